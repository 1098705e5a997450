"""Weights: the six dimensions in which fairness is measured."""

from enum import StrEnum


class Dimension(StrEnum):
    """A question about fairness, in the order in which they are told. Source: model section 0."""

    EQUALITY = "equality"
    TRANSPARENCY = "transparency"
    LOYALTY = "loyalty"
    CULTURE = "culture"
    PROPORTIONALITY = "proportionality"
    PRIORITIES = "priorities"
