"""The description of sound in a message, whatever else comes along with it."""

from __future__ import annotations

from fairline.channels.voice.sip.bodies import kind_of, part_of
from fairline.channels.voice.sip.message import Request, Response


def sdp_of(message: Request | Response) -> str:
    """The SDP; empty where there is none. A body that does not say what it is is taken for one."""
    if not message.body:
        return ""
    if kind_of(message.headers) in ("", "application/sdp"):
        return message.body.decode("utf-8", "replace")
    return part_of(message, "application/sdp").decode("utf-8", "replace")


def describe(message: Request | Response, sdp: str) -> None:
    """Put a description on a message; nothing where it is empty."""
    if sdp:
        message.headers.set("Content-Type", "application/sdp")
        message.body = sdp.encode()
