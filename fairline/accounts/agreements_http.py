"""Routes of the agreement's documents: what holds, what is to be accepted or read, what changed, what was signed."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from fairline import agreements as texts
from fairline.accounts import agreements, figures, members, store, telecoms, views
from fairline.accounts.accounts import account
from fairline.accounts.events import OwnershipChanged
from fairline.accounts.model import Acceptance, Locale
from fairline.accounts.operators import acting_for_operator
from fairline.accounts.views import instant
from fairline.agreements import Compared, Version
from fairline.journal import append
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, Page, get, post
from fairline.web.routes import SIGNED_IN

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Word = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Sha = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class VersionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a document, and from when it holds for the account."""

    version: str
    holds_from: str
    material: bool
    summary: str


class DocumentRow(msgspec.Struct, frozen=True, kw_only=True):
    """A document: which version holds for the account, who accepted it, whether somebody has to, what is coming.

    `asks` is account, posted, family, person or carrier; `page` is where anybody reads it.
    """

    document: str
    title: str
    asks: str
    family: str
    now: VersionRow
    next: VersionRow | None
    accepted: views.AcceptedView | None
    waits: bool
    page: str


class NewAcceptance(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The text somebody was shown, and accepts or has read."""

    document: Word
    version: Word
    language: Locale
    sha256: Sha


class FigureRow(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of the agreement: its value, and every source that has it, the ruling one first."""

    name: str
    value: float | str
    sources: list[figures.Source]


class ReaderRow(msgspec.Struct, frozen=True):
    """A member, and when they read a version; null where they have not."""

    member: str
    name: str
    at: str | None


class NewSigned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was signed with an account: `page` is the signed page itself, in base64."""

    account: Word
    rank: figures.Rank
    title: Line
    starts: Moment
    ends: Moment | None = None
    page: Annotated[str, msgspec.Meta(max_length=8_000_000)]
    parameters: dict[Word, int | float | str] = {}
    families: list[Word] = []


class NewDate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A date agreed with an account, and where that was agreed."""

    account: Word
    document: Word
    version: Word
    date: Moment
    evidence: Line


class SignedId(msgspec.Struct, frozen=True):
    """What was kept, by its id."""

    signed: str


class NewOwnership(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who runs the installation from a day on, and how they are reached: in both languages."""

    en: Line
    fr: Line
    date: Moment


class NewSize(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How large the organisation is: staff, turnover a year in euros, and where it takes the service."""

    staff: Count
    turnover: Count
    for_profit: bool
    countries: Annotated[list[str], msgspec.Meta(min_length=1, max_length=60)]


class NewAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One right, kept or waived by itself."""

    service: Word
    right: Word
    choice: Literal["keep", "waive"]


class RightsView(msgspec.Struct, frozen=True):
    """The organisation as it was declared, and the rights the telecoms code gives it: none where it protects it not."""

    size: str
    countries: list[str]
    rights: list[telecoms.Right]


@get("/v1/agreements", permission="account.read")
async def list_agreements(asked: Asked) -> Page[DocumentRow]:
    """Every document, as it holds for the account and for whoever asks, the one that outranks the others first."""
    me, language = asked.who.member or "", asked.language
    return await asked.read(lambda c: Page(_rows(c, me, language)))


@post("/v1/agreements/acceptances", permission=SIGNED_IN, raises=(agreements.AgreementMoved, members.OwnersOnly))
async def accept_document(asked: Asked, data: NewAcceptance) -> views.AcceptedView:
    """Accept a document, the very text whose SHA-256 is sent: the account's by an owner, a family of features' by an
    owner or admin, and what each member accepts by that member.
    """
    me, address = asked.member, asked.address

    def unit(c: Unit) -> views.AcceptedView:
        found = agreements.accept(c, me, address=address, **msgspec.structs.asdict(data))
        return views.AcceptedView(found.member, instant(found.at), found.version)

    return await asked.write(unit)


@post("/v1/agreements/acknowledgements", permission=SIGNED_IN, status_code=204, raises=(agreements.AgreementMoved,))
async def acknowledge_document(asked: Asked, data: NewAcceptance) -> None:
    """Say that one has read a document, the very text whose SHA-256 is sent."""
    me, address = asked.member, asked.address
    await asked.write(lambda c: agreements.acknowledge(c, me, address=address, **msgspec.structs.asdict(data)))


@get("/v1/agreements/acknowledgements", permission="member.manage", raises=(NotFound,))
async def list_acknowledgements(asked: Asked, document: str) -> Page[ReaderRow]:
    """Which active members have read the version of a document that is in force, and when."""
    return await asked.read(lambda c: Page(_readers(c, document)))


@get("/v1/agreements/comparison", permission=SIGNED_IN, raises=(NotFound,))
async def compare_versions(
    asked: Asked, document: str, version: str, since: str, language: Locale | None = None
) -> Page[Compared]:
    """What changed between two versions of a document, clause by clause and word by word."""
    tongue = language or asked.language

    def unit(c: Unit) -> Page[Compared]:
        old, new = (texts.version_of(c, document, name).text(tongue).markdown for name in (since, version))
        return Page(texts.compare(document, old, new))

    return await asked.read(unit)


@get("/v1/agreements/figures", permission="account.read")
async def list_figures(asked: Asked) -> Page[FigureRow]:
    """The figures rules read, as they bind the account now, and where each comes from."""
    return await asked.read(lambda c: Page(_figures(c)))


@get("/v1/agreements/governing", permission="account.read", raises=(NotFound,))
async def list_governing(asked: Asked, family: str, at: Moment | None = None) -> Page[figures.Source]:
    """Which documents govern a family of features, now or at an instant, the one that rules first."""
    when = to_millis(at) if at else None
    return await asked.read(lambda c: Page(figures.governing(c, family, when)))


@post("/v1/agreements/signed", permission="operator.agreement.sign", raises=(NotFound, BadInput))
async def add_signed(asked: Asked, data: NewSigned) -> SignedId:
    """Keep what was signed with an account, the signed page with it. It outranks what is published."""
    by, page = acting_for_operator(asked.member), figures.page_from(data.page)
    ends = to_millis(data.ends) if data.ends else None

    def unit(c: Unit) -> SignedId:
        return SignedId(
            figures.sign(
                c,
                by,
                rank=data.rank,
                title=data.title,
                starts=to_millis(data.starts),
                ends=ends,
                page=page,
                parameters=data.parameters,
                families=tuple(data.families),
            )
        )

    return await asked.write(unit, account=data.account)


@post("/v1/agreements/dates", permission="operator.agreement.sign", status_code=204, raises=(NotFound, BadInput))
async def agree_date(asked: Asked, data: NewDate) -> None:
    """Keep that a version holds for an account from another date, and where that was agreed."""
    by, date = acting_for_operator(asked.member), to_millis(data.date)

    def unit(c: Unit) -> None:
        account(c)
        agreements.agree_date(c, by, data.version, date, evidence=data.evidence, document=data.document)

    await asked.write(unit, account=data.account)


@post("/v1/agreements/ownership-changes", permission="operator.agreement.sign", status_code=204)
async def announce_ownership(asked: Asked, data: NewOwnership) -> None:
    """Announce that somebody else runs the installation from a day on: every account is told for thirty days."""
    by, told = acting_for_operator(asked.member), {"en": data.en, "fr": data.fr}

    def unit(c: Unit) -> None:
        append(c, by, OwnershipChanged(change=c.new_id("own"), controller=told, date=to_millis(data.date)))

    await asked.write(unit)


@get("/v1/agreements/telecom-rights", permission="account.read")
async def list_telecom_rights(asked: Asked) -> RightsView:
    """The rights the European telecoms code gives the account, and what its owners answered."""
    return await asked.read(_rights)


@post("/v1/agreements/account-size", permission="agreement.accept", raises=(members.OwnersOnly, BadInput))
async def declare_size(asked: Asked, data: NewSize) -> RightsView:
    """Say how large the organisation is and where it takes the service: the telecoms code protects small ones."""
    me, told = asked.member, {**msgspec.structs.asdict(data), "countries": tuple(data.countries)}

    def unit(c: Unit) -> RightsView:
        telecoms.declare(c, me, **told)
        return _rights(c)

    return await asked.write(unit)


@post(
    "/v1/agreements/telecom-rights",
    permission="agreement.accept",
    raises=(members.OwnersOnly, telecoms.NoSuchRight, BadInput),
)
async def answer_telecom_right(asked: Asked, data: NewAnswer) -> RightsView:
    """Keep or waive one right for one service. What nobody answered is kept."""
    me = asked.member

    def unit(c: Unit) -> RightsView:
        telecoms.answer(c, me, data.service, data.right, data.choice)
        return _rights(c)

    return await asked.write(unit)


def _rows(c: Unit, me: str, language: str) -> list[DocumentRow]:
    now, asked = agreements.bound(c), {one.document for one in agreements.waiting(c)}
    found = []
    for name, one in texts.documents().items():
        if not now.versions[name]:
            continue
        held = now.holding(name, c.at)
        later = [each for each in now.versions[name] if now.effective(each, c.at) > c.at]
        newest = agreements.latest_acceptance(c, name)
        personal = one.asks in ("family", "carrier", "person")
        waits = name in asked or (personal and not now.is_accepted(name, c.at, me if one.asks == "person" else ""))
        found.append(
            DocumentRow(
                document=name,
                title=texts.title_in(name, language),
                asks=one.asks,
                family=one.family,
                now=_version(now, held[-1], c, language),
                next=_version(now, later[-1], c, language) if later else None,
                accepted=_accepted(c, newest) if newest else None,
                waits=waits,
                page=f"/trust/agreements/{name}",
            )
        )
    return found


def _version(now: agreements.Bound, version: Version, c: Unit, language: str) -> VersionRow:
    return VersionRow(
        version=version.name,
        holds_from=instant(now.effective(version, c.at)),
        material=version.material,
        summary=version.summary.get(language, ""),
    )


def _accepted(c: Unit, one: Acceptance) -> views.AcceptedView:
    by = members.names_of(c, [one.member]).get(one.member) or one.member
    return views.AcceptedView(by, instant(one.at), one.version)


def _figures(c: Unit) -> list[FigureRow]:
    found = figures.parameters(c)
    return [
        FigureRow(name=name, value=found.values[name], sources=list(found.sources[name]))
        for name in sorted(found.values)
    ]


def _readers(c: Unit, document: str) -> list[ReaderRow]:
    version = agreements.in_force(c, document).version
    read = store.agreements.every_acknowledged(c, document, version.name)
    active = [one for one in store.members.members(c, "", 2_000) if one.state == "active"]
    return [ReaderRow(one.id, one.name, instant(read[one.id]) if one.id in read else None) for one in active]


def _rights(c: Unit) -> RightsView:
    size, countries = store.agreements.declared_size(c) or ("", ())
    return RightsView(size, list(countries), telecoms.rights(c))


ROUTES: list[Any] = [
    list_agreements,
    accept_document,
    acknowledge_document,
    list_acknowledgements,
    compare_versions,
    list_figures,
    list_governing,
    add_signed,
    agree_date,
    announce_ownership,
    list_telecom_rights,
    declare_size,
    answer_telecom_right,
]
