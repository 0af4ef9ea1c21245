"""Routes of alerts and of what they raised."""

from typing import Any

import msgspec

from fairline.analytics.alerts import service, store
from fairline.analytics.alerts.forms import AlertForm
from fairline.analytics.alerts.watch import form_of, is_about_agents, names_in
from fairline.analytics.exports.purposes import NEVER, PurposeNeverServed, ReviewerNeeded, named
from fairline.analytics.limits import LimitReached
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import Conflict
from fairline.kit.words import say
from fairline.web import Asked, Page, delete, get, post

READ, MANAGE = "figure.read", "alert.manage"
MOST = 200


class AlertView(msgspec.Struct, frozen=True, kw_only=True):
    """An alert: on, or paused by a member, or since nobody is left to look or to be told."""

    id: str
    asked: AlertForm
    per_person: bool
    made_by: str
    state: str
    because: str


class Raised(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that crossed its limit: of what (`name` where it has one), its value, and how far it is: in review,
    waiting to be told, told, dismissed.
    """

    id: str
    alert: str
    subject: str
    name: str
    value: float
    at: str
    state: str
    told: str | None
    over: str | None
    reviewer: str


class ServedPurpose(msgspec.Struct, frozen=True):
    """What exports and alerts may be for; or what they never serve."""

    name: str
    words: str
    never: bool


class Passed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether its people are told."""

    passes: bool


@get("/v1/figure-purposes", permission=READ)
async def list_figure_purposes(asked: Asked) -> list[ServedPurpose]:
    """What exports and alerts may be for, and what they never serve."""
    may = [ServedPurpose(each, say(f"privacy.record.purpose.{each}", asked.language), False) for each in named()]
    return may + [ServedPurpose(each, say(f"analytics.never.{each}", asked.language), True) for each in NEVER]


@post("/v1/alerts", permission=MANAGE, raises=(LimitReached, PurposeNeverServed, ReviewerNeeded))
async def make_alert(asked: Asked, data: AlertForm) -> AlertView:
    """Have a figure watched and people told when it crosses its limit. It tells; it never decides."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _view(service.find(c, service.make(c, by, data))))


@get("/v1/alerts", permission=READ)
async def list_alerts(asked: Asked) -> Page[AlertView]:
    """Every alert."""
    return await asked.read(lambda c: Page([_view(row) for row in store.listed(c)]))


@get("/v1/alert-raisings", permission=READ)
async def list_raisings(asked: Asked) -> Page[Raised]:
    """What was raised lately, the newest first. What is in review shows to its reviewer alone."""
    member = asked.who.member

    def unit(c: Unit) -> Page[Raised]:
        held = {row["id"]: form_of(row) for row in store.listed(c)}
        rows = store.latest(c, list(held), MOST) if held else []
        shown = [row for row in rows if row["state"] not in ("review", "dismissed") or _looks(held, row, member)]
        names = names_in(c, shown)
        return Page([_raised(row, names, held[row["alert"]].reviewer) for row in shown])

    return await asked.read(unit)


@post("/v1/alert-raisings/{id:str}/reviews", permission="signed-in", raises=(Conflict,))
async def review_raising(asked: Asked, id: str, data: Passed) -> None:
    """Have its people told of what is about a single person, or leave it there: by its reviewer alone."""
    member = asked.member
    await asked.write(lambda c: service.review(c, member, id, passes=data.passes))


@post("/v1/alerts/{id:str}/pauses", permission=MANAGE, raises=(Conflict,))
async def pause_alert(asked: Asked, id: str) -> AlertView:
    """Watch it no more for now."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> AlertView:
        service.pause(c, by, id)
        return _view(service.find(c, id))

    return await asked.write(unit)


@delete("/v1/alerts/{id:str}/pauses", permission=MANAGE, raises=(Conflict, ReviewerNeeded))
async def resume_alert(asked: Asked, id: str) -> None:
    """Watch it again."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.resume(c, by, id))


@delete("/v1/alerts/{id:str}", permission=MANAGE)
async def remove_alert(asked: Asked, id: str) -> None:
    """Watch it no more."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.remove(c, by, id))


def _looks(held: dict[str, AlertForm], row: Row, member: str | None) -> bool:
    return bool(member) and held[row["alert"]].reviewer == member


def _view(row: Row) -> AlertView:
    form = form_of(row)
    return AlertView(
        id=row["id"],
        asked=form,
        per_person=is_about_agents(form),
        made_by=actor_from(row["made_by"]).id,
        state=row["state"],
        because=row["because"],
    )


def _raised(row: Row, names: dict[str, str], reviewer: str) -> Raised:
    return Raised(
        id=row["id"],
        alert=row["alert"],
        subject=row["subject"],
        name=names.get(row["subject"], ""),
        value=float(row["value"]),
        at=to_text(row["at"]) or "",
        state=row["state"],
        told=to_text(row["told_at"]),
        over=to_text(row["over_at"]),
        reviewer=reviewer,
    )


ROUTES: tuple[Any, ...] = (
    list_figure_purposes,
    make_alert,
    list_alerts,
    list_raisings,
    review_raising,
    pause_alert,
    resume_alert,
    remove_alert,
)
