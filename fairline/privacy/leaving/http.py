"""Routes of leaving: the account's own plan, and for the operator the certificates of those that left."""

from datetime import datetime
from typing import Annotated, Any

import msgspec
from litestar import Response

from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_millis, to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound
from fairline.privacy.leaving import certificates, plan, store
from fairline.privacy.leaving.model import DAY, LONGEST_WINDOW, WINDOW, Leaving, Told
from fairline.privacy.leaving.problems import AlreadyLeaving, NotLeaving, SecondOwnerNeeded
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, post
from fairline.web.paging import limit_of

MANAGE, OPERATE = "account.leave", "operator.certificates"
LAST = "cer_~"


class LeavingView(msgspec.Struct, frozen=True):
    """How far the account's leaving is. `state` is none, asked, ended (nothing leaves any more) or held (a legal hold
    keeps it, `held` lists what). `delete_at` is when the deleting begins, `limit` by when nothing may be left, `day`
    the day since its end, `days` how many there are at most.
    """

    state: str
    early: bool
    asked_by: str
    confirmed_by: str
    ends_at: str | None
    delete_at: str | None
    limit: str | None
    day: int
    days: int
    held: list[str]


class NewLeaving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When the account ends, and for how many days after it can still be taken along. `early`: two owners want it
    deleted a day after the second has said so.
    """

    ends_at: datetime
    days: Annotated[int, msgspec.Meta(ge=0, le=LONGEST_WINDOW)] = WINDOW
    early: bool = False


class CertificateView(msgspec.Struct, frozen=True):
    """That an account left: how far the deleting is, how many places were emptied, what became of older backups."""

    id: str
    account: str
    state: str
    ended_at: str
    done_at: str | None
    places: int
    rows: int
    keys_destroyed: int
    copies: str


class CopiesGone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How it was seen to that no older backup holds the account any more."""

    how: Annotated[str, msgspec.Meta(min_length=3, max_length=500)]


@get("/v1/leaving", permission=MANAGE)
async def read_leaving(asked: Asked) -> LeavingView:
    """Whether the account leaves, and the plan."""
    return await asked.read(lambda c: _view(store.leaving(c), c.at))


@post("/v1/leaving", permission=MANAGE, raises=(AlreadyLeaving,))
async def ask_to_leave(asked: Asked, data: NewLeaving) -> LeavingView:
    """End the account: nothing leaves from then on, it can be taken along for a while, then everything is deleted."""
    by, at = actor_from(asked.by), to_millis(data.ends_at.astimezone())
    return await asked.write(lambda c: _view(plan.ask(c, by, at, days=data.days, early=data.early), c.at))


@post("/v1/leaving/confirmation", permission=MANAGE, raises=(NotLeaving, SecondOwnerNeeded))
async def confirm_leaving(asked: Asked) -> LeavingView:
    """A second owner wants the account deleted too: that begins in a day, and can be recalled until then."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _view(plan.confirm(c, by), c.at))


@delete("/v1/leaving", permission=MANAGE, raises=(NotLeaving,))
async def stay(asked: Asked) -> None:
    """Stay after all."""
    by = actor_from(asked.by)
    await asked.write(lambda c: plan.recall(c, by))


@get("/v1/operator/certificates", permission=OPERATE)
async def list_certificates(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[CertificateView]:
    """The accounts that left, newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)
    found = await asked.read(lambda c: store.certificates(c, before, most + 1))
    return page_of([_certificate(row) for row in found], most, lambda view: view.id)


@get("/v1/operator/certificates/{id:str}/file", permission=OPERATE, media_type="application/json")
async def fetch_certificate(asked: Asked, id: str) -> Response[bytes]:
    """The signed certificate, as a file that can be checked with the public key it names."""

    def unit(c: Unit) -> bytes:
        row = store.certificate(c, id)
        if row is None or row["state"] != "done":
            raise NotFound
        return msgspec.json.encode(certificates.written(c, row))

    content = await asked.read(unit)
    headers = {"Content-Disposition": f'attachment; filename="{id}.json"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


@post("/v1/operator/certificates/{id:str}/copies", permission=OPERATE)
async def say_copies_are_gone(asked: Asked, id: str, data: CopiesGone) -> CertificateView:
    """Say that no older backup holds the account any more; the certificate is signed anew with it."""
    by = asked.by
    return await asked.write(lambda c: _certificate(certificates.copies_gone(c, by, id, data.how)))


def _view(found: Leaving | None, at: Millis) -> LeavingView:
    if found is None:
        return LeavingView("none", False, "", "", None, None, None, 0, 0, [])
    return LeavingView(
        found.state, found.early, actor_from(found.asked_by).id, actor_from(found.confirmed_by).id,
        to_text(found.ends_at), to_text(found.delete_at), to_text(found.limit), max(0, (at - found.ends_at) // DAY),
        (found.limit - found.ends_at) // DAY, list(found.held),
    )  # fmt: skip


def _certificate(row: Row) -> CertificateView:
    told = msgspec.json.decode(row["told"], type=Told)
    return CertificateView(
        row["id"], row["departed"], row["state"], to_text(row["ended_at"]) or "", to_text(row["done_at"]),
        len(told.stores), sum(each.rows for each in told.stores), told.keys_destroyed, row["copies"],
    )  # fmt: skip


ROUTES: list[Any] = [
    read_leaving,
    ask_to_leave,
    confirm_leaving,
    stay,
    list_certificates,
    fetch_certificate,
    say_copies_are_gone,
]
