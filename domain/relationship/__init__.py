"""The relationship as a whole: who carries which risk, how fair it is, where it stands, what the law leaves room for.

Nothing is measured here. `view.relationship_view` reads the record once and lets each measure work with what another
one found: fairness with the shocks that the parties bore, standing with scores and flags.

    figures          what fairness and risk sharing found, as standing reads it
    view             everything of one day, with fairness at each quarter end
    attention        every flag with what it is about
    presentation     the same written down

Source: model sections 3 to 8.
"""
