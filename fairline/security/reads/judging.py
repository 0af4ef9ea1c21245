"""Looks at what was read as it is written: who pages through too much, and who looks up contacts they have no part in.

Clauses TDA-SCRAPING (5,000 persons an hour in lists) and DTA-DATA-THEFT (50 contacts a day one has no conversation
with: then a second proof is asked).
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from fairline import accounts
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.security import store
from fairline.security.cache import CACHE, owner_of
from fairline.security.events import LookupsStopped, PagingStopped
from fairline.security.reads import store as lines
from fairline.security.reads import tidying
from fairline.security.reads.model import Read

HOUR: Millis = 3_600_000
DAY: Millis = 24 * HOUR
MOST_ROWS = {"member": 5_000, "app": 100_000}  # persons in lists within an hour
MOST_LOOKUPS = 50  # contacts a day without a conversation of one's own
PAGING, LOOKUPS, PROVEN = "paging", "lookups", "proven"
LISTS = frozenset({"list", "search", "other"})


class WorkedWith:
    """Under this type a module tells which of some contacts a member has a conversation with: (member, contacts)."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Counts in the process how much came since it last asked the database, which is asked now and then."""

    since: Counter[tuple[str, str]]
    is_on: Callable[[], bool]
    planned: dict[str, Millis] = field(default_factory=dict)

    def __call__(self, c: Unit, reads: Sequence[Read]) -> None:
        """Judge what was just written."""
        if c.at - self.planned.get(c.account, 0) > HOUR:
            self.planned[c.account] = c.at
            tidying.plan(c)
        if not self.is_on():
            return
        for by in dict.fromkeys(read.by for read in reads):
            kind = by.partition(":")[0]
            mine = [read for read in reads if read.by == by]
            if kind in MOST_ROWS:
                self._paging(c, by, MOST_ROWS[kind], sum(len(each.ids) for each in mine if each.kind in LISTS))
            if kind == "member" and any(read.kind == "contact" for read in mine):
                judge_lookups(c, by)

    def _paging(self, c: Unit, by: str, most: int, more: int) -> None:
        key = (c.account, by)
        self.since[key] += more
        if more and self.since[key] >= most // 20:
            self.since[key] = 0
            judge_paging(c, by, most)


def judge_paging(c: Unit, by: str, most: int) -> None:
    """Keep a reader who was shown too many people in lists within an hour from turning pages for an hour."""
    rows = lines.rows_since(c, by, c.at - HOUR)
    if rows < most:
        return
    if store.restraints.lay(c, by, PAGING, c.at + HOUR):
        CACHE.revoke(owner_of(c.account, by), c.at)
        append(c, HOUSE, PagingStopped(reader=by, rows=rows, until=c.at + HOUR))


def judge_lookups(c: Unit, by: str) -> None:
    """Ask a member who opened too many contacts they have no part in for a second proof before the next one."""
    opened = strangers(c, by, lines.opened_since(c, by, day_of(c, by)))
    if len(opened) >= MOST_LOOKUPS:
        CACHE.revoke(owner_of(c.account, by), c.at)
        store.restraints.lay(c, by, LOOKUPS, (c.at // DAY + 1) * DAY)


def day_of(c: Unit, by: str) -> Millis:
    """From when on a member's look-ups count: the day (UTC), or since they proved once more today."""
    return max(c.at // DAY * DAY, store.restraints.since(c, by, PROVEN))


def strangers(c: Unit, by: str, contacts: Sequence[str]) -> list[str]:
    """Those of these contacts a member has no conversation with."""
    asks = c.tools.facts.get(WorkedWith)
    known: frozenset[str] = asks(c, (by.partition(":")[2], contacts)) if asks and contacts else frozenset()
    return [each for each in contacts if each not in known]


def refused(c: Unit, by: str, contact: str) -> bool:
    """Whether a member who must prove themselves may not open this contact before."""
    seen = contact in lines.opened_since(c, by, day_of(c, by))
    return not seen and bool(strangers(c, by, [contact]))


def tell(c: Unit, by: str) -> None:
    """The supervisors and the owner hear of it, once a day."""
    member, day = by.partition(":")[2], c.at // DAY
    if store.restraints.lay(c, by, f"told:{LOOKUPS}", (day + 1) * DAY):
        append(c, HOUSE, LookupsStopped(member=member, contacts=MOST_LOOKUPS + 1))
        accounts.notify(
            c,
            HOUSE,
            "security.lookups",
            ("owner", "supervisor"),
            values={"count": MOST_LOOKUPS + 1},
            clause="DTA-DATA-THEFT",
            letter=True,
            href=f"/compliance/reads?by={member}",
            once=f"lookups:{member}:{day}",
        )
