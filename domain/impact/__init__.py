"""The impact preview: what a proposal would change, before anybody assents to it.

The record is compared with itself as it would be, had every awaited party assented today. Nothing is recorded, and
every figure is worked out by the views that work it out afterwards, so that the preview is what will be seen.

    terms      each term that changes, before and after
    deadlines  each clock that starts, moves or stops
    burden     who bore what of the shocks so far, and who would bear what of a standard shock
    preview    the whole preview, with fairness and the room that procurement law leaves
"""
