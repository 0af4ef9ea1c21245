"""The proxy a trunk's requests leave by: where it is, and the routes that lead through it (RFC 3261 s8.1.2)."""

from __future__ import annotations

from fairline.channels.voice.sip.addresses import Uri
from fairline.channels.voice.sip.names import Machine, bare_of, named
from fairline.channels.voice.sip.switch import PORTS
from fairline.channels.voice.sip.trunk_plans import TrunkPlan


def gate(plan: TrunkPlan) -> Machine | None:
    """Where everything is sent; None where each machine is asked straight."""
    if plan.proxy is None:
        return None
    return Machine(bare_of(plan.proxy), plan.proxy.port or PORTS[plan.protocol], named(plan.proxy))


def wire(plan: TrunkPlan) -> dict[str, str]:
    """What a URI of the provider's says of how it is sent to."""
    return {} if plan.protocol == "udp" else {"transport": plan.protocol}


def routes(plan: TrunkPlan, uri: Uri, machine: Machine) -> tuple[str, ...]:
    """What leads a request to one of the machines: the proxy, and from there the machine, where the URI does not say it
    (a domain we registered with).
    """
    if plan.proxy is None:
        return ()
    there = Uri("sip", "", machine.name, machine.port or None, wire(plan))
    led = (uri.host, uri.port, uri.params.get("transport")) == (there.host, there.port, there.params.get("transport"))
    proxy = Uri("sip", "", named(plan.proxy), plan.proxy.port or None, wire(plan))
    return tuple(f"<{one};lr>" for one in ((proxy,) if led else (proxy, there)))
