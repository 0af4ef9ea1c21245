"""Fills an account's figures with a month of conversations, through the fold that follows the journal."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from fairline.analytics.follow import write
from fairline.analytics.seen import Change, conversations_of, fold
from fairline.analytics.store import known
from fairline.conversations import events
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Entry, Event
from fairline.kit.clock import Millis
from fairline.kit.db import Database
from fairline.obligations.events import ObligationMet

HOUR = 3_600_000
DAY = 24 * HOUR
AGENTS, QUEUES = 50, 8
BATCH = 20_000
CHANNELS = ("email", "webchat", "email", "webchat")


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in: how many messages and conversations, and over which time."""

    messages: int
    conversations: int
    begin: Millis
    until: Millis


def fill(database: Database, account: str, messages: int, until: Millis, days: int = 30, seed: int = 3) -> Filled:
    """So many messages, half of contacts and half answers, in conversations spread over working days up to `until`."""
    begin, chance = until - days * DAY, Random(seed)
    told, conversations, entries = 0, 0, list[Entry[Any]]()
    while told < messages:
        one = list(_conversation(chance, conversations, begin, days))
        told += sum(entry.kind in ("MessageThreaded", "ActPermitted") for entry in one)
        conversations += 1
        entries += one
        if len(entries) >= BATCH or told >= messages:
            _take(database, account, entries)
            entries.clear()
    return Filled(told, conversations, begin, until)


def _take(database: Database, account: str, entries: list[Entry[Any]]) -> None:
    def unit(c: Any) -> None:
        change = Change(known(c, conversations_of(entries)))
        for entry in entries:
            fold(change, entry)
        write(c, change)

    database.write_now(unit, account)


def _conversation(chance: Random, number: int, begin: Millis, days: int) -> Iterator[Entry[Any]]:
    name, agent = f"cnv_{number:026}", number % AGENTS
    queue = (agent + chance.randrange(2)) % QUEUES
    at = begin + chance.randrange(days) * DAY + 8 * HOUR + chance.randrange(9 * HOUR)
    channel = CHANNELS[queue % len(CHANNELS)]
    about: dict[str, Any] = {"conversation": name}

    def entry(event: Event) -> Entry[Any]:
        return Entry("acc", number, at, HOUSE, type(event).__name__, event)

    yield entry(
        events.ConversationOpened(**about, contact=f"con_{number % 9_000}", channel=channel, sender="s", person="p")
    )
    yield entry(events.ConversationQueued(**about, queue=f"que_{queue}"))
    yield entry(events.ConversationAssigned(**about, agent=f"mem_{agent}"))
    opened = at
    for turn in range(chance.randint(1, 6)):
        yield entry(events.MessageThreaded(**about, message="m", received=1, wrote_at=at, person="p"))
        at += chance.randrange(60_000, 40 * 60_000)
        fields = {**about, "member": f"mem_{agent}"}
        yield entry(ActPermitted(act="a", kind="Reply", subject=name, fields=fields))
        if not turn:
            told: dict[str, Any] = {"obligation": "o", "metric": "first_reply", "spent": at - opened, "at": at}
            yield entry(ObligationMet(**about, **told, late=chance.random() < 0.1))
    if chance.random() < 0.9:
        yield entry(events.StatusChanged(**about, status="solved", previous="open"))
