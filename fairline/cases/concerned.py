"""Tells the person whose data an authority was given: now, after a dated bar, or never, with the order that says so.

Regulation (EU) 2022/2065, article 10(5); clauses ZS-HC-DSA-10 and TDP18-LEGAL-NOTIFY.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fairline import accounts, crm, journal
from fairline.cases.events import CaseTold
from fairline.cases.model import Case
from fairline.cases.opening import find
from fairline.cases.running import meet, start
from fairline.cases.telling import reference
from fairline.gate import Act, Behind, Mail, submit
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.job import Job
from fairline.kit.words import say
from fairline.kit.work import enqueue

JOB = "cases.tell_person"
PERSON, TOLD = "person", "person_told"
CLOCK = "gag_person"
HOWS = ("now", "later", "never")
NO_ADDRESS = "no address is known"


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom data are of: whose key seals what is written to them, where they are written to, in which language."""

    person: str
    email: str
    language: str
    contact: str | None = None


def of(case: Case) -> str:
    """The person a demand is about: a contact or a member; empty where it is about none."""
    return next((ref for ref in case.about if ref.partition(":")[0] in ("contact", "member")), "")


def decide(c: Unit, actor: Actor, id: str, how: str, *, at: Millis | None = None, ground: str = "") -> None:
    """Whether the person concerned is told: now, after a dated bar (`at`, ms UTC), or never; later and never need the
    order or the law that says so. Raises BadInput.
    """
    case = find(c, id)
    wrong = how not in HOWS or (how != "now" and not ground.strip()) or (how == "later" and (at is None or at <= c.at))
    if wrong or not of(case):
        raise BadInput(what="how", fields={"ground" if how in ("later", "never") else "how": "kit.field.required"})
    append(c, actor, CaseTold(case=id, what=PERSON, how=how, at=at, ground=ground.strip()))
    meet(c, actor, id, CLOCK)
    if how == "now":
        _enqueue(c, case)
    elif how == "later" and at is not None:
        start(c, id, CLOCK, due=at)


def bar_over(c: Unit, case: Case) -> None:
    """The bar ended: the notice goes out by itself."""
    append(c, HOUSE, CaseTold(case=case.id, what=PERSON, how="now", ground="the bar ended"))
    _enqueue(c, case)


def is_decided(c: Unit, id: str) -> bool:
    """Whether somebody decided it, in a case in which something was given out about a person."""
    told = journal.about(c, id)
    gave = any(line.kind == "CaseDisclosed" for line in told)
    return (
        not gave or not of(find(c, id)) or any(line.kind == "CaseTold" and line.event.what == PERSON for line in told)
    )


async def tell(job: Job) -> Callable[[Unit], Any] | None:
    """Write to the person concerned, in the account that knows them; that it was done, or why not, is kept."""
    database: Database = job.database
    case, house = job.payload["case"], job.payload["house"]
    wrote = await database.write(lambda c: _write(c, case, job.payload["ref"]), house)
    how, ground = ("now", "") if wrote else ("never", NO_ADDRESS)
    return lambda c: append(c, HOUSE, CaseTold(case=case, what=TOLD, how=how, ground=ground))


def behind(c: Unit, act: Act) -> Behind:
    """What stands behind such a letter: that it was decided to tell the person."""
    lines = journal.about(c, act.cause)
    active = any(line.kind == "CaseTold" and line.event.what in (PERSON, TOLD) for line in lines)
    return Behind(active=active, approved_by=None, name="")


def _enqueue(c: Unit, case: Case) -> None:
    told = {"case": case.id, "house": case.concerns or c.account, "ref": of(case)}
    enqueue(c, JOB, told, key=f"{JOB}:{case.id}")


def _write(c: Unit, case: str, ref: str) -> bool:
    held = _somebody(c, ref)
    if held is None or not held.email:
        return False
    append(c, HOUSE, CaseTold(case=case, what=TOLD, how="now"))
    values = {"reference": reference(case), "account": accounts.account(c).name}
    mail = Mail(
        id=c.new_id("act"),
        contact=held.contact,
        person=held.person,
        purpose="letter",
        cause=case,
        address=held.email,
        subject=say("cases.concerned.title", held.language, **values),
        text=say("cases.concerned.text", held.language, **values),
        language=held.language,
        words="cases.concerned",
    )
    return submit(c, mail, HOUSE).outcome != "refused"


def _somebody(c: Unit, ref: str) -> Somebody | None:
    kind, _, who = ref.partition(":")
    try:
        if kind == "member":
            member = accounts.member(c, who)
            return Somebody(member.person, member.email, _language(member.locale))
        contact = crm.contact(c, who)
    except NotFound:
        return None
    emails = [each.address for each in contact.addresses if each.channel == "email"]
    return Somebody(contact.person, emails[0] if emails else "", _language(contact.locale), contact.id)


def _language(locale: str) -> str:
    return "fr" if locale.startswith("fr") else "en"
