"""Finds conversations that ended long ago, and forgets them for good: tables, files, and their words in the journal."""

from dataclasses import dataclass
from typing import Any

import msgspec

from fairline.channels import traces_of
from fairline.conversations.events import ConversationDeleted
from fairline.conversations.store import conversations as store
from fairline.conversations.store import ended, links, thread
from fairline.conversations.tidying import gone_for_good
from fairline.journal import Actor, about_all, append, empty
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Ended:
    """A conversation that is over: since when (ms UTC), and what rules of keeping ask of it."""

    id: str
    reference: int
    contact: str
    channel: str
    queue: str
    at: Millis


def ended_before(c: Unit, channel: str, before: Millis, after: tuple[Millis, str], most: int) -> list[Ended]:
    """Conversations of a channel in which nothing happened since an instant and that are over, the oldest first, beyond
    a place (instant, id). Those that go on in another go with that one.
    """
    return [Ended(*row) for row in ended.before(c, channel, before, after, most)]


def words_of(c: Unit, id: str) -> list[dict[str, Any]]:
    """What is said in a conversation and those that go on in it, so that its absence can be looked for later."""
    found: list[dict[str, Any]] = []
    for each in _family(c, id):
        held = store.one(c, each)
        if held is None:
            continue
        lines = thread.all_of(c, each)
        files = [file for line in lines for file in msgspec.json.decode(line.files)]
        found.append({"id": each, "subject": held.subject, "text": held.last_text})
        found += [{"id": line.id, "text": line.text, "act": line.act} for line in lines]
        found += [{"blob": file["id"], "name": file.get("name", "")} for file in files]
    return found


def forget_for_good(c: Unit, id: str, actor: Actor, why: str) -> int:
    """Forget a conversation, and those that go on in it: what stands in tables now, files once this is committed, and
    the sealed words of its entries in the journal. How many entries were emptied.
    """
    gone = [gone_for_good(c, each) for each in _family(c, id)]
    numbers = [number for each in gone for number in _numbers(c, each)]
    append(c, actor, *gone)
    return empty(c, actor, numbers, why)


def _family(c: Unit, id: str) -> list[str]:
    return [*links.merged_into(c, id), id]


def _numbers(c: Unit, gone: ConversationDeleted) -> list[int]:
    """The entries in which something of it is sealed: about itself, its messages, files, mails, and as it came in."""
    lines = thread.all_of(c, gone.conversation)
    acts = [line.act for line in lines if line.act]
    subjects = [gone.conversation, *gone.messages, *gone.files, *acts, *traces_of(c, gone.messages)]
    persons = sorted({line.person for line in lines if line.person})
    messages = set(gone.messages)
    heard = [row["number"] for row in about_all(c, persons) if _is_of(row, messages)]
    return [*(row["number"] for row in about_all(c, subjects)), *heard]


def _is_of(row: Any, messages: set[str]) -> bool:
    return row["kind"] == "MessageReceived" and msgspec.json.decode(row["clear"]).get("message") in messages
