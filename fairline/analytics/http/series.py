"""Routes of exports that repeat."""

from typing import Any

import msgspec

from fairline.analytics import kept_series
from fairline.analytics.exports import series
from fairline.analytics.exports.named import named
from fairline.analytics.exports.purposes import PurposeNeverServed, ReviewerNeeded
from fairline.analytics.exports.series import SeriesForm
from fairline.analytics.limits import LimitReached
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import Conflict
from fairline.web import Asked, Page, delete, get, post

MAKE = "export.make"


class SeriesView(msgspec.Struct, frozen=True, kw_only=True):
    """An export that repeats: on, or paused because of a member, or since who wanted or reviewed it left."""

    id: str
    name: str
    every: str
    hour: int
    what: str
    purpose: str
    format: str
    recipients: list[str]
    reviewer: str
    asked_by: str
    state: str
    because: str
    next: str | None


@post("/v1/export-series", permission=MAKE, raises=(LimitReached, PurposeNeverServed, ReviewerNeeded))
async def begin_series(asked: Asked, data: SeriesForm) -> SeriesView:
    """Have an export made every day, week or month. Each is asked about at the gate as if it were the first."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _view(c, series.find(c, series.begin(c, by, data))))


@get("/v1/export-series", permission=MAKE)
async def list_series(asked: Asked) -> Page[SeriesView]:
    """Exports that repeat."""
    return await asked.read(lambda c: Page([_view(c, row) for row in kept_series.listed(c)]))


@post("/v1/export-series/{id:str}/pauses", permission=MAKE, raises=(Conflict,))
async def pause_series(asked: Asked, id: str) -> SeriesView:
    """Let nothing of it leave until it goes on."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> SeriesView:
        series.pause(c, by, id)
        return _view(c, series.find(c, id))

    return await asked.write(unit)


@delete("/v1/export-series/{id:str}/pauses", permission=MAKE, raises=(Conflict, ReviewerNeeded))
async def resume_series(asked: Asked, id: str) -> None:
    """Let it go on at its next time."""
    by = actor_from(asked.by)
    await asked.write(lambda c: series.resume(c, by, id))


@delete("/v1/export-series/{id:str}", permission=MAKE)
async def end_series(asked: Asked, id: str) -> None:
    """End it; what was made already stays as long as it was to."""
    by = actor_from(asked.by)
    await asked.write(lambda c: series.end(c, by, id))


def _view(c: Unit, row: Row) -> SeriesView:
    spec = msgspec.json.decode(row["spec"])
    return SeriesView(
        id=row["id"],
        name=row["name"],
        every=row["every"],
        hour=row["hour"],
        what=spec["what"],
        purpose=spec["purpose"],
        format=spec.get("format", "csv"),
        recipients=named(row),
        reviewer=row["reviewer"],
        asked_by=actor_from(row["asked_by"]).id,
        state=row["state"],
        because=row["because"],
        next=to_text(series.next_of(c, row["every"], row["hour"])) if row["state"] == "on" else None,
    )


ROUTES: tuple[Any, ...] = (begin_series, list_series, pause_series, resume_series, end_series)
