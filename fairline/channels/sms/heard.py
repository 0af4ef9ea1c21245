"""Takes what a message centre tells: texts, pieces of long ones, receipts; answers once that is durable (SMPP)."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass

from fairline import numbers
from fairline.channels.sms import gather, receive, reports, store
from fairline.channels.sms.model import Incoming, Report, State
from fairline.channels.sms.segments import decode
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.wire import Short

log = logging.getLogger(__name__)

OK, NOT_NOW, NOT_OURS = 0x00, 0x64, 0x0B  # taken; a passing fault (ESME_RX_T_APPN); no such number here
UDH, RECEIPT = 0x40, 0x04
STATES: Mapping[int, State] = {
    1: "sent",
    2: "delivered",
    3: "expired",
    4: "failed",
    5: "failed",
    6: "sent",
    8: "failed",
}
WORDS: Mapping[str, State] = {
    "DELIVRD": "delivered",
    "EXPIRED": "expired",
    "DELETED": "failed",
    "UNDELIV": "failed",
    "REJECTD": "failed",
    "ACCEPTD": "sent",
    "ENROUTE": "sent",
    "UNKNOWN": "failed",
}
_ID = re.compile(r"\bid:(\S+)", re.IGNORECASE)
_STAT = re.compile(r"\bstat:(\S+)", re.IGNORECASE)
_ERR = re.compile(r"\berr:(\S+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Joined:
    """How a piece belongs to others: their number, how many there are, which it is from 1."""

    reference: int
    total: int
    place: int


async def hear(database: Database, provider: str, bind: str, short: Short) -> int:
    """Take one message; the status it is answered with. Where we cannot keep it, it is to be told again."""
    try:
        report = report_of(provider, short)
        if report is not None:
            return await _report(database, report)
        return await _text(database, provider, bind, short)
    except Exception:
        log.exception("a text could not be taken", extra={"provider": provider})
        return NOT_NOW


async def _report(database: Database, report: Report) -> int:
    account = await database.read(lambda c: store.whose(c, report.lookup), EVERY_ACCOUNT)
    if account is None and report.reference is not None:
        account = await database.read(lambda c: store.doubted(c, report.reference or 0), EVERY_ACCOUNT)
    if account is not None and await database.write(lambda c: reports.take(c, report), account):
        return OK
    await database.write(lambda c: store.keep_early(c, report.lookup, report.state, report.cause), EVERY_ACCOUNT)
    # It may have been written down between the two.
    account = await database.read(lambda c: store.whose(c, report.lookup), EVERY_ACCOUNT)
    if account is not None:
        await database.write(lambda c: reports.catch_up(c, report.provider, (report.id,)), account)
    return OK


async def _text(database: Database, provider: str, bind: str, short: Short) -> int:
    to = receive.number_of(short.destination.said)
    found = await database.read(
        lambda c: numbers.text_route(c, provider, to) or numbers.text_route(c, provider, short.destination.said),
        EVERY_ACCOUNT,
    )
    if found is None:
        return NOT_OURS
    account, sender = found
    await database.write(lambda c: take(c, sender, bind, short), account)
    return OK


def take(c: Unit, sender: str, bind: str, short: Short) -> str:
    """A short text, or a piece of a long one; the message's id, empty while pieces lack."""
    number = receive.number_of(short.source.said)
    joined, octets = pieces_of(short)
    text = text_of(short.coding, octets)
    if joined is not None and joined.total > 1:
        return gather.take(c, sender, bind, number, (joined.reference, joined.total, joined.place), text)
    digest = receive.digest_of(c, sender, number, text, str(short.reference))
    client_id = f"{digest}.{bind}.{short.sequence}"
    return receive.receive(c, Incoming(sender, number, text, client_id, digest))


def report_of(provider: str, short: Short) -> Report | None:
    """What a receipt says; None for what is none. Its fields count before its words (SMPP 3.4, appendix B)."""
    if not short.esm_class & 0x3C & RECEIPT and not short.receipted:
        return None
    said = short.octets.decode("latin-1")
    found, word, error = _ID.search(said), _STAT.search(said), _ERR.search(said)
    named = short.receipted or (found.group(1) if found else "")
    told = STATES.get(short.state) if short.state is not None else None
    state = told or WORDS.get(word.group(1).upper() if word else "", "sent")
    cause = "" if state in ("sent", "delivered") else _cause(error.group(1) if error else "", word)
    return Report(provider, named, state, cause, short.reference)


def pieces_of(short: Short) -> tuple[Joined | None, bytes]:
    """How a message belongs to others, and its own octets."""
    if short.joined is not None:
        return Joined(*short.joined), short.octets
    if not short.esm_class & UDH or not short.octets:
        return None, short.octets
    size = short.octets[0]
    header, rest = short.octets[1 : 1 + size], short.octets[1 + size :]
    while len(header) >= 2:
        kind, length = header[0], header[1]
        value, header = header[2 : 2 + length], header[2 + length :]
        if kind == 0x00 and len(value) == 3:
            return Joined(value[0], value[1], value[2]), rest
        if kind == 0x08 and len(value) == 4:
            return Joined(int.from_bytes(value[:2], "big"), value[2], value[3]), rest
    return None, rest


def text_of(coding: int, octets: bytes) -> str:
    """The words (SMPP 3.4, 5.2.19): the default alphabet is GSM-7, as almost every centre has it."""
    if coding == 8:
        return decode(octets, "ucs2")
    if coding in (0, 0xF1):
        return decode(octets, "gsm7")
    return octets.decode("latin-1")


def _cause(error: str, word: "re.Match[str] | None") -> str:
    if word is not None and word.group(1).upper() == "REJECTD":
        return "filtered"
    return {"001": "unknown_address", "1": "unknown_address"}.get(error, "not_reached")
