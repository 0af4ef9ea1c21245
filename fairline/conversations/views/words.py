"""The words of a thread's lines: who did what, in the reader's language."""

from collections.abc import Mapping
from typing import Any

from fairline.kit.words import knows, say


def line_words(what: str, told: Mapping[str, Any], kind: str, by: str, names: Mapping[str, str], language: str) -> str:
    """One sentence. Where it reads differently by who did it or what is known, it has words for each case."""
    variant = _variant(what, told, kind, by)
    key = f"conversations.line.{what}{variant}"
    return say(key if knows(key) else f"conversations.line.{what}", language, **_named(names, language))


def delivery_words(told: Mapping[str, Any], language: str) -> str:
    """Why a message could not be delivered, with what the network said."""
    cause, answer = told.get("cause", ""), told.get("answer", "")
    key = f"conversations.failed.{cause}"
    words = say(key if knows(key) else "conversations.failed.other", language)
    return f"{words} ({answer})" if answer else words


def satisfaction_words(told: Mapping[str, Any], comment: str, name: str, language: str) -> str:
    """How the contact said it was, with what they wrote besides."""
    points = told.get("points") or 0
    score = say(f"conversations.satisfaction.{told['score']}", language)
    how = say("conversations.satisfaction.points", language, points=points, score=score) if points else score
    who = name or say("conversations.nameless.contact", language)
    kind = "satisfaction.words" if comment else "satisfaction"
    return say(f"conversations.line.{kind}", language, contact=who, score=how, comment=comment)


def _variant(what: str, told: Mapping[str, Any], kind: str, by: str) -> str:
    if what == "opened":
        return ".ours" if kind == "agent" else ""
    if what == "assigned":
        return ".given" if kind == "agent" and told.get("agent") != by else ""
    if what == "transferred":
        return ".queue" if told.get("queue") else ""
    if what == "wrapped_up":
        return ".so" if told.get("disposition") else ""
    if what == "reopened":
        return ".contact" if told.get("why") == "contact_wrote" else ""
    return ".house" if kind == "house" else ""


def _named(names: Mapping[str, str], language: str) -> dict[str, str]:
    """Names, with words in place of those nobody knows."""
    return {name: value or say(f"conversations.nameless.{name}", language) for name, value in names.items()}
