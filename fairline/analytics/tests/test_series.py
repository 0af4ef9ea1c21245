"""Exports that repeat: each is asked about afresh, and what is about single agents waits for a person who looks."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from fairline.accounts import ScanningNotPromised, deactivate, promise_scanning
from fairline.analytics import kept, kept_series
from fairline.analytics.exports import fetch, series
from fairline.analytics.exports.fetch import ExportGone, ExportNotReady
from fairline.analytics.exports.places import allow, disallow
from fairline.analytics.exports.purposes import NEVER, PurposeNeverServed, ReviewerNeeded
from fairline.analytics.exports.series import SeriesForm
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.tests.test_exports import Desk, desk, plugins, refused  # noqa: F401  # fixtures
from fairline.journal import Actor
from fairline.kit.errors import BadInput, Forbidden

BO = "bo@partner.example"
PICTURE = {"what": "figures", "question": {"metric": "volume", "by": ["channel"]}, "format": "svg"}
ROWS = {"what": "conversations", "columns": ["reference", "channel"]}


def form(*recipients: str, purpose: str = "service", **more: Any) -> SeriesForm:
    """A report a week."""
    export = {**(more.pop("export", None) or ROWS), "recipients": list(recipients), "purpose": purpose}
    return msgspec.convert({"name": "Weekly", "every": "week", "export": export, **more}, SeriesForm)


def begins(desk: Desk, *recipients: str, **more: Any) -> str:  # noqa: F811
    made: str = desk.house.write(lambda c: series.begin(c, desk.by, form(*recipients, **more)))
    return made


def weeks(desk: Desk, number: int) -> None:  # noqa: F811
    for _ in range(number):
        desk.house.clock.advance(timedelta(days=7))
        desk.house.due()


def made(desk: Desk) -> list[Any]:  # noqa: F811
    """The exports of the account, the oldest first."""
    return desk.house.read(lambda c: kept.exports(c, "\x7f", 100))[::-1]


def told(desk: Desk) -> list[str]:  # noqa: F811
    return [entry.event.key for entry in desk.house.journal() if entry.kind == "MembersNotified"]


@pytest.mark.parametrize("what", [ROWS, PICTURE])
def test_what_an_admin_allowed_long_ago_is_withheld_and_its_owner_told(desk: Desk, what: dict[str, Any]) -> None:  # noqa: F811
    desk.house.write(lambda c: allow(c, desk.by, BO))
    begins(desk, BO, export=what)
    weeks(desk, 12)
    assert [row["state"] for row in made(desk)] == ["gone"] * 11 + ["ready"]
    weeks(desk, 2)  # more than 90 days since
    assert made(desk)[-1]["state"] == "refused"
    assert told(desk)[-1] == "analytics.notice.withheld"
    desk.house.write(lambda c: allow(c, desk.by, BO))
    weeks(desk, 1)
    assert made(desk)[-1]["state"] == "ready"


@pytest.mark.parametrize("what", [ROWS, PICTURE])
def test_what_is_taken_back_is_withheld_at_the_next_delivery(desk: Desk, what: dict[str, Any]) -> None:  # noqa: F811
    value = desk.house.write(lambda c: allow(c, desk.by, BO))
    begins(desk, BO, export=what)
    weeks(desk, 1)
    desk.house.write(lambda c: disallow(c, desk.by, value))
    weeks(desk, 1)
    assert [row["state"] for row in made(desk)] == ["gone", "refused"]
    assert told(desk) == ["analytics.notice.withheld"]


def test_a_series_of_whoever_left_makes_nothing_more(desk: Desk) -> None:  # noqa: F811
    by = Actor("member", desk.luc)
    desk.house.write(lambda c: series.begin(c, by, form(desk.owner)))
    desk.house.write(lambda c: deactivate(c, desk.by, desk.luc, as_owner=True))
    weeks(desk, 2)
    assert made(desk) == []
    (row,) = desk.house.read(kept_series.listed)
    assert (row["state"], row["because"]) == ("paused", "asker_left")


def test_it_begins_on_monday_at_the_hour_of_the_accounts_clock_also_after_clocks_change(desk: Desk) -> None:  # noqa: F811
    begins(desk, desk.owner, hour=0)
    first = desk.house.read(lambda c: series.next_of(c, "week", 0))
    assert desk.house.read(lambda c: series.next_of(c, "month", 7)) > first
    desk.house.clock.advance(timedelta(days=130))  # in summer
    assert desk.house.read(lambda c: series.next_of(c, "week", 0)) % 86_400_000 == 22 * 3_600_000


def test_a_series_is_paused_goes_on_and_ends(desk: Desk) -> None:  # noqa: F811
    one = begins(desk, desk.owner)
    desk.house.write(lambda c: series.pause(c, desk.by, one))
    weeks(desk, 2)
    assert made(desk) == []
    desk.house.write(lambda c: series.resume(c, desk.by, one))
    weeks(desk, 1)
    assert len(made(desk)) == 1
    desk.house.write(lambda c: series.end(c, desk.by, one))
    weeks(desk, 2)
    assert len(made(desk)) == 1
    assert desk.house.replays_the_same()


def test_what_is_about_single_agents_waits_for_its_reviewer(desk: Desk) -> None:  # noqa: F811
    agents = {"what": "figures", "question": {"metric": "volume", "by": ["agent"]}}
    refused(ReviewerNeeded, lambda: begins(desk, desk.owner, export=agents, purpose="coaching"))
    one = {"metric": "volume", "by": ["channel"], "filter": {"field": "agent", "op": "is", "value": desk.luc}}
    filtered = {"what": "figures", "question": one}
    refused(ReviewerNeeded, lambda: begins(desk, desk.owner, export=filtered, purpose="coaching"))
    begins(desk, desk.owner, export=agents, purpose="coaching", reviewer=desk.luc)
    weeks(desk, 1)
    (row,) = made(desk)
    assert row["state"] == "review"
    assert told(desk) == ["analytics.notice.review"]
    luc = Actor("member", desk.luc)
    assert desk.house.write(lambda c: fetch.for_member(c, row["id"], desk.luc, luc)).content
    refused(ExportNotReady, lambda: desk.fetches(row["id"], desk.owner))
    refused(Forbidden, lambda: desk.house.write(lambda c: series.review(c, desk.owner, row["id"], passes=True)))
    desk.house.write(lambda c: series.review(c, desk.luc, row["id"], passes=True))
    desk.house.follow()
    assert desk.state(row["id"]) == "ready"
    weeks(desk, 1)
    second = made(desk)[-1]
    desk.house.write(lambda c: series.review(c, desk.luc, second["id"], passes=False))
    refused(ExportGone, lambda: desk.fetches(second["id"], desk.owner))


def test_a_series_that_loses_its_reviewer_is_paused(desk: Desk) -> None:  # noqa: F811
    agents = {"what": "figures", "question": {"metric": "volume", "by": ["agent"]}}
    begins(desk, desk.owner, export=agents, purpose="coaching", reviewer=desk.luc)
    desk.house.write(lambda c: deactivate(c, desk.by, desk.luc, as_owner=True))
    weeks(desk, 1)
    assert made(desk) == []
    assert told(desk) == ["analytics.notice.reviewer_left"]


def test_without_the_word_that_machines_scan_nothing_is_exported_and_series_stand_still(desk: Desk) -> None:  # noqa: F811
    """Clause DTA-SCAN-DOWNLOADS: the word is a year old."""
    begins(desk, desk.owner)
    desk.house.clock.advance(timedelta(days=366))
    desk.house.due()
    assert "analytics.notice.scanning" in told(desk)
    assert made(desk) == []
    export = msgspec.convert({**ROWS, "recipients": [desk.owner], "purpose": "service"}, ExportForm)
    refused(ScanningNotPromised, lambda: desk.house.write(lambda c: want(c, desk.by, export)))
    desk.house.write(lambda c: promise_scanning(c, desk.by))
    desk.house.write(lambda c: want(c, desk.by, export))
    assert len(made(desk)) == 1


@pytest.mark.parametrize("purpose", NEVER)
def test_no_export_decides_about_a_person(desk: Desk, purpose: str) -> None:  # noqa: F811
    refused(PurposeNeverServed, lambda: begins(desk, desk.owner, purpose=purpose, reviewer=desk.luc))
    refused(PurposeNeverServed, lambda: desk.wants(desk.owner, purpose=purpose))


def test_a_purpose_that_is_not_on_the_list_is_refused(desk: Desk) -> None:  # noqa: F811
    refused(BadInput, lambda: desk.wants(desk.owner, purpose="whatever"))
    refused(BadInput, lambda: desk.wants(desk.owner, purpose="recruiting"))  # the operator's own
