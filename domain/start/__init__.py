"""The joint start: whether the parties fit, what they discuss first, and what each hopes for."""
