"""Lets no more texts of a sender leave in a second than its registration allows."""

from fairline import numbers
from fairline.channels.sms import store
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

SECOND = 1_000_000  # microseconds
FIRST, LONGEST = 1_000, 300_000  # ms a sender is held after its provider asked for patience, doubling


def take(c: Unit, sender: numbers.TextSender, segments: int) -> Millis:
    """When the sender's next text may leave, at the soonest now (ms UTC); the time after it is taken for this one."""
    next_at, held_until, _ = store.pace(c, sender.id)
    slot = max(c.at * 1000, next_at, held_until * 1000)
    store.put_pace(c, sender.id, slot + SECOND * segments // sender.per_second)
    return Millis(-(-slot // 1000))


def slow_down(c: Unit, sender: str) -> Millis:
    """Its provider asked for patience: nothing of it leaves until then (ms UTC), longer each time it asks again."""
    _, held_until, streak = store.pace(c, sender)
    until = Millis(max(held_until, c.at + min(LONGEST, FIRST * 2**streak)))
    store.hold(c, sender, until, min(streak + 1, 16))
    return until


def held_until(c: Unit, sender: str) -> Millis:
    """Until when nothing of it leaves."""
    return store.pace(c, sender)[1]
