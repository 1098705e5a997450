"""Where a relationship stands: does trust fit the delivery, which level is proven, what supports an option.

Pure functions over figures and events that were worked out or recorded elsewhere. `inputs` is what goes in,
`view.standing_view` works it out, `presentation` writes it down. In between:

    trust            trust needed and shown, the level and the stance that fit the delivery
    ladder           five levels with their conditions; proven, and possible with unknown read as true
    option_support   recommendation, conditions and gaps for an option; notice, market, marked decision

Nothing here decides: the pages list facts and gaps, the parties decide and record why.
Source: model sections 6 and 7.
"""
