"""Free accounts that nobody uses end: after a courtesy notice, as the operator's policy says, or at once.

Clauses ZS-CHATLITE-IDLE-30 and ZS-SELL-FREE-IDLE-180; accounts that pay are never touched.
"""

from fairline.accounts.notices import notify
from fairline.accounts.plans import store
from fairline.accounts.plans.events import AccountLapsed, AccountUnused, AccountUsedAgain
from fairline.accounts.plans.service import own
from fairline.journal import HOUSE, append, last_use
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit

DAY = 24 * 3_600_000


def look(c: Unit, courtesy_days: int) -> None:
    """Find whether a free account was used lately; announce its end, end it, or take the announcement back."""
    has, ends = own(c), store.ends(c)
    if not has.plan.free or has.plan.idle_days is None:
        return
    used = last_use(c)
    last, by, number = used or (has.since, "", 0)
    if c.at - last < has.plan.idle_days * DAY:
        if ends is not None:
            append(c, HOUSE, AccountUsedAgain(plan=has.plan.name))
        return
    if ends is None and courtesy_days:
        _announce(c, has.plan.name, last, by, number, courtesy_days)
    elif ends is None or ends <= c.at:
        append(c, HOUSE, AccountLapsed(plan=has.plan.name, last=last, by=by, number=number))


def _announce(c: Unit, plan: str, last: int, by: str, number: int, days: int) -> None:
    ends = c.at + days * DAY
    append(c, HOUSE, AccountUnused(plan=plan, last=last, by=by, number=number, ends=ends))
    day = from_millis(ends).date().isoformat()
    notify(
        c, HOUSE, "accounts.plans.unused", ("owner", "admin"), values={"day": day}, letter=True, lasting=True, href="/"
    )
