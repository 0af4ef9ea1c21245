"""What becomes of papers by an entry; pure."""

from dataclasses import replace
from typing import Any, cast

from fairline.numbers.phones import events
from fairline.numbers.phones.model import Papers, PhoneKind


def papers_after(held: Papers | None, event: Any, number: int = 0) -> Papers:
    """The papers after one more entry about them, of this number."""
    country, _, kind = event.papers.partition(":")
    papers = held or Papers(country, cast(PhoneKind, kind))
    match event:
        case events.PhonePapersShown():
            return replace(
                papers,
                holder=event.holder,
                own_use=event.own_use,
                shown=dict.fromkeys(event.shown, ""),
                entry=number,
                state="submitted",
                why="",
                deadline=event.deadline or papers.deadline,
            )
        case events.PhonePapersAnswered():
            return replace(
                papers,
                state="approved" if event.taken else "rejected",
                reference=event.reference,
                why=event.why,
                expires=event.expires,
                deadline=None if event.taken else event.deadline,
            )
        case _:
            return replace(papers, state="expired", deadline=event.deadline)
