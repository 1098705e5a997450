"""What the relation brings: impacts, results, and ideas that lead to a joint gain.

Nothing here computes a figure; the view `results` shows what was recorded, by kind.
"""
