"""Alerts tell people and decide nothing: quietly, together, and about single agents after a person has looked."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from fairline.accounts import deactivate
from fairline.analytics.alerts import service, store, watch
from fairline.analytics.alerts.forms import AlertForm
from fairline.analytics.exports.purposes import NEVER, PurposeNeverServed, ReviewerNeeded
from fairline.analytics.tests.test_exports import Desk, desk, refused  # noqa: F401  # fixtures
from fairline.kit.errors import BadInput, Forbidden
from fairline.kit.plugin import Plugin

NEEDED = {"agreements", "gate", "accounts", "security", "conversations", "crm", "routing", "privacy", "analytics"}
OF_AGENTS = {"metric": "handle_time", "days": 30, "by": ["agent"]}


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Analytics, the gate, the floor, and who offers their facts."""
    from fairline.app import MODULES

    return [module for module in MODULES if module.name in NEEDED]


def form(*members: str, **more: Any) -> AlertForm:
    """Too much came in."""
    usual: dict[str, Any] = {
        "name": "Busy",
        "when": "above",
        "limit": 3,
        "purpose": "service",
        "members": list(members),
    }
    asked = usual | more
    if "live" not in asked:
        asked.setdefault("question", {"metric": "volume", "days": 30})
    return msgspec.convert(asked, AlertForm)


def makes(desk: Desk, *members: str, **more: Any) -> str:  # noqa: F811
    made: str = desk.house.write(lambda c: service.make(c, desk.by, form(*(members or (desk.luc,)), **more)))
    desk.house.due()
    return made


def looks_again(desk: Desk, **later: float) -> None:  # noqa: F811
    desk.house.clock.advance(timedelta(**later))
    desk.house.due()


def told(desk: Desk) -> list[tuple[str, tuple[str, ...]]]:  # noqa: F811
    """Every notice an alert gave, and to whom."""
    notices = [entry.event for entry in desk.house.journal() if entry.kind == "MembersNotified"]
    return [(each.key.rpartition(".")[2], each.members) for each in notices]


def raised(desk: Desk, alert: str) -> list[Any]:  # noqa: F811
    return desk.house.read(lambda c: store.latest(c, [alert], 100))[::-1]


@pytest.fixture
def friday(desk: Desk) -> Desk:  # noqa: F811
    """The week of figures is over."""
    desk.house.clock.advance(timedelta(days=4))
    return desk


def test_who_is_named_is_told_once_while_the_figure_stays(friday: Desk) -> None:
    alert = makes(friday)
    assert told(friday) == [("alert", (friday.luc,))]
    looks_again(friday, hours=2)
    assert len(told(friday)) == 1
    (row,) = raised(friday, alert)
    assert (row["subject"], float(row["value"]), row["state"]) == ("", 4.0, "told")


def test_a_figure_within_its_limit_tells_nobody(friday: Desk) -> None:
    alert = makes(friday, limit=400)
    assert (told(friday), raised(friday, alert)) == ([], [])


def test_a_figure_that_comes_back_is_over_and_raised_anew_only_after_the_pause(friday: Desk) -> None:
    alert = makes(friday, live={"measure": "available"}, when="below", limit=1, pause=60)
    # Nobody is at work on a new account without queues: there is nothing to take the figure of.
    assert raised(friday, alert) == []
    question = {"metric": "volume", "days": 1}
    alert = makes(friday, question=question, when="below", limit=1)
    assert len(raised(friday, alert)) == 1
    looks_again(friday, days=2)
    assert len(raised(friday, alert)) == 1


def test_in_quiet_hours_nobody_is_told_and_afterwards_of_all_together(friday: Desk) -> None:
    alert = makes(friday, question={"metric": "volume", "days": 30, "by": ["channel"]}, limit=0,
                  quiet={"begin": 0, "end": 12})  # fmt: skip
    assert len(raised(friday, alert)) == 2
    assert told(friday) == []
    looks_again(friday, hours=3)  # it is one o'clock in Zürich
    assert told(friday) == [("alerts", (friday.luc,))]


def test_a_digest_tells_together_and_no_sooner_than_its_time(friday: Desk) -> None:
    makes(friday, question={"metric": "volume", "days": 30, "by": ["channel"]}, limit=2, tell="daily")
    assert [name for name, _ in told(friday)] == ["alert"]  # mail: three of four
    alert = makes(friday, question={"metric": "volume", "days": 30, "by": ["channel"]}, limit=0, tell="daily")
    assert [name for name, _ in told(friday)] == ["alert", "alerts"]
    assert {row["state"] for row in raised(friday, alert)} == {"told"}


def test_an_alert_on_agents_wants_a_purpose_that_is_allowed_and_a_reviewer(friday: Desk) -> None:
    refused(PurposeNeverServed, lambda: makes(friday, question=OF_AGENTS, purpose="hiring", reviewer=friday.luc))
    refused(ReviewerNeeded, lambda: makes(friday, question=OF_AGENTS, purpose="coaching"))
    filtered = {"metric": "handle_time", "days": 30, "filter": {"field": "agent", "op": "is", "value": friday.luc}}
    refused(ReviewerNeeded, lambda: makes(friday, question=filtered, purpose="coaching"))
    assert makes(friday, question=OF_AGENTS, purpose="coaching", reviewer=friday.luc)


@pytest.mark.parametrize("purpose", NEVER)
def test_no_alert_decides_about_a_person(friday: Desk, purpose: str) -> None:
    refused(PurposeNeverServed, lambda: makes(friday, purpose=purpose, reviewer=friday.luc))


def test_what_is_about_one_agent_is_told_only_after_the_reviewer_looked(friday: Desk) -> None:
    asked = {"metric": "volume", "days": 30, "by": ["agent"]}
    alert = makes(friday, friday.owner, question=asked, limit=0, purpose="coaching", reviewer=friday.luc)
    found = raised(friday, alert)
    assert {row["state"] for row in found} == {"review"}
    assert set(told(friday)) == {("review", (friday.luc,))}
    one = found[0]["id"]
    refused(Forbidden, lambda: friday.house.write(lambda c: service.review(c, friday.owner, one, passes=True)))
    friday.house.write(lambda c: service.review(c, friday.luc, one, passes=True))
    assert told(friday)[-1] == ("alert", (friday.owner,))
    values: Any = [entry.event.values for entry in friday.house.journal() if entry.kind == "MembersNotified"][-1]
    assert values["subject"] == "–"  # whom it is about stands on the page alone
    for row in found[1:]:
        friday.house.write(lambda c, row=row: service.review(c, friday.luc, row["id"], passes=False))
    assert {row["state"] for row in raised(friday, alert)} == {"told", "dismissed"}


def test_an_alert_that_loses_its_reviewer_is_paused_and_tells_nobody(friday: Desk) -> None:
    asked = {"metric": "volume", "days": 1, "by": ["agent"]}
    alert = makes(friday, friday.owner, question=asked, limit=100, purpose="coaching", reviewer=friday.luc)
    friday.house.write(lambda c: deactivate(c, friday.by, friday.luc, as_owner=True))
    looks_again(friday, minutes=20)
    row: Any = friday.house.read(lambda c: store.one(c, alert))
    assert (row["state"], row["because"]) == ("paused", "reviewer_left")
    assert told(friday) == [("reviewer_left", (friday.owner,))]
    refused(ReviewerNeeded, lambda: friday.house.write(lambda c: service.resume(c, friday.by, alert)))


def test_one_is_paused_goes_on_and_is_removed(friday: Desk) -> None:
    alert = makes(friday, limit=400)
    friday.house.write(lambda c: service.pause(c, friday.by, alert))
    friday.house.write(lambda c: service.resume(c, friday.by, alert))
    friday.house.write(lambda c: service.remove(c, friday.by, alert))
    assert friday.house.read(store.listed) == []
    assert friday.house.replays_the_same()


@pytest.mark.parametrize(
    "wrong",
    [
        {"question": None},
        {"live": {"measure": "waiting"}, "question": {"metric": "volume"}},
        {"question": {"metric": "luck"}},
        {"question": {"metric": "volume", "grain": "day"}},
        {"members": ["mem_nobody"]},
        {"live": {"measure": "waiting", "queue": "que_none"}},
    ],
)
def test_what_cannot_be_watched_is_told_at_once(friday: Desk, wrong: dict[str, Any]) -> None:
    refused(BadInput, lambda: makes(friday, **({"question": None} if "live" in wrong else {}) | wrong))


def test_quiet_hours_may_begin_in_the_evening(friday: Desk) -> None:
    night = form(friday.luc, quiet={"begin": 22, "end": 7})
    hours = []
    for _ in range(24):
        hours.append(friday.house.read(lambda c: watch._is_quiet(c, night)))
        friday.house.clock.advance(timedelta(hours=1))
    assert sum(hours) == 9
