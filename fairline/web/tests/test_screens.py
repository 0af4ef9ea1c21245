"""Whoever has a screen open on any process is there; a process that dies lets go of those it fed."""

from datetime import timedelta

import pytest

from fairline.web import screens

LONG = timedelta(milliseconds=screens.LEASE + 1)


class Told:
    """Who came and who went, as the modules are told."""

    def __init__(self, house, clock) -> None:
        self.house, self.clock = house, clock
        self.said: list[tuple[str, bool]] = []

    def tell(self, c, member, came) -> None:
        self.said.append((member, came))

    def __call__(self, note, node, member) -> None:
        self.house.write(lambda c: note(c, node, member, self.tell))

    def renew(self, node, *members) -> None:
        self.house.write(lambda c: screens.renew(c, node, members, self.tell))

    def look(self) -> None:
        self.house.write(lambda c: screens.lapsed(self.tell)(c, {}))

    def due(self):
        return self.house.read(
            lambda c: [row["key"] for row in c.all("SELECT key FROM jobs WHERE due <= :at", at=c.at)]
        )


@pytest.fixture
def told(house, clock):
    """A house that writes down who came and went."""
    return Told(house, clock)


def test_a_member_with_screens_on_two_processes_is_there_until_both_are_closed(told) -> None:
    told(screens.opened, "one", "ada")
    told(screens.opened, "two", "ada")
    told(screens.closed, "one", "ada")
    assert ("ada", False) not in told.said
    told(screens.closed, "two", "ada")
    assert told.said[-1] == ("ada", False)


def test_who_had_their_only_screen_on_a_process_that_died_is_gone_once_its_lease_is_over(told) -> None:
    told(screens.opened, "one", "ada")
    told(screens.opened, "one", "sam")
    told(screens.opened, "two", "sam")
    told.clock.advance(timedelta(seconds=60))
    told.renew("two", "sam")
    told.clock.advance(timedelta(seconds=60))
    assert told.due() == ["web.screens:one"]
    told.look()
    assert told.said[3:] == [("ada", False)]


def test_a_process_that_lives_keeps_its_members_and_puts_the_look_off(told) -> None:
    told(screens.opened, "one", "ada")
    for _ in range(5):
        told.clock.advance(timedelta(seconds=60))
        assert told.due() == []
        told.look()
        told.renew("one", "ada")
    assert told.said == [("ada", True)]


def test_after_a_long_pause_whoever_was_taken_for_gone_is_back(told) -> None:
    told(screens.opened, "one", "ada")
    told.clock.advance(LONG)
    told.look()
    told.renew("one", "ada")
    assert told.said == [("ada", True), ("ada", False), ("ada", True)]


def test_whoever_left_unnoticed_is_gone_at_the_next_renewal(told) -> None:
    told(screens.opened, "one", "ada")
    told(screens.opened, "one", "sam")
    told.renew("one", "sam")
    assert told.said[2:] == [("ada", False)]


def test_a_screen_opened_elsewhere_while_a_lease_runs_out_keeps_its_member(told) -> None:
    told(screens.opened, "one", "ada")
    told.clock.advance(LONG)
    told(screens.opened, "two", "ada")
    told.look()
    assert told.said == [("ada", True), ("ada", True)]
