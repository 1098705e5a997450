"""What the relation brings: impacts, results, and ideas that lead to a joint gain.

Nothing here computes a figure; the view `results` shows what was recorded, by kind.
"""

from domain.results import filing, ideas, impacts

CONCEPTS = (impacts, ideas, filing)
"""The concepts of this theme, in the order in which people meet them."""
