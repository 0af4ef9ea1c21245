"""Lists of conversations: every page by an index, nothing skipped, nothing twice."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline.conversations.events import ConversationAssigned, ConversationOpened, ConversationQueued, MessageThreaded
from fairline.conversations.store import lists
from fairline.conversations.store.lists import Wanted
from fairline.conversations.views.lists import page
from fairline.journal import HOUSE, append, person_of

count = iter(range(10_000))
made = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["", "ada", "ben"]), st.sampled_from(["", "que_1", "que_2"])),
    min_size=1,
    max_size=14,
)
views = st.sampled_from(
    [
        Wanted(("open", "wrapping_up")),
        Wanted(("open", "wrapping_up", "closed"), agent="ada"),
        Wanted(("open",), agent=""),
        Wanted(("open", "wrapping_up"), queues=("que_1", "que_2")),
        Wanted(("open",), queues=()),
    ]
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made, views, st.integers(1, 5))
def test_pages_hold_every_row_once_newest_first(house, made, wanted, limit):
    account = f"acc_{next(count)}"
    for number, (at, agent, queue) in enumerate(made):
        house.write(lambda c, n=number, a=at, g=agent, q=queue: _make(c, f"cnv_{n}", 1_000 + a, g, q), account)
    expected = [
        f"cnv_{number}"
        for at, number in sorted(((at, number) for number, (at, *_) in enumerate(made)), key=_order, reverse=True)
        if _is_in(wanted, *made[number][1:])
    ]
    assert _walk(house, account, wanted, limit) == expected


def test_what_has_news_while_somebody_pages_is_not_shown_twice(house):
    for number in range(6):
        house.write(lambda c, n=number: _make(c, f"cnv_{n}", 1_000 + n, "", ""), "acc_news")
    first = house.read(lambda c: page(c, Wanted(("open",)), None, 3), "acc_news")
    house.write(lambda c: append(c, HOUSE, _said(c, "cnv_4", 9_000)), "acc_news")
    rest = house.read(lambda c: page(c, Wanted(("open",)), first.next, 10), "acc_news")
    assert [row.id for row in (*first.items, *rest.items)] == ["cnv_5", "cnv_4", "cnv_3", "cnv_2", "cnv_1", "cnv_0"]


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(("open", "closed")),
        Wanted(("open",), agent="ada"),
        Wanted(("open",), queues=("que_1", "que_2")),
    ],
)
def test_a_page_is_read_along_an_index_and_no_table_is_read_through(house, wanted):
    said = []

    class Spy:
        account = "acc_test"

        def all(self, sql, **values):
            said.append((sql, values))
            return []

    spy: Any = Spy()
    lists.page(spy, wanted, lists.LATEST, 50)
    plan = house.write(lambda c: _plan(c, *said[0]))
    assert "SCAN conversations" not in plan
    assert "Seq Scan" not in plan
    assert plan.count(" conversations_") >= len(wanted.states) * len(wanted.queues or "x")


def _plan(c, sql, values):
    """How the engine would read it; on a table this small PostgreSQL has to be told not to read it whole."""
    if c.engine == "postgres":
        c.run("SET LOCAL enable_seqscan = off")
    how = "EXPLAIN" if c.engine == "postgres" else "EXPLAIN QUERY PLAN"
    return "\n".join(str(list(dict(row).values())) for row in c.all(f"{how} {sql}", **values))


def _walk(house, account, wanted, limit):
    ids, cursor = [], None
    while True:
        found = house.read(lambda c, cursor=cursor: page(c, wanted, cursor, limit), account)
        ids += [row.id for row in found.items]
        cursor = found.next
        if cursor is None:
            return ids


def _order(made):
    at, number = made
    return at, f"cnv_{number}"


def _is_in(wanted, agent, queue):
    return (wanted.agent is None or wanted.agent == agent) and (wanted.queues is None or queue in wanted.queues)


def _make(c, begun, at, agent, queue):
    person = person_of(c, "pigeon", begun)
    events = [
        ConversationOpened(conversation=begun, contact=f"ctc_{begun}", channel="pigeon", sender="site", person=person),
        _said(c, begun, at),
    ]
    if queue:
        events.append(ConversationQueued(conversation=begun, queue=queue))
    if agent:
        events.append(ConversationAssigned(conversation=begun, agent=agent))
    append(c, HOUSE, *events)


def _said(c, begun, at):
    return MessageThreaded(
        conversation=begun,
        message=c.new_id("msg"),
        received=1,
        wrote_at=at,
        person=person_of(c, "pigeon", begun),
        text="Hello",
    )
