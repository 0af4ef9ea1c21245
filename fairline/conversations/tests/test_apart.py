"""Spam, trash, sleep, merges and splits: all have a way back, and what is deleted is gone."""

from datetime import timedelta

import pytest

from fairline.channels import find
from fairline.conversations import (
    Change,
    by_id_or_number,
    change,
    delete,
    link,
    merge,
    restore,
    set_aside,
    snooze,
    split,
    undo_merge,
    undo_split,
)
from fairline.conversations.store.links import KEPT_IN
from fairline.conversations.tests.door import AGENT, door
from fairline.conversations.tests.test_files import PNG, bring
from fairline.conversations.views.thread import page
from fairline.journal import HOUSE
from fairline.kit.db.schema import METADATA
from fairline.kit.errors import NotFound

ASIDE = ("changed", "updated")
OURS = ("conversations", "conversation_thread", "conversation_tags", "conversation_links", "conversation_participants")


def tables(talking):
    """What our tables hold, but when it changed last and what lines tell of it."""

    def unit(c):
        held = {}
        for name in OURS:
            rows = [dict(row) for row in c.all(f"SELECT * FROM {name} WHERE account = :account", account=c.account)]
            kept = [row for row in rows if not (name == "conversation_thread" and row["kind"] == "line")]
            held[name] = sorted(str({key: value for key, value in row.items() if key not in ASIDE}) for row in kept)
        return held

    return talking.house.read(unit)


def write(talking, verb, *args, **more):
    return talking.house.write(lambda c: verb(c, *args, **more))


def test_spam_is_out_of_the_way_and_can_be_restored_as_it_stood(talking):
    _, talk = talking.mails("nour@example.com")
    write(talking, change, talk, Change(status="pending", agent=talking.ada), HOUSE, None)
    write(talking, set_aside, talk, HOUSE, "spam")
    assert (talking.one(talk).state, talking.one(talk).status) == ("closed", "pending")
    write(talking, restore, talk, HOUSE)
    found = talking.one(talk)
    assert (found.state, found.status, found.agent, found.set_aside) == ("open", "pending", talking.ada, "")
    assert talking.house.replays_the_same()


def test_what_lies_aside_long_enough_is_deleted_from_every_table(talking):
    message, talk = talking.mails("nour@example.com", subject="Unwanted matter")
    write(talking, change, talk, Change(add_tags=("odd",)), HOUSE, None)
    write(talking, set_aside, talk, HOUSE, "trash")
    talking.later(days=29)
    talking.house.due()
    assert talking.one(talk).set_aside == "trash"
    talking.later(days=2)
    talking.house.due()
    assert talking.all() == []

    def left(c):
        names = [f"conversation_{each}" for each in KEPT_IN]
        return [
            n
            for n in names
            if c.one(f"SELECT 1 AS one FROM {n} WHERE account = :a AND conversation = :c", a=c.account, c=talk)
        ]

    assert talking.house.read(left) == []
    assert set(METADATA.tables) >= {f"conversation_{each}" for each in KEPT_IN}
    assert talking.house.replays_the_same()
    _, again = talking.mails("nour@example.com", "Me again", answers=(message,))
    assert again != talk


def test_what_is_deleted_takes_its_files_with_it(talking):
    talk = talking.opened("nour", agent=talking.ada)
    with door(talking, talking.ada) as client:
        file = bring(client, talk, PNG, "me.png").json()["id"]
    talking.replies(talk, "Here", attachments=[file])
    assert talking.house.read(lambda c: find(c, [file]))
    write(talking, set_aside, talk, HOUSE, "trash")
    write(talking, delete, talk, HOUSE)
    talking.house.due()
    assert talking.house.read(lambda c: find(c, [file])) == {}
    assert talking.house.replays_the_same()


def test_only_who_may_deletes_for_good_and_only_what_was_set_aside(talking):
    _, talk = talking.mails("nour@example.com")
    with (
        door(talking, talking.ada, AGENT) as agent,
        door(talking, talking.ben, AGENT | {"conversation.delete"}) as admin,
    ):
        assert agent.put(f"/v1/conversations/{talk}/aside", json={"where": "trash"}).status_code == 200
        assert agent.delete(f"/v1/conversations/{talk}").status_code == 403
        assert agent.delete(f"/v1/conversations/{talk}/aside").status_code == 204
        assert admin.delete(f"/v1/conversations/{talk}").status_code == 409
        agent.put(f"/v1/conversations/{talk}/aside", json={"where": "trash"})
        assert admin.delete(f"/v1/conversations/{talk}").status_code == 204
        assert agent.get(f"/v1/conversations/{talk}").status_code == 404


def test_what_sleeps_wakes_at_its_time_or_when_its_contact_writes(talking):
    message, talk = talking.mails("nour@example.com")
    at = talking.house.database.tools.now()
    write(talking, snooze, talk, HOUSE, talking.ada, at + 3_600_000)
    talking.later(minutes=59)
    talking.house.due()
    assert talking.one(talk).snoozed_until == at + 3_600_000
    talking.later(minutes=1)
    talking.house.due()
    assert talking.one(talk).snoozed_until is None
    write(talking, snooze, talk, HOUSE, talking.ada, at + 9 * 3_600_000)
    talking.mails("nour@example.com", "Now", answers=(message,))
    assert talking.one(talk).snoozed_until is None
    woke = [entry.event.why for entry in talking.house.journal() if entry.kind == "SnoozeEnded"]
    assert woke == ["time", "wrote"]
    assert talking.house.replays_the_same()


def test_what_is_solved_is_closed_after_its_days_and_an_answer_then_begins_a_new_one_that_follows(talking):
    message, talk = talking.mails("nour@example.com")
    write(talking, change, talk, Change(status="solved"), HOUSE, None)
    for _ in range(5):
        talking.house.clock.advance(timedelta(days=1))
        talking.house.due()
    assert talking.one(talk).status == "closed"
    _, after = talking.mails("nour@example.com", "Still broken", answers=(message,))
    assert (talking.one(after).follows, talking.one(talk).status) == (talk, "closed")


def test_two_are_one_after_a_merge_and_as_they_were_after_its_undoing(talking):
    _message, one = talking.mails("nour@example.com", subject="First")
    other_message, two = talking.mails("nour@example.com", "Second", subject="Second")
    write(talking, change, two, Change(status="pending", agent=talking.ada, priority=6), HOUSE, None)
    before = tables(talking)
    write(talking, merge, one, HOUSE, two)
    gone = talking.one(two)
    assert (gone.merged_into, gone.status, gone.state) == (one, "closed", "closed")
    shown = talking.house.read(lambda c: page(c, talking.one(one), None, 50, "en")).items
    assert [item.text for item in shown if item.kind == "message"] == ["Good morning", "Second"]
    write(talking, undo_merge, one, HOUSE, two)
    assert tables(talking) == before
    assert talking.house.replays_the_same()
    write(talking, merge, one, HOUSE, two)
    _, joined = talking.mails("nour@example.com", "For the second", answers=(other_message,))
    assert joined == one


def test_some_lines_become_a_matter_of_their_own_and_go_back_when_it_is_undone(talking):
    message, talk = talking.mails("nour@example.com", subject="Two things")
    talking.mails("nour@example.com", "And another thing", answers=(message,))
    line = talking.lines(talk)[-1]
    before = tables(talking)
    made = write(talking, split, talk, HOUSE, [line.number], "Another thing")
    assert (made.reference, made.subject, made.contact) == (2, "Another thing", talking.one(talk).contact)
    assert (talking.texts(talk), talking.texts(made.id)) == (["Good morning"], ["And another thing"])
    assert talking.one(talk).last_text == "Good morning"
    _, joined = talking.mails("nour@example.com", "About the other", answers=(line.id,))
    assert joined == made.id
    with door(talking, talking.ada) as client:
        assert client.delete(f"/v1/conversations/{made.id}/splits/{talk}").json()["type"] == "not-undone"
    assert talking.house.replays_the_same()
    third = write(talking, split, made.id, HOUSE, [talking.lines(made.id)[-1].number], "")
    write(talking, undo_split, third.id, HOUSE, made.id)
    assert talking.texts(made.id) == ["And another thing", "About the other"]
    assert before["conversation_tags"] == tables(talking)["conversation_tags"]
    assert talking.house.replays_the_same()


def test_splitting_and_undoing_leave_every_table_as_it_was(talking):
    message, talk = talking.mails("nour@example.com", subject="Two things")
    talking.mails("nour@example.com", "And another thing", answers=(message,))
    before = tables(talking)
    made = write(talking, split, talk, HOUSE, [talking.lines(talk)[-1].number], "Another thing")
    write(talking, undo_split, made.id, HOUSE, talk)
    assert tables(talking) == before
    assert talking.house.replays_the_same()


def test_incidents_are_solved_with_their_problem(talking):
    _, problem = talking.mails("ann@example.com")
    _, incident = talking.mails("bob@example.com")
    write(talking, link, incident, HOUSE, "#1", "incident_of")
    assert (talking.one(problem).kind, talking.one(incident).kind) == ("problem", "incident")
    write(talking, change, problem, Change(status="solved"), HOUSE, None)
    assert talking.one(incident).status == "solved"
    assert talking.house.replays_the_same()


def test_a_number_nobody_has_names_nothing(talking):
    with pytest.raises(NotFound):
        talking.house.read(lambda c: by_id_or_number(c, "#7"))
    _, talk = talking.mails("nour@example.com")
    write(talking, set_aside, talk, HOUSE, "spam")
    write(talking, delete, talk, HOUSE)
    _, after = talking.mails("nour@example.com")
    assert talking.one(after).reference == 2
