"""The fixtures that tests and features share."""

pytest_plugins = ("tests.fixtures.postgres", "tests.fixtures.stores", "tests.fixtures.browser")
