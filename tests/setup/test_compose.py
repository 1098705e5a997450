"""The containers are described in what docker-compose 1.29 and Docker Compose 2 both accept."""

import shlex
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from packaging.specifiers import SpecifierSet

from tests.setup.test_locks import PROJECT
from tools.project import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SERVICE_KEYS = {
    "build", "command", "depends_on", "environment", "healthcheck", "image", "ports", "restart", "volumes",
}  # fmt: skip
HEALTH_KEYS = {"test", "interval", "timeout", "retries", "start_period"}

services = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)


def dockerfile() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile, in order."""
    joined = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
    lines = (line.partition(" ") for line in joined.splitlines() if line.strip())
    return [(instruction, value.strip()) for instruction, _, value in lines]


def values_of(instruction: str) -> list[str]:
    return [value for name, value in dockerfile() if name == instruction]


def test_the_file_has_only_the_sections_that_both_know() -> None:
    assert set(COMPOSE) == {"services", "volumes"}


@services
def test_a_service_has_only_the_keys_that_both_know(service: dict[str, Any]) -> None:
    assert set(service) <= SERVICE_KEYS
    assert set(service["healthcheck"]) <= HEALTH_KEYS


def test_the_application_waits_for_a_healthy_database() -> None:
    assert SERVICES["handslag"]["depends_on"] == {"database": {"condition": "service_healthy"}}


def test_the_application_is_given_the_database_of_the_file() -> None:
    database = SERVICES["database"]["environment"]
    password = database["POSTGRES_PASSWORD"]

    address = SERVICES["handslag"]["environment"]["HANDSLAG_STORE_URL"]

    assert address == (f"postgresql://{database['POSTGRES_USER']}:{password}@database:5432/{database['POSTGRES_DB']}")


def test_the_data_of_the_database_outlives_its_container() -> None:
    name, _, folder = SERVICES["database"]["volumes"][0].partition(":")

    assert name in COMPOSE["volumes"]
    assert folder == "/var/lib/postgresql/data"
    assert SERVICES["database"]["image"] == "postgres:17"


def test_the_application_is_offered_to_this_machine_only() -> None:
    assert all(port.startswith("127.0.0.1:") for port in SERVICES["handslag"]["ports"])
    assert "ports" not in SERVICES["database"]


def test_the_health_check_asks_the_application_for_its_health() -> None:
    asked = SERVICES["handslag"]["healthcheck"]["test"][-1]
    address = urlsplit(asked.split("'")[1])

    assert (address.hostname, address.port, address.path) == ("127.0.0.1", 8000, "/v1/health")
    assert asked in values_of("HEALTHCHECK")[0]


def test_the_image_is_built_in_two_stages_on_a_supported_python() -> None:
    bases = [value.split()[0] for value in values_of("FROM")]
    versions = [base.removeprefix("python:").removesuffix("-slim-trixie") for base in bases]

    assert len(bases) == 2
    assert all(one in SpecifierSet(PROJECT["project"]["requires-python"]) for one in versions)


def test_the_image_installs_only_packages_of_a_known_hash() -> None:
    installs = [words for words in map(shlex.split, values_of("RUN")) if "install" in words]

    assert installs
    assert all({"--require-hashes", "-r", "/requirements.lock"} <= set(words) for words in installs)


def test_the_image_runs_as_an_ordinary_user() -> None:
    last_stage = dockerfile()[max(at for at, (name, _) in enumerate(dockerfile()) if name == "FROM") :]
    user = next(value for name, value in last_stage if name == "USER")

    assert any(words.startswith("useradd") and words.endswith(user) for name, words in last_stage if name == "RUN")


def test_the_image_holds_no_more_than_the_product() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()

    assert ignored[0] == "*"
    assert {line for line in ignored if line.startswith("!")} == {
        "!LICENSE", "!requirements.lock", "!domain", "!features", "!application", "!interfaces",
    }  # fmt: skip
