"""Whatever of an export came before: with the newer one brought after it, all is as if the newer had come alone."""

from functools import partial
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import conversations, crm
from fairline.platform.moving import store
from fairline.platform.moving.tests.newer import Told, matter, said, written
from fairline.platform.moving.writing.comparing import ALIKE, Differences, Stands, differences, fresh

SAYINGS = st.lists(st.tuples(st.integers(0, 4), st.sampled_from(["a", "b", ""])), max_size=12)
NAMES = st.frozensets(st.sampled_from("xyz"))
STANDS = st.builds(
    Stands,
    status=st.sampled_from(["open", "pending", "solved"]),
    priority=st.integers(0, 2),
    tags=NAMES,
    participants=NAMES,
    values=st.dictionaries(st.sampled_from("fg"), st.integers(0, 2), max_size=2),
)
COMMENTS = st.lists(
    st.tuples(
        st.integers(0, 3), st.sampled_from([1001, 1005, 1, -1]), st.sampled_from(["Yes", "No", "4242 4242 4242 4242"]),
        st.booleans(), st.booleans(),
    ),
    max_size=5,
)  # fmt: skip
FILED = st.fixed_dictionaries(
    {
        "status": st.sampled_from(["new", "open", "pending", "hold", "solved", "closed"]),
        "metric_set": st.just({"solved_at": "2024-03-04T08:00:00Z"}),
        "priority": st.sampled_from([None, "low", "urgent"]),
        "type": st.sampled_from([None, "question", "task"]),
        "tags": st.lists(st.sampled_from(["vip", "Lid", "a b"]), unique=True),
        "subject": st.sampled_from(["The lid", "The pot", "Card 4242 4242 4242 4242"]),
        "assignee_id": st.sampled_from([None, 1]),
        "custom_fields": st.lists(
            st.builds(
                lambda field, value: {"id": field, "value": value},
                st.sampled_from([905, 906]),
                st.sampled_from(["7", "8", None]),
            ),
            unique_by=lambda each: each["id"],
        ),
    }
)
MATTERS = st.lists(
    st.tuples(COMMENTS, st.integers(0, 5), st.booleans(), st.booleans(), FILED, FILED), min_size=1, max_size=3
)
NUMBERS = count()


@given(SAYINGS, st.data())
def test_what_was_said_is_found_to_be_here_however_much_of_it_is(told, data):
    told.sort(key=lambda each: each[0])
    split = data.draw(st.integers(0, len(told)))
    added = [told[place] for place in fresh(told[:split], told)]
    assert sorted([*told[:split], *added]) == sorted(told)
    assert [at for at, _ in added] == sorted(at for at, _ in added), "in their order"


@given(STANDS, STANDS)
def test_where_nothing_was_done_here_all_that_changed_there_is_taken(before, there):
    changed = differences(before, before, there)
    assert (taken(before, changed), changed.kept) == (there, ())


@given(STANDS, STANDS, STANDS)
def test_what_was_done_here_stands_and_a_second_time_there_is_nothing_to_take(before, here, there):
    changed = differences(before, here, there)
    after = taken(here, changed)
    for name in ("status", "priority"):
        if getattr(here, name) != getattr(before, name):
            assert getattr(after, name) == getattr(here, name)
    assert (here.tags - before.tags) | (here.tags & there.tags) <= after.tags, "what was put on here is still there"
    assert not (before.tags - here.tags) & after.tags, "what was taken off here stays off"
    assert differences(there, after, there) == Differences()
    assert differences(before, here, before) == Differences(), "an export in which nothing changed changes nothing"


def taken(here: Stands, changed: Differences) -> Stands:
    sets = {
        name: (getattr(here, name) | changed.added.get(name, frozenset())) - changed.removed.get(name, frozenset())
        for name in ("tags", "participants", "watchers")
    }
    values = {name: value for name, value in {**here.values, **changed.values}.items() if value is not None}
    columns = {name: getattr(here, name) for name in Stands.__dataclass_fields__}
    return Stands(**{**columns, **changed.taken, **sets, "values": values})


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=MATTERS)
def test_an_older_export_and_a_newer_one_are_the_newer_one(desk, tmp_path, told):
    mark = next(NUMBERS)
    files = {"9/lid.txt": b"lid"}
    before = [made(mark, n, each, part=True) for n, each in enumerate(told) if each[2]]
    older = written(tmp_path / f"older-{mark}", before, files)
    newer = written(tmp_path / f"newer-{mark}", [made(mark, n, each) for n, each in enumerate(told)], files)
    desk.moves(newer, called=f"alone-{mark}")
    alone = content(desk, f"zendesk:alone-{mark}", mark, len(told))
    desk.moves(older, called=f"both-{mark}")
    desk.moves(newer, called=f"both-{mark}")
    assert content(desk, f"zendesk:both-{mark}", mark, len(told)) == alone
    desk.moves(newer, called=f"both-{mark}")
    assert content(desk, f"zendesk:both-{mark}", mark, len(told)) == alone


def made(mark: int, number: int, told: Any, *, part: bool = False) -> Told:
    """A ticket as the newer export tells it, or as far as it had come when the older one was made."""
    comments, split, _, copied, before, after = told
    held = [
        said(
            place + 1, author, text, minute, public=public,
            attachments=[{"id": 9, "file_name": "lid.txt", "size": 3}] if file else [],
        )
        for place, (minute, author, text, public, file) in enumerate(sorted(comments, key=lambda each: each[0]))
    ]  # fmt: skip
    if part:
        return matter(10 * mark + number + 1, held[:split], **before)
    later = {"updated_at": "2024-03-09T08:00:00Z"}
    return matter(10 * mark + number + 1, held, email_cc_ids=[1005] if copied else [], **{**after, **later})


def content(desk: Any, source: str, mark: int, many: int) -> list[Any]:
    """What stands of a source's tickets: the lines with their dates, speakers and files, and who takes part."""
    ids = [str(10 * mark + number + 1) for number in range(many)]
    here = desk.reads(partial(store.moved, source=source, noun="conversations", ids=ids))
    standing = desk.reads(lambda c: [stands(c, here[each]) for each in ids])
    return [
        [
            standing[place],
            [
                (line.kind, line.speaker, line.speaker_id, line.at, line.text, line.files.count('"id"'))
                for line in desk.reads(partial(conversations.lines, id=here[each]))
                if line.kind != "line"
            ],
            desk.reads(lambda c, each=each: crm.contact(c, conversations.conversation(c, here[each]).contact).name),
        ]
        for place, each in enumerate(ids)
    ]


def stands(c: Any, id: str) -> list[Any]:
    """How it stands, since when, and what is filed under it."""
    held, filed = conversations.conversation(c, id), conversations.filed(c, [id])[id]
    columns = [getattr(held, name) for name in (*ALIKE, "state", "solved_at", "closed_at", "created")]
    labels = {each.id: each.label for each in crm.fields(c)}
    values = sorted((labels[field], value) for field, value in filed.values.items())
    return [columns, values, sorted(filed.tags), sorted(each.contact for each in filed.participants)]
