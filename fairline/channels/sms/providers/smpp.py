"""Hands texts to a provider's message centre by SMPP 3.4, a short message for each segment."""

import asyncio
from collections.abc import Mapping

from fairline.channels.sms.providers.known import Provider
from fairline.channels.sms.providers.way import Going, Outcome, Said
from fairline.channels.sms.segments import Encoding, encode, encoding_of, split
from fairline.kit.wire import Address, Line, NoAnswer, Short

THROTTLED, QUEUE_FULL = 0x58, 0x14
PASSING = frozenset({0x08, THROTTLED, QUEUE_FULL, 0x64, 0xFE})  # system error, throttled, queue full, unknown for now
CAUSES: Mapping[int, str] = {
    0x0A: "not_registered",
    0x0B: "unknown_address",
    0x66: "refused",
    0x67: "filtered",
    0x50: "unknown_address",
}
CODING: Mapping[Encoding, int] = {"gsm7": 0, "ucs2": 8}
UDH = 0x40
NAME, NUMBER, SHORT_NUMBER = 5, 1, 3  # types of number
ISDN = 1


class Smpp:
    """A bind with a message centre. `line` is None while there is none."""

    can_find = False

    def __init__(self, provider: Provider, line: Line | None) -> None:
        self._provider, self._line = provider, line

    async def send(self, going: Going) -> Said:
        """Hand over the segments that were not taken yet; the worst answer stands."""
        line = self._line
        if line is None:
            return Said("again", going.done, cause="no_answer", answer="no bind with the message centre")
        shorts = shorts_of(self._provider, going)
        done = going.done if len(going.done) == len(shorts) else ("",) * len(shorts)
        said = await asyncio.gather(
            *(_submit(line, short) if not taken else _known(taken) for short, taken in zip(shorts, done, strict=True))
        )
        ids = tuple(next(iter(one.ids), "") for one in said)
        worst = max(said, key=lambda one: _WORSE[one.outcome])
        return Said(worst.outcome, ids, worst.code, worst.cause, worst.answer, any(one.slower for one in said))

    async def find(self, going: Going) -> Said | None:
        """A message centre cannot be asked by our number: what it took is known from its receipts."""
        return None


_WORSE = {"sent": 0, "again": 1, "unsure": 2, "failed": 3}


def shorts_of(provider: Provider, going: Going) -> list[Short]:
    """The short messages a text goes in."""
    encoding = encoding_of(going.text)
    pieces = split(going.text)
    if len(pieces) == 1 or provider.long == "payload":
        octets = encode(going.text, encoding)
        return [_short(going, octets, encoding, is_long=len(octets) > 254 or len(pieces) > 1)]
    made = []
    for place, piece in enumerate(pieces, 1):
        octets = encode(piece, encoding)
        if provider.long == "sar":
            joined = (going.reference, len(pieces), place)
            made.append(_short(going, octets, encoding, joined=joined))
        else:
            header = bytes([5, 0, 3, going.reference & 0xFF, len(pieces), place])  # 3GPP TS 23.040, 9.2.3.24.1
            made.append(_short(going, header + octets, encoding, esm_class=UDH))
    return made


def address(said: str, *, name_only: bool) -> Address:
    """A number as message centres write it: without its plus."""
    if name_only:
        return Address(said, NAME, 0)
    if said.startswith("+"):
        return Address(said[1:], NUMBER, ISDN)
    return Address(said, SHORT_NUMBER, 0)


def _short(
    going: Going,
    octets: bytes,
    encoding: Encoding,
    *,
    is_long: bool = False,
    esm_class: int = 0,
    joined: tuple[int, int, int] | None = None,
) -> Short:
    return Short(
        source=address(going.sender, name_only=going.name_only),
        destination=address(going.to, name_only=False),
        octets=octets,
        coding=CODING[encoding],
        esm_class=esm_class,
        validity=validity(going.lives),
        reference=going.reference,
        is_long=is_long,
        joined=joined,
    )


def validity(lives: int) -> str:
    """How long the centre tries, as a time from now (SMPP 3.4, 7.1.1): `YYMMDDhhmmss000R`; a day at most."""
    seconds = max(1, min(86_399, lives // 1000))
    hours, rest = divmod(seconds, 3600)
    return f"000000{hours:02}{rest // 60:02}{rest % 60:02}000R"


async def _submit(line: Line, short: Short) -> Said:
    try:
        status, message = await line.submit(short)
    except NoAnswer as silence:
        outcome: Outcome = "again" if silence.stage == "connect" else "unsure"
        return Said(outcome, cause="no_answer", answer=silence.text)
    if status == 0:
        return Said("sent", (message,))
    slower = status in (THROTTLED, QUEUE_FULL)
    answer = f"status {status:#x}"
    if status in PASSING:
        return Said("again", code=status, cause="no_answer", answer=answer, slower=slower)
    return Said("failed", code=status, cause=CAUSES.get(status, "refused"), answer=answer)


async def _known(taken: str) -> Said:
    return Said("sent", (taken,))
