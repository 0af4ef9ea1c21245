"""Tells the operator's people what waits for them: what it is about stands in another account, so a job writes it."""

from collections.abc import Mapping
from typing import Any

from fairline.accounts.notices import notify
from fairline.accounts.operators import operator_account
from fairline.journal import HOUSE
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.job import Job
from fairline.kit.work import enqueue

TELL = "accounts.tell_operator"
PEOPLE = ("owner", "admin", "compliance_officer")


def tell_operator(
    c: Unit,
    about: str,
    key: str,
    *,
    values: Mapping[str, Any] | None = None,
    clause: str = "",
    href: str = "",
    banner_days: int = 0,
    but: str = "",
) -> None:
    """Have a notice (see `notify`) written to the operator's people, once for what it is `about`; the member `but` is
    not told, and nobody where no account was appointed.
    """
    told = {"key": key, "values": dict(values or {}), "clause": clause, "href": href, "days": banner_days, "but": but}
    enqueue(c, TELL, told, key=f"{TELL}:{about}")


async def to_operator(job: Job) -> None:
    """The job that writes it in their account."""
    if job.database is None:
        raise LookupError("this job needs its database")
    desk = await job.database.read(operator_account, EVERY_ACCOUNT)
    if desk is None:
        return
    told = job.payload

    def unit(c: Unit) -> None:
        notify(
            c,
            HOUSE,
            told["key"],
            PEOPLE,
            values=told["values"],
            clause=told["clause"],
            href=told["href"],
            banner_days=told["days"],
            once=job.id,
            but=told["but"],
        )

    await job.database.write(unit, desk)


JOBS = {TELL: to_operator}
