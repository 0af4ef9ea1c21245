"""Tells an emergency service where the agent is: PIDF-LO in the INVITE (RFC 4119, RFC 5139, RFC 6442, RFC 6881)."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from fairline.channels.voice.sip.bodies import join

_CIVIC = "urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr"
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8"?>\r\n'
    '<presence xmlns="urn:ietf:params:xml:ns:pidf" xmlns:dm="urn:ietf:params:xml:ns:pidf:data-model" '
    'xmlns:gp="urn:ietf:params:xml:ns:pidf:geopriv10" xmlns:ca="{civic}" entity={entity}>'
    '<dm:device id="place"><gp:geopriv><gp:location-info><ca:civicAddress xml:lang={language}>{parts}'
    "</ca:civicAddress></gp:location-info><gp:usage-rules><gp:retransmission-allowed>true"
    "</gp:retransmission-allowed></gp:usage-rules><gp:method>Manual</gp:method></gp:geopriv>"
    "<dm:timestamp>{at}</dm:timestamp></dm:device></presence>\r\n"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A postal address in the parts of RFC 4776. `country` ISO, `region` A1, `town` A3, `street` RD, `number` HNO,
    `postcode` PC, `detail` LOC (floor, room), `name` NAM of the site.
    """

    country: str
    region: str = ""
    town: str = ""
    street: str = ""
    number: str = ""
    postcode: str = ""
    detail: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    """What goes into the INVITE: its body, and headers beside (the body's type among them)."""

    body: str
    headers: dict[str, str]


def locate(sdp: str, place: Place, entity: str, at: str, mark: str, host: str, language: str = "en") -> Located:
    """The INVITE's body with the place beside the sound. `entity` is the caller's SIP URI, `at` an RFC 3339 instant,
    `mark` a text nobody else uses, `host` ours.
    """
    cid = f"{mark}@{host}"
    where = document(place, entity, at, language).encode()
    about = {"Content-Type": "application/pidf+xml", "Content-ID": f"<{cid}>"}
    kind, body = join([({"Content-Type": "application/sdp"}, sdp.encode()), (about, where)], f"border-{mark}")
    return Located(body.decode(), {"Content-Type": kind, "Geolocation": f"<cid:{cid}>", "Geolocation-Routing": "yes"})


def document(place: Place, entity: str, at: str, language: str = "en") -> str:
    """The place as a PIDF-LO document."""
    named = (
        ("country", place.country), ("A1", place.region), ("A3", place.town), ("RD", place.street),
        ("HNO", place.number), ("LOC", place.detail), ("NAM", place.name), ("PC", place.postcode),
    )  # fmt: skip
    parts = "".join(f"<ca:{name}>{escape(value)}</ca:{name}>" for name, value in named if value)
    return _DOCUMENT.format(
        civic=_CIVIC, entity=quoteattr(entity), language=quoteattr(language), parts=parts, at=escape(at)
    )
