"""Alerts are made, paused and removed; a person passes on what is about single ones."""

from typing import Any

import msgspec

from fairline import accounts
from fairline.analytics import figures
from fairline.analytics.alerts import events, store
from fairline.analytics.alerts.forms import AlertForm
from fairline.analytics.alerts.watch import JOB, form_of, is_about_agents, later, tell
from fairline.analytics.exports.purposes import NO_DECISIONS, check_purpose, check_reviewer
from fairline.analytics.limits import within
from fairline.analytics.metrics import METRICS
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, Conflict, Forbidden, NotFound
from fairline.kit.work import cancel
from fairline.routing import every_queue


def make(c: Unit, by: Actor, form: AlertForm) -> str:
    """Watch a figure. Raises BadInput, LimitReached, PurposeNeverServed, ReviewerNeeded."""
    within("alerts", len(store.listed(c)) + 1)
    check_purpose(form.purpose)
    _check_watched(c, form)
    check_reviewer(c, form.reviewer, needed=is_about_agents(form))
    _check_members(c, form.members)
    check_published(c, {"name": form.name})
    spec: dict[str, Any] = msgspec.to_builtins(form)
    made = c.new_id("alt")
    append(c, by, events.AlertMade(alert=made, name=form.name, spec=spec))
    later(c, made, form, at_once=True)
    return made


def pause(c: Unit, by: Actor, id: str) -> None:
    """Watch it no more for now. Raises NotFound, Conflict."""
    _standing(c, id, "on")
    append(c, by, events.AlertPaused(alert=id, because="member"))
    cancel(c, f"{JOB}:{id}")


def resume(c: Unit, by: Actor, id: str) -> None:
    """Watch it again. Raises NotFound, Conflict, ReviewerNeeded."""
    row = _standing(c, id, "paused")
    form = form_of(row)
    check_reviewer(c, form.reviewer, needed=is_about_agents(form))
    append(c, by, events.AlertResumed(alert=id))
    later(c, id, form, at_once=True)


def remove(c: Unit, by: Actor, id: str) -> None:
    """Watch it no more. Raises NotFound."""
    find(c, id)
    append(c, by, events.AlertRemoved(alert=id))
    cancel(c, f"{JOB}:{id}")


def review(c: Unit, member: str, raising: str, *, passes: bool) -> None:
    """The reviewer looked at what is about a single person: its people are told, or it ends here.

    Raises NotFound, Forbidden, Conflict.
    """
    held = store.one_raised(c, raising)
    if held is None:
        raise NotFound
    row = find(c, held["alert"])
    if form_of(row).reviewer != member:
        raise Forbidden(clauses=(NO_DECISIONS,))
    if held["state"] != "review":
        raise Conflict
    append(c, Actor("member", member), events.AlertReviewed(alert=row["id"], raising=raising, passed=passes))
    tell(c, row, form_of(row))


def find(c: Unit, id: str) -> Row:
    """One that was not removed. Raises NotFound."""
    row = store.one(c, id)
    if row is None:
        raise NotFound
    return row


def _check_watched(c: Unit, form: AlertForm) -> None:
    if (form.live is None) == (form.question is None):
        raise BadInput(what="question", fields={"question": "analytics.field.watched"})
    if form.live is not None:
        if form.live.queue not in ("", *(each.id for each in every_queue(c))):
            raise BadInput(what=form.live.queue, fields={"live.queue": "kit.field.invalid"})
        return
    asked = form.question
    metric = METRICS.get(asked.metric) if asked else None
    if asked is None or metric is None:
        raise BadInput(what="question", fields={"question.metric": "analytics.field.metric"})
    if asked.grain is not None or asked.from_ is not None:
        raise BadInput(what="question", fields={"question": "analytics.field.watched"})
    figures.question(c, metric, asked)


def _check_members(c: Unit, members: list[str]) -> None:
    for place, each in enumerate(members):
        try:
            found = accounts.member(c, each)
        except NotFound as error:
            raise BadInput(what=each, fields={f"members.{place}": "analytics.field.recipient"}) from error
        if found.state != "active":
            raise BadInput(what=each, fields={f"members.{place}": "analytics.field.recipient"})


def _standing(c: Unit, id: str, state: str) -> Row:
    row = find(c, id)
    if row["state"] != state:
        raise Conflict
    return row
