"""A password that was stolen elsewhere is not taken; the service that is asked learns next to nothing of it."""

import hashlib
from types import SimpleNamespace
from typing import cast

import pytest

from fairline.kit.db import Database
from fairline.kit.settings import read_settings
from fairline.kit.wire import NoAnswer
from fairline.security.passwords import WeakPassword
from fairline.security.stolen import chosen

RANGES, FREE = "https://ranges.example/range", "seven pale lanterns drift"
DIGEST = hashlib.sha1(FREE.encode()).hexdigest().upper()


class Ranges:
    """A service of stolen passwords, as Have I Been Pwned answers."""

    def __init__(self, *lines, status=200, silent=False):
        self.asked, self.lines, self.status, self.silent = [], lines, status, silent
        self.web = self

    async def fetch(self, address, most, login=None):
        self.asked.append(address)
        if self.silent:
            raise NoAnswer("connect", "nobody there")
        return self.status, "\r\n".join(self.lines).encode()


def asks(service, address=RANGES):
    """Somebody chooses a password in a house whose operator named a service, or none."""
    settings = read_settings({"FAIRLINE_STOLEN_PASSWORDS": address})
    house = SimpleNamespace(tools=SimpleNamespace(settings=settings, wire=service))
    return chosen(cast(Database, house), FREE, email="ada@example.com", field="new")


async def test_one_that_the_service_knows_is_refused_and_only_five_digits_left_the_house():
    """Clause TDP18-PASSWORD."""
    service = Ranges("0" * 35 + ":3", f"{DIGEST[5:]}:21")
    with pytest.raises(WeakPassword) as told:
        await asks(service)
    said = told.value.told("en")
    assert [one["id"] for one in said["clauses"]] == ["TDP18-PASSWORD"]
    assert "stolen" in said["fields"]["new"]
    assert service.asked == [f"{RANGES}/{DIGEST[:5]}"]


@pytest.mark.parametrize(
    "service",
    [
        Ranges("0" * 35 + ":3"),
        Ranges(f"{DIGEST[5:]}:0"),  # a line that only fills the answer
        Ranges(f"{DIGEST[5:]}:21", status=503),
        Ranges(silent=True),
    ],
)
async def test_one_it_does_not_know_is_taken_and_a_silent_service_keeps_nobody_out(service):
    assert (await asks(service)).startswith("$argon2id$")
    assert len(service.asked) == 1


async def test_nobody_is_asked_where_the_operator_named_no_service():
    service = Ranges(f"{DIGEST[5:]}:21")
    assert (await asks(service, "")).startswith("$argon2id$")
    assert service.asked == []
