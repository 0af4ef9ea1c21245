"""Devices a member wants notices on: signed on, found, let go."""

import hashlib
import hmac

import msgspec

from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.wire import PushPlace
from fairline.platform.push import store
from fairline.platform.push.model import Device

MOST = 10


class TooManyDevices(Problem):
    """A member has ten already."""

    status = 409
    type = "too-many-devices"


def sign_on(c: Unit, member: str, signed_in: str, place: PushPlace) -> str:
    """Push a member's notices to a browser, until its session ends; its lookup. Raises TooManyDevices."""
    found = lookup(c, place.endpoint)
    held = [each for each in store.devices(c, [member]) if each.lookup != found]
    if len(held) >= MOST:
        raise TooManyDevices
    told = msgspec.json.encode([place.endpoint, place.p256dh, place.auth])
    store.keep(c, Device(found, member, signed_in, c.tools.keyring.wrap(told, _about(c, found)), c.at))
    return found


def sign_off(c: Unit, member: str, endpoint: str) -> None:
    """Push nothing to a browser any more, where it is this member's."""
    held = store.device(c, lookup(c, endpoint))
    if held and held.member == member:
        store.let_go(c, held.lookup)


def place_of(c: Unit, device: Device) -> PushPlace:
    """Where a device is reached."""
    opened = c.tools.keyring.unwrap(bytes(device.wrapped), _about(c, device.lookup))
    return PushPlace(*msgspec.json.decode(opened, type=list[str]))


def lookup(c: Unit, endpoint: str) -> str:
    """What stands for an address of a push service where it may not stand itself: a keyed hash."""
    return hmac.new(c.tools.keyring.derive("push/place"), endpoint.encode(), hashlib.sha256).hexdigest()[:32]


def _about(c: Unit, found: str) -> str:
    return f"{c.account}:push:{found}"
