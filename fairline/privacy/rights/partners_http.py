"""Routes of what partners are asked for a person, and of the path of a person's data."""

from typing import Any

from fairline import accounts
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.privacy.rights import asking_partners, partner_shares, path
from fairline.privacy.rights.shapes import PartnerProof, PartnerShareView, PassedView
from fairline.web import Asked, get, post

MANAGE = "data_request.manage"


@get("/v1/contacts/{id:str}/path", permission=MANAGE)
async def read_path_outside(asked: Asked, id: str) -> list[PassedView]:
    """To whom a contact's data went outside since they were collected, by which way and when, oldest first."""
    return await asked.read(lambda c: [_passed(each) for each in path.of_contact(c, id)])


@post("/v1/partner-shares/{id:str}/proof", permission=MANAGE)
async def prove_partner_share(asked: Asked, id: str, data: PartnerProof) -> PartnerShareView:
    """Note what shows that a partner did its part of a request."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _share(c, asking_partners.prove(c, by, id, data.proof)))


def shares(c: Unit, request: str) -> list[PartnerShareView]:
    """What partners are asked for a request."""
    return [_share(c, row) for row in partner_shares.of_request(c, request)]


def _share(c: Unit, row: Row) -> PartnerShareView:
    known, now = accounts.partners().get(row["partner"]), accounts.partners_now(c).get(row["partner"])
    return PartnerShareView(
        id=row["id"], partner=row["partner"], name=known.entity if known else row["partner"],
        reach=now["reach"] if now else "", due=to_text(row["due"]) or "",
        late=row["answered"] is None and c.at > row["due"], proof=row["proven"], answered_at=to_text(row["answered"]),
    )  # fmt: skip


def _passed(each: path.Passed) -> PassedView:
    return PassedView(
        kind=each.kind, ref=each.ref, name=each.name, first=to_text(each.first) or "", last=to_text(each.last) or "",
        times=each.times, categories=list(each.categories), ground=each.ground,
    )  # fmt: skip


ROUTES: list[Any] = [read_path_outside, prove_partner_share]
