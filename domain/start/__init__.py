"""The joint start: whether the parties fit, what they discuss first, and what each hopes for."""

from domain.start import culture, differences, intake, motives, partner_choice, ranking, readiness, sessions, weaknesses

CONCEPTS = (partner_choice, sessions, motives, culture, differences, ranking, weaknesses, readiness, intake)
"""The concepts of this theme, in the order in which people meet them."""
