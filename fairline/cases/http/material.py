"""Routes of known unlawful material: lists of hashes, what lies apart, the draft for an authority's line."""

from typing import Annotated, Any, Literal

import msgspec
from litestar import Response

from fairline import accounts
from fairline.accounts import acting_for_operator
from fairline.cases import authority, lists, material, store
from fairline.cases.http.operators import MANAGE, READ, where
from fairline.cases.http.own import Ref, Words
from fairline.cases.opening import find
from fairline.cases.problems import NotCleared, StillKept
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.web import Asked, delete, get, post

Line = Annotated[str, msgspec.Meta(max_length=200)]
Lines = Annotated[list[Line], msgspec.Meta(min_length=1, max_length=50_000)]
Named = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class NewHashList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list of hashes in hexadecimal, who it is from, and of which kind they are."""

    name: Named
    source: Named
    kind: Literal["sha256", "md5", "pdq"]
    hashes: Lines


class MoreHashes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """More hashes of a list."""

    hashes: Lines


class HashListView(msgspec.Struct, frozen=True, kw_only=True):
    """A list: from whom, of which kind, how many, and when it last grew. Hashes are never shown."""

    id: str
    name: str
    source: str
    kind: str
    count: int
    at: str


class MaterialView(msgspec.Struct, frozen=True, kw_only=True):
    """What lies apart: what is known of it without looking at it."""

    id: str
    sha256: str
    size: int
    type: str
    list: str
    came: str
    opened: int
    destroyed: str | None


class Wanting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one of the two needs to see it for."""

    why: Words


class SentReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """To whom a person sent the report, and the number they got for it."""

    authority: Named
    receipt: Named


@get("/v1/operator/hash-lists", permission=READ)
async def list_hash_lists(asked: Asked) -> list[HashListView]:
    """The lists every file is matched against."""
    return await asked.read(lambda c: [_list(row) for row in store.material.lists(c)])


@post("/v1/operator/hash-lists", permission=MANAGE)
async def bring_hash_list(asked: Asked, data: NewHashList) -> HashListView:
    """Bring in a list of hashes of known unlawful material. Only keyed hashes of them are kept."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> HashListView:
        new = lists.bring(c, by, name=data.name, source=data.source, kind=data.kind, hashes=data.hashes)
        return _list(lists.one(c, new))

    return await asked.write(unit)


@post("/v1/operator/hash-lists/{list:str}/hashes", permission=MANAGE)
async def add_hashes(asked: Asked, list: Ref, data: MoreHashes) -> HashListView:
    """More of a list that is longer than one request."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> HashListView:
        lists.add(c, by, list, data.hashes)
        return _list(lists.one(c, list))

    return await asked.write(unit)


@delete("/v1/operator/hash-lists/{list:str}", permission=MANAGE)
async def drop_hash_list(asked: Asked, list: Ref) -> None:
    """Match a list no more; what was found by it stays apart."""
    by = acting_for_operator(asked.member)
    await asked.write(lambda c: lists.drop(c, by, list))


@get("/v1/operator/cases/{case:str}/material", permission=READ)
async def list_material(asked: Asked, case: str) -> list[MaterialView]:
    """What lies apart in a case: its hashes and sizes, nothing of what is in it."""
    house = await where(asked, case)
    return await asked.read(lambda c: [_material(row) for row in material.of_case(c, case)], account=house)


@post("/v1/operator/cases/{case:str}/material/{kept:str}/openings", permission=MANAGE, raises=(NotCleared,))
async def open_material(asked: Asked, case: str, kept: str, data: Wanting) -> Response[bytes]:
    """The content, for one of the two who agreed that it may be opened (a proposal `open`). Each look is written
    down.
    """
    by, house = acting_for_operator(asked.member), await where(asked, case)
    body = await asked.write(lambda c: material.open_one(c, by, case, kept, data.why), account=house)
    headers = {"Content-Disposition": 'attachment; filename="kept"', "Cache-Control": "no-store"}
    return Response(body, media_type="application/octet-stream", headers=headers)


@delete("/v1/operator/cases/{case:str}/material/{kept:str}", permission=MANAGE, raises=(NotCleared, StillKept))
async def destroy_material(asked: Asked, case: str, kept: str) -> None:
    """Delete what lies apart for good: once its time is over, and two persons agreed (a proposal `destroy`)."""
    by, house = acting_for_operator(asked.member), await where(asked, case)
    await asked.write(lambda c: material.destroy(c, by, case, kept), account=house)


@get("/v1/operator/cases/{case:str}/authority-draft", permission=MANAGE)
async def draft_for_authority(asked: Asked, case: str) -> dict[str, Any]:
    """The report to an authority's line, drafted: `us` for the CyberTipline, `eu` for a hotline. A person completes and
    sends it.
    """
    house = await where(asked, case)
    held = await asked.read(lambda c: find(c, case), account=house)
    kept = await asked.read(lambda c: material.of_case(c, case), account=house)
    concerned = held.concerns or house
    by = kept[0]["by"] if kept else ""
    known = await asked.read(lambda c: authority.known_of_actor(c, by), account=concerned)
    account = await asked.read(accounts.account, account=concerned)
    return await asked.read(lambda c: authority.draft(c, held, kept, known, account), account=house)


@post("/v1/operator/cases/{case:str}/authority-reports", permission=MANAGE, status_code=204)
async def note_authority_report(asked: Asked, case: str, data: SentReport) -> None:
    """Write down that a person sent the report, and its receipt: what lies apart is kept for a year from now."""
    by, house = acting_for_operator(asked.member), await where(asked, case)
    await asked.write(lambda c: material.reported(c, by, case, data.authority, data.receipt), account=house)


def _list(row: Row) -> HashListView:
    return HashListView(
        id=row["id"],
        name=row["name"],
        source=row["source"],
        kind=row["kind"],
        count=row["count"],
        at=to_text(row["at"]) or "",
    )


def _material(row: Row) -> MaterialView:
    return MaterialView(
        id=row["id"],
        sha256=row["sha256"],
        size=row["size"],
        type=row["type"],
        list=row["list"],
        came=to_text(row["came"]) or "",
        opened=row["opened"],
        destroyed=to_text(row["destroyed"]),
    )


ROUTES: list[Any] = [
    list_hash_lists,
    bring_hash_list,
    add_hashes,
    drop_hash_list,
    list_material,
    open_material,
    destroy_material,
    draft_for_authority,
    note_authority_report,
]
