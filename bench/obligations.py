"""How many entries a second turn clocks, where every conversation has six of them."""

import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from bench.figure import Figure
from bench.places import ACCOUNT, database
from fairline.conversations import events
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Entry, Event, after, append, head, new_person
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.obligations import METRICS
from fairline.obligations.events import ServiceLevelMade
from fairline.obligations.plugin import PLUGIN

CONVERSATIONS, BATCH = 400, 200


def measure() -> Iterator[Figure]:
    """Entries about conversations followed a second, with all that comes of them written."""
    (follower,) = PLUGIN.followers
    with database() as held:
        until = held.write_now(_talk, ACCOUNT)
        number, many, began = 0, 0, time.perf_counter()
        while number < until:
            entries = held.read_now(partial(after, number=number, most=BATCH), ACCOUNT)
            number = entries[-1].number
            mine = [entry for entry in entries if entry.kind in follower.kinds and entry.number <= until]
            held.write_now(partial(_give, follower, mine), ACCOUNT)
            many += len(mine)
        seconds = time.perf_counter() - began
    yield Figure("entries that turn six clocks, followed", many / seconds, "1/s", better="more")


def _give(follower: Follower, entries: list[Entry[Any]], c: Unit) -> None:
    follower.follow(c, entries)


def _talk(c: Unit) -> int:
    """A service level, and conversations that begin, are answered and are solved; the number of the last entry."""
    targets = {metric: {"none": 60} for metric in METRICS}
    spec = {"conditions": {}, "calendar": "", "targets": targets, "warn_before": 10, "pause_on": ["pending"]}
    append(c, HOUSE, ServiceLevelMade(service_level="slp_1", name="Quick", position=1, spec=spec))
    person = new_person(c)
    for number in range(CONVERSATIONS):
        append(c, HOUSE, *_conversation(f"cnv_{number:026}", person))
    return head(c)


def _conversation(name: str, person: str) -> Iterator[Event]:
    about: dict[str, Any] = {"conversation": name}
    yield events.ConversationOpened(**about, contact="con_1", channel="email", sender="s", person=person)
    for turn in range(2):
        yield events.MessageThreaded(**about, message=f"m{turn}", received=1, wrote_at=0, person=person)
        fields = {**about, "member": "mem_1", "channel": "email"}
        yield ActPermitted(act=f"act_{name}{turn}", kind="Reply", subject=name, person=person, fields=fields)
    yield events.StatusChanged(**about, status="solved", previous="open")
