"""How the parties part: the exit plan, final acceptance and final invoice, the final account, and lessons.

Everything here can be recorded after the last day of the contract: what is owed does not vanish with the term.
Source: capability 72.
"""
