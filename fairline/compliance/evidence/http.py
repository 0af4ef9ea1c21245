"""Routes of evidence: a signed pack, and the key by which it is checked."""

from typing import Annotated

import msgspec
from litestar import Response

from fairline import cases, gate, journal
from fairline.compliance.events import EvidencePackMade
from fairline.compliance.evidence import pack
from fairline.compliance.instants import instant
from fairline.journal import Actor, actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.web import Asked, get, post

MAKE = "evidence.make"


class EvidenceRefused(Problem):
    """The gate did not let the pack leave."""

    status = 409
    type = "evidence-refused"


class EvidenceBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the pack is about: a contact, an act, a case, or every ruling and consent between two instants (ISO 8601).
    The case keeps to whom it was handed, where `authority` and `basis` are told.
    """

    contact: Annotated[str, msgspec.Meta(max_length=100)] = ""
    act: Annotated[str, msgspec.Meta(max_length=100)] = ""
    since: Annotated[str, msgspec.Meta(max_length=40)] = ""
    until: Annotated[str, msgspec.Meta(max_length=40)] = ""
    case: Annotated[str, msgspec.Meta(max_length=100)] = ""
    authority: Annotated[str, msgspec.Meta(max_length=200)] = ""
    basis: Annotated[str, msgspec.Meta(max_length=500)] = ""


class EvidenceKeyView(msgspec.Struct, frozen=True):
    """The installation's public key for evidence: Ed25519, base 64."""

    key: str


@post("/v1/evidence-packs", permission=MAKE, raises=(EvidenceRefused,), media_type="application/json")
async def make_evidence_pack(asked: Asked, data: EvidenceBody) -> Response[bytes]:
    """A pack of evidence as a file: entries with their hashes, rulings, consents and acceptances, signed. It leaves
    through the gate as an export; that it was made, and by whom, is written down.
    """
    scope = pack.Scope(data.contact, data.act, data.case, instant(data.since, "since"), instant(data.until, "until"))
    by = actor_from(asked.by)

    def unit(c: Unit) -> bytes:
        made = pack.make(c, scope)
        told = EvidencePackMade(
            act=c.new_id("act"), scope=scope.told(), entries=len(made["entries"]), signature=made["signature"]
        )
        export = gate.Export(
            id=told.act,
            member=by.id if by.kind == "member" else None,
            app=by.id if by.kind == "app" else None,
            what="evidence_pack",
            blob="",
            name=f"evidence-{told.act}.json",
            rows=told.entries,
            recipients=(str(by),),
        )
        if gate.submit(c, export, by).outcome != "permitted":
            return b""
        journal.append(c, by, told)
        written = pack.written(made)
        if data.case and data.authority:
            _handed(c, by, data, written)
        return written

    content = await asked.write(unit)
    if not content:
        raise EvidenceRefused
    headers = {"Content-Disposition": 'attachment; filename="evidence.json"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


def _handed(c: Unit, by: Actor, data: EvidenceBody, written: bytes) -> None:
    handed = cases.Handed(data.authority, data.basis, own=True)
    cases.hand_over(c, by, data.case, handed, written)


@get("/v1/evidence-key", permission=MAKE)
async def read_evidence_key(asked: Asked) -> EvidenceKeyView:
    """The key by which packs of this installation are checked; give it to whoever receives one by another way."""
    return EvidenceKeyView(pack.public_key(asked.database.tools.keyring))


ROUTES = (make_evidence_pack, read_evidence_key)
