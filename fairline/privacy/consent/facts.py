"""What the gate may ask of consents: what a contact agreed to, and whether they refused."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import conversations, crm, numbers
from fairline.channels import preference_address
from fairline.gate import Act, Call, Consent, Consents, DoNotContact, Mail, RefusalBehind, Reply, WayOut
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.privacy.consent import store
from fairline.privacy.consent.confirming import behind
from fairline.privacy.consent.lookups import keys_of_act
from fairline.privacy.consent.model import CLASSES, Word
from fairline.privacy.consent.weigh import reach, strongest


def consents(c: Unit, act: Act) -> Consents | None:
    """What the act's contact consented to on its channel; nothing for somebody we do not know."""
    if not isinstance(act, Reply | Mail | Call):
        return None
    seller = seller_of(c, act)
    family = _family(c, act)
    if not family:
        return Consents({}, seller)
    held, words = store.of_contacts(c, family), _words(c, act)
    told: dict[str, Consent] = {of: strongest(held, words, act.channel, of, seller, c.at) for of in CLASSES}
    return Consents(told, seller)


def do_not_contact(c: Unit, act: Act) -> DoNotContact | None:
    """Whether the contact refused, or whoever held the act's address before."""
    if not isinstance(act, Reply | Mail | Call):
        return None
    family = _family(c, act)
    marks = {row["mark"] for row in store.marks(c, family)} if family else set()
    if act.channel == "email" and crm.is_role(act.address):
        marks.add("role_address")
    return reach(_words(c, act), store.of_contacts(c, family), act.channel, seller_of(c, act), marks)


def seller_of(c: Unit, act: Reply | Mail | Call) -> str:
    """The brand an act speaks for; empty for the account itself."""
    if act.channel == "sms":
        sender = numbers.text_sender(c, act.sender) if act.sender else None
        return sender.brand if sender else ""
    if isinstance(act, Call):
        phone = numbers.phone(c, act.sender) if act.sender else None
        return phone.brand if phone else ""
    try:
        return conversations.conversation(c, act.conversation).brand if act.conversation else ""
    except NotFound:
        return ""


def _family(c: Unit, act: Act) -> list[str]:
    try:
        return crm.family(c, act.contact) if act.contact else []
    except NotFound:
        return []


def _words(c: Unit, act: Act) -> list[Word]:
    return c.once(("privacy.words", act.id), lambda: store.words(c, keys_of_act(c, act)))


def way_out(c: Unit, act: Act) -> WayOut:
    """The contact's page of choices; none where this house has no address of its own."""
    address = preference_address(c, act.person) if act.person else ""
    return WayOut(address if address.startswith("http") else "")


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    Consents: consents,
    DoNotContact: do_not_contact,
    RefusalBehind: behind,
    WayOut: way_out,
}
