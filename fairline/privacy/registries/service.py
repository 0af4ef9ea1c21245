"""Loads copies of registries, and takes them away."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fairline.gate import Register, registers
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.crypto import Keyring
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.work import enqueue
from fairline.privacy.registries import pieces, store
from fairline.privacy.registries.events import RegistryLoaded, RegistryRemoved
from fairline.privacy.registries.formats import Format, Line, read
from fairline.privacy.registries.pieces import BITS, Hasher

KEY = "registries"
ENDS = "privacy.reassigned"  # the job that ends consents of numbers that changed hands
EVERY = range(1 << BITS)


@dataclass(frozen=True, slots=True)
class Readied:
    """A file, read and hashed: its pieces, how many numbers, how many lines were none, hashes that left."""

    pieces: Mapping[int, bytes]
    numbers: int
    left_out: int
    gone: Sequence[bytes]
    sha256: str


def register_named(name: str) -> Register:
    """A registry by its name. Raises NotFound."""
    found = registers().get(name)
    if found is None:
        raise NotFound(what=name)
    return found


def hasher(keyring: Keyring, account: str) -> Hasher:
    """Makes an account's hashes."""
    return Hasher(keyring.derive(KEY), account)


def ready(body: bytes, how: Format, register: Register, made: Hasher) -> Readied:
    """Read and hash a file: a second for each million numbers. Raises BadInput where none of its lines is a number."""
    left, gone = [0], list[bytes]()

    def lines() -> Iterator[Line]:
        for line in read(body, how, register):
            if line is None:
                left[0] += 1
            elif line.gone:
                gone.append(made.of(line.digits))
            else:
                yield line

    found = pieces.cut(lines(), made)
    many = sum(map(len, found.values())) // pieces.SIZE
    if not many and not gone:
        raise BadInput(what="body", fields={"body": "privacy.field.no-numbers"})
    return Readied(found, many, left[0], gone, hashlib.sha256(body).hexdigest())


def load(
    c: Unit, by: Actor, register: Register, told: Readied, as_of: Millis, *, how: Format, areas: Sequence[str] = ()
) -> store.Copy:
    """Keep a copy, in the place of older ones of the same areas. Raises BadInput."""
    covered = tuple(sorted({area.strip() for area in areas if area.strip()}))
    faults = _faults(c, register, as_of, covered)
    same = [each for each in store.copies(c) if each.registry == register.name and each.areas == covered]
    if same and same[0].as_of > as_of:
        faults["as_of"] = "privacy.field.older-than-ours"
    if how == "changes" and not same:
        faults["format"] = "privacy.field.nothing-to-change"
    if faults:
        raise BadInput(what="registry", fields=faults)
    held = _changed(c, same[0].id, told) if how == "changes" else told.pieces
    fresh = c.new_id("reg")
    event = RegistryLoaded(
        copy=fresh, registry=register.name, as_of=as_of, numbers=sum(map(len, held.values())) // pieces.SIZE,
        left_out=told.left_out, sha256=told.sha256, format=how, areas=covered,
        replaces=tuple(each.id for each in same),
    )  # fmt: skip
    append(c, by, event)
    store.drop_pieces(c, event.replaces)
    store.put_pieces(c, fresh, held)
    if register.changed:
        enqueue(c, ENDS, {"copy": fresh, "after": ""}, key=f"{ENDS}:{fresh}")
    return next(each for each in store.copies(c) if each.id == fresh)


def remove(c: Unit, by: Actor, id: str) -> None:
    """Keep a copy no more. Raises NotFound."""
    found = next((each for each in store.copies(c) if each.id == id), None)
    if found is None:
        raise NotFound(what=id)
    append(c, by, RegistryRemoved(copy=id, registry=found.registry))
    store.drop_pieces(c, [id])


def _faults(c: Unit, register: Register, as_of: Millis, areas: Sequence[str]) -> dict[str, str]:
    faults = {}
    if not 0 < as_of <= c.at:
        faults["as_of"] = "privacy.field.in-the-future"
    if any(not area.isdigit() or len(area) != register.areas for area in areas):
        faults["areas"] = "privacy.field.no-such-area"
    return faults


def _changed(c: Unit, before: str, told: Readied) -> Mapping[int, bytes]:
    """The copy of before with what was added, without what left."""
    days: dict[bytes, int] = {}
    for piece in (*store.pieces(c, before, EVERY).values(), *told.pieces.values()):
        days |= pieces.opened(piece)
    for hashed in told.gone:
        days.pop(hashed, None)
    return pieces.packed(days)
