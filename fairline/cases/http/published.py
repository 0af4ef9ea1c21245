"""Routes of what an account shows and uses: found by its words, and what a measure about it would stop."""

from typing import Annotated, Any

import msgspec

from fairline.cases import published
from fairline.cases.http.operators import READ, where
from fairline.cases.http.own import Ref
from fairline.cases.named import named
from fairline.cases.opening import find
from fairline.cases.published import Effect
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.web import Asked, get

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class HitView(msgspec.Struct, frozen=True):
    """Something that holds the words: by which reference a measure names it, what it is, and the words around them."""

    ref: str
    kind: str
    name: str
    excerpt: str


class EffectView(msgspec.Struct, frozen=True):
    """One thing that a measure would do, and the reference it is about."""

    text: str
    ref: str


@get("/v1/published", permission="case.read")
async def search_published(asked: Asked, words: Words) -> list[HitView]:
    """What the account shows or uses that holds these words: saved replies, macros, rules, forms, surveys, pages."""
    return await asked.read(lambda c: _hits(c, words, asked.language))


@get("/v1/operator/cases/{case:str}/published", permission=READ)
async def search_published_of_case(asked: Asked, case: str, words: Words) -> list[HitView]:
    """The same, in the account the case concerns."""
    account = await _concerned(asked, case)
    return await asked.read(lambda c: _hits(c, words, asked.language), account=account)


@get("/v1/operator/cases/{case:str}/effects", permission=READ)
async def list_effects(asked: Asked, case: str, of: Ref) -> list[EffectView]:
    """What a measure about this scope would stop, before somebody confirms it."""
    account = await _concerned(asked, case)
    return await asked.read(lambda c: _effects(c, of, asked.language), account=account)


async def _concerned(asked: Asked, case: str) -> str:
    house = await where(asked, case)
    held = await asked.read(lambda c: find(c, case), account=house)
    return held.concerns or house


def _hits(c: Unit, words: str, language: str) -> list[HitView]:
    found = published.search(c, words)
    return [HitView(one.ref, _kind(one.ref, language), one.name, one.excerpt) for one in found]


def _kind(ref: str, language: str) -> str:
    return say(f"cases.ref.{ref.partition(':')[0]}", language, of="").strip()


def _effects(c: Unit, scope: str, language: str) -> list[EffectView]:
    found = published.effects(c, scope)
    names = named(c, [one.ref for one in found if one.ref], language, desk=True)
    return [EffectView(_said(one, names, language), one.ref) for one in found]


def _said(one: Effect, names: dict[str, str], language: str) -> str:
    return say(f"cases.effect.{one.key}", language, name=names.get(one.ref, one.ref), count=one.count)


ROUTES: list[Any] = [search_published, search_published_of_case, list_effects]
