"""Tells every account of a supplier before it starts, and the operator before an agreement, ground or review ends."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, Entry
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.privacy.suppliers import store
from fairline.privacy.suppliers.model import DAY, REVIEWED, WARNED, Supplier
from fairline.privacy.tidy import next_night

TELL, LOOK = "privacy.supplier-told", "privacy.supplier-look"
ADMINS = ("owner", "admin", "compliance_officer")


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """What is on file changed: accounts are told, and every night is looked at what ends."""
    for entry in entries:
        supplier = entry.event.supplier
        enqueue(c, TELL, {"supplier": supplier, "number": entry.number}, key=f"{TELL}:{entry.number}")
    enqueue(c, LOOK, {}, due=next_night(c.at), key=LOOK)


async def tell(job: Job) -> Callable[[Unit], Any] | None:
    """Tell every account; one that was told is not told again, so that a job run twice does it once."""
    database: Database = job.database
    found = await database.read(lambda c: store.one(c, job.payload["supplier"]), EVERY_ACCOUNT)
    if found is None:
        return None
    for each in await database.read(accounts.every_account, EVERY_ACCOUNT):
        await database.write(lambda c: _tell(c, found, job.payload["number"]), each["id"])
    return None


def _tell(c: Unit, supplier: Supplier, number: int) -> None:
    key = "ended" if supplier.ended is not None else "emergency" if supplier.emergency else "starts"
    values = {"supplier": supplier.name, "country": supplier.country, "starts": (to_text(supplier.starts) or "")[:10]}
    accounts.notify(
        c, HOUSE, f"privacy.suppliers.notice.{key}", ADMINS, values=values, clause="ZS-FR-SUBPROCESSORS", letter=True,
        href="/compliance/suppliers", once=f"supplier:{supplier.id}:{number}",
    )  # fmt: skip


def look(c: Unit, payload: Any) -> None:
    """Warn the operator's officers of what ends within a month."""
    if not accounts.is_operator(c):
        return
    for each in store.every(c):
        for what, until in _ends(each):
            if c.at < until <= c.at + WARNED * DAY and each.ended is None:
                _warn(c, each, what, until)
    enqueue(c, LOOK, {}, due=next_night(c.at), key=LOOK)


def _ends(supplier: Supplier) -> list[tuple[str, int]]:
    held = [("agreement", supplier.contract.until), *(("ground", each.until) for each in supplier.carried)]
    review = (supplier.reviewed or 0) + REVIEWED * DAY
    return [*((what, until) for what, until in held if until is not None), ("review", review)]


def _warn(c: Unit, supplier: Supplier, what: str, until: int) -> None:
    values = {"supplier": supplier.name, "until": (to_text(until) or "")[:10]}
    accounts.notify(
        c, HOUSE, f"privacy.suppliers.warning.{what}", ADMINS, values=values, clause="TDP18-PROCESSOR-BOUND",
        letter=True, href="/compliance/suppliers", once=f"supplier-ends:{supplier.id}:{what}:{until}",
    )  # fmt: skip


FOLLOWERS = (Follower("privacy.suppliers", frozenset({"SupplierRegistered"}), follow),)
