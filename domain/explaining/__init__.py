"""Explaining: every figure opens into its formula, its inputs, its parameters and the events behind it.

A figure is named by its place in the written views, a JSON pointer such as `/risk/drivers/labour/share_adverse/S`.
`rules` in the modules of this package say for each place how its figure comes about; `explain` finds the rule and
fills it in. Nothing here computes a figure: the inputs are figures of the same views, so that a reader can follow
them down to events and index figures.
"""
