"""Looks once a day at which sites' ways were not tried for long, and tells who keeps them; and when each is due."""

from collections.abc import Mapping
from typing import Any

from fairline import accounts
from fairline.emergency import store
from fairline.emergency.model import DAY, DRILLED_EVERY, Site
from fairline.journal import HOUSE
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "emergency.drills"
WHOM = ("owner", "admin")
AGAIN = 30 * DAY  # ms after which somebody who was told is told again


def begin(c: Unit) -> None:
    """Have somebody look tomorrow, and every day from then on; looked for already, nothing changes."""
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)


def look(c: Unit, _payload: Mapping[str, Any]) -> None:
    """The job of a day."""
    sites = [site for site in store.sites(c) if site.mode != "off"]
    if not sites:
        return
    for site in sites:
        due = due_at(c, site)
        if due is not None and due <= c.at:
            accounts.notify(
                c,
                HOUSE,
                "emergency.notice.drill",
                WHOM,
                values={"site": site.name},
                clause="ZS-EMER-TEST-CALLS",
                once=f"drill:{site.id}:{c.at // AGAIN}",
            )
    begin(c)


def due_at(c: Unit, site: Site) -> Millis | None:
    """When a site's way is to be tried next: at once where it never was, or failed; None where it has none."""
    if site.mode == "off":
        return None
    last = store.last_passed(c, site.id)
    return Millis(last + DRILLED_EVERY) if last is not None else c.at
