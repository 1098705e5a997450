"""Fairness: what each party gets from the relationship, worked out from what the parties recorded.

Pure functions over frozen facts. `inputs` is what goes in, `view.fairness_view` works it out, `results` is what comes
out, `presentation` writes it down. In between, in the order of the work:

    reading          which facts count on a day, the window of twelve months, and the evidence that is expected
    objections       the three readings while something is contested
    obligations      what it earns to meet an obligation in time, late or not at all
    equality, transparency, loyalty, culture, proportionality, priorities
                     one question each: what every party experiences, and why
    findings         status, coverage, score and gap of a dimension
    headline         the dimensions combined, by agreed weights
    kpi, ceilings    how far targets are reached, and what a party put in against its ceiling
    arithmetic       exact fractions

Source: model sections 1, 2, 5, 7, 8 and 11.
"""
