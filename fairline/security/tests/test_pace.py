"""One program's haste is its own: above its limit it is told when to come again, and then may."""

from datetime import timedelta

import pytest

from fairline.accounts import refusals
from fairline.security import create_token, pace
from tests.support.house import ACCOUNT


@pytest.fixture
def strict(monkeypatch):
    """The house has started, with the usual limits."""
    monkeypatch.setattr(pace, "_percent", 100)
    pace.forget()
    refusals.taken()


def bearer(house):
    told = create_token(house.database, ACCOUNT, name="bridge", scopes=("member.read",), days=None)
    return {"Authorization": f"Bearer {told['secret']}"}


async def test_after_six_hundred_calls_a_program_waits_and_goes_on_by_itself(house, opened, browser, strict):
    """Clause TDA-OVERBURDEN."""
    hasty, other, program = bearer(house), bearer(house), browser()
    asked, last = 0, await program.ask("GET", "/v1/members", **hasty)
    while last.status_code == 200:
        house.clock.advance(timedelta(milliseconds=20))  # never more than sixty a second
        asked, last = asked + 1, await program.ask("GET", "/v1/members", **hasty)
    assert asked in (749, 750)  # the minute’s six hundred, and what came back of them in fifteen seconds
    assert last.status_code == 429
    assert 0 < int(last.headers["retry-after"]) <= 60
    assert last.json()["clauses"] == [
        {
            "id": "TDA-OVERBURDEN",
            "title": "Servers and networks are not overloaded",
            "href": "/trust/clauses/TDA-OVERBURDEN",
        }
    ]
    assert (await program.ask("GET", "/v1/members", **other)).status_code == 200
    house.clock.advance(timedelta(minutes=1))
    assert (await program.ask("GET", "/v1/members", **hasty)).status_code == 200


async def test_programs_that_do_not_listen_are_throttled_and_as_before_once_they_do(
    house, opened, browser, strict, clock
):
    """Clause TDA-NEIGHBOUR: ten a second instead of sixty, for as long as they go on."""
    deaf, program = bearer(house), browser()

    async def answered(many):
        answers = [await program.ask("GET", "/v1/members", **deaf) for _ in range(many)]
        return sum(answer.status_code == 200 for answer in answers)

    assert await answered(180) == 60
    clock.advance(timedelta(seconds=1))
    assert await answered(180) == 10
    clock.advance(timedelta(seconds=1))
    assert await answered(180) == 10
    clock.advance(timedelta(seconds=11))
    assert await answered(60) == 60


async def test_who_does_not_listen_waits_for_each_refusal(house, opened, browser, strict, clock):
    """Clause TDA-NEIGHBOUR: who asks again at once is kept waiting; who merely asked too often is told at once."""
    deaf, program = bearer(house), browser()
    headers = [(b"authorization", deaf["Authorization"].encode())]
    assert (await program.ask("GET", "/v1/members", **deaf)).status_code == 200

    def told():
        asked = {"path": "/v1/members", "headers": headers}
        return pace.at_the_door(asked, clock.millis()), asked.get("fairline.slowly", 0)

    answers = [told() for _ in range(300)]
    waits = [wait for problem, wait in answers if problem is not None]
    assert waits[0] == 0
    assert waits[-1] == pace.SLOWLY
    assert all(wait == 0 for problem, wait in answers if problem is None)


async def test_who_is_known_by_the_key_is_refused_at_the_door_and_nobody_else(house, opened, browser, strict, clock):
    """Clause TDA-NEIGHBOUR: a refusal reads nothing of the request, and asks the database nothing."""
    deaf, program = bearer(house), browser()
    headers = [(b"authorization", deaf["Authorization"].encode())]
    asked = {"path": "/v1/members", "headers": headers}
    assert pace.at_the_door(dict(asked), clock.millis()) is None  # not known yet: it is looked into
    assert (await program.ask("GET", "/v1/members", **deaf)).status_code == 200
    outcomes = [pace.at_the_door(dict(asked), clock.millis()) for _ in range(60)]
    assert [type(each).__name__ for each in outcomes] == ["NoneType"] * 59 + ["TooMany"]
    stranger = {"path": "/v1/members", "headers": [(b"authorization", b"Bearer nobody")]}
    assert pace.at_the_door(stranger, clock.millis()) is None
    assert pace.at_the_door({"path": "/widget/v1/messages", "headers": headers}, clock.millis()) is None


async def test_sixty_requests_within_a_second_are_answered_and_the_sixty_first_is_told_to_wait(
    house, opened, browser, strict
):
    """Clause ZS-SUNCO-LIMITS: over all programs of an account, and the account sees how many were refused."""
    one, other, program = bearer(house), bearer(house), browser()
    answers = [await program.ask("GET", "/v1/members", **(one, other)[n % 2]) for n in range(61)]
    assert [answer.status_code for answer in answers] == [200] * 60 + [429]
    assert answers[-1].headers["retry-after"] == "1"
    assert [each["id"] for each in answers[-1].json()["clauses"]] == ["ZS-SUNCO-LIMITS"]
    await refusals.flush(house.database)
    assert [(row["what"], row["many"]) for row in house.read(refusals.lately)] == [("programs", 1)]
    house.clock.advance(timedelta(seconds=1))
    assert (await program.ask("GET", "/v1/members", **one)).status_code == 200
