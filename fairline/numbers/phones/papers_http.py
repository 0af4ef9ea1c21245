"""Routes of what countries ask for their numbers: papers, additional terms, and what was answered."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_millis, to_text
from fairline.kit.db import Unit
from fairline.numbers.phones import disclosing, papers, store
from fairline.numbers.phones.events import PhonePapersDisclosed
from fairline.numbers.phones.http import APPROVE, MANAGE, READ
from fairline.numbers.phones.model import KINDS, PhoneKind
from fairline.numbers.phones.problems import PhoneNotReady
from fairline.numbers.phones.views import PapersView, papers_view
from fairline.web import Asked, Page, get, post, put

Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
Shown = dict[Annotated[str, msgspec.Meta(max_length=64)], Annotated[str, msgspec.Meta(max_length=2000)]]
TERMS = "number.terms"
PAPERS = "number.papers"


class Showing(msgspec.Struct, frozen=True, kw_only=True):
    """Who uses the numbers, and the documents by the names the country asks for."""

    holder: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    own_use: bool = False
    shown: Shown = {}


class PapersAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the provider or regulator said of them."""

    taken: bool
    reference: Annotated[str, msgspec.Meta(max_length=200)] = ""
    why: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    expires: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class TermsAccepting(msgspec.Struct, frozen=True, kw_only=True):
    """Which version of which country's additional terms is accepted."""

    country: Country
    version: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class DisclosureView(msgspec.Struct, frozen=True, kw_only=True):
    """One handing out: to which sort of recipient, named how, on which ground, which fields, when, and by whom."""

    recipient: str
    name: str
    basis: str
    fields: list[str]
    at: str
    by: str


@get("/v1/number-papers", permission=READ)
async def list_number_papers(asked: Asked) -> Page[PapersView]:
    """What was shown to use numbers, by country and kind."""
    return await asked.read(lambda c: Page([papers_view(c, one, asked.language) for one in store.every_papers(c)]))


@get("/v1/number-papers/{country:str}/{kind:str}", permission=READ)
async def get_number_papers(asked: Asked, country: str, kind: PhoneKind) -> PapersView:
    """What a country asks for a kind of numbers, and which documents were shown; not what stands in them."""
    return await asked.read(lambda c: papers_view(c, papers.find(c, country[:2].upper(), kind), asked.language))


@get("/v1/number-papers/{country:str}/{kind:str}/shown", permission=PAPERS)
async def read_number_papers(asked: Asked, country: str, kind: PhoneKind) -> dict[str, str]:
    """What was shown, for those who look after numbers alone; that it was read is written down."""
    by, where = actor_from(asked.by), country[:2].upper()
    return await asked.write(lambda c: dict(papers.read(c, by, papers.find(c, where, kind))))


@get("/v1/number-papers/{country:str}/{kind:str}/disclosures", permission=PAPERS)
async def list_number_disclosures(asked: Asked, country: str, kind: PhoneKind) -> Page[DisclosureView]:
    """To whom the operator handed what of it, on which ground, newest first; but for what a law keeps from being
    told.
    """

    def unit(c: Unit) -> Page[DisclosureView]:
        found = disclosing.disclosed(c, papers.find(c, country[:2].upper(), kind))
        return Page([_disclosure(at, by, event) for at, by, event in found])

    return await asked.read(unit)


@put("/v1/number-papers/{country:str}/{kind:str}", permission=MANAGE)
async def show_number_papers(asked: Asked, country: str, kind: PhoneKind, data: Showing) -> PapersView:
    """Show what a country asks. Its numbers become active once it was taken."""

    def unit(c: Unit) -> PapersView:
        by, where = actor_from(asked.by), country[:2].upper()
        held = papers.show(c, by, where, kind, data.holder, data.own_use, data.shown)
        return papers_view(c, held, asked.language)

    return await asked.write(unit)


@post("/v1/number-papers/{country:str}/{kind:str}/answers", permission=APPROVE, raises=(PhoneNotReady,))
async def answer_number_papers(asked: Asked, country: str, kind: PhoneKind, data: PapersAnswer) -> PapersView:
    """Write down what the provider or regulator said of the papers."""
    expires = to_millis(data.expires) if data.expires is not None else None

    def unit(c: Unit) -> PapersView:
        by, where = actor_from(asked.by), country[:2].upper()
        said = papers.Said(data.taken, data.reference.strip(), data.why.strip(), expires)
        return papers_view(c, papers.answer(c, by, where, kind, said), asked.language)

    return await asked.write(unit)


@post("/v1/number-terms", permission=TERMS)
async def accept_number_terms(asked: Asked, data: TermsAccepting) -> Page[PapersView]:
    """Accept the additional terms of a country. The answer tells what it asks for each kind of numbers."""

    def unit(c: Unit) -> Page[PapersView]:
        papers.accept_terms(c, actor_from(asked.by), asked.member, data.country, data.version)
        return Page([papers_view(c, papers.find(c, data.country, kind), asked.language) for kind in KINDS])

    return await asked.write(unit)


def _disclosure(at: Millis, by: str, event: PhonePapersDisclosed) -> DisclosureView:
    return DisclosureView(
        recipient=event.recipient, name=event.name, basis=event.basis, fields=list(event.fields),
        at=to_text(at) or "", by=by,
    )  # fmt: skip


ROUTES: list[Any] = [
    list_number_papers,
    get_number_papers,
    read_number_papers,
    list_number_disclosures,
    show_number_papers,
    answer_number_papers,
    accept_number_terms,
]
