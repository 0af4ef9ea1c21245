"""Waits for those who were handed an address to say that they took an opt-out over, and calls somebody in time.

Ten business days: 15 USC 7704(a)(4)(A); a law of the place that wants less counts (`optout.effective_days`). Two days
before, whoever looks after it is told (clause DTA-CANSPAM-OPTOUT).
"""

from typing import Any

from fairline import accounts, crm, journal
from fairline.gate import law_for
from fairline.journal import HOUSE
from fairline.kit import work
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.privacy.rights import events, store
from fairline.privacy.rights.clock import DAY, business_days

JOB = "privacy.opt-out-unconfirmed"
OPT_OUT = "opt_out"
DAYS, BEFORE = 10, 2  # business days
CLAUSE = "DTA-CANSPAM-OPTOUT"
TOLD = ("owner", "admin", "compliance_officer")
SAID = "confirmed by the link"


def by(c: Unit) -> Millis:
    """By when (ms UTC) an opt-out of this moment holds with everybody who was handed the address."""
    return _after(c, _days(c))


def watch(c: Unit, disclosure: str) -> None:
    """Look again two business days before."""
    due = _after(c, max(1, _days(c) - BEFORE))
    work.enqueue(c, JOB, {"disclosure": disclosure, "by": by(c)}, due=due, key=f"{JOB}:{disclosure}:{due}")


def look(c: Unit, payload: Any) -> None:
    """Call somebody, where nobody confirmed."""
    row = store.disclosure(c, payload["disclosure"])
    if row is None or not waits(row) or row["tell_by"] != payload["by"]:
        return
    accounts.notify(
        c, HOUSE, "privacy.notice.opt-out-unconfirmed", TOLD, clause=CLAUSE, letter=True,
        href="/compliance/requests", once=f"{JOB}:{row['tell_by'] // DAY}",
    )  # fmt: skip


def waits(row: Row) -> bool:
    """Whether somebody was told of an opt-out and has not confirmed it."""
    return bool(row["told"] == OPT_OUT and not row["receipt"])


def confirm(c: Unit, id: str, *, look: bool = False) -> bool:
    """Whoever was told says by the link that it is done, or only looks; False where there is nothing to confirm any
    more.
    """
    row = store.disclosure(c, id)
    if row is None or not row["told"]:
        return False
    if not row["receipt"] and not look:
        told = events.RecipientTold(
            disclosure=id, contact=row["contact"], what=row["told"], by=row["tell_by"], receipt=SAID
        )
        journal.append(c, HOUSE, told)
    return True


def _days(c: Unit) -> int:
    return min(DAYS, law_for((), crm.home(c)).number("optout.effective_days") or DAYS)


def _after(c: Unit, days: int) -> Millis:
    return business_days(c.at, days, law_for((), crm.home(c)))
