"""Entries whose time is over are emptied: nobody reads them any more, and the chain still proves what stays."""

import pytest

from fairline import journal
from fairline.journal import Event, verify


class WordsSaid(Event):
    """Somebody said something."""

    about = "place"
    personal = ("words",)

    place: str
    person: str
    words: str = ""


@pytest.fixture
def said(house):
    """Three entries with words; the middle one is emptied."""

    def say(c):
        person = journal.new_person(c)
        told = [WordsSaid(place="p", person=person, words=word) for word in ("one", "two", "three")]
        return [entry.number for entry in journal.append(c, journal.HOUSE, *told)]

    numbers = house.write(say)
    assert house.write(lambda c: journal.empty(c, journal.HOUSE, numbers[1:2], "its time was over")) == 1
    return numbers


def test_what_is_emptied_says_nothing_more_and_the_others_do(house, said):
    found = {entry.number: entry for entry in house.journal() if entry.kind == "WordsSaid"}
    assert [found[number].event.words for number in said] == ["one", "", "three"]
    assert [found[number].erased for number in said] == [False, True, False]


def test_the_chain_holds_with_the_witness_and_emptying_twice_does_nothing(house, said):
    assert house.write(lambda c: journal.empty(c, journal.HOUSE, said[1:2], "again")) == 0
    assert house.read(lambda c: verify(c, c.account)).holds


def test_what_stays_of_an_emptied_entry_cannot_be_changed(house, said):
    house.write(lambda c: c.run("UPDATE journal SET actor = 'member:x' WHERE number = :n", n=said[1]))
    found = house.read(lambda c: verify(c, c.account))
    assert (found.holds, found.first_broken) == (False, said[1])


def test_what_stood_before_an_emptied_entry_cannot_be_written_anew(house, said):
    """The break the empty line would otherwise be: everything above it hashed again by somebody without our keys."""

    def rewrite(c):
        c.run("UPDATE journal SET hash = :other WHERE number = :n", n=said[0], other=bytes(32))

    house.write(rewrite)
    assert not house.read(lambda c: verify(c, c.account)).holds


def test_emptying_by_hand_without_a_word_is_found(house, said):
    house.write(lambda c: c.run("UPDATE journal SET sealed = :no WHERE number = :n", n=said[2], no=b""))
    found = house.read(lambda c: verify(c, c.account))
    assert (found.first_broken, found.holds) == (said[2], False)
