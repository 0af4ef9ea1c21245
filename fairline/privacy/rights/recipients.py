"""To whom something of a contact was handed; and has those who got it told what changed since."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline import accounts, crm, journal
from fairline.gate import Mail, law_for, submit
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.privacy.rights import confirming, events, links, store
from fairline.privacy.rights.clock import DAY, business_days
from fairline.privacy.rights.letters import LASTS, later
from fairline.privacy.rights.reading import is_mail

TOLD = ("correction", "erasure", "restriction", "stop", "opt_out")
OPT_OUT = "opt_out"
STOP_DAYS = 15  # business days: TDP19-R-NOSALE; 11 CCR 7026(f)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something that was handed out, to whom and when (ms UTC). `told` is what they were last told of."""

    id: str
    contact: str
    recipient: str
    reach: str
    categories: tuple[str, ...]
    purpose: str
    shared: bool
    disclosed: Millis
    told: str
    tell_by: Millis | None
    receipt: str


def note(
    c: Unit,
    by: Actor,
    contact: str,
    recipient: str,
    *,
    reach: str = "",
    categories: Sequence[str] = (),
    purpose: str = "",
    shared: bool = False,
    disclosed: Millis | None = None,
    id: str = "",
) -> str:
    """Write down that something of a contact was handed to somebody outside. `shared`: they use it for themselves.
    What is handed on again and again is noted once, under an `id` of its own.

    Raises BadInput, NotFound.
    """
    if id and store.disclosure(c, id) is not None:
        return id
    held = crm.contact(c, crm.resolve(c, contact))
    if not recipient.strip():
        raise BadInput(what="recipient", fields={"recipient": "kit.field.required"})
    told = events.DisclosureNoted(
        disclosure=id or c.new_id("dsc"), contact=held.id, person=held.person, categories=tuple(categories),
        purpose=purpose, shared=shared, disclosed=c.at if disclosed is None else disclosed,
        recipient=recipient.strip(), reach=reach,
    )  # fmt: skip
    journal.append(c, by, told)
    return told.disclosure


def of_contact(c: Unit, contact: str, since: Millis = 0) -> list[Disclosure]:
    """What of a contact was handed out since an instant, oldest first. Raises NotFound."""
    return [_whole(c, row) for row in store.disclosures(c, crm.family(c, contact), since)]


def unconfirmed(c: Unit, most: int = 200) -> list[Disclosure]:
    """Where somebody was told of an opt-out and has not confirmed it, the most pressing first."""
    return [_whole(c, row) for row in store.unconfirmed(c, most)]


def tell(c: Unit, contact: str, what: str) -> int:
    """Have everybody who was handed something of a contact told what changed; how many. `stop` goes to those who use
    it for themselves. Somebody who cannot be mailed stays on the list until a member notes what they answered.
    """
    many = 0
    latest = {each.recipient.lower(): each for each in of_contact(c, contact)}
    for each in latest.values():
        if what == "stop" and not each.shared:
            continue
        if what == OPT_OUT and each.told == OPT_OUT and not each.receipt:
            continue  # they know, and have not said yet that it is done
        journal.append(
            c, HOUSE, events.RecipientTold(disclosure=each.id, contact=each.contact, what=what, by=_by(c, what))
        )
        if what == OPT_OUT:
            confirming.watch(c, each.id)
        _mail(c, each, contact, what)
        many += 1
    return many


def receipt(c: Unit, by: Actor, id: str, said: str) -> Disclosure:
    """A recipient answered; `said` names nobody. Raises NotFound, BadInput."""
    row = store.disclosure(c, id)
    if row is None:
        raise NotFound(what=id)
    if not said.strip():
        raise BadInput(what="receipt", fields={"receipt": "kit.field.required"})
    told = events.RecipientTold(
        disclosure=id, contact=row["contact"], what=row["told"], by=row["tell_by"], receipt=said.strip()
    )
    journal.append(c, by, told)
    return _whole(c, store.disclosure(c, id) or row)


def _mail(c: Unit, each: Disclosure, contact: str, what: str) -> None:
    if not is_mail(each.reach):
        return
    account, held = accounts.account(c), crm.contact(c, crm.resolve(c, contact))
    known = ", ".join(one.address for one in held.addresses if one.channel != "webchat") or held.id
    person = journal.new_person(c)  # of its own: the contact's key may be gone before this leaves
    values = {
        "name": account.name, "who": held.name or known, "known": known, "now": _now(held, what),
        "link": links.recipient_page(c, each.id),
    }  # fmt: skip
    act = Mail(
        id=c.new_id("act"), person=person, cause=f"rgt_told:{each.id}", purpose="sign_in", address=each.reach,
        subject=say(f"privacy.rights.recipient.{what}.subject", account.locale, **values),
        text=say(f"privacy.rights.recipient.{what}.text", account.locale, **values), language=account.locale,
        words=f"privacy.rights.recipient.{what}",
    )  # fmt: skip
    submit(c, act, HOUSE)
    later(c, person, c.at + LASTS)


def _now(held: crm.Contact, what: str) -> str:
    return ", ".join(filter(None, (held.name, *(each.address for each in held.addresses)))) if what != "stop" else ""


def _by(c: Unit, what: str) -> Millis:
    """By when they are to have done it."""
    if what == OPT_OUT:
        return confirming.by(c)
    return business_days(c.at, _days(c), law_for((), crm.home(c))) if what == "stop" else c.at + 30 * DAY


def _days(c: Unit) -> int:
    return law_for((), crm.home(c)).number("answer.no_sale_days") or STOP_DAYS


def _whole(c: Unit, row: Row) -> Disclosure:
    entry = journal.one(c, row["number"])
    event = entry.event if entry is not None and not entry.erased else None
    return Disclosure(
        row["id"], row["contact"], event.recipient if event else "", event.reach if event else "",
        tuple(store.categories_of(row)), row["purpose"], bool(row["shared"]), row["disclosed"], row["told"],
        row["tell_by"], row["receipt"],
    )  # fmt: skip
