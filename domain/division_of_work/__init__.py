"""Who does what: what is delegated, who answers for what is delivered, and whose strength the work is."""

from domain.division_of_work import activities, deliverables, knowledge, packages, strengths, synergies

CONCEPTS = (activities, deliverables, synergies, knowledge, strengths, packages)
"""The concepts of this theme, in the order in which people meet them."""
