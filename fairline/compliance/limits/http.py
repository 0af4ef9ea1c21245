"""The page of all limits, the same as data, and what was refused by them for the account."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from litestar import Request, Response

from fairline.accounts import refused_lately
from fairline.compliance.limits.listed import Listed, every
from fairline.kit.cldr import decimal
from fairline.kit.db import Row
from fairline.kit.words import say
from fairline.web import Asked, get
from fairline.web.pages import Look, Page, answer, language_of

PAGES = Path(__file__).with_name("pages")
LOOK = Look("Fairline", home="/trust")
FIRST = datetime(1970, 1, 1, tzinfo=UTC).date()
Seen = Request[Any, Any, Any]


class LimitView(msgspec.Struct, frozen=True):
    """A limit: what it is about, where it holds (empty: everywhere), how many of which unit at once, and how many come
    back each minute (0: it is no rate). What comes beyond a rate is answered 429 with `retry-after` in seconds.
    """

    key: str
    label: str
    channel: str
    many: int
    unit: str
    per_minute: float


class LimitsView(msgspec.Struct, frozen=True):
    """Every limit there is."""

    items: list[LimitView]


class RefusedView(msgspec.Struct, frozen=True):
    """How many requests were refused on a day (UTC) by a limit."""

    day: date
    what: str
    many: int


class RefusalsView(msgspec.Struct, frozen=True):
    """What was refused in the last month."""

    items: list[RefusedView]


@get("/v1/service-limits", permission=None)
async def list_service_limits(asked: Asked, request: Seen) -> LimitsView:
    """Every limit there is, as this installation has them."""
    return LimitsView([_shown(each, asked.language) for each in every(request.app.state.settings)])


@get("/v1/service-limits/refusals", permission="account.read")
async def list_refused_requests(asked: Asked) -> RefusalsView:
    """How many of the account's requests were refused for coming too often, by day and limit."""
    return RefusalsView([_refused(row) for row in await asked.read(refused_lately)])


@get("/trust/limits", permission=None, include_in_schema=False)
async def show_limits(asked: Asked, request: Seen) -> Response[str]:
    """Every limit, for everybody to read."""
    accepted = request.headers.get("accept-language", "")
    language = language_of(request.query_params.get("lang", ""), accepted, "en")
    rows = [_shown(each, language) for each in every(request.app.state.settings)]
    title = say("compliance.limits.page.title", language)
    values = {"rows": rows, "number": partial(decimal, language=language)}
    return answer(Page(PAGES, "limits.html", "compliance.limits", LOOK, language, title, values), 200)


def _shown(each: Listed, language: str) -> LimitView:
    label = say(f"compliance.limits.key.{each.key}", language)
    return LimitView(each.key, label, each.channel, each.many, each.unit, each.per_minute)


def _refused(row: Row) -> RefusedView:
    return RefusedView(FIRST + timedelta(days=row["day"]), row["what"], row["many"])


ROUTES = (list_service_limits, list_refused_requests, show_limits)
