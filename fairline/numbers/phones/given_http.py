"""Routes by which the operator sees what an account showed for its numbers, by name, and what of it was given out."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline import accounts
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.numbers.phones import disclosing, store
from fairline.numbers.phones.disclosing import Given
from fairline.numbers.phones.events import PhonePapersDisclosedQuietly
from fairline.numbers.phones.model import Papers, Phone
from fairline.numbers.phones.operator_http import OPERATOR, Ref
from fairline.numbers.phones.views import WORDS
from fairline.web import Asked, Page, get


class FieldName(msgspec.Struct, frozen=True):
    """A document or a particular, by its name; not what stands in it."""

    name: str
    words: str


class ShownPapersView(msgspec.Struct, frozen=True):
    """What an account showed for a kind of numbers in a country, and which of its numbers those are."""

    country: str
    kind: str
    state: str
    words: str
    numbers: list[str]
    fields: list[FieldName]


class GivenView(msgspec.Struct, frozen=True, kw_only=True):
    """One handing out, as the operator sees it; `forbidden_by` is the law that keeps the account from being told."""

    country: str
    kind: str
    recipient: str
    name: str
    basis: str
    fields: list[FieldName]
    at: str
    by: str
    forbidden_by: str


@get("/v1/operator/number-papers", permission=OPERATOR)
async def list_shown_papers(asked: Asked, account: Ref) -> Page[ShownPapersView]:
    """For the operator: what an account showed for its numbers, by the names of the documents alone."""
    language = asked.language

    def unit(c: Unit) -> Page[ShownPapersView]:
        accounts.account(c)
        phones = store.every(c)
        return Page([_shown(each, phones, language) for each in store.every_papers(c)])

    return await asked.read(unit, account=account)


@get("/v1/operator/number-disclosures", permission=OPERATOR)
async def list_given_papers(asked: Asked, account: Ref) -> Page[GivenView]:
    """For the operator: to whom what of an account's papers was handed, newest first, with what a law keeps from the
    account.
    """

    def unit(c: Unit) -> list[Given]:
        accounts.account(c)
        return disclosing.everything(c)

    told = await asked.read(unit, account=account)
    quiet = await asked.read(lambda c: disclosing.quietly(c, account))
    return Page([_given(each, asked.language) for each in sorted([*told, *quiet], key=lambda each: -each.at)])


def _shown(held: Papers, phones: Sequence[Phone], language: str) -> ShownPapersView:
    numbers = [one.number for one in phones if (one.country, one.kind) == (held.country, held.kind)]
    words = say(f"{WORDS}.papers.{held.state}", language)
    return ShownPapersView(held.country, held.kind, held.state, words, numbers, _named(tuple(held.shown), language))


def _given(given: Given, language: str) -> GivenView:
    country, _, kind = given.papers.partition(":")
    event = given.event
    forbidden = event.forbidden_by if isinstance(event, PhonePapersDisclosedQuietly) else ""
    return GivenView(
        country=country, kind=kind, recipient=event.recipient, name=event.name, basis=event.basis,
        fields=_named(event.fields, language), at=to_text(given.at) or "", by=given.by, forbidden_by=forbidden,
    )  # fmt: skip


def _named(fields: Sequence[str], language: str) -> list[FieldName]:
    return [FieldName(name, say(f"{WORDS}.paper.{name}", language)) for name in fields]


ROUTES: list[Any] = [list_shown_papers, list_given_papers]
