"""Shows that a call still lives, and ends one whose other side does not (RFC 4028), in both roles."""

from __future__ import annotations

from fairline.channels.voice.sip.intervals import LEAST, Interval, as_client, read, write_client
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.timers import Handle


class Refreshing:
    """One leg's. Without an agreed interval it does nothing."""

    def __init__(self, leg: Line) -> None:
        self._leg = leg
        self._next: Handle | None = None
        self._least = LEAST
        self.interval: Interval | None = None

    def agree(self, interval: Interval | None) -> None:
        """Begin, or begin anew: the other side was just heard."""
        self.stop()
        self.interval = interval
        if interval is None or self._leg.state == "over":
            return
        timers = self._leg.switch.timers
        if interval.ours:
            self._next = timers.call_later(interval.refresh_after, self._refresh)
        else:
            self._next = timers.call_later(interval.lost_after, lambda: self._leg.lost("session timer"))

    def put(self, request: Request) -> None:
        """What a re-INVITE or UPDATE of ours says of it."""
        if self.interval:
            write_client(request.headers, self.interval.seconds, self._least, refreshing=self.interval)

    def heard(self, response: Response) -> None:
        """Their 2xx to one of ours."""
        if self.interval:
            agreed = as_client(response, self.interval.seconds)
            self.agree(agreed if read(response.headers)[0] else self.interval)

    def too_small(self, response: Response) -> bool:
        """A 422: take the least they name. False where it names none."""
        least = read(response.headers, "Min-SE")[0]
        if self.interval is None or least <= self.interval.seconds:
            return False
        self._least = least
        self.interval = Interval(least, self.interval.ours)
        return True

    def stop(self) -> None:
        """No more."""
        if self._next:
            self._next.cancel()
            self._next = None

    def _refresh(self) -> None:
        interval = self.interval
        self._leg.reoffers.refresh()
        # Until the answer comes: a refresh that is lost is a call that is lost, at the agreed time.
        if interval and self._leg.state == "up":
            left = interval.seconds - interval.refresh_after
            self._next = self._leg.switch.timers.call_later(left, lambda: self._leg.lost("session timer"))
