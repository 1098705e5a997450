"""Risk sharing: who really bears which cost shock, worked out from what the parties recorded.

Pure functions over frozen records. `inputs` is what goes in, `view.risk_view` works it out, `results` is
what comes out, `presentation` writes it down. In between, in the order of the work:

    index_book    which index value counts, as published when
    contract      value of a period at base prices
    split         how a clause splits a shock, with its limits
    compensation  what the others compensate from one evaluation to the next
    rows          one line per driver and period: by the first clause, by today's clause, after settlements
    shares        sums, shares and deviations of a driver
    flags         what the parties should talk about
    triggers      when the duty to renegotiate arises
    one_off       losses that struck once
    totals        contract totals, years with margin, load on capacity

Source: model sections 1, 3 and 4.
"""
