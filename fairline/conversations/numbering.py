"""Tells channels how conversations are numbered, and whether somebody has a part in one."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels import MatterOf, Numbered, SaidBy
from fairline.conversations.store import conversations as store
from fairline.conversations.store import links, parties, thread
from fairline.kit.db import Unit


def matter_of(c: Unit, conversation: str) -> MatterOf | None:
    """The number, the language and the contact of a conversation; None where there is none of this id."""
    found = store.one(c, conversation)
    return MatterOf(found.reference, found.language, found.contact) if found else None


def said_by(c: Unit, asked: Numbered) -> SaidBy:
    """The newest message of a conversation, for a person who wrote there, is written to, or is in copy."""
    found = store.by_reference(c, asked.reference)
    if found is None:
        return SaidBy("")
    family = [found.id, *links.merged_into(c, found.id)]
    is_in_copy = any(asked.person == one.person for one in parties.of(c, found.id))
    if asked.person != found.person and not is_in_copy and not thread.wrote_in(c, family, asked.person):
        return SaidBy("")
    return SaidBy(next(iter(thread.newest(c, family)), ""))


NUMBERED: Mapping[type, Callable[[Unit, Any], Any]] = {MatterOf: matter_of, SaidBy: said_by}
