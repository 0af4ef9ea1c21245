"""What the gate asks before data leave to a supplier: by which way an act goes, who stands there, and whether they may.

Where the operator keeps no register (nobody was appointed), there is none to ask. A way that leads to the operator's
own machines, or to a server of the account's own, is nobody's.
"""

import ipaddress
from collections.abc import Sequence
from typing import Any

from fairline import numbers
from fairline.channels import MailWay
from fairline.gate import Act, Mail, Onward, Posed, Reply, TextSender
from fairline.kit.db import Unit
from fairline.privacy.suppliers import store
from fairline.privacy.suppliers.choices import house
from fairline.privacy.suppliers.model import House, Supplier
from fairline.privacy.suppliers.register import is_kept
from fairline.privacy.suppliers.standing import judge

PROGRAM = "program:"


def onward(c: Unit, act: Act) -> Onward:
    """Where an act's data would go, and why they may not."""
    way = _way(c, act) if is_kept(c) else ""
    return of_way(c, way) if way else Onward()


def onward_each(c: Unit, posed: Sequence[Posed]) -> list[Onward]:
    """The same of many acts: of those that go the same way it is looked up once."""
    if not is_kept(c):
        return [Onward() for _ in posed]
    ways = [_way(c, each.act) for each in posed]
    known = {way: of_way(c, way) if way else Onward() for way in set(ways)}
    return [known[way] for way in ways]


def of_way(c: Unit, way: str) -> Onward:
    """What is on file of whoever stands at a way, and whether they may have this account's data now."""
    if is_ours(way):
        return Onward(way)
    found = next((each for each in store.every(c) if way in each.ways), None)
    if found is None:
        return Onward(way, closed="unregistered")
    return answered(c, way, found, house(c))


def of_named(c: Unit, way: str) -> Onward:
    """The same for what is no act. A program reads by a key or a grant of the account's own, which is its transfer on
    record; what is on file of its firm besides is asked too.
    """
    if not is_kept(c):
        return Onward()
    found = of_way(c, way)
    is_own = way.startswith(PROGRAM) and found.closed == "unregistered"
    return Onward(way) if is_own else found


def answered(c: Unit, way: str, supplier: Supplier, own: House) -> Onward:
    """One supplier's answer."""
    answer = judge(supplier, own, c.at)
    return Onward(way, supplier.id, supplier.name, answer.why, answer.ground)


def is_ours(way: str) -> bool:
    """Whether a way leads to a machine of the operator's own: this one, or a private network."""
    host = way.partition(":")[2].rpartition("@")[2]
    if host in ("", "localhost") or host.startswith("/") or ("." not in host.strip("[]") and ":" not in host):
        return way.partition(":")[0] not in ("texts", "program")
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return address.is_private or address.is_loopback


def _way(c: Unit, act: Act) -> str:
    if not isinstance(act, Reply | Mail):
        return ""
    if act.channel == "email":
        provider: Any = c.tools.facts.get(MailWay)
        return provider(c, act) if provider else ""
    if act.channel == "sms":
        provider = c.tools.facts.get(TextSender)
        told = provider(c, act) if provider else None
        sender = numbers.text_sender(c, told.sender) if told and told.sender else None
        return f"texts:{sender.provider}" if sender else ""
    return ""
