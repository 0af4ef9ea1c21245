"""What a message that cannot be read says of itself: why, and with which status it may be answered."""

from __future__ import annotations

from fairline.channels.voice.sip.said import Request


class Malformed(ValueError):
    """Bytes or text that are not SIP. `request` is what to answer with `status`; None when nothing can be answered."""

    def __init__(self, status: int, why: str, request: Request | None = None) -> None:
        super().__init__(f"{status} {why}")
        self.status, self.why, self.request = status, why, request


class BadAddress(Malformed):
    """An address that cannot be read, in a header that was only now asked for."""

    def __init__(self, why: str) -> None:
        super().__init__(400, why)
