"""Merging and taking it back, splitting and taking it back: every table stands as it stood, whatever went before."""

from itertools import count

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from fairline.conversations import Change, change, merge, split, undo_merge, undo_split, watch, write_note
from fairline.conversations.arranging import make_status
from fairline.conversations.together import add_participant
from fairline.journal import HOUSE, Actor
from fairline.kit.db.schema import METADATA, load_tables
from fairline.kit.errors import Problem

# What tells that something was done and taken back, not what it was done to: when it changed, and the lines about it.
TOLD = frozenset({"changed", "updated"})
ADDRESSES = st.sampled_from(["nour", "sam", "lea"])
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("mails"), ADDRESSES),
        st.tuples(st.just("replies"), st.just("")),
        st.tuples(st.just("notes"), st.just("")),
        st.tuples(st.just("status"), st.sampled_from(["open", "pending", "on_hold", "solved", "closed"])),
        st.tuples(st.just("custom"), st.just("")),
        st.tuples(st.just("priority"), st.sampled_from(["low", "urgent"])),
        st.tuples(st.just("tags"), st.sampled_from(["a", "b"])),
        st.tuples(st.just("agent"), st.sampled_from(["ada", "ben", ""])),
        st.tuples(st.just("copies"), ADDRESSES),
        st.tuples(st.just("watches"), st.sampled_from(["ada", "ben"])),
        st.tuples(st.just("later"), st.just("")),
    ),
    max_size=6,
)
OFTEN = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_turns = count()


@pytest.fixture
def undone(talking):
    load_tables()
    talking.house.write(lambda c: make_status(c, HOUSE, "pending", {"en": "With the maker", "fr": "Chez le fabricant"}))
    return talking


def begins(talking, deeds):
    """A matter with a history; its id."""
    turn = next(_turns)
    message, talk = talking.mails(f"nour{turn}@example.com", subject=f"Matter {turn}")
    talking.mails(f"nour{turn}@example.com", "One thing more", answers=(message,))
    for deed, told in deeds:
        try:
            does(talking, talk, message, deed, told and f"{told}", turn)
        except Problem:
            continue  # what cannot be done where it stands is no part of the history
    return talk


def does(talking, talk, message, deed, told, turn):
    by = Actor("member", talking.ada)
    member = {"ada": talking.ada, "ben": talking.ben}.get(told, "")
    if deed == "mails":
        talking.mails(f"{told}{turn}@example.com", f"More from {told}", answers=(message,))
    elif deed == "replies":
        talking.replies(talk)
    elif deed == "notes":
        talking.house.write(lambda c: write_note(c, talk, talking.ada, "They are kind"))
    elif deed == "copies":
        talking.house.write(lambda c: add_participant(c, talk, by, email=f"{told}{turn}@example.com"))
    elif deed == "watches":
        talking.house.write(lambda c: watch(c, talk, by, member))
    elif deed == "later":
        talking.later(hours=3)
    else:
        wanted = {
            "status": Change(status=told), "priority": Change(priority=told), "tags": Change(add_tags=(told,)),
            "agent": Change(agent=member), "custom": Change(custom=custom(talking)),
        }[deed]  # fmt: skip
        talking.house.write(lambda c: change(c, talk, wanted, by, talking.ada))
    talking.house.follow()


def custom(talking):
    return talking.house.read(
        lambda c: c.one("SELECT id FROM conversation_statuses WHERE account = :account", account=c.account)
    )["id"]


def tables():
    """Every table that says something of conversations."""
    return [table for name, table in sorted(METADATA.tables.items()) if name.startswith("conversation")]


def stands(talking, ids):
    """Every row that names one of these conversations, without what only tells that something was done."""

    def unit(c):
        return {table.name: rows(c, table, ids) for table in tables()}

    return talking.house.read(unit)


def rows(c, table, ids):
    naming = [column.name for column in table.columns if column.name in ("conversation", "other", "merged_into")]
    naming += ["id"] if table.name == "conversations" else []
    if not naming:
        return []
    where = " OR ".join(f"{name} IN (:ids)" for name in naming)
    found = c.all(f"SELECT * FROM {table.name} WHERE account = :account AND ({where})", account=c.account, ids=ids)
    told = [dict(row) for row in found if row_counts(table.name, dict(row))]
    return sorted(repr(sorted((name, row[name]) for name in row if name not in TOLD)) for row in told)


def row_counts(name, row):
    return name != "conversation_thread" or row["kind"] != "line"


@given(first=DEEDS, second=DEEDS, copied=st.booleans())
@OFTEN
def test_a_merge_that_is_taken_back_leaves_every_table_as_it_was(undone, first, second, copied):
    into, gone = begins(undone, first), begins(undone, second)
    before = stands(undone, [into, gone])
    by = Actor("member", undone.ada)
    undone.house.write(lambda c: merge(c, into, by, gone))
    undone.house.follow()
    assert stands(undone, [into, gone]) != before
    undone.house.write(lambda c: undo_merge(c, into, by, gone))
    undone.house.follow()
    assert stands(undone, [into, gone]) == before


@given(deeds=DEEDS, chance=st.integers(0, 1000))
@OFTEN
def test_a_split_that_is_taken_back_leaves_every_table_as_it_was(undone, deeds, chance):
    source = begins(undone, deeds)
    lines = [line.number for line in undone.lines(source) if line.kind in ("message", "note")]
    chosen = [number for place, number in enumerate(lines) if chance >> place & 1] or lines[-1:]
    chosen = chosen[:-1] if len(chosen) == len(lines) else chosen
    before = stands(undone, [source])
    by = Actor("member", undone.ada)
    try:
        made = undone.house.write(lambda c: split(c, source, by, chosen, "Another thing")).id
    except Problem:
        return  # what was set aside or merged is not split
    undone.house.follow()
    assert stands(undone, [source]) != before
    undone.house.write(lambda c: undo_split(c, made, by, source))
    undone.house.follow()
    assert stands(undone, [source]) == before
    assert not any(stands(undone, [made]).values())


def test_what_was_done_and_taken_back_replays_the_same(undone):
    into, gone = begins(undone, [("tags", "a")]), begins(undone, [("status", "pending")])
    by = Actor("member", undone.ada)
    undone.house.write(lambda c: merge(c, into, by, gone))
    undone.house.write(lambda c: undo_merge(c, into, by, gone))
    lines = [line.number for line in undone.lines(into) if line.kind == "message"]
    made = undone.house.write(lambda c: split(c, into, by, lines[1:], "Other")).id
    undone.house.write(lambda c: undo_split(c, made, by, into))
    undone.house.follow()
    assert undone.house.replays_the_same()
