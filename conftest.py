"""The fixtures that tests and features share, and the steps of the features."""

FIXTURES = ("postgres", "stores", "browser")
STEPS = (
    "common",
    "formation",
    "terms",
    "goals",
    "table",
    "risk",
    "shocks",
    "renegotiation",
    "options",
    "termination",
    "corrections",
    "story",
)

pytest_plugins = (
    *(f"tests.fixtures.{module}" for module in FIXTURES),
    *(f"tests.features.steps.{module}" for module in STEPS),
)
