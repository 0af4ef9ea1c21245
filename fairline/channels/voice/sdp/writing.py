"""Writes a session description exactly as RFC 8866 orders its lines."""

from collections.abc import Iterator

from fairline.channels.voice.sdp.model import Attribute, Codec, Description, Section


def write(description: Description) -> str:
    """The text of a description, lines ended as the wire wants them."""
    return "".join(f"{line}\r\n" for line in _lines(description))


def _lines(description: Description) -> Iterator[str]:
    origin = description.origin
    yield "v=0"
    yield f"o={origin.name} {origin.id} {origin.version} {_address(origin.host)}"
    yield "s=-"
    if description.host:
        yield f"c={_address(description.host)}"
    yield "t=0 0"
    yield from map(_attribute, description.attributes)
    for section in description.sections:
        yield from _section(section, description.host)


def _section(section: Section, host: str) -> Iterator[str]:
    formats = [str(codec.type) for codec in section.codecs] or list(section.formats) or ["0"]
    yield f"m={section.media} {section.port} {section.profile} {' '.join(formats)}"
    if section.host and section.host != host:
        yield f"c={_address(section.host)}"
    for codec in section.codecs:
        yield from _codec(codec)
    if section.ptime:
        yield f"a=ptime:{section.ptime}"
    if section.maxptime:
        yield f"a=maxptime:{section.maxptime}"
    if section.port:
        yield f"a={section.direction}"
    yield from map(_attribute, section.attributes)


def _codec(codec: Codec) -> Iterator[str]:
    channels = f"/{codec.channels}" if codec.channels > 1 else ""
    # Everybody writes this one small, and some phones read it only so.
    name = codec.name.lower() if codec.name == "TELEPHONE-EVENT" else codec.name
    yield f"a=rtpmap:{codec.type} {name}/{codec.rate}{channels}"
    if codec.fmtp:
        yield f"a=fmtp:{codec.type} {codec.fmtp}"


def _attribute(attribute: Attribute) -> str:
    name, value = attribute
    return f"a={name}:{value}" if value else f"a={name}"


def _address(host: str) -> str:
    return f"IN {'IP6' if ':' in host else 'IP4'} {host or '0.0.0.0'}"  # noqa: S104  # written, never bound
