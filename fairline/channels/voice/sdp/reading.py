"""Reads a session description as the world sends it: what is unknown is kept or passed over, never a reason to fail."""

import re
from collections.abc import Iterator

from fairline.channels.voice.sdp.model import (
    DIRECTIONS,
    Attribute,
    Codec,
    Description,
    Direction,
    Origin,
    Section,
    Unacceptable,
)

# What may stand once for the whole session and then holds for each section that does not say otherwise.
SHARED = ("ice-ufrag", "ice-pwd", "ice-options", "fingerprint", "setup", "ice-lite", "crypto", "rtcp-mux")
READ = ("rtpmap", "fmtp", "ptime", "maxptime", *DIRECTIONS)
# The numbers that need no rtpmap (RFC 3551, section 6).
FIXED = {
    0: ("PCMU", 8000),
    3: ("GSM", 8000),
    4: ("G723", 8000),
    8: ("PCMA", 8000),
    9: ("G722", 8000),
    13: ("CN", 8000),
    15: ("G728", 8000),
    18: ("G729", 8000),
}
MOST = 64  # sections, or formats of one section: nobody honest sends more
Lines = list[tuple[str, str]]


def parse(text: str) -> Description:
    """A description out of its text. Raises Unacceptable where it is none at all."""
    top, *parts = _parts(text)
    if not top or len(parts) > MOST:
        raise Unacceptable("not a session description")
    shared = _attributes(top)
    host = _host(top)
    way = _direction(shared) or "sendrecv"
    sections = tuple(_section(part, host, shared, way) for part in parts)
    own = tuple(one for one in shared if one[0] not in READ)
    return Description(_origin(top), sections, host, own)


def _parts(text: str) -> list[Lines]:
    parts: list[Lines] = [[]]
    for line in re.split(r"\r\n|\n|\r", text):
        kind, equals, value = line.strip().partition("=")
        if not equals or len(kind) != 1:
            continue
        if kind == "m":
            parts.append([])
        parts[-1].append((kind, value.strip()))
    return parts


def _attributes(lines: Lines) -> list[Attribute]:
    found = (value.partition(":") for kind, value in lines if kind == "a")
    return [(name.strip().lower(), value.strip()) for name, _, value in found]


def _host(lines: Lines) -> str:
    """The address of the first c= line, without the TTL a multicast one has."""
    words = next((value.split() for kind, value in lines if kind == "c"), [])
    return words[-1].partition("/")[0] if words else ""


def _origin(lines: Lines) -> Origin:
    words = next((value.split() for kind, value in lines if kind == "o"), [])
    if len(words) < 6:
        return Origin("0", 0, "")
    return Origin(words[1], _number(words[2], 0), words[5], words[0])


def _section(lines: Lines, host: str, shared: list[Attribute], way: Direction) -> Section:
    media, number, profile, *formats = [*lines[0][1].split(), "", "", ""][: max(3, len(lines[0][1].split()))]
    own = _attributes(lines[1:])
    names = {name for name, _ in own}
    all_of_it = [*own, *(one for one in shared if one[0] in SHARED and one[0] not in names)]
    return Section(
        media=media.lower(),
        port=_number(number.partition("/")[0], 0),
        profile=profile.upper(),
        formats=tuple(formats[:MOST]),
        codecs=tuple(_codecs(formats[:MOST], own)),
        host=_host(lines) or host,
        direction=_direction(own) or way,
        ptime=_milliseconds(own, "ptime"),
        maxptime=_milliseconds(own, "maxptime"),
        attributes=tuple(one for one in all_of_it if one[0] not in READ),
    )


def _direction(attributes: list[Attribute]) -> Direction | None:
    return next((each for name, _ in attributes for each in DIRECTIONS if name == each), None)


def _milliseconds(attributes: list[Attribute], name: str) -> int | None:
    # Some phones write "20.0", some "0".
    found = next((value for key, value in attributes if key == name), "")
    return _number(found.partition(".")[0], 0) or None


def _codecs(formats: list[str], attributes: list[Attribute]) -> Iterator[Codec]:
    maps = _by_type(attributes, "rtpmap")
    more = _by_type(attributes, "fmtp")
    for number in (int(each) for each in formats if re.fullmatch(r"[0-9]{1,3}", each)):
        if number in maps:
            name, rate, channels = [*maps[number].split("/"), "", ""][:3]
            yield Codec(number, name.upper(), _number(rate, 8000), _number(channels, 1), more.get(number, ""))
        elif number in FIXED:
            yield Codec(number, *FIXED[number], 1, more.get(number, ""))


def _by_type(attributes: list[Attribute], name: str) -> dict[int, str]:
    found = (value.split(None, 1) for key, value in attributes if key == name)
    return {int(two[0]): two[1].strip() for two in found if len(two) == 2 and re.fullmatch(r"[0-9]{1,3}", two[0])}


def _number(text: str, usual: int) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,20}", text) else usual
