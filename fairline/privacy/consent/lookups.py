"""What stands for an address that refused, where the address itself may not stand: it outlives the contact."""

import hmac
from collections.abc import Iterable, Mapping, Sequence

from fairline import crm
from fairline.gate import Act, Call, Mail, Reply
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

NUMBERS = frozenset({"phone", "voice", "sms", "whatsapp"})


def lookup(c: Unit, channel: str, address: str) -> str:
    """A keyed hash of an address in its one form; the same for every channel that a number is reached by."""
    return _hashed(c, channel, crm.normal_address(channel, address) or address.strip().lower())


def lookup_kept(c: Unit, channel: str, address: str) -> str:
    """The same for an address as the CRM keeps it, which is in its one form already, or could not be read."""
    reads = address.startswith("+") if channel in NUMBERS else channel == "email" and address == address.lower()
    return _hashed(c, channel, address) if reads else lookup(c, channel, address)


def _hashed(c: Unit, channel: str, tidy: str) -> str:
    kind = "number" if channel in NUMBERS else channel
    said = f"{c.account}:{kind}:{tidy}".encode()
    return f"{kind}:{hmac.digest(c.tools.keyring.derive('refusals'), said, 'sha256').hex()[:40]}"


def of_contact(c: Unit, contact: str) -> tuple[str, ...]:
    """The hashes of every address a contact holds. Raises NotFound."""
    reached = crm.reached_by(c, crm.family(c, contact)).values()
    return _addresses(c, (told for each in reached for told in each.addresses))


def keys_of(c: Unit, contact: str) -> list[str]:
    """Everything under which words of a contact may stand: their ids, those who seal for them, their addresses."""
    family = _family(c, contact)
    return _keys(c, family, crm.reached_by(c, family)) if family else []


def keys_of_act(c: Unit, act: Act) -> list[str]:
    """The same for whom an act concerns, with the address it goes to."""
    family = _family(c, act.contact) if act.contact else []
    return keys_among(c, act, family, crm.reached_by(c, family) if family else {})


def keys_among(c: Unit, act: Act, family: Sequence[str], reached: Mapping[str, crm.Reached]) -> list[str]:
    """The same where it was asked already under which ids its contact is known, and how each of them is reached."""
    person = (act.person,) if act.person else ()
    to = (act.channel, act.address) if isinstance(act, Reply | Mail | Call) and act.address else None
    is_new = to is not None and all(to not in reached[one].addresses for one in family if one in reached)
    said = (lookup(c, *to),) if to is not None and is_new else ()
    return list(dict.fromkeys((*_keys(c, family, reached), *person, *said)))


def _keys(c: Unit, family: Sequence[str], reached: Mapping[str, crm.Reached]) -> list[str]:
    known = [reached[one] for one in family if one in reached]
    persons = [person for each in known for person in each.persons]
    return [*dict.fromkeys((*family, *persons, *_addresses(c, (told for each in known for told in each.addresses))))]


def _addresses(c: Unit, told: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lookup_kept(c, channel, address) for channel, address in told if address))


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return crm.family(c, contact)
    except NotFound:
        return []
