"""Who an export is for: members by their ids, others by keyed hashes of their address and its domain."""

import hashlib
import hmac
from collections.abc import Sequence

from fairline.accounts import clean_email, member, parameters
from fairline.analytics import events, kept
from fairline.gate import Export, ExportAllowed
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

MEMBER = "mem_"
OUTSIDE = "adr_"  # how a recipient outside begins, as they are written down
REAPPROVE = 90  # days after which an admin says again that exports may go somewhere (clause DTA-EXPORT-RECIPIENT)
DAY = 86_400_000


def recipients(c: Unit, wanted: Sequence[str]) -> tuple[tuple[str, ...], dict[str, str]]:
    """Recipients as they are written down, and the addresses to be sealed by them. Raises BadInput."""
    found: list[str] = []
    addresses: dict[str, str] = {}
    for place, each in enumerate(wanted):
        try:
            if each.startswith(MEMBER):
                found.append(member(c, each).id)
            else:
                addresses[hidden(c, clean_email(each))] = clean_email(each)
        except (NotFound, BadInput) as error:
            raise BadInput(what=each, fields={f"recipients.{place}": "analytics.field.recipient"}) from error
    return tuple(dict.fromkeys((*found, *addresses))), addresses


def hidden(c: Unit, address: str) -> str:
    """An address as it may stand in the open: keyed hashes of the whole and of its domain."""
    return f"{OUTSIDE}{_hash(c, address)}_{_hash(c, '@' + address.rpartition('@')[2])}"


def allowed(c: Unit, act: Export) -> ExportAllowed:
    """For the gate: which recipients may not have an export. Active members may, others where an admin said so
    lately enough.
    """
    held = [row for row in kept.allowed(c) if c.at < allowed_until(c, row["made"])]
    known = {row["value"] for row in held if row["kind"] == "address"}
    domains = {_hash(c, "@" + row["value"]) for row in held if row["kind"] == "domain"}
    return ExportAllowed(tuple(each for each in act.recipients if not _may(c, each, known, domains)))


def allowed_until(c: Unit, made: Millis) -> Millis:
    """When what an admin said (ms UTC) has to be said again: by the agreement that binds the account."""
    return made + parameters(c).whole("export.reapprove_days", REAPPROVE) * DAY


def _may(c: Unit, recipient: str, known: set[str], domains: set[str]) -> bool:
    if recipient.startswith(OUTSIDE):
        return recipient in known or recipient.rpartition("_")[2] in domains
    try:
        return member(c, recipient.removeprefix("member:")).state == "active"
    except NotFound:
        return False


def allow(c: Unit, by: Actor, said: str) -> str:
    """Let exports go to an address, or to every address of a domain; how it is written down. Raises BadInput."""
    value, kind = _place(c, said)
    append(c, by, events.RecipientAllowed(value=value, kind=kind))
    return value


def disallow(c: Unit, by: Actor, value: str) -> None:
    """Let exports go there no more. Raises NotFound."""
    if value not in {row["value"] for row in kept.allowed(c)}:
        raise NotFound
    append(c, by, events.RecipientRemoved(value=value))


def _place(c: Unit, said: str) -> tuple[str, str]:
    cleaned = said.strip().lower().removeprefix("@")
    if "@" in cleaned:
        return hidden(c, clean_email(cleaned)), "address"
    clean_email(f"anybody@{cleaned}")
    return cleaned, "domain"


def _hash(c: Unit, word: str) -> str:
    key = c.tools.keyring.derive("export recipients")
    return hmac.new(key, f"{c.account}|{word}".encode(), hashlib.sha256).hexdigest()[:32]
