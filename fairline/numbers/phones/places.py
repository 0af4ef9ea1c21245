"""Registers where emergency services are sent for a call from a number."""

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.numbers.phones.events import PhonePlaced
from fairline.numbers.phones.model import Phone, Place
from fairline.numbers.phones.service import find, live

NEEDED = ("name", "street", "house", "city", "postcode", "country")
REGIONAL = frozenset({"US", "CA", "AU", "BR"})  # where an address is not whole without its state or province
LONGEST = 200


def register(c: Unit, by: Actor, id: str, place: Place) -> Phone:
    """Emergency services are sent there from now on. Raises NotFound, PhoneNotReady, BadInput."""
    live(c, id)
    told = {name: getattr(place, name) for name in Place.__dataclass_fields__}
    needed = (*NEEDED, *(("region",) if place.country in REGIONAL else ()))
    wrong = {name: "kit.field.required" for name in needed if not told[name]}
    wrong |= {name: "kit.field.invalid" for name, said in told.items() if len(said) > LONGEST or not said.isprintable()}
    if len(place.country) != 2 or not place.country.isupper():
        wrong["country"] = "kit.field.invalid"
    if wrong:
        raise BadInput(what="address", fields=wrong)
    append(c, by, PhonePlaced(phone=id, **told))
    return find(c, id)
