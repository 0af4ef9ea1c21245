"""Routes of legal holds, of what was handed out, and of how the privacy desk is set."""

from typing import Any

from litestar import Response

from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.privacy.rights import holds, recipients, setting, store
from fairline.privacy.rights.http import MANAGE, instant
from fairline.privacy.rights.model import Hold
from fairline.privacy.rights.recipients import Disclosure
from fairline.privacy.rights.shapes import (
    DeskView,
    DisclosureView,
    HoldView,
    KeptView,
    NewDisclosure,
    NewHold,
    Receipt,
)
from fairline.web import Asked, Page, delete, get, post, put

HOLD = "legal_hold.manage"


@get("/v1/legal-holds", permission=HOLD)
async def list_legal_holds(asked: Asked, lifted: bool = False) -> Page[HoldView]:
    """What has to be kept, newest first; those that were lifted too where asked for."""
    return await asked.read(lambda c: Page([_hold(c, each) for each in store.holds(c, live=not lifted)]))


@post("/v1/legal-holds", permission=HOLD)
async def place_legal_hold(asked: Asked, data: NewHold) -> HoldView:
    """Have a contact, a conversation or a stretch of time kept, whatever retention or erasure say."""
    by = actor_from(asked.by)
    review = instant(data.review, "review")
    begin = instant(data.begin, "begin") if data.begin else None
    until = instant(data.until, "until") if data.until else None

    def unit(c: Unit) -> HoldView:
        made = holds.place(
            c, by, data.what, data.about, why=data.why, owner=by.id, review=review, begin=begin, until=until,
            case=data.case,
        )  # fmt: skip
        return _hold(c, made)

    return await asked.write(unit)


@delete("/v1/legal-holds/{id:str}", permission=HOLD)
async def lift_legal_hold(asked: Asked, id: str, why: str = "") -> None:
    """It need not be kept any longer: copies are thrown away, and erasures that waited go on."""
    by = actor_from(asked.by)
    await asked.write(lambda c: holds.lift(c, by, id, why[:1_000]))


@get("/v1/legal-holds/{id:str}/kept/{conversation:str}", permission=HOLD, media_type="application/json")
async def read_held(asked: Asked, id: str, conversation: str, why: str = "") -> Response[bytes]:
    """What a hold keeps of a conversation whose person was forgotten. Who read it and why is written down."""
    by = actor_from(asked.by)
    content = await asked.write(lambda c: holds.read(c, by, id, conversation, why[:1_000]))
    return Response(content, media_type="application/json", headers={"Cache-Control": "no-store"})


@get("/v1/contacts/{id:str}/disclosures", permission=MANAGE)
async def list_disclosures(asked: Asked, id: str) -> list[DisclosureView]:
    """To whom something of a contact was handed, oldest first, and what they were told since."""
    return await asked.read(lambda c: [_told(each) for each in recipients.of_contact(c, id)])


@post("/v1/contacts/{id:str}/disclosures", permission=MANAGE)
async def note_disclosure(asked: Asked, id: str, data: NewDisclosure) -> list[DisclosureView]:
    """Note that something of a contact was handed to somebody outside."""
    by = actor_from(asked.by)
    at = instant(data.at, "at") if data.at else None

    def unit(c: Unit) -> list[DisclosureView]:
        recipients.note(
            c, by, id, data.recipient, reach=data.reach, categories=data.categories, purpose=data.purpose,
            shared=data.shared, disclosed=at,
        )  # fmt: skip
        return [_told(each) for each in recipients.of_contact(c, id)]

    return await asked.write(unit)


@get("/v1/opt-outs-unconfirmed", permission=MANAGE)
async def list_opt_outs_unconfirmed(asked: Asked) -> list[DisclosureView]:
    """Who was handed an address, was told that its owner wants no more mail, and has not confirmed it; 200 at most."""
    return await asked.read(lambda c: [_told(each) for each in recipients.unconfirmed(c)])


@post("/v1/disclosures/{id:str}/receipt", permission=MANAGE)
async def note_receipt(asked: Asked, id: str, data: Receipt) -> DisclosureView:
    """Note what a recipient answered who had been told of a correction, an erasure, a restriction or a stop."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _told(recipients.receipt(c, by, id, data.said)))


@get("/v1/privacy-desk", permission=MANAGE)
async def read_privacy_desk(asked: Asked) -> DeskView:
    """How the privacy desk is reached."""
    return await asked.read(lambda c: DeskView(**setting.desk(c)))


@put("/v1/privacy-desk", permission="privacy_desk.set")
async def set_privacy_desk(asked: Asked, data: DeskView) -> DeskView:
    """Say how the privacy desk is reached, and whether the account serves children with their parents' consent."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> DeskView:
        setting.set_desk(c, by, **{name: getattr(data, name) for name in DeskView.__struct_fields__})
        return DeskView(**setting.desk(c))

    return await asked.write(unit)


def _hold(c: Unit, held: Hold) -> HoldView:
    kept = [KeptView(row["conversation"], row["rows_kept"], to_text(row["at"]) or "") for row in store.kept(c, held.id)]
    return HoldView(
        id=held.id, what=held.what, about=held.about, begin=to_text(held.begin), until=to_text(held.until),
        case=held.case, why=held.why, owner=held.owner, review=to_text(held.review) or "",
        placed=to_text(held.placed) or "", lifted=to_text(held.lifted), kept=kept,
    )  # fmt: skip


def _told(each: Disclosure) -> DisclosureView:
    return DisclosureView(
        id=each.id, contact=each.contact, recipient=each.recipient, reach=each.reach, categories=list(each.categories),
        purpose=each.purpose, shared=each.shared, at=to_text(each.disclosed) or "", told=each.told,
        tell_by=to_text(each.tell_by), receipt=each.receipt,
    )  # fmt: skip


ROUTES: list[Any] = [
    list_legal_holds,
    place_legal_hold,
    lift_legal_hold,
    read_held,
    list_disclosures,
    note_disclosure,
    list_opt_outs_unconfirmed,
    note_receipt,
    read_privacy_desk,
    set_privacy_desk,
]
