"""What is wrong with a flow, or doubtful: each remark with its step, its clauses, and what to do about it."""

from collections.abc import Iterator

from fairline.flows.lint import asking, media, paths, people, recording, speech, words
from fairline.flows.lint.remark import Looked, Remark, Severity
from fairline.flows.writing import Flow
from fairline.kit.db import Unit

__all__ = ["Remark", "Severity", "remarks"]

RULES = (paths, words, people, asking, speech, recording, media)
ORDER = {"error": 0, "warning": 1, "hint": 2}


def remarks(c: Unit, flow: Flow, id: str = "") -> list[Remark]:
    """Everything that is to be said of a flow, the gravest first; errors keep it from being published."""
    looked = Looked(c, flow, id)
    return sorted(_all(looked), key=lambda each: (ORDER[each.severity], looked.place(each.step)))


def _all(looked: Looked) -> Iterator[Remark]:
    for rules in RULES:
        yield from rules.look(looked)
