"""A breach knows whom a leaked credential reached: from who read what, in every account, in its window."""

from datetime import timedelta

import pytest

from fairline.cases import store, urgent
from fairline.cases.http.reached import ROUTES
from fairline.cases.tests.conftest import DESK, FIRST
from fairline.gate.events import ActPermitted
from fairline.journal import Actor, append
from fairline.security.tests.reading import Desk, asking, contact, talk
from tests.support import door as support
from tests.support.house import ACCOUNT

HOUR, DAY = 3_600_000, 86_400_000
KEY = "tok_1"


@pytest.fixture
def leaked(house, clock, opened):
    """At ten o'clock a leaked key lists three people, opens one of them and takes 40 rows away; at noon we know."""
    desk = Desk(house)
    desk.answered(contact(9), who=asking(KEY, session=None, via="token"))
    desk.writes()
    clock.advance(timedelta(days=2))
    desk.answered(contact(1), contact(2), contact(3), who=asking(KEY, session=None, via="token"))
    desk.opened(talk(1), contact(1), who=asking(KEY, session=None, via="token"))
    desk.opened(contact(4), who=asking("mem_1"))
    desk.writes()
    rows = ActPermitted(act="act_1", kind="Export", subject="act_1", fields={"what": "rows", "rows": 40})
    house.write(lambda c: append(c, Actor("app", KEY), rows))
    ten = clock.millis()
    clock.advance(timedelta(hours=2))
    return ten


def breach(house, about, since):
    """An incident, of which we learned now."""
    at = house.clock.millis()
    return house.write(
        lambda c: urgent.breach(c, FIRST, title="A key leaked", words="", aware=at, about=about, since=since)
    )


def told(house):
    """The figures of who was shown, and the ids."""
    entries = house.journal()
    figures = [one.event.figures for one in entries if one.kind == "CaseEvidenceAdded" and one.event.source == "reads"]
    return figures, [one.event.ids for one in entries if one.kind == "CaseReached"]


def test_a_leaked_key_s_breach_lists_whom_it_reached_in_its_window_beside_both_clocks(house, leaked):
    """Clause TDP18-BREACH-CLOCK: used at ten, known at noon; people and rows are counted, both clocks run from noon."""
    noon = house.clock.millis()
    case = breach(house, (f"token:{KEY}",), leaked - HOUR)
    figures, ids = told(house)
    assert figures == [{"readings": 2, "contacts": 3, "conversations": 1, "exported_rows": 40}]
    assert ids == [(contact(1), contact(2), contact(3), talk(1))]
    due = {
        name: house.read(lambda c, name=name: store.parts.clock(c, case, name)).due
        for name in ("tell_breach", "authority")
    }
    assert due == {"tell_breach": noon + DAY, "authority": noon + 3 * DAY}


def test_without_a_beginning_the_month_before_is_looked_through(house, leaked):
    breach(house, (f"token:{KEY}",), None)
    figures, _ = told(house)
    assert figures[0]["contacts"] == 4


def test_one_session_of_a_member_is_told_from_their_others(house, leaked):
    breach(house, ("session:ses_1",), leaked - HOUR)
    assert told(house)[1] == [(contact(4),)]


def test_a_credential_that_reached_nobody_adds_nothing(house, leaked):
    breach(house, ("token:tok_9",), leaked - HOUR)
    assert told(house) == ([], [])


def test_the_operator_sees_in_which_accounts_a_credential_was_shown_people(house, leaked):
    other = Desk(house)
    other.answered(contact(7), who=asking(KEY, account=DESK, session=None, via="token"))
    other.writes()
    reader = support.member_of({"operator.case.read"}, account=DESK)
    with support.door(house, ROUTES, reader) as client:
        answer = client.get("/v1/operator/reached", params={"ref": f"token:{KEY}", "since": "2020-01-01T00:00:00Z"})
        assert client.get("/v1/operator/reached", params={"ref": "what:7", "since": "2020-01-01"}).status_code == 422
    found = {one["account"]: (one["readings"], one["contacts"]) for one in answer.json()["items"]}
    assert found == {ACCOUNT: (3, 4), DESK: (1, 1)}
