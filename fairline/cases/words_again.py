"""Judges what was written and said once more where the lists changed since, a page at a time: messages of both sides,
voicemails and the transcripts of calls (clause TDA-CONTENT-AT-REST). Nothing is deleted: what is barred stands in a
case.
"""

from collections.abc import Mapping
from typing import Any

from fairline import conversations, gate, journal, recording
from fairline.cases.events import WordsLookedAgain
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "cases.words_again"
AT_A_TIME = 200
MESSAGES, RECORDINGS = "messages", "recordings"


def begin(c: Unit) -> None:
    """Have everything judged again, where it was not by the lists as they are."""
    last = next(iter(journal.newest(c, kinds=[WordsLookedAgain.__name__], most=1)), None)
    if last is None or last.event.mark != gate.lists_mark():
        _next(c, MESSAGES, conversations.THREADS_BEGIN)


def look(c: Unit, payload: Mapping[str, Any]) -> None:
    """Judge the next page; after the last, it is written down by which lists."""
    if payload["of"] == MESSAGES:
        conversation, number, part = payload["after"]
        further = conversations.judge_again(c, (conversation, number, part), AT_A_TIME)
        _next(c, *((MESSAGES, further) if further is not None else (RECORDINGS, "")))
        return
    last = recording.judge_again(c, payload["after"], AT_A_TIME)
    if last is not None:
        _next(c, RECORDINGS, last)
    else:
        append(c, HOUSE, WordsLookedAgain(mark=gate.lists_mark()))


def _next(c: Unit, of: str, after: Any) -> None:
    enqueue(c, JOB, {"of": of, "after": after}, key=JOB)
