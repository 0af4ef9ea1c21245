"""How much an account keeps, warned of in time; beyond its cap less is taken in, never from a contact.

The ladder of clause ZS-STORAGE-REDUCE: told at 80 and at 100 percent, a week later agents' large files and imports are
refused. What contacts send is always kept, and nothing is deleted here: that is the account's own to do.
"""

from collections.abc import Callable

from fairline.accounts.measures import refuse_if_stopped
from fairline.accounts.notices import notify
from fairline.accounts.plans import store
from fairline.accounts.plans.events import StorageMeasured
from fairline.accounts.plans.model import KINDS, MB, FilesKept, Kind, Storage, WordsKept
from fairline.accounts.plans.service import own
from fairline.accounts.shared import counting
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

DAY = 24 * 3_600_000
WARNED = (100, 80)  # percent of the cap
GRACE: Millis = 7 * DAY  # from being told that it is full until less is taken in
LARGE = 5 * MB  # bytes of a file from which on it is refused then
TOLD = frozenset({"owner", "admin"})
ASKED: dict[Kind, type] = {"data": WordsKept, "files": FilesKept}


class StorageFull(Problem):
    """The account keeps more `kind` than its plan allows, `over` MB too many."""

    status = 409
    type = "storage-full"
    clauses = ("ZS-STORAGE-REDUCE",)


def measure(c: Unit) -> list[Storage]:
    """Count what the account keeps now, and tell its owners where it comes near its cap."""
    has, held = own(c), {each.kind: each for each in store.storage(c)}
    for kind in KINDS:
        provider: Callable[..., int] | None = c.tools.facts.get(ASKED[kind])
        used, cap = provider(c) if provider else 0, has.cap(kind)
        before = held.get(kind)
        counted = used
        if has.plan.free:
            counting.share(c, kind, used)
            counted = counting.with_others(c, kind, used)
        warned = _share(counted, cap)
        full = before.reduced_from if before else None
        reduced_from = (full or c.at + GRACE) if warned == WARNED[0] else None
        now = StorageMeasured(kind=kind, used=used, cap=cap, warned=warned, reduced_from=reduced_from)
        if before is None or (before.used, before.cap, before.warned) != (used, cap, warned):
            append(c, HOUSE, now)
        if warned > (before.warned if before else 0):
            _tell(c, now, counted)
    return store.storage(c)


def reduced(c: Unit, kind: Kind) -> Storage | None:
    """A kind's storage where less of it is taken in now."""
    found = next((each for each in store.storage(c) if each.kind == kind), None)
    return found if found and found.reduced_from is not None and found.reduced_from <= c.at else None


def refuse_large(c: Unit, size: int) -> None:
    """Raises StorageFull for an agent's file of so many bytes where files are over their cap and it is large."""
    held = reduced(c, "files")
    if held and size > LARGE:
        raise StorageFull(kind="files", over=-(-held.over // MB), most=LARGE // MB, clauses=StorageFull.clauses)


def refuse_import(c: Unit) -> None:
    """Raises StorageFull where words or files are over their cap: nothing is brought in by the thousand then; Suspended
    where a measure stopped it.
    """
    refuse_if_stopped(c, "full", "imports")
    for kind in KINDS:
        held = reduced(c, kind)
        if held:
            raise StorageFull(kind=kind, over=-(-held.over // MB), most=LARGE // MB, clauses=StorageFull.clauses)


def _share(used: int, cap: int | None) -> int:
    return 0 if cap is None else next((each for each in WARNED if used * 100 >= cap * each), 0)


def _tell(c: Unit, now: StorageMeasured, counted: int) -> None:
    values = {"kind": _named(now.kind), "used": _mb(counted), "cap": _mb(now.cap or 0), "share": now.warned}
    notify(
        c,
        HOUSE,
        f"accounts.plans.storage-{now.warned}",
        TOLD,
        values=values,
        clause="ZS-STORAGE-CAP",
        letter=now.warned == WARNED[0],
        href="/admin/plan",
        banner_days=7,
    )


def _mb(size: int) -> int:
    return round(size / MB)


def _named(kind: str) -> dict[str, str]:
    return {"data": {"en": "Messages", "fr": "Messages"}, "files": {"en": "Files", "fr": "Fichiers"}}[kind]
