"""Routes by which the operator's members record letters that prove numbers, and suspend a country's numbers."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import acting_for_operator
from fairline.journal import actor_from, append
from fairline.kit.db import Unit
from fairline.numbers.phones import disclosing, papers, proving, standing
from fairline.numbers.phones.disclosing import Recipient
from fairline.numbers.phones.events import PhonePapersDisclosedQuietly
from fairline.numbers.phones.model import PhoneKind
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


class Disclosure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which fields of an account's papers go to whom, on which ground; `forbidden_by` is the law that keeps the account
    from being told, where one does.
    """

    account: Ref
    country: Country
    kind: PhoneKind
    recipient: Recipient
    name: Words
    basis: Words
    fields: list[Ref]
    forbidden_by: Annotated[str, msgspec.Meta(max_length=1000)] = ""


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


@post("/v1/operator/number-disclosures", permission=OPERATOR)
async def disclose_number_papers(asked: Asked, data: Disclosure) -> dict[str, str]:
    """Hand some of what was shown for numbers to one of those it may go to. The account sees it, unless a law forbids
    that: then it stands in the operator's journal alone.
    """
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> dict[str, str]:
        held = papers.find(c, data.country, data.kind)
        if data.forbidden_by.strip():
            return dict(disclosing.handed(c, held, data.fields))
        return dict(disclosing.disclose(c, by, held, data.recipient, data.name, data.basis, data.fields))

    if not data.forbidden_by.strip():
        return await asked.write(unit, account=data.account)
    found = await asked.read(unit, account=data.account)
    quiet = PhonePapersDisclosedQuietly(
        house=data.account, papers=f"{data.country}:{data.kind}", recipient=data.recipient, name=data.name,
        basis=data.basis, fields=tuple(found), forbidden_by=data.forbidden_by.strip(),
    )  # fmt: skip
    await asked.write(lambda c: append(c, actor_from(asked.by), quiet))
    return found


ROUTES: list[Any] = [record_number_letter, suspend_number_country, disclose_number_papers]
