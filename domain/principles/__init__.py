"""Guiding principles: who must adopt them, when they are in force, which decisions rest on them and which conflict.

    stakeholders   the groups of each party that must adopt every principle
    adoptions      principles are formulated, worded anew, adopted and withdrawn
    citations      which principles a decision was taken under
    conflicts      a decision that goes against a principle, with the reason

Source: "Het fundament voor goede samenwerkingsrelaties", statements S1.1 to S1.3.
"""

from domain.principles import adoptions, citations, conflicts, stakeholders

CONCEPTS = (stakeholders, adoptions, citations, conflicts)
"""The concepts of this theme, in the order in which people meet them."""
