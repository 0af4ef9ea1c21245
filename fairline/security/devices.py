"""Notices a browser or a place a member never signed in from, and tells them by mail (clause DTA-ACCOUNT-TAKEOVER)."""

import re
from dataclasses import dataclass

from fairline import accounts
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.security import store
from fairline.security.events import NewPlaceSeen
from fairline.security.lockout import hashed
from fairline.security.networks import place

DAY: Millis = 24 * 3_600_000  # a new one stays new that long, however often it is used
_VERSIONS = re.compile(r"[\d._]+")  # a browser that was brought up to date is the same browser


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether the browser and the place of a sign-in are new to a member who signed in before; `first`: whether one of
    them was never seen until now.
    """

    device: bool
    place: bool
    first: bool

    @property
    def is_new(self) -> bool:
        """Whether either is."""
        return self.device or self.place


def noticed(c: Unit, member: str, address: str, user_agent: str) -> Seen:
    """What is new in this sign-in: in a day it is known. The first sign-in of all is not new."""
    known = store.devices.known(c, member)
    device, here = f"device:{hashed(c, _VERSIONS.sub('', user_agent))}", f"place:{place(address)}"
    since = {mark: known.get(mark, c.at if known else Millis(0)) for mark in (device, here)}
    new = {mark: c.at - when < DAY for mark, when in since.items()}
    for mark, when in since.items():
        store.devices.put(c, member, mark, when)
    return Seen(new[device], new[here], bool(known) and not since.keys() <= known.keys())


def tell(c: Unit, member: str, session: str, address: str, seen: Seen) -> None:
    """The member hears of it where they are known, and by mail."""
    append(
        c,
        HOUSE,
        NewPlaceSeen(member=member, session=session, network=place(address), device=seen.device, place=seen.place),
    )
    accounts.notify(
        c,
        HOUSE,
        "security.new-place",
        (),
        members=(member,),
        values={"network": place(address) or "–"},
        clause="DTA-ACCOUNT-TAKEOVER",
        letter=True,
        href="/profile",
        banner_days=1,
        once=f"new-place:{session}",
    )
