"""Whoever runs the house hears no call that goes on, and a recording by a case and two people alone; all is told."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from fairline import accounts, security
from fairline.accounts import operators
from fairline.app import MODULES
from fairline.calls import listening
from fairline.calls.tests.conftest import Telephones
from fairline.calls.tests.test_on_a_call import talking
from fairline.channels.voice.events import CallListened
from fairline.journal import HOUSE, Actor, actor_from
from fairline.kit.errors import BadInput
from fairline.privacy.operators import accesses, store
from fairline.privacy.operators.http import LOOK, ROUTES
from fairline.privacy.operators.problems import NotLetIn, SecondPersonNeeded
from fairline.privacy.tests.test_operators import written
from fairline.recording import UnderHold
from fairline.recording.tests.conftest import Recorded
from fairline.security import open_account
from fairline.security.passwords import PasswordHash
from tests.support.door import door, member_of
from tests.support.house import ACCOUNT, OTHER

ANA, BEN = (actor_from(by) for by in ("operator:mem_8", "operator:mem_9"))
WHY = "A carrier traces a call that is said to be fraud"


@pytest.fixture
def plugins():
    return MODULES


@pytest.fixture
def desk(house):
    """An account that takes calls, and the operator's own beside it."""
    made: Any = Telephones(house)

    def opens(c):
        return open_account(
            c, name="House", country="CH", locale="en", time_zone="Europe/Zurich", email="otto@operator.example",
            owner="Otto", password=PasswordHash("-"),
        ).owner  # fmt: skip

    made.otto = house.write(opens, OTHER)
    house.write(operators.appoint_operator, OTHER)
    return made


@pytest.fixture
def calls(house, desk, tmp_path):
    """A recording that is kept in that account."""
    made = Recorded(SimpleNamespace(house=house), tmp_path)
    house.database.tools.facts[UnderHold] = lambda c, conversation, person: False
    made.conversation = made.comes_in()
    made.id = made.kept()
    house.follow()
    return made


def operator(desk, permissions=(LOOK,)):
    """Somebody who is signed in at the operator's."""
    return door(desk.house, ROUTES, member_of(permissions, id=desk.otto, account=OTHER))


def hearing(calls, client):
    return client.post(f"/v1/operator/accounts/{ACCOUNT}/recordings/{calls.id}/hearings")


def approved(house, conversation, case="cas_1"):
    made = house.write(lambda c: accesses.ask_to_hear(c, ANA, case, conversation, WHY))
    return house.write(lambda c: accesses.approve(c, BEN, made.id))


def kinds(house, kind, account=ACCOUNT):
    return [entry for entry in house.journal(account) if entry.kind == kind]


def told(house, account=ACCOUNT):
    return [entry.event.key.rpartition(".")[2] for entry in kinds(house, "MembersNotified", account)]


def test_without_a_case_a_recording_is_refused_written_down_and_both_houses_hear_of_it(house, desk, calls):
    """TDA-MONITOR, ZS-CC-NO-LISTEN."""
    with operator(desk) as client:
        refused = hearing(calls, client)
        assert (refused.status_code, refused.json()["type"]) == (403, "operator-not-let-in")
        assert {each["id"] for each in refused.json()["clauses"]} == {"TDA-MONITOR", "ZS-CC-NO-LISTEN"}
        assert hearing(calls, client).status_code == 403
    (first, _) = kinds(house, "OperatorHearingRefused")
    assert (first.event.what, first.event.of, str(first.actor)) == ("recording", calls.id, f"operator:{desk.otto}")
    assert (told(house), told(house, OTHER)) == (["refused"], ["staff"])  # once a day
    assert kinds(house, "OperatorRead") == []


def test_with_a_case_and_two_people_it_opens_for_four_hours_and_the_account_sees_it(house, desk, calls):
    """TDA-MONITOR."""
    written(house, "CaseOpened")
    asked = house.write(lambda c: accesses.ask_to_hear(c, ANA, "cas_1", calls.conversation, WHY))
    with operator(desk) as client:
        assert hearing(calls, client).status_code == 403  # one alone opens nothing
        with pytest.raises(SecondPersonNeeded):
            house.write(lambda c: accesses.approve(c, ANA, asked.id))
        house.write(lambda c: accesses.approve(c, BEN, asked.id))
        heard = hearing(calls, client)
        assert (heard.status_code, heard.headers["content-type"]) == (201, "audio/wav")
        assert heard.content == (calls.folder / "call.wav").read_bytes()
        house.follow()
        (look,) = house.read(lambda c: store.looks(c, 2**62, 10))
        assert (look.by, look.conversation, look.purpose) == (f"operator:{desk.otto}", calls.conversation, "recording")
        (line,) = house.read(lambda c: security.reads_found(c, security.Wanted(about=(calls.conversation,)), 10))
        assert line.route == "operator: recording"
        assert "recording" in told(house)
        house.clock.advance(timedelta(hours=4))
        assert hearing(calls, client).status_code == 403


def test_the_same_access_opens_no_other_conversation_and_none_once_the_case_is_closed(house, desk, calls):
    written(house, "CaseOpened")
    approved(house, "cnv_other")
    with operator(desk) as client:
        assert hearing(calls, client).status_code == 403
        approved(house, calls.conversation)
        assert hearing(calls, client).status_code == 201
        written(house, "CaseClosed", because="over")
        assert hearing(calls, client).status_code == 403


def test_no_case_no_reason_and_no_ordinary_access_opens_a_recording(house, desk, calls):
    owner = Actor("member", "mem_1")
    house.write(lambda c: accesses.let_in(c, owner, "support", c.at + 3_600_000))
    with pytest.raises(NotLetIn):
        house.write(lambda c: accesses.ask_to_hear(c, ANA, "cas_1", calls.conversation, WHY))
    written(house, "CaseOpened")
    with pytest.raises(BadInput):
        house.write(lambda c: accesses.ask_to_hear(c, ANA, "cas_1", calls.conversation, " "))
    house.write(lambda c: accesses.by_case(c, ANA, "cas_1", calls.conversation))
    need = house.write(lambda c: accesses.ask(c, ANA, "secure", calls.conversation, WHY))
    house.write(lambda c: accesses.approve(c, BEN, need.id))
    with operator(desk) as client:
        assert hearing(calls, client).status_code == 403


def test_who_does_not_look_after_accounts_asks_for_nothing(desk, calls):
    with operator(desk, ("recording.listen", "call.listen", "operator.accounts")) as client:
        assert hearing(calls, client).status_code == 403
        assert client.post(f"/v1/operator/accounts/{ACCOUNT}/calls/cal_1/taps", json={}).status_code == 403
    assert kinds(desk.house, "OperatorHearingRefused") == []


@pytest.mark.parametrize("what", ["listen", "capture"])
def test_nobody_of_the_operators_taps_a_call_that_goes_on_and_its_own_supervisor_joins_it(desk, what):
    """ZS-CC-NO-LISTEN: refused whatever stands on file; the supervisor of the account joins, as the law lets them."""
    desk.agent("Ada")

    async def story(on):
        _, _, call = await talking(on, desk)
        written(desk.house, "CaseOpened")
        approved(desk.house, on.call(call).conversation)
        before = len(desk.phones.dialled)
        with operator(desk) as client:
            refused = client.post(f"/v1/operator/accounts/{ACCOUNT}/calls/{call}/taps", json={"what": what})
        assert (refused.status_code, refused.json()["type"]) == (403, "operator-nobody-listens")
        await on.settle()
        assert len(desk.phones.dialled) == before
        sue = await on.agent("Sue")
        desk.house.write(lambda c: accounts.change_role(c, HOUSE, sue, "supervisor", as_owner=True))
        ruling = desk.house.write(lambda c: listening.listen_in(c, call, sue, "barge", Actor("member", sue)))
        await on.settle()
        assert ruling.outcome == "permitted", ruling
        await on.does(desk.phones.dialled[-1], "picks_up")

    desk.run(story)
    (refusal,) = kinds(desk.house, "OperatorHearingRefused")
    assert (refusal.event.what, str(refusal.actor)) == (what, f"operator:{desk.otto}")
    assert ("refused" in told(desk.house), told(desk.house, OTHER)) == (True, ["staff"])
    assert [each.mode for each in desk.events() if isinstance(each, CallListened)][:1] == ["barge"]


def test_of_all_routes_of_the_operators_one_gives_sound():
    """No role of the operator's has a way to a call's sound beside the one that asks for a case and two people."""
    found = [
        (path, route.opt.get("permission"))
        for module in MODULES
        for route in module.routes
        for path in getattr(route, "paths", ())
        if path.startswith("/v1/operator") and any(word in path for word in ("record", "call", "tap", "audio", "hear"))
    ]
    assert {path for path, _ in found} >= {
        "/v1/operator/accounts/{account:str}/recordings/{id:str}/hearings",
        "/v1/operator/accounts/{account:str}/calls/{id:str}/taps",
    }
    assert all(permission == LOOK for path, permission in found if "hearings" in path or "taps" in path)
    assert not [path for path, _ in found if "audio" in path or "capture" in path]
