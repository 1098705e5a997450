"""How the parties part: the exit plan, final acceptance and final invoice, the final account, and lessons.

Everything here can be recorded after the last day of the contract: what is owed does not vanish with the term.
Source: capability 72.
"""

from domain.exit import acceptance, final_account, lessons, plan

CONCEPTS = (plan, acceptance, final_account, lessons)
"""The concepts of this theme, in the order in which people meet them."""
