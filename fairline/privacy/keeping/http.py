"""Routes of keeping: the rules, what one would take away, what each night took away."""

from typing import Annotated, Any

import msgspec

from fairline import accounts
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.privacy.keeping import preview as previewed
from fairline.privacy.keeping import rules as ruled
from fairline.privacy.keeping import store
from fairline.privacy.keeping.bounds import bounds
from fairline.privacy.keeping.model import LONGEST, Example, Forgot, Kept, Rule
from fairline.privacy.keeping.problems import RetentionOutOfBounds
from fairline.web import Asked, Page, after_cursor, get, page_of, put
from fairline.web.paging import limit_of

READ, MANAGE = "retention.read", "retention.manage"
LAST = "kpg_~"


class RuleView(msgspec.Struct, frozen=True):
    """How many days what is of a kind is kept after it ended; `scope` is empty, `queue:<id>` or `country:<code>`.

    `decided_at` is null for a rule of the house, which holds until the account decides.
    """

    kind: str
    scope: str
    days: int
    decided_at: str | None
    decided_by: str
    why: str


class KindView(msgspec.Struct, frozen=True):
    """What rules may be about, in words; what the law of the account's country says of it."""

    kind: str
    words: str
    least: int | None
    most: int | None
    law: str


class RetentionView(msgspec.Struct, frozen=True):
    """Every rule, and everything there may be a rule about."""

    rules: list[RuleView]
    kinds: list[KindView]


class NewRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Keep what is of a kind for so many days after it ended; null: until somebody forgets it."""

    kind: Annotated[str, msgspec.Meta(max_length=40)]
    days: Annotated[int, msgspec.Meta(ge=1, le=LONGEST)] | None
    scope: Annotated[str, msgspec.Meta(max_length=80)] = ""
    why: Annotated[str, msgspec.Meta(max_length=500)] = ""


class ExampleView(msgspec.Struct, frozen=True):
    """One thing that would go."""

    id: str
    called: str
    ended_at: str | None


class PreviewView(msgspec.Struct, frozen=True):
    """What the coming night would take away by this rule, and what a legal hold keeps. `more`: there is still more."""

    count: int
    more: bool
    examples: list[ExampleView]
    held: int
    held_examples: list[ExampleView]


class KeepingView(msgspec.Struct, frozen=True):
    """What one night took away: ids by kind, entries of the journal whose words are gone, and what a look through every
    table and file found afterwards.
    """

    run: str
    at: str
    forgot: list[Forgot]
    held: list[Forgot]
    emptied: int
    places: int
    found: int


@get("/v1/retention", permission=READ)
async def read_retention(asked: Asked) -> RetentionView:
    """How long what is kept, by kind, and what the law says of it."""
    return await asked.read(lambda c: _whole(c, asked.language))


@put("/v1/retention", permission=MANAGE, raises=(RetentionOutOfBounds,))
async def set_retention(asked: Asked, data: NewRule) -> RetentionView:
    """Set how long what is of a kind is kept. The nights after this one forget what has had its time."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> RetentionView:
        ruled.put(c, by, data.kind, data.days, data.scope, data.why)
        return _whole(c, language)

    return await asked.write(unit)


@get("/v1/retention-previews", permission=READ, raises=(RetentionOutOfBounds,))
async def preview_retention(asked: Asked, kind: str, days: int, part: str = "") -> PreviewView:
    """What the coming night would take away if this rule were set, for a kind or a `part` (scope) of it."""
    found = await asked.read(lambda c: previewed.preview(c, kind[:40], part[:80], days), long=True)
    return PreviewView(found.count, found.more, _some(found.examples), found.held, _some(found.held_examples))


@get("/v1/keepings", permission=READ)
async def list_keepings(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[KeepingView]:
    """What the nights took away, newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)
    found = await asked.read(lambda c: store.reports(c, before, most + 1))
    return page_of([_kept(each) for each in found], most, lambda view: view.run)


def _whole(c: Unit, language: str) -> RetentionView:
    country = accounts.account(c).country
    return RetentionView(
        [_rule(each) for each in ruled.listed(c)], [_kind(k, country, language) for k in ruled.kinds()]
    )


def _rule(rule: Rule) -> RuleView:
    return RuleView(rule.kind, rule.scope, rule.days, to_text(rule.at or None), actor_from(rule.by).id, rule.why)


def _kind(kind: str, country: str, language: str) -> KindView:
    bound = next((each for each in bounds() if each.kind == kind and country in each.places), None)
    words = say(f"privacy.keeping.kind.{kind}", language)
    if bound is None:
        return KindView(kind, words, None, None, "")
    return KindView(kind, words, bound.least, bound.most, bound.law)


def _some(found: tuple[Example, ...]) -> list[ExampleView]:
    return [ExampleView(each.id, each.called, to_text(each.at)) for each in found]


def _kept(kept: Kept) -> KeepingView:
    return KeepingView(
        kept.run, to_text(kept.at) or "", list(kept.forgot), list(kept.held), kept.emptied, kept.places, kept.found
    )


ROUTES: list[Any] = [read_retention, set_retention, preview_retention, list_keepings]
