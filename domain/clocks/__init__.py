"""Clocks that the parties agree: what silence does, after which day, and what must be said first."""

from domain.clocks import claims, notice_clauses, quotations, reminders, renewals, silent_claims

CONCEPTS = (notice_clauses, claims, quotations, silent_claims, renewals, reminders)
"""The concepts of this theme, in the order in which people meet them."""
