"""Routes by which the operator's members record letters that prove numbers, and suspend a country's numbers."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import acting_for_operator
from fairline.kit.db import Unit
from fairline.numbers.phones import proving, standing
from fairline.web import Asked, post

OPERATOR = "operator.number.manage"
Ref = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
Words = Annotated[str, msgspec.Meta(min_length=3, max_length=1000)]


class Letter(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A signed letter that lets an account use a number; `letter` is where it is kept."""

    account: Ref
    number: Ref
    letter: Words


class CountryMeasure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All numbers of an account in a country are suspended by a notice, or go on."""

    account: Ref
    country: Country
    suspended: bool = True
    issuer: Literal["operator", "carrier"] = "carrier"
    reach: Literal["outbound", "full"] = "outbound"
    notice: Words


class Changed(msgspec.Struct, frozen=True):
    """How many numbers it was about."""

    numbers: int


@post("/v1/operator/number-letters", permission=OPERATOR, status_code=204)
async def record_number_letter(asked: Asked, data: Letter) -> None:
    """Somebody of the operator read a signed letter: the number is proven by it, for 180 days."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> None:
        proving.prove_by_letter(c, by, data.number, data.letter)

    await asked.write(unit, account=data.account)


@post("/v1/operator/number-countries", permission=OPERATOR, status_code=200)
async def suspend_number_country(asked: Asked, data: CountryMeasure) -> Changed:
    """Suspend an account's numbers of a country, or let them go on; those of other countries are as before."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> Changed:
        if not data.suspended:
            return Changed(standing.restore_country(c, by, data.country, data.notice))
        issuer, notice = data.issuer, data.notice
        return Changed(standing.suspend_country(c, by, data.country, data.reach, issuer=issuer, notice=notice))

    return await asked.write(unit, account=data.account)


ROUTES: list[Any] = [record_number_letter, suspend_number_country]
