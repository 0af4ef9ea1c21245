"""Writes and reads what goes over a session with a message centre, by smpplib (SMPP 3.4, section 4)."""

import logging
import struct
from typing import Any

from smpplib import smpp  # type: ignore[import-untyped]  # the library has no types

from fairline.kit.wire.ways import Address, Short, Switch

SHORTEST, LONGEST = 16, 70_000  # octets: a header alone; a payload of 64 KiB and its fields
ANSWERS = 0x80000000
DELIVER, UNBIND, ENQUIRE_LINK = 0x00000005, 0x00000006, 0x00000015
UDH = 0x40  # esm_class: the octets begin with a header that says how the message belongs to others
RECEIPT = 0x3C  # esm_class: the bits that say that it is a receipt or the like
ASKS_RECEIPT = 1

# It tells of every field it does not know, which a provider's own always are.
logging.getLogger("smpplib").setLevel(logging.ERROR)


class Bare:
    """An answer of which only the header can be read."""

    def __init__(self, raw: bytes) -> None:
        self.status = header(raw)[1]


def header(raw: bytes) -> tuple[int, int, int]:
    """Command, status and sequence number."""
    command, status, number = struct.unpack(">LLL", raw[4:16])
    return command, status, number


def octets(made: Any) -> bytes:
    """What is sent."""
    written: bytes = made.generate()
    return written


def read(raw: bytes) -> Any:
    """What came; None where it cannot be read."""
    try:
        return smpp.parse_pdu(raw, sequence=0, allow_unknown_opt_params=True)
    except Exception:  # the library says what it stumbles over in many ways
        return None


def bind(switch: Switch) -> Any:
    """Who we are."""
    return _made(
        "bind_transceiver", system_id=switch.username, password=switch.password, system_type=switch.system_type
    )


def simple(name: str) -> Any:
    """A question that is only a header."""
    return _made(name)


def answer(name: str, number: int, status: int = 0) -> bytes:
    """An answer to what came under a number."""
    made = smpp.make_pdu(name, status=status, sequence=number)
    made.sequence = number
    return octets(made)


def submit(short: Short) -> Any:
    """A short message to be carried, with a receipt asked for."""
    content: dict[str, Any] = {"message_payload" if short.is_long else "short_message": short.octets}
    if short.joined is not None:
        names = ("sar_msg_ref_num", "sar_total_segments", "sar_segment_seqnum")
        content |= dict(zip(names, short.joined, strict=True))
    if short.reference is not None:
        content |= {"user_message_reference": short.reference}
    return _made(
        "submit_sm",
        source_addr=short.source.said,
        source_addr_ton=short.source.ton,
        source_addr_npi=short.source.npi,
        destination_addr=short.destination.said,
        dest_addr_ton=short.destination.ton,
        dest_addr_npi=short.destination.npi,
        esm_class=short.esm_class,
        data_coding=short.coding,
        validity_period=short.validity or None,
        registered_delivery=ASKS_RECEIPT,
        **content,
    )


def heard(raw: bytes) -> Short | None:
    """A short message or a receipt that came; None where it cannot be read."""
    said = read(raw)
    if said is None or said.command != "deliver_sm":
        return None
    payload = getattr(said, "message_payload", None)
    total = getattr(said, "sar_total_segments", None)
    joined = (said.sar_msg_ref_num or 0, total, said.sar_segment_seqnum or 1) if total else None
    return Short(
        source=Address(text(said.source_addr), said.source_addr_ton or 0, said.source_addr_npi or 0),
        destination=Address(text(said.destination_addr), said.dest_addr_ton or 0, said.dest_addr_npi or 0),
        octets=payload or said.short_message or b"",
        coding=said.data_coding or 0,
        esm_class=said.esm_class or 0,
        reference=getattr(said, "user_message_reference", None),
        is_long=bool(payload),
        joined=joined,
        receipted=text(getattr(said, "receipted_message_id", None) or b"").rstrip("\0"),
        state=getattr(said, "message_state", None),
        sequence=header(raw)[2],
    )


def text(octet_string: bytes | str | None) -> str:
    """A field of letters."""
    if octet_string is None:
        return ""
    return octet_string.decode("latin-1") if isinstance(octet_string, bytes) else octet_string


def _made(name: str, **fields: Any) -> Any:
    return smpp.make_pdu(name, sequence=1, **fields)
