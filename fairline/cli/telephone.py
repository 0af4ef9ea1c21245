"""A telephone line for the demo: a SIP port on this machine, a trunk from it, and one number that may be called."""

import socket
from contextlib import ExitStack
from dataclasses import replace
from importlib.util import find_spec

from fairline.accounts import account
from fairline.channels.voice import trunks
from fairline.channels.voice.place import BOUND
from fairline.channels.voice.trunks import service
from fairline.channels.voice.trunks.model import Host, Setup
from fairline.cli.seed.calls import open_flow
from fairline.cli.seed.help import open_site
from fairline.gate.calls.events import CallLimitsSet
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.settings import Settings
from fairline.numbers import PhoneUse, WantedPhone, add_phone, phones, prove_by_provider
from fairline.routing import queues

NUMBER = "+12025550123"  # nobody's: 555 01xx is kept free
CALLED = ("CH", "US")  # its own country, and where its simulated callers are
PORT, BEYOND = 5070, 5071  # ours, and where a provider would be
NEEDS = ("aioice", "numpy", "OpenSSL", "pylibsrtp")


def with_port(settings: Settings) -> Settings:
    """The settings with a port for calls where none is told; as they are where what calls need is not installed."""
    if settings.sip_port or not all(find_spec(each) for each in NEEDS):
        return settings
    host = settings.sip_listen
    return replace(settings, sip_port=next((port for port in range(PORT, PORT + 200, 10) if _take(host, port)), 0))


def _take(host: str, port: int) -> bool:
    """Bind a port for UDP and TCP, and keep it until calls are taken there: what is free now may be taken by then."""
    with ExitStack() as held:
        try:
            datagrams = held.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            datagrams.bind((host, port))
            streams = held.enter_context(socket.socket(type=socket.SOCK_STREAM))
            streams.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            streams.bind((host, port))
        except OSError:
            return False
        held.pop_all()
        BOUND[port] = {"udp": datagrams, "tcp": streams}
    return True


def open_line(c: Unit) -> None:
    """A trunk from this machine and a number on it for the demo's account, where it has none, and what callers hear."""
    if phones(c) or trunks.every(c):
        return
    hosts = (Host("127.0.0.1", BEYOND),)
    setup = Setup(name="This machine", hosts=hosts, sources=("127.0.0.1/32",), country="US", options_every=0)
    trunk = service.add(c, HOUSE, "sip", setup)
    queue = queues.first(c)
    use = PhoneUse(name="Shop", trunk=trunk.id, entry=f"queue:{queue.id}" if queue else "")
    phone = add_phone(c, HOUSE, WantedPhone(number=NUMBER, kind="geographic"), use)
    service.vouch(c, HOUSE, trunk.id, vouched=True, evidence="it leads to this machine")
    prove_by_provider(c, HOUSE, phone.id)
    append(c, HOUSE, CallLimitsSet(countries=CALLED))
    if queue:
        open_flow(c, account(c).name, phone.id, str(queue.id))
    open_site(c, trunk.id)


def how_to_call(settings: Settings, command: str) -> str:
    """Lines that tell how the shop is called; empty where no calls are taken."""
    if not settings.sip_port:
        return "  calls       none: what calls need is not installed (`pip install fairline[voice]`)\n"
    port = settings.sip_port
    first = f"FAIRLINE_SIP_PORT={port} " if port != PORT else ""
    return (
        f"  calls       sip:{NUMBER}@127.0.0.1:{port}   from any softphone on this machine, without a password:\n"
        f"              1 for an order, 2 for advice on tea, 9 to leave a message;\n"
        f"              answer in the workspace: sign in, turn the phone on, be available\n"
        f"  call out    a softphone that listens at 127.0.0.1:{BEYOND} is whomever you dial from the workspace\n"
        f"  callers     {first}{command} demo --callers 2   lets two call\n"
    )
