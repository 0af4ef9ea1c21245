"""A newer export of the same desk adds what is new to the tickets that are here; what was done here stands."""

from typing import Any

import pytest

from fairline import conversations, crm
from fairline.conversations import Change, change, write_note
from fairline.platform.moving import opened, stepping
from fairline.platform.moving.tests.newer import matter, said, written

FIRST = [said(1, 1001, "The lid broke"), said(2, 1, "We are sorry", 5)]
LATER = {"updated_at": "2024-03-06T08:00:00Z"}


def by_number(desk: Any, reference: int) -> Any:
    return desk.reads(lambda c: conversations.numbered(c, [reference]))[reference]


def thread(desk: Any, reference: int) -> list[tuple[str, str, int]]:
    mine = by_number(desk, reference).id
    return [
        (line.kind, line.text, line.at)
        for line in desk.reads(lambda c: conversations.lines(c, mine))
        if line.kind in ("message", "note")
    ]


def told(notes: list[dict[str, Any]]) -> dict[tuple[str, str], int]:
    new = ("line_added", "changed_there", "kept_here", "deleted_here")
    return {(each["code"], each["detail"]): each["count"] for each in notes if each["code"] in new}


@pytest.fixture
def older(desk, tmp_path):
    return desk.moves(written(tmp_path / "older", [matter(101, FIRST)]))


def test_new_comments_come_with_their_files_order_and_dates(desk, older, tmp_path):
    file = [{"id": 9, "file_name": "lid.txt", "size": 3}]
    more = [*FIRST, said(3, 1005, "I saw it", 7, attachments=file), said(4, 1, "She is kind", 9, public=False)]
    path = written(tmp_path / "newer", [matter(101, more, **LATER), matter(102, FIRST)], {"9/lid.txt": b"lid"})
    looked = desk.looks(path)
    assert (looked.report["known"]["conversations"], told(looked.report["notes"])) == (1, {("line_added", ""): 2})
    move = desk.moves(path)
    assert move.counts["conversations"] == {"made": 1, "known": 1, "left_out": 0}
    assert told(move.notes) == {("line_added", ""): 2}, "the dry run told the same"
    nine = 1709370000000
    assert thread(desk, 101) == [
        ("message", "The lid broke", nine),
        ("message", "We are sorry", nine + 5 * 60_000),
        ("message", "I saw it", nine + 7 * 60_000),
        ("note", "She is kind", nine + 9 * 60_000),
    ]
    kept = desk.reads(lambda c: c.all("SELECT name FROM channel_files WHERE account = :account", account=c.account))
    assert [row["name"] for row in kept] == ["lid.txt"]
    assert desk.house.replays_the_same()


def test_brought_once_more_it_changes_nothing(desk, older, tmp_path):
    path = written(tmp_path / "newer", [matter(101, [*FIRST, said(3, 1001, "And?", 8)], email_cc_ids=[1005], **LATER)])
    desk.moves(path)
    before, many = thread(desk, 101), len(desk.entries("MessageImported", "ParticipantAdded", "ConversationCaughtUp"))
    again = desk.moves(path)
    assert told(again.notes) == {}
    assert thread(desk, 101) == before
    assert len(desk.entries("MessageImported", "ParticipantAdded", "ConversationCaughtUp")) == many
    desk.moves(tmp_path / "older")
    assert thread(desk, 101) == before, "an older export after a newer one takes nothing back"


def test_stopped_between_two_steps_it_goes_on_and_doubles_nothing(desk, older, tmp_path, monkeypatch):
    monkeypatch.setattr(stepping, "MOST_THINGS", 1)
    more = [matter(each, [*FIRST, said(3, 1001, "And?", 8)], **LATER) for each in (101, 102, 103)]
    path = written(tmp_path / "newer", more)
    halfway = desk.moves(path, steps=5)
    assert halfway.state == "running"
    opened.OPEN.take(desk.account, halfway.id)  # the process that read is gone
    move = desk.moves(path)
    assert (move.id, move.state) == (halfway.id, "done")
    for each in (101, 102, 103):
        assert [text for _, text, _ in thread(desk, each)] == ["The lid broke", "We are sorry", "And?"]


def test_a_matter_that_one_export_tells_of_twice_is_one(desk, tmp_path):
    more = matter(101, [*FIRST, said(3, 1001, "And?", 8)], **LATER)
    desk.moves(written(tmp_path / "both", [matter(101, FIRST), more, matter(101, FIRST)]))
    assert [text for _, text, _ in thread(desk, 101)] == ["The lid broke", "We are sorry", "And?"]
    assert len(desk.entries("ConversationImported")) == 1


def test_words_changed_there_do_not_come_twice(desk, older, tmp_path):
    changed = [said(1, 1001, "[redacted]"), FIRST[1], said(3, 1, "Once more", 5)]
    desk.moves(written(tmp_path / "newer", [matter(101, changed, **LATER)]))
    assert [text for _, text, _ in thread(desk, 101)] == ["The lid broke", "We are sorry", "Once more"]


def test_what_was_done_here_stands_and_the_report_says_what_differs(desk, older, tmp_path):
    mine = by_number(desk, 101)
    desk.house.write(lambda c: change(c, mine.id, Change(status="pending", tags=("ours",)), desk.by, desk.owner))
    desk.house.write(lambda c: write_note(c, mine.id, desk.owner, "Looked at here", []))
    newer = matter(101, [*FIRST, said(3, 1001, "And?", 8)], status="hold", priority="high", tags=["theirs"], **LATER)
    move = desk.moves(written(tmp_path / "newer", [newer]))
    now = by_number(desk, 101)
    tags = desk.reads(lambda c: conversations.filed(c, [mine.id]))[mine.id].tags
    assert (now.status, sorted(tags)) == ("pending", ["ours", "theirs"])
    assert [text for _, text, _ in thread(desk, 101)] == ["The lid broke", "We are sorry", "Looked at here", "And?"]
    assert told(move.notes)["kept_here", "status"] == 1
    assert {detail for code, detail in told(move.notes) if code == "changed_there"} == {"priority", "tags"}
    assert now.priority == 6, "what nobody touched here is as it is there"


def test_who_takes_part_there_takes_part_here_unless_somebody_took_them_out(desk, older, tmp_path):
    mine = by_number(desk, 101).id
    desk.moves(written(tmp_path / "second", [matter(101, FIRST, email_cc_ids=[1005], follower_ids=[1], **LATER)]))
    filed = desk.reads(lambda c: conversations.filed(c, [mine]))[mine]
    zoe = desk.reads(lambda c: crm.find(c, "email", "zoe@buyer.example"))
    assert ([each.contact for each in filed.participants], len(filed.watchers)) == ([zoe.id], 1)
    desk.house.write(lambda c: conversations.remove_participant(c, mine, desk.by, zoe.id))
    third = matter(101, FIRST, email_cc_ids=[1005], updated_at="2024-03-07T08:00:00Z")
    desk.moves(written(tmp_path / "third", [third]))
    filed = desk.reads(lambda c: conversations.filed(c, [mine]))[mine]
    assert (filed.participants, filed.watchers) == ((), ()), "taken out here, and watched no longer there"


def test_what_was_deleted_there_is_in_the_trash_here_unless_it_was_worked_on(desk, tmp_path):
    desk.moves(written(tmp_path / "older", [matter(101, FIRST), matter(102, FIRST)]))
    worked = by_number(desk, 102).id
    desk.house.write(lambda c: write_note(c, worked, desk.owner, "Mine", []))
    gone = [matter(each, FIRST, status="deleted", **LATER) for each in (101, 102)]
    move = desk.moves(written(tmp_path / "newer", gone))
    assert (by_number(desk, 101).set_aside, by_number(desk, 102).set_aside) == ("trash", "")
    assert told(move.notes)["kept_here", "set_aside"] == 1


def test_who_was_forgotten_stays_forgotten_and_what_was_deleted_stays_deleted(desk, older, tmp_path):
    desk.moves(written(tmp_path / "two", [matter(102, [said(5, 1005, "Mine")], requester_id=1005)]))
    mine = by_number(desk, 101).id
    desk.house.write(lambda c: conversations.set_aside(c, mine, desk.by, "trash"))
    desk.house.write(lambda c: conversations.delete(c, mine, desk.by))
    zoe = desk.reads(lambda c: crm.find(c, "email", "zoe@buyer.example"))
    desk.house.write(lambda c: crm.erase(c, zoe.id))
    desk.house.due()
    many = len(desk.entries("MessageImported"))
    more = [
        matter(101, [*FIRST, said(3, 1001, "And?", 8)], **LATER),
        matter(102, [said(5, 1005, "Mine"), said(6, 1005, "And?", 8)], requester_id=1005, **LATER),
    ]
    path = written(tmp_path / "newer", more)
    for notes in (desk.looks(path).report["notes"], desk.moves(path).notes):
        assert {each["code"] for each in notes} >= {"deleted_here", "erased_here"}
        assert "line_added" not in {each["code"] for each in notes}
    assert len(desk.entries("MessageImported")) == many
    assert desk.house.replays_the_same()
