"""What members have begun to write, kept so that no closed window loses it, and sealed like what is sent."""

from typing import Literal

import msgspec

from fairline.conversations.reading import conversation
from fairline.conversations.store import drafts as store
from fairline.conversations.store.drafts import KeptDraft
from fairline.journal import open_for, seal_for
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

Kind = Literal["reply", "note"]


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A reply or a note as far as it is written; `updated` in ms UTC."""

    kind: Kind
    text: str = ""
    attachments: list[str] = []
    cc: list[str] | None = None
    subject: str = ""
    then: dict[str, str] = {}
    mentions: list[str] = []
    updated: Millis = 0


def keep(c: Unit, id: str, member: str, draft: Draft) -> Draft:
    """Keep a draft; one that says nothing is dropped. Raises NotFound, Conflict where the contact was forgotten."""
    found = conversation(c, id)
    kept = msgspec.structs.replace(draft, updated=c.at)
    if not (draft.text.strip() or draft.attachments):
        store.drop(c, id, member, draft.kind)
        return kept
    body = seal_for(c, found.person, msgspec.json.encode(kept), _about(id, member))
    files = msgspec.json.encode(draft.attachments).decode()
    store.put(c, id, member, draft.kind, KeptDraft(found.person, body, files, c.at))
    return kept


def read(c: Unit, id: str, member: str, kind: Kind) -> Draft | None:
    """What the member has begun to write, None for nothing. Raises NotFound."""
    conversation(c, id)
    held = store.one(c, id, member, kind)
    clear = open_for(c, held.person, held.body, _about(id, member)) if held else None
    return msgspec.json.decode(clear, type=Draft) if clear else None


def drop(c: Unit, id: str, member: str, kind: Kind) -> None:
    """It is sent, or not wanted. Raises NotFound."""
    conversation(c, id)
    store.drop(c, id, member, kind)


def _about(conversation: str, member: str) -> str:
    return f"draft:{conversation}:{member}"
