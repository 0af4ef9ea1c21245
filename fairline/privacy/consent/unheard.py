"""An unclear wish to hear no more that nobody judges holds by itself after ten days; whoever looks after it is warned.

Ten calendar days from receipt: 16 CFR 316.4(a)(4) gives ten business days; ZS-SELL-EMAIL-G-10-DAYS asks for ten days.
"""

from typing import Any

from fairline import accounts
from fairline.journal import HOUSE
from fairline.kit import work
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.privacy.consent import marks, store

JOB = "privacy.unheard"
DAY: Millis = 24 * 3_600_000
WARN, HOLDS = 7 * DAY, 10 * DAY
CLAUSE = "ZS-SELL-EMAIL-G-10-DAYS"
TOLD = ("owner", "admin", "supervisor", "compliance_officer")


def watch(c: Unit, number: int, at: Millis) -> None:
    """Look again at an unclear refusal, by the number of its entry, seven and ten days after it came (ms UTC)."""
    for days, after in (("warn", WARN), ("holds", HOLDS)):
        work.enqueue(c, JOB, {"refusal": number, "step": days}, due=at + after, key=f"{JOB}:{number}:{days}")


def look(c: Unit, payload: Any) -> None:
    """Warn, or have it hold: the breach is told, and stands in the journal. Nothing where somebody judged it."""
    number = int(payload["refusal"])
    found = store.one_doubt(c, number)
    if found is None or found["state"] != "open":
        return
    late = payload["step"] == "holds"
    if late:
        marks.settle(c, HOUSE, number, was_meant=True)
    accounts.notify(
        c,
        HOUSE,
        f"privacy.notice.{'unheard' if late else 'unheard-soon'}",
        TOLD,
        clause=CLAUSE,
        href="/compliance/refusals",
        once=f"{JOB}:{number}:{payload['step']}",
    )
