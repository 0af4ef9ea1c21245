"""A telephone line for the demo: a SIP port on this machine, a trunk from it, and one number that may be called."""

import socket
from contextlib import ExitStack
from dataclasses import replace
from importlib.util import find_spec

from fairline.channels.voice import trunks
from fairline.channels.voice.trunks import service
from fairline.channels.voice.trunks.model import Host, Setup
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.kit.settings import Settings
from fairline.numbers import PhoneUse, WantedPhone, add_phone, phones
from fairline.routing import queues

NUMBER = "+12025550123"  # nobody's: 555 01xx is kept free
PORT, BEYOND = 5070, 5071  # ours, and where a provider would be
NEEDS = ("aioice", "numpy", "OpenSSL", "pylibsrtp")


def with_port(settings: Settings) -> Settings:
    """The settings with a port for calls where none is told; as they are where what calls need is not installed."""
    if settings.sip_port or not all(find_spec(each) for each in NEEDS):
        return settings
    return replace(settings, sip_port=_free(settings.sip_listen))


def _free(host: str) -> int:
    """The demo's own port or, where somebody has it, any that is free for UDP and TCP."""
    return next((port for port in range(PORT, PORT + 200, 10) if _is_free(host, port)), 0)


def _is_free(host: str, port: int) -> bool:
    with ExitStack() as held:
        try:
            for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
                held.enter_context(socket.socket(type=kind)).bind((host, port))
        except OSError:
            return False
    return True


def open_line(c: Unit) -> None:
    """A trunk from this machine and a number on it for the demo's account, where it has none."""
    if phones(c) or trunks.every(c):
        return
    hosts = (Host("127.0.0.1", BEYOND),)
    setup = Setup(name="This machine", hosts=hosts, sources=("127.0.0.1/32",), country="US", options_every=0)
    trunk = service.add(c, HOUSE, "sip", setup)
    queue = queues.first(c)
    use = PhoneUse(name="Shop", trunk=trunk.id, entry=f"queue:{queue.id}" if queue else "")
    add_phone(c, HOUSE, WantedPhone(number=NUMBER, kind="geographic"), use)


def how_to_call(settings: Settings, command: str) -> str:
    """Lines that tell how the shop is called; empty where no calls are taken."""
    if not settings.sip_port:
        return "  calls       none: what calls need is not installed (`pip install fairline[voice]`)\n"
    port = settings.sip_port
    first = f"FAIRLINE_SIP_PORT={port} " if port != PORT else ""
    return (
        f"  calls       sip:{NUMBER}@127.0.0.1:{port}   from any softphone on this machine, without a password;\n"
        f"              answer in the workspace: sign in, turn the phone on, be available\n"
        f"  callers     {first}{command} demo --callers 2   lets two call\n"
    )
