"""Moving in is silent: no mail, no rule, no clock, no question; but what came in is found and counted."""

from datetime import timedelta
from typing import Any

import pytest

from fairline import conversations, crm, rules
from fairline.conversations import Change, change
from fairline.journal import HOUSE, append
from fairline.obligations.events import ServiceLevelMade
from fairline.platform.moving.tests.newer import matter, said, written
from fairline.platform.moving.zendesk.tests.there import CARD
from fairline.search import Asking, search

METRICS = ("first_reply", "next_reply", "total_resolution", "requester_wait", "agent_work", "periodic_update")
ALL_EVENTS = ("opened", "contact_wrote", "replied", "noted", "status_changed", "assigned", "queued", "tagged", "merged")
NEVER = {
    "ActPermitted", "ActDeferred", "ActRefused", "MessageSent", "MailTried", "RuleFired", "ObligationOpened",
    "ObligationWarned", "ObligationMissed", "SatisfactionWanted", "SatisfactionAsked", "WorkOffered", "StatusChanged",
    "ConversationAssigned", "MessageThreaded", "NoteWritten", "ConversationReopened", "ConversationClosed",
}  # fmt: skip


@pytest.fixture
def watchful(desk: Any) -> Any:
    """The desk with triggers on everything, an automation that mails everybody, a service level on everything."""

    def arrange(c: Any) -> None:
        says = ({"do": "reply", "text": "We have it"},)
        tags = ({"do": "add_tags", "tags": ["touched"]},)
        rules.make_rule(
            c, desk.by, "trigger", "On everything", rules.Spec(when=ALL_EVENTS, actions=(*says, *tags)), active=True
        )
        old = {"all": [{"field": "created", "op": "older_than", "value": {"minutes": 1}}]}
        rules.make_rule(c, desk.by, "automation", "Old ones", rules.Spec(conditions=old, actions=tags), active=True)
        spec = {
            "conditions": {}, "calendar": "", "targets": {metric: {"none": 1} for metric in METRICS}, "warn_before": 0,
            "pause_on": [],
        }  # fmt: skip
        append(c, HOUSE, ServiceLevelMade(service_level="slp_1", name="Quick", position=1, spec=spec))

    desk.house.write(arrange)
    return desk


def test_nothing_follows_from_what_moves_in(watchful, export, clock):
    watchful.house.follow()
    watchful.moves(export)
    for _ in range(3):
        watchful.house.due()
        clock.jump_to(clock.now() + timedelta(minutes=2))
    kinds = {entry.kind for entry in watchful.entries()}
    assert kinds & NEVER == set()
    ids = [entry.event.conversation for entry in watchful.entries("ConversationImported")]
    filed = watchful.reads(lambda c: conversations.filed(c, ids))
    assert not any("touched" in each.tags for each in filed.values())


def test_nothing_follows_from_what_a_newer_export_adds(watchful, tmp_path, clock):
    first = [said(1, 1001, "The lid broke")]
    watchful.moves(written(tmp_path / "older", [matter(101, first), matter(102, first)]))
    watchful.house.follow()
    more = [*first, said(2, 1001, "Where is my teapot?", 7), said(3, 1, "On its way", 8)]
    newer = {"updated_at": "2024-03-06T08:00:00Z", "status": "solved", "priority": "urgent", "tags": ["x"]}
    told = [matter(101, more, email_cc_ids=[1005], follower_ids=[1], **newer), matter(102, more, **newer)]
    move = watchful.moves(written(tmp_path / "newer", told))
    assert [each["count"] for each in move.notes if each["code"] == "line_added"] == [4]
    for _ in range(3):
        watchful.house.due()
        clock.jump_to(clock.now() + timedelta(minutes=2))
    assert {entry.kind for entry in watchful.entries()} & NEVER == set()
    found = watchful.reads(lambda c: search(c, Asking("teapot", watchful.owner)))
    assert [hit.kind for hit in found.items] == ["message", "message"], "what was added is found"


def test_what_moved_in_is_found_and_counted(watchful, export):
    watchful.moves(export)
    watchful.house.follow()
    found = watchful.reads(lambda c: search(c, Asking("teapot", watchful.owner)))
    assert [hit.kind for hit in found.items] == ["message"]
    assert watchful.reads(lambda c: search(c, Asking("beside", watchful.owner))).items == (), (
        "what was thrown away is not"
    )
    assert watchful.reads(lambda c: search(c, Asking("beside is:trash", watchful.owner))).items
    counted = watchful.reads(lambda c: c.all(
        "SELECT status, count(*) AS many FROM analytics_conversations WHERE aside = '' GROUP BY status ORDER BY status"
    ))  # fmt: skip
    assert {row["status"]: row["many"] for row in counted} == {"closed": 3, "open": 2, "pending": 1}


def test_a_rule_acts_on_what_moved_in_as_soon_as_somebody_does(watchful, export):
    watchful.moves(export)
    [mine] = watchful.reads(lambda c: conversations.numbered(c, [108])).values()
    watchful.house.write(
        lambda c: change(c, mine.id, Change(status="pending"), watchful.by, watchful.owner, oversees=True)
    )
    watchful.house.follow()
    assert [entry.event.conversation for entry in watchful.entries("RuleFired")] == [mine.id]


def test_forgetting_somebody_who_moved_in_reaches_everything_and_they_do_not_come_again(desk, export):
    move = desk.moves(export)
    desk.house.follow()
    nour = desk.reads(lambda c: crm.find(c, "email", "nour@buyer.example"))
    desk.house.write(lambda c: crm.erase(c, nour.id))
    desk.house.due()
    written = everything_written(desk)
    for word in ("Haddad", "nour@", "lid broke", "broken lid", "letters", CARD):
        assert [place for place, held in written if word.lower() in held] == [], word
    assert desk.house.replays_the_same()
    desk.moves(export)
    assert desk.reads(lambda c: crm.find(c, "email", "nour@buyer.example")) is None
    assert len(desk.entries("ConversationImported")) == move.counts["conversations"]["made"]
    assert desk.house.replays_the_same()


def everything_written(desk: Any) -> list[tuple[str, str]]:
    """What stands in every readable column of every table, in small letters."""
    from fairline.kit.db.schema import columns_of_tables

    found = []
    for table, columns in columns_of_tables().items():
        for row in desk.reads(lambda c, t=table: c.all(f"SELECT * FROM {t}")):
            found += [(f"{table}.{column}", _text(row[column])) for column in columns.readable]
    return found


def _text(held: Any) -> str:
    return (bytes(held).decode("utf-8", "replace") if isinstance(held, bytes | memoryview) else str(held)).lower()
