"""Who is let in and who is turned away: calls at once, calls a second, a node that leaves or is behind, no sound."""

import pytest

from fairline.channels.voice.engine.room import BURST, ENTERING, FULL, SOON, Room


class Clock:
    """Seconds, as the test says."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def let_in(room, tries):
    """How many of so many calls in the same instant are let in."""
    return sum(room.wait() == 0 for _ in range(tries))


def test_without_limits_everybody_comes_in(clock):
    assert let_in(Room(lambda: 10_000, now=clock), 5) == 5


def test_a_full_node_says_when_to_ask_again(clock):
    held = [1]
    room = Room(lambda: held[0], calls=2, now=clock)
    assert room.wait() == 0
    held[0] = 2
    assert room.wait() == FULL
    held[0] = 1
    assert room.wait() == 0
    assert room.turned_away == 1


def test_calls_that_come_too_fast_wait_for_their_turn(clock):
    room = Room(lambda: 0, rate=10, now=clock)
    assert let_in(room, 100) == 10 * BURST
    assert room.wait() == SOON
    clock.now += 1
    assert let_in(room, 100) == 10


def test_while_too_many_are_on_their_way_in_nobody_else_is_asked_in(clock):
    room = Room(lambda: 0, now=clock)
    room.entering = ENTERING
    assert room.wait() == SOON
    room.entering -= 1
    assert room.wait() == 0


def test_a_node_that_leaves_takes_nobody(clock):
    room = Room(lambda: 0, now=clock)
    room.is_draining = True
    assert room.wait() == FULL


def test_while_nothing_carries_sound_nobody_is_let_in_whom_nobody_would_hear(clock):
    up = [False]
    room = Room(lambda: 0, now=clock, sounds=lambda: up[0])
    assert room.wait() == SOON
    up[0] = True
    assert room.wait() == 0
