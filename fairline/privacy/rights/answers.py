"""Answers to usual questions, ready to be used again: each quotes what holds at this moment, not what once did."""

import msgspec

from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.privacy.holding import KeptTold
from fairline.privacy.rights.setting import desk

READY = ("keeping", "officer", "rights")
PLACE = "{keeping}"  # in an answer of a member's own: the table of what is kept how long


class ReadyAnswer(msgspec.Struct, frozen=True):
    """An answer that can be used as it is, or changed: what it is about, and its words."""

    name: str
    title: str
    words: str


def ready(c: Unit, language: str) -> list[ReadyAnswer]:
    """All of them, in a language."""
    held = desk(c)
    reach = ", ".join(held[name] for name in ("officer", "mail", "phone", "postal") if held.get(name)) or "–"
    told = {"table": table(c, language), "reach": reach}
    words = "privacy.rights.answer"
    return [ReadyAnswer(each, say(f"{words}.{each}.title", language), say(f"{words}.{each}", language, **told))
            for each in READY]  # fmt: skip


def quoted(c: Unit, words: str, language: str) -> str:
    """An answer with the live table where it asks for it."""
    return words.replace(PLACE, table(c, language)) if PLACE in words else words


def table(c: Unit, language: str) -> str:
    """What is kept how long now, a line a kind; in Markdown."""
    provider = c.tools.facts.get(KeptTold)
    lines: list[str] = provider(c, language) if provider else []
    return "\n".join(f"* {line}" for line in lines) or f"* {say('privacy.rights.answer.unset', language)}"
