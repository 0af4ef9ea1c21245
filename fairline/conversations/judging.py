"""Judges what stands already: what was written once more by lists that changed, what our side said on a call after it.

Ours is judged by the law where the contact may be too, as it is when it leaves (clauses ZS-CC-LAW-CONTENT,
TDA-CONTENT-AT-REST).
"""

from collections.abc import Collection, Sequence

from fairline import crm, gate
from fairline.conversations.heeding import heeded, suspected
from fairline.conversations.model import Conversation, ThreadLine
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.gate import Finding
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit

Place = tuple[str, int, int]  # how far through the threads: conversation, entry, part
FIRST: Place = ("", 0, 0)
OURS = frozenset({"agent", "assistant"})


def heed_ours(c: Unit, conversation: str, recording: str, member: str | None, words: str) -> None:
    """Write down what our side said on a call that is barred, once it was written down; told again, nothing changes."""
    held = store.one(c, conversation)
    if held is None:
        return
    found = _new(c, _in_ours(c, held.contact, words), (recording,))
    append(c, HOUSE, *(suspected(held, each, "spoken", recording, member=member, theirs=False) for each in found))


def judge_spoken(c: Unit, conversation: str, recording: str, words: str) -> None:
    """Judge what a contact said on a call once more, and write down what was not before: who was in danger then is
    called for no more.
    """
    held = store.one(c, conversation)
    if held is None:
        return
    found = _new(c, heeded(gate.judge(words)), (recording,))
    append(c, HOUSE, *(suspected(held, each, "spoken", recording) for each in found))


def judge_again(c: Unit, after: Place, most: int) -> Place | None:
    """Judge the next messages that stand, theirs and ours; how far that was, None where it was the last of them."""
    lines = thread.page(c, after, most)
    for line in lines:
        held = store.one(c, line.conversation) if line.kind == "message" and line.text else None
        if held is not None:
            _line(c, held, line)
    return (lines[-1].conversation, lines[-1].number, lines[-1].part) if len(lines) == most else None


def _line(c: Unit, held: Conversation, line: ThreadLine) -> None:
    known = tuple(filter(None, (line.id, line.act)))
    if line.speaker == "contact":
        found = _new(c, heeded(gate.judge(line.text)), known)
        append(c, HOUSE, *(suspected(held, each, "received", line.id, person=line.person) for each in found))
    elif line.speaker in OURS:
        found = _new(c, _in_ours(c, held.contact, line.text), known)
        member = line.speaker_id if line.speaker == "agent" else None
        append(c, HOUSE, *(suspected(held, each, "sent", line.id, member=member, theirs=False) for each in found))


def _in_ours(c: Unit, contact: str | None, words: str) -> Sequence[Finding]:
    called = gate.laws_called(words)
    where = crm.whereabouts(c, contact) if called and contact else None
    packs = [each.pack for each in called if where is not None and where.law_among(each.laws)]
    return [each for each in gate.judge(words, *packs) if each.score >= gate.REVIEW]


def _new(c: Unit, found: Sequence[Finding], messages: Sequence[str]) -> list[Finding]:
    """What nobody wrote down of these messages before, or let pass."""
    rows = gate.suspicions_of(c, messages) if found else {}
    known: Collection[str] = {row["kind"] for each in rows.values() for row in each}
    return [each for each in found if each.kind not in known]
