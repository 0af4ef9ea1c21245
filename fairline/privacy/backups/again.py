"""Erases anew, in a database brought back, whom it did not know to be erased: contacts, members, firms, keys."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from itertools import groupby

from fairline import accounts, crm, journal
from fairline.accounts.events import MemberDeactivated, MemberErased
from fairline.journal import HOUSE
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import cancel, enqueue
from fairline.privacy import erasing, requests
from fairline.privacy.backups import ends
from fairline.privacy.backups.ends import COMPANY, CONTACT, MEMBER, PERSONS, Ended
from fairline.privacy.backups.shelf import shelf_of
from fairline.privacy.due import due
from fairline.privacy.events import DataRequestMade

JOB = "privacy.backups.again"


async def carry_on(job: Job) -> None:
    """After a restore that was stopped half-way: the running house erases anew by its usual ways."""
    database: Database = job.database
    shelf = shelf_of(database.tools)
    if shelf is not None:
        await begin(database, ends.since(shelf, job.payload["since"]))


async def begin(database: Database, ended: Iterable[Ended]) -> list[tuple[str, str]]:
    """Ask for every erasure anew; the requests that run now, each with its account."""
    run: list[tuple[str, str]] = []
    every = [one for each in ended for one in _single(each)]
    known = {account for account, _ in await database.read(journal.accounts, EVERY_ACCOUNT)}
    for account, some in groupby(sorted(every, key=lambda each: (each.account, _ORDER[each.kind])), _account):
        of_account = list(some)
        if account in known:
            asked = await database.write(partial(_begin, ended=of_account), account, long=True)
            run += [(account, request) for request in asked]
    return run


async def finish(database: Database, run: Sequence[tuple[str, str]], settle: Callable[[], Awaitable[None]]) -> int:
    """Carry these out to their end, with whatever follows them; how many left something over."""
    for account, request in run:
        await database.write(partial(requests.carry_on, id=request), account, long=True)
    await settle()
    for account, request in run:
        while (await database.read(partial(requests.request, id=request), account)).state == "running":
            await database.write(partial(requests.carry_on, id=request), account, long=True)
            await settle()
    await database.write(lambda c: cancel(c, JOB), EVERY_ACCOUNT)
    states = [(await database.read(partial(requests.request, id=r), account)).state for account, r in run]
    return len([each for each in states if each != "done"])


def _begin(c: Unit, ended: Sequence[Ended]) -> list[str]:
    run = []
    for each in ended:
        request = _DO[each.kind](c, each.ref)
        run += [request] if request else []
    return run


def _contact(c: Unit, contact: str) -> str | None:
    """They were erased before, so no hold stands in the way of it now, whatever the backup says."""
    try:
        root = crm.resolve(c, contact)
        if crm.contact(c, root).erased:
            return None
    except NotFound:
        return None
    fresh = c.new_id("req")
    journal.append(c, HOUSE, DataRequestMade(request=fresh, contact=root, kind="erasure", due=due(c.at)))
    enqueue(c, erasing.JOB, {"request": fresh}, key=f"privacy:{fresh}")
    return fresh


def _member(c: Unit, member: str) -> None:
    try:
        found = accounts.member(c, member)
    except NotFound:
        return
    if found.state == "active":
        journal.append(c, HOUSE, MemberDeactivated(member=member))
    if not found.erased:
        journal.append(c, HOUSE, MemberErased(member=member, person=found.person))
        journal.destroy(c, found.person)


def _company(c: Unit, company: str) -> None:
    try:
        crm.remove_company(c, company)
    except NotFound:
        return


def _key(c: Unit, person: str) -> None:
    journal.destroy(c, person)


def _single(ended: Ended) -> list[Ended]:
    """Destroyed keys are noted many at once."""
    if ended.kind != PERSONS:
        return [ended] if ended.kind in _DO else []
    return [Ended(kind=PERSONS, account=account, ref=person, at=ended.at) for account, person in ended.persons]


def _account(ended: Ended) -> str:
    return ended.account


_DO: dict[str, Callable[[Unit, str], str | None]] = {
    CONTACT: _contact,
    MEMBER: _member,
    COMPANY: _company,
    PERSONS: _key,
}
_ORDER = {kind: place for place, kind in enumerate(_DO)}  # keys go last: while they live, it is known whose they are
