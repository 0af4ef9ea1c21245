"""Makes the act of calling a number, as it was keyed or clicked: read, recognised where it is for help, and opened."""

from typing import Any

import phonenumbers
from msgspec.structs import replace

from fairline.gate.acts import PurposeClass
from fairline.gate.acts_calls import Call, How
from fairline.gate.calls.openings import must_say
from fairline.gate.facts_calls import MemberSite, NumberHeld, UsualNumber
from fairline.gate.sos import emergency
from fairline.journal import person_of
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.phones import NumberParseException, parsed

VOICE = "voice"
WRONG = "gate.field.number"


def call(
    c: Unit,
    number: str,
    *,
    member: str | None = None,
    app: str | None = None,
    sender: str = "",
    contact: str | None = None,
    conversation: str | None = None,
    how: How = "by_hand",
    purpose_class: PurposeClass = "service",
    opening: str = "",
    seller: str = "",
    goods: str = "",
    language: str = "en",
    cause: str = "",
    call: str = "",
) -> Call:
    """The act of calling a number, to be submitted or considered.

    A number for help is told by where the member is, and stands as it was keyed; any other is read as one writes it
    there and becomes E.164. Who holds the number is looked up where no contact is named, and so is the number of ours
    that is shown. Raises BadInput for what is no number.
    """
    site = _offered(c, MemberSite, member) or MemberSite()
    helps = emergency(number, site.country, site.outside) is not None
    address = number.strip() if helps else _international(number, site.country)
    act = Call(
        id=c.new_id("act"),
        contact=contact or (None if helps else _offered(c, NumberHeld, address)),
        person=person_of(c, VOICE, address),
        conversation=conversation,
        member=member,
        app=app,
        cause=cause,
        address=address,
        sender=sender,
        how=how,
        purpose_class=purpose_class,
        opening=opening,
        seller=seller,
        goods=goods,
        language=language,
        call=call,
        country=site.country,
        outside=site.outside,
    )
    act = act if act.sender else replace(act, sender=_offered(c, UsualNumber, act) or "")
    return act if act.opening or not act.seller else replace(act, opening=must_say(act))


def _international(number: str, country: str) -> str:
    try:
        read = parsed(number.strip(), country or None)
    except NumberParseException:
        raise BadInput(what="number", fields={"number": WRONG}) from None
    if not phonenumbers.is_possible_number(read):
        raise BadInput(what="number", fields={"number": WRONG})
    return str(phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164))


def _offered(c: Unit, what: type, asked: Any) -> Any:
    """What a module above tells under a type; None where none does."""
    provider = c.tools.facts.get(what)
    return provider(c, asked) if provider else None
