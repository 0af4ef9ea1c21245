"""The figures rules read: of the versions that bind the account at an instant, and of what was signed with it."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from fairline import agreements
from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.agreements import bound
from fairline.accounts.events import DocumentSigned, SignedDocumentEnded
from fairline.accounts.model import KnownMaterial, Signed
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.crypto import open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

Rank = Literal["order_form", "addendum", "agreement"]
# What outranks what: the first first. Published documents follow in the order of agreements/documents.toml.
RANKS: tuple[Rank, ...] = ("order_form", "addendum", "agreement")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: a version of a document, or something signed, with the fingerprint of its page."""

    document: str
    version: str = ""
    signed: str = ""
    title: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Parameters:
    """What binds an account at an instant: figures by name, and for each every source that has it, the ruling first."""

    at: Millis
    values: Mapping[str, Any]
    sources: Mapping[str, tuple[Source, ...]]

    def number(self, name: str, usual: float | None = None) -> float:
        """A figure. Raises KeyError where no document has it and none is usual."""
        if name in self.values:
            return float(self.values[name])
        if usual is None:
            raise KeyError(name)
        return usual

    def whole(self, name: str, usual: int | None = None) -> int:
        """A whole number. Raises KeyError where no document has it and none is usual."""
        return int(self.number(name, usual))

    def source(self, name: str) -> Source | None:
        """Where a figure comes from; None where it is only usual."""
        found = self.sources.get(name, ())
        return found[0] if found else None


def parameters(c: Unit, at: Millis | None = None) -> Parameters:
    """The figures that bound the unit's account at an instant (ms UTC; the unit's own by default).

    An act of yesterday is judged with `at` of yesterday: a change never works backwards. Raises NotFound.
    """
    instant = c.at if at is None else at
    values: dict[str, Any] = {}
    sources: dict[str, list[Source]] = {}
    for source, told in _by_precedence(c, instant):
        for name, value in told.items():
            values.setdefault(name, value)
            sources.setdefault(name, []).append(source)
    return Parameters(instant, values, {name: tuple(held) for name, held in sources.items()})


def governing(c: Unit, family: str, at: Millis | None = None) -> list[Source]:
    """Which documents govern a family of features at an instant, the one that rules first. Raises NotFound."""
    if family not in agreements.families():
        raise NotFound(what=family)
    instant = c.at if at is None else at
    own, shared = agreements.families()[family].document, ("terms", "acceptable-use", "privacy-notice")
    asked = agreements.asked_for_family(family)
    found = [_of(one) for one in _signed_at(c, instant) if not one.families or family in one.families]
    now = bound(c)
    names = [name for name in agreements.documents() if name in (own, *asked, *shared) and now.versions[name]]
    return [*found, *(Source(name, now.holding(name, instant)[-1].name) for name in names)]


def sign(
    c: Unit,
    actor: Actor,
    *,
    rank: str,
    title: str,
    starts: Millis,
    ends: Millis | None,
    page: bytes,
    parameters: Mapping[str, Any],
    families: tuple[str, ...] = (),
) -> str:
    """Keep what was signed with this account; its id. Without the signed page nothing is overridden.

    Raises BadInput.
    """
    wrong = {}
    if rank not in get_args(Rank):
        wrong["rank"] = "kit.field.invalid"
    if not page:
        wrong["page"] = "kit.field.required"
    if not title.strip():
        wrong["title"] = "kit.field.required"
    if starts < account(c).opened or (ends is not None and ends <= starts):
        wrong["starts"] = "accounts.field.signed-dates"
    if set(families) - set(agreements.families()):
        wrong["families"] = "kit.field.unknown"
    if wrong:
        raise BadInput(what="signed", fields=wrong)
    kept = c.new_id("sgn")
    digest = hashlib.sha256(page).hexdigest()
    known = c.tools.facts.get(KnownMaterial)
    if known is not None and known(c, (kept, page, str(actor))):
        page = b""  # set apart for an authority: the desk hears of it, nobody opens it here
    c.tools.blobs.put(kept, c.tools.keyring.seal(c.tools.keyring.derive("signed"), page, kept.encode()))
    event = DocumentSigned(
        signed=kept,
        rank=rank,
        title=title.strip(),
        starts=starts,
        ends=ends,
        blob=kept,
        sha256=digest,
        parameters=dict(parameters),
        families=families,
    )
    append(c, actor, event)
    return kept


def end_signed(c: Unit, actor: Actor, id: str) -> None:
    """What was signed holds no longer. Raises NotFound."""
    held = [one for one in store.agreements.signed(c) if one.id == id and (one.ends is None or one.ends > c.at)]
    if not held:
        raise NotFound(what=id)
    append(c, actor, SignedDocumentEnded(signed=id))


def page_of(c: Unit, id: str) -> bytes:
    """The signed page itself. Raises NotFound."""
    held = next((one for one in store.agreements.signed(c) if one.id == id), None)
    if held is None:
        raise NotFound(what=id)
    page = open_seal(c.tools.keyring.derive("signed"), c.tools.blobs.get(held.blob), held.id.encode())
    if not page:
        raise NotFound(what=id)
    return page


def page_from(text: str) -> bytes:
    """A file as the wire sends it: base64. Raises BadInput."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise BadInput(what="page", fields={"page": "kit.field.invalid"}) from error


def _by_precedence(c: Unit, at: Millis) -> list[tuple[Source, Mapping[str, Any]]]:
    found: list[tuple[Source, Mapping[str, Any]]] = [(_of(one), one.parameters) for one in _signed_at(c, at)]
    now = bound(c)
    for name in agreements.documents():
        if now.versions[name]:
            version = now.holding(name, at)[-1]
            found.append((Source(name, version.name), version.parameters))
    return found


def _signed_at(c: Unit, at: Millis) -> list[Signed]:
    """What was signed and holds at an instant: by rank, of one rank the newest first."""
    held = [one for one in store.agreements.signed(c) if one.starts <= at and (one.ends is None or at < one.ends)]
    return sorted(held, key=lambda one: (RANKS.index(_rank(one)), -one.starts))


def _rank(one: Signed) -> Rank:
    return next(rank for rank in RANKS if rank == one.rank)


def _of(one: Signed) -> Source:
    return Source(one.rank, signed=one.id, title=one.title, sha256=one.sha256)
