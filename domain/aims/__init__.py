"""Aims: what each party wants beside the joint goals, how it stands towards any goal, and what a goal is for.

    own_goals   the goals of one party alone
    stances     who supports, stays neutral or opposes, and which goals work against each other
    values      whether a goal serves prosperity, welfare or well-being, and whether its outcome is left open

Joint goals and KPIs themselves are `domain.goals`. Source: statements S1.6, S2.11 and S3.5.
"""

from domain.aims import own_goals, stances, values

CONCEPTS = (own_goals, stances, values)
"""The concepts of this theme, in the order in which people meet them."""
