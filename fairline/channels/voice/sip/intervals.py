"""What both ends agree about how often a call shows that it still lives (RFC 4028), as plain reckoning."""

from __future__ import annotations

from dataclasses import dataclass

from fairline.channels.voice.sip.dialogs import options
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.splitting import parse_params

LEAST = 90  # seconds: no interval may be shorter (RFC 4028 s5)


@dataclass(frozen=True, slots=True)
class Interval:
    """How long a call lives without being refreshed, in seconds, and whether we refresh it."""

    seconds: int
    ours: bool

    @property
    def refresh_after(self) -> float:
        """When the refresher refreshes."""
        return self.seconds / 2

    @property
    def lost_after(self) -> float:
        """When the other side gives up (RFC 4028 s10)."""
        return self.seconds - min(32, self.seconds / 3)


def read(headers: Headers, name: str = "Session-Expires") -> tuple[int, str]:
    """Seconds and refresher (`uac`, `uas`, or empty); 0 where the header is missing or is no number."""
    number, sign, rest = (headers.get(name) or "").partition(";")
    number = number.strip()
    seconds = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    return seconds, parse_params(sign + rest).get("refresher", "").lower()


def is_too_small(request: Request) -> bool:
    """Whether to answer 422: they speak of timers, and want one below the least."""
    return 0 < read(request.headers)[0] < LEAST and "timer" in options(request, "Supported", "Require")


def as_server(request: Request, usual: int) -> Interval | None:
    """What we answer their INVITE or UPDATE with. A side that knows no timers leaves the refreshing to us."""
    asked, refresher = read(request.headers)
    knows = "timer" in options(request, "Supported", "Require")
    if not usual and not asked:
        return None
    least = max(LEAST, read(request.headers, "Min-SE")[0])
    seconds = max(min(asked or usual, usual or asked), least)
    return Interval(seconds, ours=not knows or refresher == "uas")


def as_client(response: Response, offered: int) -> Interval | None:
    """What their 2xx to ours says. Without the header they know no timers: then we refresh, if we offered to."""
    seconds, refresher = read(response.headers)
    if seconds:
        return Interval(max(seconds, LEAST), ours=refresher != "uas")
    return Interval(offered, ours=True) if offered else None


def write_server(headers: Headers, interval: Interval | None) -> None:
    """On our 2xx."""
    if interval:
        headers.set("Session-Expires", f"{interval.seconds};refresher={'uas' if interval.ours else 'uac'}")
        if not interval.ours:
            headers.add("Require", "timer")


def write_client(headers: Headers, seconds: int, least: int, *, refreshing: Interval | None = None) -> None:
    """On our INVITE or UPDATE; who refreshes already goes on doing so."""
    if seconds:
        who = "" if refreshing is None else f";refresher={'uac' if refreshing.ours else 'uas'}"
        headers.set("Session-Expires", f"{seconds}{who}")
        headers.set("Min-SE", str(least))
