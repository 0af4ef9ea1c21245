"""Finds accounts of one business by what they share: their own mail domain, payer, telephone, or the owner's e-mail.

A domain where anybody can have a mailbox is no sign. What is compared are keyed hashes, made anew every day.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from fairline.accounts import store as accounts
from fairline.accounts.plans import catalogue
from fairline.accounts.plans import store as plans
from fairline.accounts.shared import counting
from fairline.accounts.shared import store as shared
from fairline.accounts.together import signs, store
from fairline.accounts.together.events import AccountHeldApart, AccountsFoundTogether
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.domains import is_free_mail, owned
from fairline.kit.errors import BadInput
from fairline.kit.job import Job
from fairline.kit.work import enqueue, move

LOOK = "accounts.together"
DAY = 24 * 3_600_000
MOST = 200  # accounts of one business that are counted together


async def look(job: Job) -> Callable[[Unit], None]:
    """Every day: by what the account is compared, which others share it, and what all of them use together."""
    database: Database = job.database
    await database.write(lambda c: store.set_marks(c, marks(c)), job.account)
    found, by, free = await database.read(lambda c: business(c, job.account), EVERY_ACCOUNT)
    before = await database.read(shared.together, job.account)
    known = await database.read(lambda c: store.in_group(c, before["grouped"] if before else ""), EVERY_ACCOUNT)

    def unit(c: Unit) -> None:
        if tell(c, found, by, free):
            others = sorted({*found, *known} - {c.account})
            enqueue(c, OTHERS, {"accounts": others}, key=OTHERS)
        signs.plan(c)
        enqueue(c, LOOK, {}, due=c.at + DAY, key=LOOK)

    return unit


async def look_at_others(job: Job) -> None:
    """The account's business changed: the others are looked at again now."""
    database: Database = job.database
    for other in job.payload["accounts"]:
        await database.write(look_soon, str(other))


def look_soon(c: Unit) -> None:
    """Look at the unit's account now."""
    enqueue(c, LOOK, {}, key=LOOK)
    move(c, LOOK, c.at)


def marks(c: Unit) -> Iterator[tuple[str, str]]:
    """By what the account is compared."""
    for member in accounts.members.members(c, "", 2_000):
        if member.role == "owner" and member.state == "active" and member.email:
            yield "signer", counting.lookup(c, "signer", member.email)
            domain = member.email.rpartition("@")[2]
            if not is_free_mail(domain):
                yield "domain", counting.lookup(c, "domain", owned(domain))
    declared = store.identity(c)
    for kind in ("payer", "telephone", "register"):
        value = "".join(filter(str.isalnum, declared[kind])).casefold() if declared is not None else ""
        if value:
            yield kind, counting.lookup(c, kind, value)


def business(c: Unit, account: str) -> tuple[Sequence[str], Sequence[str], int]:
    """The accounts of one business with this one, what they share, and how many are on free plans: the house's unit."""
    known: dict[str, set[str]] = {account: set()}
    edge = [account]
    while edge and len(known) < MOST:
        rows = store.sharing(c, edge)
        by: dict[str, list[Any]] = {}
        for row in rows:
            by.setdefault(row["lookup"], []).append(row)
        edge = []
        for sharing in by.values():
            if len(sharing) > 1 and any(row["account"] in known for row in sharing):
                for row in sharing:
                    edge += [row["account"]] if row["account"] not in known else []
                    known.setdefault(row["account"], set()).add(row["kind"])
    free = [plan.name for plan in catalogue.plans().values() if plan.free]
    return sorted(known), sorted(set().union(*known.values())), store.free(c, sorted(known), free)


def tell(c: Unit, found: Sequence[str], by: Sequence[str], free: int) -> bool:
    """Write down the business an account belongs to, where that is new; whether it was."""
    alone = len(found) < 2
    event = AccountsFoundTogether(
        group="" if alone else f"grp_{counting.lookup(c, 'group', min(found))}",
        by=() if alone else tuple(by),
        accounts=0 if alone else len(found) - 1,
        free=0 if alone else free,
    )
    held = shared.together(c)
    before = (held["grouped"], held["many"], held["free"]) if held is not None else ("", 0, 0)
    if before == (event.group, event.accounts, event.free):
        share(c)
        return False
    append(c, HOUSE, event)
    share(c)
    return True


def share(c: Unit) -> None:
    """Write what the account uses now where the others of its business are counted with it."""
    if not counting.group_of(c):
        shared.drop_counts(c, counting.mark_of(c, c.account))
        return
    counting.share(c, "texts", accounts.vetting.texted(c, c.at // DAY), c.at // DAY)
    own = plans.own(c)
    if own is not None and own.plan.free:
        for seat, many in plans.seats_held(c).items():
            counting.share(c, f"seat:{seat}", many)
        for kept in plans.storage(c):
            counting.share(c, kept.kind, kept.used)


def forget_counts(c: Unit) -> None:
    """Forget what the account used beside others of its business: it leaves."""
    shared.drop_counts(c, counting.mark_of(c, c.account))


def hold_apart(c: Unit, actor: Actor, apart: bool, why: str) -> None:
    """A person looked: the account is of another business than those it shares marks with. Raises BadInput."""
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    append(c, actor, AccountHeldApart(account=c.account, apart=apart, why=why.strip()))
    if apart:
        shared.drop_counts(c, counting.mark_of(c, c.account))
    look_soon(c)


OTHERS = "accounts.together_others"
JOBS: Mapping[str, Any] = {LOOK: look, OTHERS: look_at_others}
