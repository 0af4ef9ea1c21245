"""Tells every account what was published, when it holds for them, and again before it does."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import agreements
from fairline.accounts import following, store
from fairline.accounts.accounts import every_account
from fairline.accounts.agreements import bound
from fairline.accounts.events import ChangeUsed, OwnershipChanged
from fairline.accounts.notices import DAY, link, notify
from fairline.agreements import Version
from fairline.agreements.events import AgreementPublished
from fairline.journal import HOUSE, Entry, append, one
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue, plainly

ANNOUNCE, REMIND, OWNERSHIP = "accounts.announce", "accounts.remind", "accounts.ownership"
TOLD = frozenset({"owner", "admin", "compliance_officer"})
BANNER_DAYS = 30  # policy.banner_days of TDP18-CHANGE-NOTICE, ownership.banner_days of TDP18-MA-NOTICE
MOST = 2_000  # members an account is looked through for
BEFORE = 7  # days before a version holds at which it is told again


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have every account told of what was published, or that the installation changes hands."""
    for entry in entries:
        event = entry.event
        if isinstance(event, AgreementPublished):
            told = {"document": event.document, "version": event.version}
            enqueue(c, ANNOUNCE, told, key=f"{ANNOUNCE}:{event.document}:{event.version}")
        elif isinstance(event, OwnershipChanged):
            enqueue(c, OWNERSHIP, {"number": entry.number}, key=f"{OWNERSHIP}:{event.change}")


def follow_acts(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Log the first act by which an account went on after a change that is not material began to hold."""
    changes = [version for held in agreements.every_version(c).values() for version in held if version.published]
    if not any(not version.material for version in changes):
        return
    for entry in entries:
        now, known = bound(c), store.agreements.used(c)
        for version in changes:
            new = (version.document, version.name) not in known and not version.material
            if new and now.effective(version, entry.at) <= entry.at:
                used = ChangeUsed(document=version.document, version=version.name, act=entry.event.act)
                append(c, HOUSE, used)


async def announce(job: Job) -> Callable[[Unit], Any]:
    """Tell every account, each in a unit of its own; one that was told is not told again. Then tell who follows."""
    database: Database = job.database
    document, version = str(job.payload["document"]), str(job.payload["version"])
    dates = {"": await database.read(lambda c: _usual(c, document, version), job.account)}
    for each in await database.read(every_account, EVERY_ACCOUNT):
        dates |= await database.write(lambda c: tell(c, document, version), each["id"])
    return lambda c: following.tell(c, document, version, dates)


async def announce_ownership(job: Job) -> None:
    """Tell every account that the installation changes hands."""
    database: Database = job.database
    event = await database.read(lambda c: _ownership(c, int(job.payload["number"])), job.account)
    for each in await database.read(every_account, EVERY_ACCOUNT):
        await database.write(lambda c: tell_ownership(c, event), each["id"])


def tell(c: Unit, document: str, name: str) -> dict[str, str]:
    """Tell the unit's account of a version: from when it holds for it, what changes, and where that is read. Answers
    that date for each member's e-mail, by what stands for it.
    """
    version = agreements.version_of(c, document, name)
    since = _effective(c, version)
    key = "accounts.notice.published" if version.material else "accounts.notice.published-minor"
    notify(
        c,
        HOUSE,
        key,
        TOLD,
        values=_values(c, version, since),
        clause="TDA-CHANGE-POSTING",
        letter=True,
        href=f"/admin/agreement?document={document}",
        banner_days=BANNER_DAYS,
        once=f"published:{document}:{name}",
    )
    if version.material and since - BEFORE * DAY > c.at:
        due = Millis(since - BEFORE * DAY)
        enqueue(c, REMIND, {"document": document, "version": name}, due=due, key=f"{REMIND}:{document}:{name}")
    members = store.members.members(c, "", MOST)
    return {store.members.lookup(c, each.email): _day(since) for each in members if each.email}


def remind(c: Unit, payload: Mapping[str, Any]) -> None:
    """Tell the account again, where nobody has accepted it yet."""
    document, name = str(payload["document"]), str(payload["version"])
    version = agreements.version_of(c, document, name)
    if bound(c).acceptance(document, name) is not None:
        return
    notify(
        c,
        HOUSE,
        "accounts.notice.nearing",
        {"owner"},
        values=_values(c, version, _effective(c, version)),
        clause="ZS-TERMS-EFFECTIVE-EXISTING",
        letter=True,
        href=f"/admin/agreement?document={document}",
        banner_days=BEFORE,
        once=f"nearing:{document}:{name}",
    )


def tell_ownership(c: Unit, event: OwnershipChanged) -> None:
    """Tell the unit's account; the banner stands its thirty days whatever anybody does."""
    notify(
        c,
        HOUSE,
        "accounts.notice.ownership",
        TOLD,
        values={"controller": event.controller, "date": _day(event.date)},
        clause="TDP18-MA-NOTICE",
        letter=True,
        href="/admin/account",
        banner_days=BANNER_DAYS,
        lasting=True,
        once=f"ownership:{event.change}",
    )


def _ownership(c: Unit, number: int) -> OwnershipChanged:
    entry = one(c, number)
    if entry is None or not isinstance(entry.event, OwnershipChanged):
        raise NotFound
    return entry.event


def _usual(c: Unit, document: str, name: str) -> str:
    """From when a version holds for accounts that were open and agreed nothing else."""
    version = agreements.version_of(c, document, name)
    return _day(Millis(max(version.start_existing, version.published)))


def _day(at: Millis) -> str:
    return (to_text(at) or "")[:10]


def _effective(c: Unit, version: Version) -> Millis:
    return max(bound(c).effective(version, c.at), version.published)


def _values(c: Unit, version: Version, since: Millis) -> dict[str, Any]:
    title = {name: agreements.title_in(version.document, name) for name in ("en", "fr")}
    page = f"/trust/agreements/{version.document}/{version.name}"
    before = agreements.before(c, version)
    return {
        "title": title,
        "version": version.name,
        "date": _day(since),
        "summary": dict(version.summary),
        "page": link(c, f"{page}/since/{before.name}" if before else page),
    }


FOLLOWERS = (
    Follower("accounts.announce", frozenset({"AgreementPublished", "OwnershipChanged"}), follow),
    Follower("accounts.changes_used", frozenset({"ActPermitted"}), follow_acts),
)

JOBS: Mapping[str, Any] = {ANNOUNCE: announce, OWNERSHIP: announce_ownership, REMIND: plainly(remind)}
