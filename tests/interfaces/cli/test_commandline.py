"""The command line: data on stdout, talk on stderr, and a sentence for whatever goes wrong."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "domain" / "sharing" / "cases"
CLEANING = CASES / "s1-cleaning"


def run(*arguments: str, store: str = "", language: str = "en_GB.UTF-8") -> subprocess.CompletedProcess[str]:
    settings = {"HANDSLAG_STORE_URL": store} if store else {}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HANDSLAG_", "LC_"))}
    return subprocess.run(
        [sys.executable, "-m", "interfaces.cli", *arguments],
        cwd=ROOT,
        env={**kept, "LANG": language, "COLUMNS": "160", **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'handslag.sqlite'}"


def an_account(store: str) -> str:
    added = run("user", "add", "--name", "Noor Bakker", "--organisation", "waterschap", store=store)
    return str(json.loads(added.stdout)["account"])


def test_an_assessment_equals_the_worked_case_in_every_leaf():
    expected = json.loads((CLEANING / "expected.json").read_text(encoding="utf-8"))

    answer = run("assess", str(CLEANING / "input.json"), "--json")

    views = json.loads(answer.stdout)
    assert (answer.returncode, answer.stderr.count("Traceback")) == (0, 0)
    assert {name: views[name] for name in ("risk", "risk_periods")} == {
        name: expected[name] for name in ("risk", "risk_periods")
    }


def test_an_assessment_reads_as_tables_without_json():
    answer = run("assess", str(CLEANING / "input.json"))

    assert answer.returncode == 0
    assert "labour" in answer.stdout
    assert "€673,008.01" in answer.stdout


def test_an_assessment_tells_what_each_party_gets_and_why_there_is_no_figure():
    outsourcing = run("assess", str(CASES / "s2-it-outsourcing" / "input.json"), language="nl_NL.UTF-8").stdout
    catering = run("assess", str(CASES / "s3-missing-evidence" / "input.json")).stdout

    (transparency,) = (line for line in outsourcing.splitlines() if "Transparantie" in line)
    assert [cell.strip() for cell in transparency.split("│")][2:5] == ["0,9", "0,625", "0,625"]
    assert catering.count("Evidence of one side") == 6
    assert "ONE_SIDED_DISCLOSURE_DUTY" in catering


def test_an_assessment_holds_every_view_of_the_model() -> None:
    told = run("assess", str(CASES / "s3-missing-evidence" / "input.json"), "--json")

    views = json.loads(told.stdout)

    expected = json.loads((CASES / "s3-missing-evidence" / "expected.json").read_text(encoding="utf-8"))
    assert {view: views[view] for view in expected} == expected
    assert told.stderr == ""


@pytest.mark.parametrize(("language", "sentence"), [("en_GB", "Fill this in."), ("nl_NL", "Vul dit in.")])
def test_every_fault_of_a_file_is_told_in_the_language_of_the_user(tmp_path: Path, language: str, sentence: str):
    wrong: dict[str, Any] = json.loads((CLEANING / "input.json").read_text(encoding="utf-8"))
    del wrong["contract"]["margin_share"]
    wrong["drivers"][1]["weight"] = "0.9x"
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps(wrong), encoding="utf-8")

    answer = run("assess", str(file), "--json", language=language)

    assert (answer.returncode, answer.stdout) == (2, "")
    assert f"/contract/margin_share: {sentence}" in answer.stderr
    assert "/drivers/1/weight" in answer.stderr


def test_a_file_that_is_not_there_is_told_in_one_sentence():
    answer = run("assess", "no-such-file.json")

    assert (answer.returncode, answer.stderr.strip()) == (2, "There is no readable file no-such-file.json.")


def test_any_command_is_given_with_the_fields_and_refusals_of_every_other_interface(store: str, tmp_path: Path):
    account = an_account(store)
    body, wrong, start = tmp_path / "open.json", tmp_path / "wrong.json", tmp_path / "start.json"
    parties = [
        {"party": "C", "name": "Waterschap", "role": "client", "organisation": "waterschap"},
        {"party": "S", "name": "Brink", "role": "contractor", "organisation": "brink"},
    ]
    opening = {"effective_on": "2024-01-01", "name": "Dijken", "regime": "public", "parties": parties}
    body.write_text(json.dumps({**opening, "your_name": "Noor Bakker"}), encoding="utf-8")
    wrong.write_text(json.dumps({"effective_on": "2024-02-01", "motives": ["Droge voeten"], "benefit": 3}), "utf-8")
    start.write_text(json.dumps({"effective_on": "2024-01-01"}), "utf-8")

    listed = run("give", store=store).stdout
    opened = json.loads(run("give", "open-partnership", str(body), "--account", account, "--json", store=store).stdout)
    at = ("--account", account, "--partnership", opened["partnership"])
    faulty = run("give", "state-motives", str(wrong), *at, store=store)
    refused = run("give", "activate-partnership", str(start), *at, store=store)

    assert "state-motives: " in listed
    assert opened["version"] == 2
    assert (faulty.returncode, "/benefits" in faulty.stderr, "/benefit: " in faulty.stderr) == (2, True, True)
    assert (refused.returncode, refused.stderr.count("Traceback")) == (3, 0)


def test_a_theme_is_shown_by_its_name_and_the_list_says_which_there_are(store: str):
    account = an_account(store)
    told = run("import", str(CLEANING / "input.json"), "--account", account, "--party", "C", "--json", store=store)
    partnership = json.loads(told.stdout)["partnership"]

    known, shown, wrong = (run("view", partnership, *name, store=store) for name in ((), ("arrangements",), ("moods",)))

    assert "arrangements: Arrangements" in known.stdout
    assert "In force" in shown.stdout
    assert (wrong.returncode, wrong.stderr.count("There is no view moods.")) == (3, 1)


def test_what_happens_if_nobody_acts_is_told(store: str):
    account = an_account(store)
    told = run("import", str(CLEANING / "input.json"), "--account", account, "--party", "C", "--json", store=store)
    partnership = json.loads(told.stdout)["partnership"]

    said = run("forecast", partnership, "--until", "2199-01-01", store=store)
    plain = json.loads(run("forecast", partnership, "--json", store=store).stdout)

    assert (said.returncode, bool(said.stdout.strip())) == (0, True)
    assert set(plain) >= {"running", "happenings", "until"}


def test_an_import_is_recorded_once_verified_and_rebuilt(store: str):
    account = an_account(store)
    arguments = ("import", str(CLEANING / "input.json"), "--account", account, "--party", "C", "--json")

    first, second = (json.loads(run(*arguments, store=store).stdout) for _ in range(2))

    assert first["partnership"] == second["partnership"]
    assert (first["replayed"], second["replayed"]) == (False, True)
    whole = json.loads(run("verify", "--json", store=store).stdout)
    assert [(verdict["whole"], verdict["size"]) for verdict in whole] == [(True, first["version"])]
    assert run("rebuild", store=store).returncode == 0


def test_an_altered_record_is_found(store: str):
    import_of = ("import", str(CLEANING / "input.json"), "--account", an_account(store))
    run(*import_of, store=store)

    with sqlite3.connect(store.removeprefix("sqlite:///")) as database:
        database.execute("DROP TRIGGER event_keeps_update")
        database.execute("UPDATE event SET leaf = replace(leaf, '78', '79') WHERE type LIKE '%driver-agreed%'")

    answer = run("verify", "--json", store=store)

    assert answer.returncode == 4
    assert [verdict["whole"] for verdict in json.loads(answer.stdout)] == [False]


def test_an_unknown_account_is_told_before_anything_is_recorded(store: str):
    an_account(store)

    answer = run("import", str(CLEANING / "input.json"), "--account", "nobody", store=store)

    assert (answer.returncode, "no account nobody" in answer.stderr) == (2, True)
    assert run("verify", "--json", store=store).stdout.strip() == "[]"


def test_accounts_are_listed_and_removed(store: str):
    account = an_account(store)

    assert [one["account"] for one in json.loads(run("user", "list", store=store).stdout)] == [account]
    assert run("user", "remove", account, store=store).returncode == 0
    assert json.loads(run("user", "list", store=store).stdout) == []


def test_an_account_that_acts_for_nobody_is_erased(store: str):
    account = an_account(store)

    erased, again = (run("erase", account, store=store) for _ in range(2))

    assert (erased.returncode, again.returncode) == (0, 2)
    assert json.loads(run("user", "list", store=store).stdout) == []
    assert run("erase", store=store).returncode == 0


@pytest.mark.parametrize("command", ["verify", "rebuild", "erase"])
def test_who_only_looks_makes_no_store(store: str, command: str):
    answer = run(command, store=store)

    assert (answer.returncode, "There is no store at" in answer.stderr) == (4, True)
    assert not Path(store.removeprefix("sqlite:///")).exists()


@pytest.mark.parametrize("address", ["somewhere", "mysql://localhost/x"])
def test_an_address_of_no_kind_is_told_with_what_is_expected(address: str):
    answer = run("verify", store=address)

    assert (answer.returncode, answer.stdout) == (2, "")
    assert "HANDSLAG_STORE_URL" in answer.stderr
    assert "postgresql://" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_server_that_cannot_be_reached_is_told_in_one_sentence():
    answer = run("verify", store="postgresql://nobody@127.0.0.1:1/nothing")

    assert answer.returncode == 4
    assert "The store cannot be used" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_other_machines_are_let_in_only_behind_tls(store: str):
    answer = run("serve", "--host", "0.0.0.0", store=store)

    assert (answer.returncode, "--behind-tls" in answer.stderr) == (2, True)


def test_the_help_names_every_command():
    answer = run("--help")

    assert all(name in answer.stdout for name in ("demo", "serve", "assess", "import", "rebuild", "verify", "schema"))


OUTSOURCING = str(CASES / "s2-it-outsourcing" / "input.json")


def test_a_figure_of_a_history_file_is_explained_in_words_and_as_data():
    figure = "/risk/years/2022/supplier_margin"

    told = run("assess", OUTSOURCING, "--explain", figure, language="nl_NL.UTF-8")
    data = run("assess", OUTSOURCING, "--explain", figure, "--json")

    assert (told.returncode, data.returncode) == (0, 0)
    assert "Jaren · 2022 · marge van de opdrachtnemer" in told.stdout
    assert "afgerond(V(jaar) * margedeel)" in told.stdout
    assert json.loads(data.stdout)["formula"] == "sharing.year-supplier-margin/1"


def test_a_history_file_is_assessed_as_it_would_have_been_and_says_so():
    supposed = run("assess", str(CLEANING / "input.json"), "--suppose", "first-split", "--json")

    views = json.loads(supposed.stdout)
    labour = views["risk"]["drivers"]["labour"]
    assert views["supposition"] == {"suppose": "first-split"}
    assert labour["borne"]["actual"] == labour["borne"]["baseline"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--explain", "/nowhere"), 3, "There is no figure at /nowhere."),
        (("--suppose", "otherwise"), 2, "otherwise is no supposition."),
        (("--suppose", "without:99999"), 3, "The record has no event 99,999."),
    ],
)
def test_what_cannot_be_explained_or_supposed_is_told_in_a_sentence(arguments: tuple[str, ...], code: int, said: str):
    answer = run("assess", str(CLEANING / "input.json"), *arguments)

    assert (answer.returncode, answer.stdout) == (code, "")
    assert said in answer.stderr


def test_a_figure_of_a_record_is_explained(store: str):
    imported = run("import", OUTSOURCING, "--account", an_account(store), "--party", "C", "--json", store=store)
    partnership = json.loads(imported.stdout)["partnership"]

    told = run("explain", partnership, "/fairness/headline", "--as-of", "2025-03-31", "--json", store=store)
    unknown = run("explain", "00000000-0000-0000-0000-000000000000", "/fairness/headline", store=store)

    assert json.loads(told.stdout)["formula"] == "fairness.headline/1"
    assert (unknown.returncode, unknown.stdout, "Traceback" in unknown.stderr) == (3, "", False)
