"""Gives, confirms, withdraws: the verbs of the ledger. Whatever is doubtful is refused."""

import hashlib
from typing import Literal

from fairline import crm, journal
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.consent import events, store
from fairline.privacy.consent.lookups import NUMBERS, keys_of, of_contact
from fairline.privacy.consent.model import GROUNDS, INVALID, RINGS, WRITTEN, Held, NewConsent, Scope
from fairline.privacy.consent.months import after_months
from fairline.privacy.consent.weigh import refusal
from fairline.privacy.consent.why import whereabouts
from fairline.privacy.problems import ConsentInvalid, ContactRefusedBefore
from fairline.privacy.registries.facts import changed_hands

METHODS = frozenset({
    "form_tick", "keyword", "verbal_recorded", "paper", "double_opt_in", "preference_page", *GROUNDS,
})  # fmt: skip


def give(c: Unit, by: Actor, contact: str, new: NewConsent, *, pending: bool = False) -> Held:
    """Keep a consent of a contact; `pending` until they confirm it themselves.

    Raises NotFound, ContactGone, ConsentInvalid, BadInput, and ContactRefusedBefore where they refused after it was
    given, or where nothing of their own outweighs their refusal.
    """
    held = standing(c, contact)
    check(c, held, new)
    expires = _expiry(c, held, new)
    made = c.new_id("cns")
    told = events.ConsentGiven(
        consent=made, contact=held.id, person=held.person, channel=new.channel, purpose_class=new.purpose_class,
        kind=new.kind, method=new.method, given_at=new.at, seller=new.seller, expires=expires,
        text_sha256=hashlib.sha256(new.text.encode()).hexdigest() if new.text else "", version=new.version,
        language=new.language, pending=pending, batch=new.batch, line=new.line, source=new.source, proof=new.proof,
        text=new.text, adult=new.adult,
    )  # fmt: skip
    journal.append(c, by, told)
    return _kept(c, made)


def check(c: Unit, held: crm.Contact, new: NewConsent) -> None:
    """Whether such a consent may be kept at all. Raises as `give` does."""
    if new.method in INVALID or new.method not in METHODS:
        raise ConsentInvalid(what=new.method)
    faults = _faults(c, new)
    if faults:
        raise BadInput(what="consent", fields=faults)
    if new.purpose_class == "marketing":
        _check_marketing(c, held, new)
    if new.channel in RINGS:
        _check_owner(c, held, new)
    _check_refusals(c, held, new)


def _check_owner(c: Unit, held: crm.Contact, new: NewConsent) -> None:
    """A number that changed hands after the consent was given is not theirs who gave it."""
    own = [each.address for each in held.addresses if each.channel in NUMBERS]
    since = changed_hands(c, [number for number in own if number.startswith("+")])
    if own and all(new.at <= since.get(number, -1) for number in own):
        raise ConsentInvalid(what="reassigned")


def _faults(c: Unit, new: NewConsent) -> dict[str, str]:
    faults = {}
    if not 0 < new.at <= c.at:
        faults["at"] = "privacy.field.in-the-future"
    if not new.source.strip():
        faults["source"] = "kit.field.required"
    if (new.kind == "implied") != (new.method in GROUNDS):
        faults["method"] = "privacy.field.method-and-kind"
    if new.kind == "express_written" and new.method not in WRITTEN:
        faults["kind"] = "privacy.field.not-in-writing"
    if new.kind != "implied" and not new.text.strip():
        faults["text"] = "privacy.field.no-text"
    return faults


def confirm(c: Unit, by: Actor, consent: str, proof: str = "") -> Held:
    """The contact answered the request to confirm. Said twice, it is said once. Raises NotFound."""
    found = _kept(c, consent)
    if found.pending:
        person = crm.contact(c, found.contact).person
        told = events.ConsentConfirmed(consent=consent, contact=found.contact, person=person, proof=proof)
        journal.append(c, by, told)
    return _kept(c, consent)


def withdraw(
    c: Unit,
    by: Actor,
    contact: str,
    *,
    scope: Scope = "all",
    channel: str = "",
    seller: str = "",
    reach: Literal["marketing", "all"] | None = None,
    means: str = "noted",
    words: str = "",
    refusal: int = 0,
) -> None:
    """The contact wants to hear no more: on one channel, from one brand, or at all. It holds from this unit on.

    What rings (texts, calls) is ended altogether where its channel is named, elsewhere marketing is, unless `reach`
    says otherwise. Raises NotFound, ContactGone, BadInput where a scope lacks its channel or brand.
    """
    held = standing(c, contact)
    if scope == "channel" and not channel:
        raise BadInput(what="channel", fields={"channel": "kit.field.required"})
    if scope == "brand" and not seller:
        raise BadInput(what="seller", fields={"seller": "kit.field.required"})
    of = "" if scope == "all" else channel
    told = events.ConsentWithdrawn(
        contact=held.id, person=held.person, reach=reach or ("all" if of in RINGS else "marketing"), means=means,
        channel=of, seller=seller if scope == "brand" else "", lookups=of_contact(c, held.id), refusal=refusal,
        words=words,
    )  # fmt: skip
    journal.append(c, by, told)
    if told.reach == "all" and not told.seller:
        crm.opt_out(c, held.id, of or "all", why=words, by=by)


def take_back(
    c: Unit, by: Actor, contact: str, *, channel: str = "", seller: str = "", means: str = "noted", words: str = ""
) -> None:
    """The contact wants to hear from us again; their earlier refusals stand no more. Raises NotFound, ContactGone."""
    held = standing(c, contact)
    told = events.RefusalTakenBack(
        contact=held.id, person=held.person, means=means, channel=channel, seller=seller,
        lookups=of_contact(c, held.id), words=words,
    )  # fmt: skip
    journal.append(c, by, told)
    crm.opt_in(c, held.id, channel or "all", why=words, by=by)


def _check_marketing(c: Unit, held: crm.Contact, new: NewConsent) -> None:
    if "minor" in {row["mark"] for row in store.marks(c, crm.family(c, held.id))}:
        raise ConsentInvalid(what="minor")
    addresses = [each.address for each in held.addresses if each.channel == "email"]
    if new.channel == "email" and addresses and all(crm.is_role(address) for address in addresses):
        raise ConsentInvalid(what="role_address")


def _check_refusals(c: Unit, held: crm.Contact, new: NewConsent) -> None:
    no = refusal(store.words(c, keys_of(c, held.id)), new.channel, new.purpose_class, new.seller)
    if no is None:
        return
    is_own = new.kind != "implied" and not new.batch
    if not is_own or new.at <= no.at:
        raise ContactRefusedBefore


def _expiry(c: Unit, held: crm.Contact, new: NewConsent) -> Millis | None:
    """When an implied consent ends, by the law of where the contact is; the sooner of that and what was said."""
    months = None
    if new.method in GROUNDS:
        months = whereabouts(c, held.id).pack.number(GROUNDS[new.method])
    by_law = after_months(new.at, months) if months is not None else None
    return min((one for one in (by_law, new.expires) if one is not None), default=None)


def standing(c: Unit, contact: str) -> crm.Contact:
    """The contact that speaks for this one and may be changed. Raises NotFound, ContactGone."""
    found = crm.contact(c, crm.resolve(c, contact))
    if found.erased:
        raise crm.ContactGone
    return found


def _kept(c: Unit, id: str) -> Held:
    found = store.one(c, id)
    if found is None:
        raise NotFound
    return found
