"""The OpenAPI page against the running process: what it promises is what is answered, whatever is asked."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.server import Office, running

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 5  # of each operation
MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)

# What would end the account's own way in, tried beside its module; and what sends nobody's key against a hash.
LEFT_OUT = r"^/v1/(session|me/password|me/second-factor|tokens/\{id\})$"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A process with an account that has a conversation."""
    with running(tmp_path_factory.mktemp("promises")) as process:
        held = Office(process)
        held.visitor().say("first-message", "Hello")
        yield held


def test_what_the_page_promises_is_answered(office: Office) -> None:
    page = httpx.get(f"{office.url}/openapi.json", timeout=60).json()
    schema = schemathesis.openapi.from_dict(page)
    schema.config.update(base_url=office.url)
    headers = {"Authorization": f"Bearer {office.secret}"}
    broken: dict[str, str] = {}
    tried = 0
    with httpx.Client(base_url=office.url, timeout=60) as client:
        assert client.get("/healthz").status_code == 200
        for found in schema.exclude(path_regex=LEFT_OUT).get_all_operations():
            assert isinstance(found, Ok), found
            operation = found.ok()
            tried += 1
            keep(broken, operation, headers)
    assert tried > 80
    assert broken == {}, "\n".join(f"{name}: {why}" for name, why in sorted(broken.items()))


def keep(broken: dict[str, str], operation: Any, headers: dict[str, str]) -> None:
    """Try an operation; what it answers against its own description is noted, one line for each kind."""

    @seed(20261122)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(case=st.one_of([operation.as_strategy(generation_mode=mode) for mode in MODES]))
    def ask(case: Any) -> None:
        try:
            case.call_and_validate(headers=headers, checks=CHECKS, timeout=60)
        except FailureGroup as failures:
            for each in failures.exceptions:
                note(each, case)
        except Failure as failure:
            note(failure, case)

    def note(failure: Any, case: Any) -> None:
        name = f"{operation.method.upper()} {operation.path} {type(failure).__name__}"
        broken.setdefault(name, f"{failure} <- {case.as_curl_command()}"[:900].replace("\n", " "))

    ask()
