"""Demands of authorities: who is told and when, what may be given out and by whom, and what was.

Clauses TDP18-LEGAL-NOTIFY, TDP18-LEGAL-PROCESS, DTA-V-LAW-ENF, ZS-HC-DSA-10.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline import accounts, crm
from fairline.cases import ladder, store
from fairline.cases.demanded_calls import days_in
from fairline.cases.events import CaseDisclosed, CaseLookedAt, CaseTold
from fairline.cases.model import Case
from fairline.cases.opening import find
from fairline.cases.problems import MoreThanListed, SameEyes
from fairline.cases.running import meet, start
from fairline.cases.telling import tell
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.work import enqueue

TELL = "cases.tell_of_demand"
HOWS = ("now", "later", "never")
FIELDS = ("name", "email", "phone", "addresses", "country", "region", "language", "time_zone")  # what an order may list
DEMAND = "demand"


def decide_notice(c: Unit, actor: Actor, id: str, how: str, *, at: Millis | None = None, ground: str = "") -> None:
    """Whether the account is told: now, after a dated bar (`at`, ms UTC), or never; later and never need the order or
    the law that says so. Raises BadInput.
    """
    case = find(c, id)
    if how not in HOWS or (how != "now" and not ground.strip()) or (how == "later" and (at is None or at <= c.at)):
        raise BadInput(what="how", fields={"ground" if how in ("later", "never") else "how": "kit.field.required"})
    append(c, actor, CaseTold(case=id, what=DEMAND, how=how, at=at, ground=ground.strip()))
    if how == "now":
        _tell(c, case)
    elif how == "later" and at is not None:
        start(c, id, "gag", due=at)
    else:
        meet(c, actor, id, "gag")


def bar_over(c: Unit, case: Case) -> None:
    """The bar ended: the notice that was prepared goes out by itself."""
    append(c, HOUSE, CaseTold(case=case.id, what=DEMAND, how="now", ground="the bar ended"))
    _tell(c, case)


def is_field(name: str) -> bool:
    """Whether an order may list it: a field of a person, or the calls of a number between two days."""
    return name in FIELDS or days_in(name) is not None


def propose_disclosure(c: Unit, actor: Actor, id: str, fields: Sequence[str], why: str) -> str:
    """List what an order asks for; a second person has to agree. Raises BadInput."""
    if not fields or not all(is_field(name) for name in fields):
        raise BadInput(what="fields", fields={"fields": "kit.field.invalid"})
    return ladder.propose(c, actor, id, "disclose", why, scope=",".join(dict.fromkeys(fields)))


def disclose(
    c: Unit,
    actor: Actor,
    id: str,
    *,
    authority: str,
    basis: str,
    fields: Sequence[str],
    held: Mapping[str, Any],
    own: bool,
) -> tuple[bytes, str]:
    """Give out the listed fields and nothing else: the package and its SHA-256, which the case keeps.

    `held` is what `known_of` read where the contact is known, `own` that nobody asked for it: a referral. Raises
    SameEyes where nobody else agreed to these fields, MoreThanListed, BadInput.
    """
    case = find(c, id)
    if not authority.strip() or not basis.strip():
        raise BadInput(what="authority", fields={"authority": "kit.field.required"})
    agreed = [one for one in store.parts.proposals(c, id) if one.what == "disclose" and one.state == "approved"]
    if not agreed:
        raise SameEyes
    listed = {name for one in agreed for name in one.scope.split(",")}
    if set(fields) - listed:
        raise MoreThanListed
    given = {name: held[name] for name in fields if name in held}
    package = msgspec.json.encode({"case": id, "authority": authority.strip(), "basis": basis.strip(), "given": given})
    digest = hashlib.sha256(package).hexdigest()
    told = CaseDisclosed(
        case=id,
        person=case.person,
        authority=authority.strip(),
        basis=basis.strip(),
        own_initiative=own,
        fields=tuple(sorted(given)),
        refs=tuple(ref for ref in case.about if ref.startswith(("contact:", "member:", "sender:"))),
        sha256=digest,
    )
    append(c, actor, told)
    return package, digest


def known_of(c: Unit, contact: str, fields: Sequence[str]) -> dict[str, Any]:
    """These fields of a contact or a member, in the unit of the account that knows them. Raises NotFound."""
    if contact.startswith("mem_"):
        return _of_member(c, contact, fields)
    held = crm.contact(c, contact)
    by_channel: dict[str, list[str]] = {}
    for each in held.addresses:
        by_channel.setdefault(each.channel, []).append(each.address)
    known: dict[str, Any] = {
        "name": held.name,
        "email": by_channel.get("email", []),
        "phone": sorted({*by_channel.get("sms", []), *by_channel.get("voice", [])}),
        "addresses": [f"{each.channel}:{each.address}" for each in held.addresses],
        "country": held.place.country,
        "region": held.place.region,
        "language": held.locale,
        "time_zone": held.place.time_zone,
    }
    return {name: known[name] for name in fields}


def _of_member(c: Unit, member: str, fields: Sequence[str]) -> dict[str, Any]:
    held = accounts.member(c, member)
    known = {"name": held.name, "email": [held.email], "addresses": [f"email:{held.email}"]}
    known |= {"language": held.locale, "time_zone": held.time_zone}
    return {name: known.get(name, "") for name in fields}


def looked_at(c: Unit, actor: Actor, id: str) -> None:
    """Somebody cleared looked at a sealed case, or at what was given out: one line more in the list of its custody."""
    append(c, actor, CaseLookedAt(case=find(c, id).id))


def _tell(c: Unit, case: Case) -> None:
    if case.concerns:
        enqueue(c, TELL, {"house": case.concerns, "case": case.id}, key=f"{TELL}:{case.id}")
    else:
        tell(c, case, DEMAND)
