"""Prices as they stand: every price rule and shared target of a partnership, worked out from its record.

record        from events and index figures to the rules, requests, orders and settlements that count on a day
books         the index figures that a rule reads: the first published ones, or the newest
results       what is worked out: moments, prices, orders, corrections, assessments
moments       every moment at which a price may change, and what came of it
claims        what somebody claimed, against what was agreed
amounts       what orders cost, and what is still to settle for settled periods
view          all of these, per item and per target
presentation  the same figures as plain values
"""
