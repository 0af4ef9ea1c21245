"""Readings of a sealed investigation: written down at once at the operator's, shown to the account when its date comes.

A sealed case lives in the operator's own account and names the account it concerns. For four hours it opens one
conversation. The account finds each reading in its own journal when the date comes that the case may stay sealed to:
thirty days, ninety at most (clause TDA-MONITOR).
"""

from typing import Any

from fairline import conversations, journal
from fairline.conversations import ThreadLine
from fairline.journal import Actor, actor_from
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.privacy.operators.events import SealedReadNoted, SealedReadShown
from fairline.privacy.operators.model import BY_CASE, DAY
from fairline.privacy.operators.problems import LiveTalk, NotLetIn

USUAL, LONGEST = 30, 90  # days
JOB = "privacy.show_sealed"
CLAUSES = ("TDA-MONITOR",)


def note(c: Unit, by: Actor, case: str, house: str, conversation: str, days: int = USUAL) -> SealedReadNoted:
    """In the operator's account: somebody reads a conversation of another one by a sealed case.

    Raises NotLetIn where no such case stands open about that account, where its four hours are over, or where it is to
    stay sealed too long.
    """
    entries: list[Any] = journal.about(c, case, most=1_000) if case else []
    opened = next((each.event for each in entries if each.kind == "CaseOpened"), None)
    is_over = any(each.kind == "CaseClosed" for each in entries)
    if opened is None or is_over or not opened.sealed or opened.concerns != house or not 0 < days <= LONGEST:
        raise NotLetIn(clauses=CLAUSES)
    before = [each for each in entries if isinstance(each.event, SealedReadNoted)]
    first = min((each.at for each in before if each.event.conversation == conversation), default=c.at)
    if c.at - first >= BY_CASE:
        raise NotLetIn(clauses=CLAUSES)
    told = SealedReadNoted(case=case, house=house, conversation=conversation, read_at=c.at, shown_at=first + days * DAY)
    journal.append(c, by, told)
    return told


def read(c: Unit, by: Actor, noted: SealedReadNoted) -> list[ThreadLine]:
    """In the account itself: what was said, and by when it learns that it was read. Raises NotFound, LiveTalk."""
    if conversations.conversation(c, noted.conversation).state != "closed":
        raise LiveTalk(clauses=("ZS-CHAT-NO-REALTIME-ACCESS",))
    told = {"by": str(by), "case": noted.case, "conversation": noted.conversation, "read_at": noted.read_at}
    enqueue(c, JOB, told, due=noted.shown_at)
    return [line for line in conversations.lines(c, noted.conversation) if line.kind == "message"]


def show(c: Unit, payload: Any) -> None:
    """The date has come: the reading stands in the account's journal, and in its log of readings."""
    read_at: Millis = payload["read_at"]
    told = SealedReadShown(
        access=payload["case"], conversation=payload["conversation"], purpose="case", read_at=read_at
    )
    journal.append(c, actor_from(payload["by"]), told)
