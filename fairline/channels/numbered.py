"""What a channel asks of whoever keeps conversations, who stands above it: their numbers, who is in them."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class MatterOf:
    """The number people call a conversation by, the language it is held in, empty where nobody knows, and whose it is.
    The provider is given a unit and the conversation's id.
    """

    reference: int
    language: str = ""
    contact: str = ""


def matter_of(c: Unit, conversation: str) -> MatterOf | None:
    """A conversation's number and language."""
    provider = c.tools.facts.get(MatterOf)
    found = provider(c, conversation) if provider and conversation else None
    return found if isinstance(found, MatterOf) else None


@dataclass(frozen=True, slots=True)
class SaidBy:
    """The newest message of the numbered conversation, where a person writes in it or is in copy; empty where they have
    no part in it. The provider is given a unit and a Numbered.
    """

    message: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """A conversation by its number, and somebody who may have a part in it."""

    reference: int
    person: str


def said_by(c: Unit, asked: Numbered) -> str:
    """The newest message of a conversation that a person has a part in; empty where they have none, or nobody can
    tell.
    """
    provider = c.tools.facts.get(SaidBy)
    found = provider(c, asked) if provider else None
    return found.message if isinstance(found, SaidBy) else ""
