"""What the gate may ask of registries: whether a number stands in one, and how old our copies are; for many at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.gate import Act, Batched, Call, Mail, Posed, Registered, Reply, place_of_number, registers, registry_law
from fairline.kit.db import Unit
from fairline.privacy.registries import store
from fairline.privacy.registries.pieces import day_in, place_in
from fairline.privacy.registries.service import hasher

DAY = 24 * 3_600_000
NOWHERE = "ZZ"  # ISO 3166: user-assigned; a number of no country that has a registry


def registered(c: Unit, act: Act) -> Registered | None:
    """What the registries that cover an act's number say."""
    return registered_each(c, [Posed(act, c.at)])[0]


def registered_each(c: Unit, posed: Sequence[Posed]) -> list[Registered | None]:
    """The same of many acts, in their order."""
    held = store.copies(c)
    asked = [_asked(each.act, held) for each in posed]
    made = hasher(c.tools.keyring, c.account)
    wanted: dict[str, dict[str, bytes]] = {}
    for told in asked:
        if told is None:
            continue
        for copy in told.copies:
            wanted.setdefault(copy.id, {})[told.digits] = made.of(told.digits)
    listed = {copy: listed_in(c, copy, numbers) for copy, numbers in wanted.items()}
    return [None if told is None else told.seen(listed) for told in asked]


class _Asked:
    """Of one number: where it is, and which copies are asked."""

    def __init__(self, place: str, digits: str, copies: Mapping[str, store.Copy | None]) -> None:
        self.place, self.digits, self._copies = place, digits, copies

    @property
    def copies(self) -> list[store.Copy]:
        """Those there are."""
        return [copy for copy in self._copies.values() if copy is not None]

    def seen(self, listed: Mapping[str, Mapping[str, int]]) -> Registered:
        """As the gate is told it."""
        copied = {name: None if copy is None else copy.as_of for name, copy in self._copies.items()}
        found = tuple(copy.registry for copy in self.copies if self.digits in listed.get(copy.id, {}))
        return Registered(self.place, copied, found)


def _asked(act: Act, held: Sequence[store.Copy]) -> _Asked | None:
    if not isinstance(act, Reply | Mail | Call):
        return None
    digits, place = act.address.removeprefix("+"), place_of(act.address)
    law = registry_law(place, act.channel) if place else None
    lists = law.words("registry.lists") if law is not None else ()
    return _Asked(place, digits, {name: copy_for(held, name, digits) for name in lists})


def place_of(address: str) -> str:
    """The place of a number; of one that nobody has assigned, that of the registry its calling code points to."""
    found, digits = place_of_number(address), address.removeprefix("+")
    if found or not (digits.isascii() and digits.isdigit()):
        return found
    return next((each.place for each in registers().values() if digits.startswith(each.code)), NOWHERE)


def copy_for(held: Sequence[store.Copy], name: str, digits: str) -> store.Copy | None:
    """The newest copy of a registry that covers a number."""
    code = registers()[name].code
    return next((copy for copy in held if copy.registry == name and copy.covers(digits, code)), None)


def listed_in(c: Unit, copy: str, numbers: Mapping[str, bytes]) -> Mapping[str, int]:
    """Which of these numbers (with their hashes) a copy holds, and with which day."""
    found = store.pieces(c, copy, sorted({place_in(hashed) for hashed in numbers.values()}))
    days = {digits: day_in(found.get(place_in(hashed), b""), hashed) for digits, hashed in numbers.items()}
    return {digits: day for digits, day in days.items() if day is not None}


def changed_hands(c: Unit, numbers: Sequence[str]) -> Mapping[str, int]:
    """Since when (ms UTC) numbers (E.164) are somebody else's, for those a list of changed numbers holds."""
    lists = [copy for copy in store.copies(c) if registers()[copy.registry].changed]
    if not lists or not numbers:
        return {}
    made = hasher(c.tools.keyring, c.account)
    hashed = {number: made.of(number.removeprefix("+")) for number in numbers}
    since: dict[str, int] = {}
    for copy in lists:
        for number, day in listed_in(c, copy.id, hashed).items():
            since[number] = max(since.get(number, 0), day * DAY if day else copy.as_of)
    return since


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {Registered: Batched(registered, registered_each)}
