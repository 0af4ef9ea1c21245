"""What a contact sees of their own conversations: what was said, and nothing meant for colleagues."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fairline.channels import KeptFile, find
from fairline.conversations.asking import matching
from fairline.conversations.catalogue import fields
from fairline.conversations.model import Conversation
from fairline.conversations.reading import conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.conversations.store.links import merged_into
from fairline.crm import folded
from fairline.kit.clock import Millis
from fairline.kit.conditions import check
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

MOST = 200  # lines of one conversation that are shown, the newest


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said. `agent` is the member who said it for us, empty for the house and for contacts; `at` ms UTC."""

    at: Millis
    ours: bool
    agent: str
    person: str
    text: str
    files: tuple[KeptFile, ...]


def conversations_with(c: Unit, contacts: Sequence[str], most: int = 500) -> list[Conversation]:
    """The conversations one of these contacts began or takes part in, the newest activity first."""
    if not contacts:
        return []
    tree = {
        "any": [
            {"field": "contact", "op": "in", "value": list(contacts)},
            {"field": "participants", "op": "has_any", "value": list(contacts)},
        ]
    }
    found = store.some(c, matching(c, check(tree, fields(c), "view", fold=folded), c.at, "", most))
    return sorted(found.values(), key=lambda each: (-each.last_at, each.id))


def conversation_with(c: Unit, contacts: Sequence[str], reference: int) -> Conversation:
    """One of them by its number. Raises NotFound, also for somebody else's."""
    for each in conversations_with(c, contacts):
        if each.reference == reference:
            return each
    raise NotFound(what=str(reference))


def said_in(c: Unit, id: str) -> list[Said]:
    """What was said between contacts and us, the oldest first. Raises NotFound."""
    found = conversation(c, id)
    lines = thread.before(c, [found.id, *merged_into(c, found.id)], 2**62, 5 * MOST)
    shown = [line for line in lines if line.kind == "message" and line.speaker in ("contact", "agent", "house")][:MOST]
    named = {line.number: [file["id"] for file in msgspec.json.decode(line.files)] for line in shown}
    kept = find(c, dict.fromkeys(file for files in named.values() for file in files))
    return [
        Said(
            line.at,
            line.speaker != "contact",
            line.speaker_id if line.speaker == "agent" else "",
            line.person,
            line.text,
            tuple(kept[file] for file in named[line.number] if file in kept),
        )
        for line in shown[::-1]
        if not line.told().get("aside")
    ]
