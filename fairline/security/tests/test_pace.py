"""One program's haste is its own: above its limit it is told when to come again, and then may."""

from datetime import timedelta

import pytest

from fairline.security import create_token, pace
from tests.support.house import ACCOUNT


@pytest.fixture
def strict(monkeypatch):
    """The house has started, with the usual limits."""
    monkeypatch.setattr(pace, "_percent", 100)
    pace.LIMITS.forget()


def bearer(house):
    told = create_token(house.database, ACCOUNT, name="bridge", scopes=("member.read",), days=None)
    return {"Authorization": f"Bearer {told['secret']}"}


async def test_after_six_hundred_calls_a_program_waits_and_goes_on_by_itself(house, opened, browser, strict):
    """Clause TDA-OVERBURDEN."""
    hasty, other, program = bearer(house), bearer(house), browser()
    answers = [await program.ask("GET", "/v1/members", **hasty) for _ in range(601)]
    assert {answer.status_code for answer in answers[:600]} == {200}
    last = answers[600]
    assert last.status_code == 429
    assert 0 < int(last.headers["retry-after"]) <= 60
    assert last.json()["clauses"] == [{"id": "TDA-OVERBURDEN", "href": "/trust/clauses/TDA-OVERBURDEN"}]
    assert (await program.ask("GET", "/v1/members", **other)).status_code == 200
    house.clock.advance(timedelta(minutes=1))
    assert (await program.ask("GET", "/v1/members", **hasty)).status_code == 200
