"""Folds what members were told into their lists of notices."""

from typing import Any

from fairline.accounts.events import MembersNotified
from fairline.accounts.model import Notice
from fairline.accounts.store import notices
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A notice is given, or seen."""
    event = entry.event
    if not isinstance(event, MembersNotified):
        return notices.see(c, event.notice, event.member, entry.at)
    given = Notice(
        id=event.notice,
        number=entry.number,
        at=entry.at,
        key=event.key,
        values=event.values,
        clause=event.clause,
        href=event.href,
        banner_until=event.banner_until,
        lasting=event.lasting,
    )
    acts = event.acts or ("",) * len(event.members)
    return notices.put(c, given, event.once, list(zip(event.members, acts, strict=True)))


def _topics(c: Unit, entry: Entry[Any]) -> tuple[str, ...]:
    event = entry.event
    told = event.members if isinstance(event, MembersNotified) else (event.member,)
    return tuple(f"member:{member}" for member in told)


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    topics = _topics(c, entry)
    return Frame(topics, {"account_notice": entry.event.notice}) if topics else None


KINDS = frozenset({"MembersNotified", "NoticeSeen"})
LIVE = Live(KINDS, _frame, _topics)
NOTICES = Projection(
    name="accounts.notices", kinds=KINDS, apply=apply, tables=("accounts_notices", "accounts_notice_members")
)
