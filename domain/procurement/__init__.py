"""What procurement law lets parties change in a public contract, as numbers and as questions.

Pure functions over frozen records; no figure here is permission, and nothing here is legal advice.

    thresholds    the amounts of European law with the days on which they hold; a user adds to them
    limits        how much of the numeric room the changes so far have used
    answers       what the table gives: rule met, rule failed, a judgement by people, or still awaited
    conditions    what each ground asks of a proposed change
    grounds       the decision table, and a proposed change put to every ground of it
    bearing       what a proposal moves of the contract in money and time
    room          how much of the numeric room of a ground a change would take
    pretest       a proposal put to the grounds before anybody assents
    record        from the events of a partnership to what the limits are worked out from
    presentation  the limits written down as plain values

Source: Directive 2014/24/EU article 72, Aanbestedingswet 2012 articles 2.163a to 2.163g, as summarised in the
rules of the project, section 1; measuring model section 7.
"""
