"""Counts, where a mode serves the organisation's own people, how many conversations come from outside its domains.

Clause ZS-ES-NO-EXTERNAL. Its domains are those of its members' e-mail. Who knows an address counts it here.
"""

from fairline.accounts import store as accounts
from fairline.accounts.modes import service, store
from fairline.accounts.modes.events import OutsidersServed
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.domains import owned

LEAST = 3  # from outside in a month: one or two say nothing of a share


def count(c: Unit, at: Millis, emails: list[str]) -> None:
    """A conversation was opened at an instant by somebody with these e-mails, none where they have none; the first of
    a month that makes too many from outside is told.
    """
    mode = service.own(c)
    if mode is None or mode.outsiders_per_cent is None:
        return
    members = accounts.members.members(c, "", 2_000)
    inside = {owned(each.email.rpartition("@")[2]) for each in members if each.email}
    month = from_millis(at).strftime("%Y-%m")
    is_inside = any(owned(each.rpartition("@")[2].casefold()) in inside for each in emails)
    store.count(c, month, int(not is_inside))
    row = next(each for each in store.months(c) if each["month"] == month)
    if not row["told"] and row["outside"] >= LEAST and row["outside"] * 100 > row["many"] * mode.outsiders_per_cent:
        append(c, HOUSE, OutsidersServed(month=month, outside=row["outside"], all=row["many"]))
