"""Who calls us, in one value: number, name, what the network vouches for, and by which numbers the call came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fairline.channels.voice.sip.diverted import Diverted
from fairline.channels.voice.sip.diverted import read as read_diverted
from fairline.channels.voice.sip.identity import Shown, of_call
from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.trunk_numbers import understood
from fairline.channels.voice.sip.trunk_plans import TrunkPlan

Vouched = Literal["A", "B", "C", "failed", ""]


@dataclass(frozen=True, slots=True)
class FromWhom:
    """`number` is E.164 where the trunk's number is one, and empty where it is hidden; `known` is the number all the
    same, for emergencies and blocking alone. `verified` is what the provider says of its own looking at the passport.
    """

    number: str = ""
    name: str = ""
    hidden: bool = False
    known: str = ""
    verified: Vouched = ""
    diverted: tuple[Diverted, ...] = ()


def of_invite(headers: Headers, plan: TrunkPlan | None) -> FromWhom:
    """Who an INVITE is from; `plan` is its trunk's, None for a telephone of the house. Raises Malformed."""
    believed = plan is not None and plan.manners.believes
    shown = of_call(headers, believed=believed)
    written = shown.address.uri.user
    number = understood(written, plan) if plan else written
    known = "" if shown.hidden and not shown.asserted else number
    verified: Vouched = _vouched(headers, shown) if believed else ""
    by = tuple(read_diverted(headers)) if plan else ()
    if shown.hidden:
        return FromWhom("", "", True, known, verified, by)
    return FromWhom(number, shown.address.display, False, number, verified, by)


def _vouched(headers: Headers, shown: Shown) -> Vouched:
    """What the provider writes of it: verstat in the URI or the header, the level in a header (ATIS-1000074, 3GPP)."""
    verstat = shown.address.uri.params.get("verstat") or shown.address.params.get("verstat") or ""
    level = (headers.get("P-Attestation-Indicator") or headers.get("X-Attestation-Indicator") or "").strip().upper()[:1]
    if "failed" in verstat.lower():
        return "failed"
    if "passed" not in verstat.lower() and not level:
        return ""
    return "A" if level == "A" else "B" if level == "B" else "C" if level == "C" else ""
