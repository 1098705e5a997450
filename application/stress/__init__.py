"""The stress test: what clauses would have cost whom, had the history of prices come in another order.

Binary floats live here and nowhere else, apart from the ledger: nothing that is worked out here is ever booked.
The library for arrays is loaded only when a test runs. Source: model section 10.
"""
