"""Keeps where a matter stands, in step with whether its conversation is open."""

from collections.abc import Sequence
from typing import Any

from fairline.conversations.model import OVER
from fairline.journal import Entry
from fairline.kit.db import Unit


def stands(
    c: Unit, id: str, status: str, entry: Entry[Any], *, where: Sequence[str], unless_aside: bool = False
) -> None:
    """It stands so since an entry that does not say it in so many words, where it stood in one of `where` before."""
    only = " AND set_aside = '' AND merged_into = ''" if unless_aside else ""
    c.run(
        f"UPDATE conversations SET {_SETS} WHERE account = :account AND id = :id AND status IN (:where){only}",
        account=c.account,
        id=id,
        status=status,
        custom="",
        over=int(status in OVER),
        at=entry.at,
        where=list(where),
    )


def changed(c: Unit, id: str, status: str, custom: str, at: int) -> None:
    """It stands so from now on."""
    c.run(
        f"UPDATE conversations SET {_SETS} WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        status=status,
        custom=custom,
        over=int(status in OVER),
        at=at,
    )


_WAS_OVER = "status IN ('solved', 'closed')"
_SETS = (
    f"reopened = reopened + CASE WHEN :over = 0 AND {_WAS_OVER} THEN 1 ELSE 0 END,"
    f" solved_at = CASE WHEN :over = 0 THEN NULL WHEN {_WAS_OVER} THEN solved_at ELSE :at END,"
    " status_since = CASE WHEN status = :status THEN status_since ELSE :at END,"
    " snoozed_until = CASE WHEN :over = 1 THEN NULL ELSE snoozed_until END,"
    " snoozed_by = CASE WHEN :over = 1 THEN '' ELSE snoozed_by END,"
    " status = :status, custom = :custom"
)
