"""Who a call says it is from: what is believed of it, and how we say it ourselves (RFC 3323, RFC 3325)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fairline.channels.voice.sip.addresses import Address, Uri, parse_address
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.trunk_plans import Manners

ANONYMOUS = Address("Anonymous", Uri("sip", "anonymous", "anonymous.invalid"))
# What only a provider may say; from anybody else it never gets further than the door. A passport (Identity) proves
# itself, whichever trunk brings it.
ASSERTED = ("P-Asserted-Identity", "Remote-Party-ID", "P-Charging-Vector", "P-Charge-Info")
_HIDING = frozenset({"id", "user", "header", "session", "critical"})


@dataclass(frozen=True, slots=True)
class Shown:
    """Who is shown to call. `hidden`: they asked not to be shown (the address stays known to us, where it is at all,
    for emergencies and blocking); `asserted`: a provider vouches for it.
    """

    address: Address
    hidden: bool
    asserted: bool


def of_call(headers: Headers, *, believed: bool) -> Shown:
    """Whose call it is. `believed`: it came through a trunk whose assertions count. Raises Malformed without a From."""
    from_ = parse_address(headers.get("From") or "")
    said = _addresses(headers, "P-Asserted-Identity") if believed else []
    # A number serves us better than a name at some host, where both are asserted.
    asserted = next((one for one in said if _is_number(one.uri)), said[0] if said else None)
    hidden = bool(_privacy(headers) & _HIDING) or _is_anonymous(from_)
    shown = asserted or from_
    if not shown.display and from_.display and not hidden:
        shown = replace(shown, display=from_.display)
    params = {name: value for name, value in shown.params.items() if name != "tag"}
    return Shown(Address(shown.display, shown.uri, params), hidden, asserted is not None)


def strip(headers: Headers) -> None:
    """Take away what this sender has no right to say."""
    for name in ASSERTED:
        headers.remove(name)


def for_trunk(from_: Address, headers: dict[str, str], manners: Manners, domain: str) -> tuple[Address, dict[str, str]]:
    """From and headers as this provider wants them. A `Privacy: id` among the headers hides the number (CLIR)."""
    home = manners.domain or domain
    ours = Address(from_.display, replace(from_.uri, scheme="sip", host=home, port=None))
    kept = {name: value for name, value in headers.items() if name.lower() not in _lower(manners.drops)}
    hidden = is_hidden(kept)
    if manners.hides == "star":
        kept.pop("Privacy", None)
    kind = {"pai": "P-Asserted-Identity", "ppi": "P-Preferred-Identity", "none": ""}[manners.asserts]
    if kind and kind not in kept and from_.uri.user and not _is_anonymous(from_):
        kept[kind] = f"<{ours.uri}>"
    kept |= dict(manners.headers)
    anonymous = _is_anonymous(from_) or (hidden and manners.hides == "privacy")
    return (ANONYMOUS if anonymous else ours), kept


def is_hidden(headers: Mapping[str, str]) -> bool:
    """Whether the house asks that our number be hidden on this call."""
    return "id" in {word.strip().lower() for word in headers.get("Privacy", "").split(";")}


def _privacy(headers: Headers) -> set[str]:
    words = (headers.get("Privacy") or "").replace(",", ";").split(";")
    return {word.strip().lower() for word in words}


def _is_anonymous(address: Address) -> bool:
    name, host = address.uri.user.lower(), address.uri.host.lower()
    return host == "anonymous.invalid" or name in ("anonymous", "restricted", "unavailable", "unknown")


def _is_number(uri: Uri) -> bool:
    return uri.scheme == "tel" or uri.user.lstrip("+").isdigit()


def _addresses(headers: Headers, name: str) -> list[Address]:
    found = []
    for text in headers.all(name):
        try:
            found.append(parse_address(text))
        except Malformed:
            continue
    return found


def _lower(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name.lower() for name in names)
