"""The parts that the tests themselves stand on are real."""

from pathlib import Path

import psycopg
from playwright.sync_api import Page


def test_each_test_gets_an_empty_postgresql_database_of_its_own(fresh_postgres: str) -> None:
    with psycopg.connect(fresh_postgres) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()

    assert tables == (0,)


def test_a_real_browser_runs_the_script_of_a_page(page: Page) -> None:
    page.set_content("<output></output><script>document.querySelector('output').value = 6 * 7</script>")

    assert page.locator("output").inner_text() == "42"


def test_a_store_is_of_one_of_three_kinds(store_url: str, tmp_path: Path) -> None:
    kind, _, place = store_url.partition(":")

    assert kind in {"memory", "sqlite", "postgresql"}
    assert kind != "sqlite" or place.endswith(f"{tmp_path}/handslag.sqlite")
