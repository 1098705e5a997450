"""Price rules: what a price becomes when its indexes move, worked out from terms that leave nothing unsaid.

Pure functions over frozen terms. Nothing here changes a price: a rule gives figures, the parties act on them.
In the order of the work:

    rounding       at which stage figures are rounded, and to how many digits
    readings       published index values, and their average over some periods
    formula        the weighted formula Pn = a + sum of w * In/Io, and the price adjustment factor of NEC X1
    rebasing       one index across two base years: the splice, and the quotient on the base index
    claims         how a change that somebody claims can have come about
    limits         threshold, direction, cap and floor, and what is carried over
    walk           the price through the periods, with what is passed on and what is banked in each
    applicability  which orders, deliveries and periods get a new price; who asks, by when, and what lateness costs
    corrections    what is still to settle once a provisional index became final
    rule           all of these joined: from index values to the price of an order
    target_cost    pain and gain on a target, band by band

Terms that the parties agree are models without defaults: what is not agreed is said to be none.
"""
