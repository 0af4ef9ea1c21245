"""Routes of what the desk hands to the police or an authority: a case's evidence as a signed pack, and how often."""

from typing import Annotated, Any

import msgspec
from litestar import Response

from fairline import cases
from fairline.accounts import acting_for_operator
from fairline.cases import SameEyes
from fairline.compliance.evidence import pack
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound
from fairline.web import Asked, get, post

Named = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class HandingOver(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """To whom it goes, on which basis, and whether nobody asked for it (a referral of our own)."""

    authority: Named
    basis: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    own_initiative: bool = False


class TransparencyView(msgspec.Struct, frozen=True, kw_only=True):
    """How often something was handed to an authority in a year (UTC), asked for or of our own accord."""

    year: int
    asked: int
    own: int


@post(
    "/v1/operator/cases/{case:str}/packages",
    permission="operator.case.manage",
    raises=(SameEyes,),
    media_type="application/json",
)
async def hand_over_case(asked: Asked, case: str, data: HandingOver) -> Response[bytes]:
    """A case's evidence as a signed pack that verifies anywhere, once a second person agreed (a proposal `hand_over`).
    That it was handed over, to whom and with which hash, stays in the case.
    """
    by = acting_for_operator(asked.member)
    house = await asked.read(lambda c: cases.lives_in(c, case), account=EVERY_ACCOUNT)
    if house is None:
        raise NotFound(what=case)

    def unit(c: Unit) -> bytes:
        if not cases.agreed(c, case, "hand_over", ""):
            raise SameEyes
        written = pack.written(pack.make(c, pack.Scope(case=case, desk=True)))
        cases.hand_over(c, by, case, cases.Handed(data.authority, data.basis, own=data.own_initiative), written)
        return written

    content = await asked.write(unit, account=house)
    headers = {"Content-Disposition": 'attachment; filename="case-evidence.json"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


@get("/v1/operator/transparency", permission="operator.case.read")
async def read_transparency(asked: Asked) -> list[TransparencyView]:
    """How often authorities were given something, over every account, by year: numbers that may be published."""
    counted = await asked.read(cases.handed_by_year, account=EVERY_ACCOUNT)
    return [TransparencyView(year=year, asked=asked_for, own=own) for year, asked_for, own in counted]


ROUTES: tuple[Any, ...] = (hand_over_case, read_transparency)
