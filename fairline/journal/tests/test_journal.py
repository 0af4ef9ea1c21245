"""The journal: what is written stays, in order, and can be proved."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from fairline import journal
from fairline.journal import HOUSE, Event, shred
from fairline.journal.shred import BELIEVED, Keys
from fairline.kit.clock import StoppedClock
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.kit.plugin import Follower, Plugin, Projection
from tests.support.house import ACCOUNT, OTHER, House


class Spoken(Event):
    """Something was said."""

    about = "room"
    personal = ("text",)

    room: str
    person: str = ""
    text: str = ""


def _keep(c: Unit, entry: Any) -> None:
    c.run(
        "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:a, :k, :r, :b, :t)",
        a=c.account,
        k=str(entry.number),
        r=entry.event.text,
        b=b"",
        t=entry.at,
    )


HEARD: list[int] = []
REPEATED: list[str] = []


def _hear(c: Unit, entries: Sequence[Any]) -> None:
    HEARD.extend(entry.number for entry in entries)


def _erase(c: Unit, entries: Sequence[Any]) -> None:
    for entry in entries:
        if entry.event.text == "forget me":
            shred.destroy(c, entry.event.person)


def _repeat(c: Unit, entries: Sequence[Any]) -> None:
    REPEATED.extend(entry.event.text for entry in entries)


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    HEARD.clear()
    REPEATED.clear()
    kinds = frozenset({"Spoken"})
    return [
        Plugin(
            "test",
            projections=[Projection("said", kinds, _keep, ("web_answers",))],
            followers=[
                Follower("ear", kinds, _hear),
                Follower("shredder", kinds, _erase),
                Follower("repeater", kinds, _repeat),
            ],
        )
    ]


def say(house: House, text: str, account: str = ACCOUNT) -> int:
    def unit(c: Unit) -> int:
        person = journal.person_of(c, "webchat", "ada")
        return journal.append(c, HOUSE, Spoken(room="r1", person=person, text=text))[0].number

    return house.write(unit, account)


def test_entries_of_an_account_are_numbered_from_one_without_gaps(house: House) -> None:
    assert [say(house, "a"), say(house, "b"), say(house, "c", OTHER), say(house, "d")] == [1, 2, 1, 3]


def test_a_unit_that_fails_writes_nothing_and_uses_no_number(house: House) -> None:
    def unit(c: Unit) -> None:
        journal.append(c, HOUSE, Spoken(room="r1"))
        raise Conflict(what="changed my mind")

    with pytest.raises(Conflict):
        house.write(unit)
    assert say(house, "after") == 1
    assert len(house.journal()) == 1


def test_what_was_written_is_read_back_with_its_personal_words(house: House) -> None:
    say(house, "my name is Ada")
    assert house.journal()[0].event.text == "my name is Ada"


def test_the_table_holds_personal_words_only_sealed(house: House) -> None:
    say(house, "my name is Ada")
    rows = house.read(lambda c: c.all("SELECT * FROM journal WHERE account = :a", a=ACCOUNT))
    assert not any(b"Ada" in bytes(str(value), "utf-8") for value in dict(rows[0]).values())
    assert b"Ada" not in bytes(rows[0]["sealed"])


def test_destroying_the_key_leaves_the_line_and_takes_the_words(house: House) -> None:
    say(house, "my name is Ada")
    person = house.journal()[0].event.person
    assert house.write(lambda c: journal.destroy(c, person))
    entry = house.journal()[0]
    assert (entry.event.text, entry.erased) == ("", True)
    assert house.read(lambda c: journal.verify(c, ACCOUNT)).holds


def test_a_key_destroyed_by_one_process_is_gone_from_the_others_within_a_second(
    house: House, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each process has its own memory of keys; they share the database and nothing else."""
    here, there = Keys(), Keys()

    def at(process: Keys) -> House:
        monkeypatch.setattr(shred, "KEYS", process)
        return house

    say(at(here), "my name is Ada")
    person = house.journal()[0].event.person
    assert at(there).journal()[0].event.text == "my name is Ada"
    at(here).write(lambda c: journal.destroy(c, person))
    assert at(here).journal()[0].erased
    clock.advance(timedelta(milliseconds=BELIEVED))
    assert at(there).journal()[0].erased
    with pytest.raises(Conflict):
        house.write(lambda c: journal.append(c, HOUSE, Spoken(room="r1", person=person, text="again")))


def test_a_key_read_while_it_is_being_destroyed_is_gone_within_a_second(house: House, clock: StoppedClock) -> None:
    """Another thread reads between the destruction and its commit, and sees what stood there before."""
    say(house, "my name is Ada")
    person = house.journal()[0].event.person

    def slowly(c: Unit) -> None:
        journal.destroy(c, person)
        assert house.journal()[0].event.text == "my name is Ada"

    house.write(slowly)
    clock.advance(timedelta(milliseconds=BELIEVED))
    assert house.journal()[0].erased


def test_a_destruction_that_is_taken_back_destroyed_nothing(house: House) -> None:
    say(house, "my name is Ada")
    person = house.journal()[0].event.person

    def fails(c: Unit) -> None:
        journal.destroy(c, person)
        assert [entry.erased for entry in journal.after(c, 0, 1)] == [True]
        raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        house.write(fails)
    assert house.journal()[0].event.text == "my name is Ada"


def test_the_keys_of_a_page_are_asked_for_in_one_go(
    house: House, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def many(c: Unit) -> None:
        persons = [journal.new_person(c) for _ in range(30)]
        journal.append(c, HOUSE, *(Spoken(room="r1", person=person, text=person) for person in persons))

    house.write(many)
    clock.advance(timedelta(milliseconds=BELIEVED))
    asked: list[str] = []
    every = Unit.all

    def noted(c: Unit, sql: str, /, **values: Any) -> Any:
        asked.append(sql)
        return every(c, sql, **values)

    monkeypatch.setattr(Unit, "all", noted)
    assert all(entry.event.text == entry.event.person for entry in house.journal())
    assert sum("journal_persons" in sql for sql in asked) == 1


def test_nothing_can_be_written_about_an_erased_person(house: House) -> None:
    say(house, "hello")
    person = house.journal()[0].event.person
    house.write(lambda c: journal.destroy(c, person))
    with pytest.raises(Conflict):
        house.write(lambda c: journal.append(c, HOUSE, Spoken(room="r1", person=person, text="again")))


def test_the_same_address_after_an_erasure_is_a_new_person(house: House) -> None:
    first = house.write(lambda c: journal.person_of(c, "webchat", "ada"))
    house.write(lambda c: journal.destroy(c, first))
    assert house.write(lambda c: journal.person_of(c, "webchat", "ada")) != first


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        ('UPDATE journal SET clear = \'{"room":"r2"}\' WHERE account = :a AND number = 2', 2),
        ("UPDATE journal SET at = at + 1 WHERE account = :a AND number = 3", 3),
        ("UPDATE journal SET actor = 'member:mem_x' WHERE account = :a AND number = 1", 1),
        ("DELETE FROM journal WHERE account = :a AND number = 2", 2),
        ("DELETE FROM journal WHERE account = :a AND number = 4", 4),
        ("UPDATE journal_heads SET mark = hash WHERE account = :a", 4),
    ],
)
def test_verify_names_the_first_broken_entry(house: House, damage: str, broken: int) -> None:
    for text in "abcd":
        say(house, text)
    assert house.read(lambda c: journal.verify(c, ACCOUNT)).holds
    house.write(lambda c: c.run(damage, a=ACCOUNT))
    found = house.read(lambda c: journal.verify(c, ACCOUNT))
    assert (found.holds, found.first_broken) == (False, broken)


def test_a_follower_hears_every_entry_once_in_order(house: House) -> None:
    for text in "abc":
        say(house, text)
    house.follow()
    say(house, "d")
    house.follow()
    house.follow()
    assert HEARD == [1, 2, 3, 4]


def test_words_opened_for_one_follower_are_not_shown_to_the_next_once_their_person_is_erased(house: House) -> None:
    say(house, "hello")
    house.follow()
    assert REPEATED == ["hello"]
    say(house, "forget me")
    house.follow()
    assert REPEATED == ["hello", ""]


def test_a_projection_is_there_in_the_same_unit_and_replays_the_same(house: House) -> None:
    say(house, "a")
    say(house, "b")
    rows = house.read(lambda c: c.all("SELECT request FROM web_answers WHERE account = :a ORDER BY key", a=ACCOUNT))
    assert [row["request"] for row in rows] == ["a", "b"]
    assert house.replays_the_same()


def test_a_replay_says_when_the_content_was_not_what_the_journal_says(house: House) -> None:
    say(house, "a")
    house.write(lambda c: c.run("UPDATE web_answers SET request = 'b' WHERE account = :a", a=ACCOUNT))
    assert not house.replays_the_same()


def test_the_journal_is_not_written_for_every_account_at_once(house: House) -> None:
    with pytest.raises(ValueError, match="one account"):
        house.write(lambda c: journal.append(c, HOUSE, Spoken(room="r1")), "*")
