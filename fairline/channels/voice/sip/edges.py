"""Believes the house's own proxies (Kamailio), and nobody else, about where a request came from."""

from __future__ import annotations

import ipaddress
from dataclasses import replace

from fairline.channels.voice.sip.flows import Flow, Place
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.trunk_sources import read

SOURCE = "X-Fairline-Source"  # `192.0.2.7 5060`, as the proxy saw it


class Edges:
    """`told` are networks separated by commas, as sources of trunks are written. Raises ValueError."""

    def __init__(self, told: str = "") -> None:
        self._sources = tuple(read(each) for each in told.split(",") if each.strip())

    def through(self, message: Request | Response, flow: Flow) -> Flow:
        """The flow with where a request began; as it is where no proxy of ours sent it.

        A proxy that says nothing, or what cannot be read, asks for itself: it is neither trunk nor telephone by that.
        """
        if isinstance(message, Response) or not any(source.covers(flow.remote) for source in self._sources):
            return flow
        return replace(flow, seen=_said(message) or flow.remote)


def _said(request: Request) -> Place | None:
    values = request.headers.all(SOURCE)
    host, _, port = (values[0] if len(values) == 1 else "").partition(" ")
    if not (port.isascii() and port.isdigit() and int(port) < 65_536):
        return None
    try:
        return str(ipaddress.ip_address(host.strip("[]"))), int(port)
    except ValueError:
        return None
