"""What stands for an address that refused, where the address itself may not stand: it outlives the contact."""

import hmac
from collections.abc import Iterable

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
    """The hashes of every address a contact holds."""
    held = crm.contacts(c, crm.family(c, contact)).values()
    said = [(each.channel, each.address) for one in held for each in one.addresses if not each.claimed]
    return tuple(dict.fromkeys(lookup(c, channel, address) for channel, address in said if address))


def keys_of(c: Unit, contact: str) -> list[str]:
    """Everything under which words of a contact may stand: their ids, those who seal for them, their addresses."""
    try:
        return [*crm.family(c, contact), *crm.persons(c, contact), *of_contact(c, contact)]
    except NotFound:
        return []


def keys_of_act(c: Unit, act: Act) -> list[str]:
    """The same for whom an act concerns, with the address it goes to."""
    held: Iterable[str] = keys_of(c, act.contact) if act.contact else ()
    person = (act.person,) if act.person else ()
    to = act.address if isinstance(act, Reply | Mail | Call) else ""
    said = (lookup(c, act.channel, to),) if to and isinstance(act, Reply | Mail | Call) else ()
    return list(dict.fromkeys((*held, *person, *said)))
