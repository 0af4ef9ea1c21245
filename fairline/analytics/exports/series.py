"""Exports that repeat: each is made, looked at where it is about single persons, and asked about, as the first was."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from fairline.accounts import account, notify, scans
from fairline.analytics import events, kept, kept_series
from fairline.analytics.exports import recordings, release
from fairline.analytics.exports.named import named
from fairline.analytics.exports.places import recipients
from fairline.analytics.exports.purposes import NO_DECISIONS, check_reviewer, is_there
from fairline.analytics.exports.wanted import ExportForm, leave, spec_of, want
from fairline.analytics.limits import within
from fairline.gate import check_published
from fairline.journal import HOUSE, Actor, about, actor_from, append, destroy, new_person
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, Conflict, Forbidden, NotFound
from fairline.kit.work import cancel, enqueue

JOB = "analytics.series"
DAYS = {"day": 1, "week": 7, "month": 30}
PERSONAL = ("agent", "contact")  # columns and groups that name single persons


class SeriesForm(msgspec.Struct, frozen=True, kw_only=True):
    """An export to be made every day, week or month, at an hour of the account's own clock, over the time since the
    last. `from` and `until` of the export do not count. `reviewer`: the member who looks at each before it leaves,
    needed where it is about single agents.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    every: Literal["day", "week", "month"]
    hour: Annotated[int, msgspec.Meta(ge=0, le=23)] = 7
    reviewer: str = ""
    export: ExportForm


def begin(c: Unit, by: Actor, form: SeriesForm) -> str:
    """Have an export made again and again. Raises as one export does, and ReviewerNeeded."""
    within("series", len(kept_series.listed(c)) + 1)
    if form.export.what == recordings.WHAT:  # the same sound again and again is for nobody
        raise BadInput(what="what", fields={"export.what": "kit.field.invalid"})
    spec_of(c, form.export)
    reviewer = check_reviewer(c, form.reviewer, needed=is_about_agents(form.export))
    check_published(c, {"name": form.name})
    held, addresses = recipients(c, form.export.recipients)
    asked: dict[str, Any] = msgspec.to_builtins(form.export)
    begun = events.SeriesBegun(
        series=c.new_id("ser"),
        name=form.name,
        spec={name: value for name, value in asked.items() if name not in ("recipients", "from", "until")},
        every=form.every,
        hour=form.hour,
        recipients=held,
        reviewer=reviewer,
        person=new_person(c),
        addresses=addresses,
    )
    append(c, by, begun)
    _later(c, begun.series, form.every, form.hour)
    return begun.series


def is_about_agents(form: ExportForm) -> bool:
    """Whether single agents stand in it: nothing is decided about them before a person has looked."""
    if form.what == "figures":
        asked = form.question
        return asked is not None and ("agent" in asked.by or '"agent"' in msgspec.json.encode(asked.filter).decode())
    return form.what in ("conversations", "messages") and (not form.columns or "agent" in form.columns)


def run(c: Unit, payload: Mapping[str, Any]) -> None:
    """Its time has come: one more export, by whoever wanted the series, if they and the reviewer are still there."""
    row = kept_series.one(c, payload["series"])
    if row is None or row["state"] != "on":
        return
    by = actor_from(row["asked_by"])
    missing = _missing(c, row, by)
    if missing:
        append(c, HOUSE, events.SeriesPaused(series=row["id"], because=missing))
        _tell(c, row, missing)
        return
    want(c, by, _form(c, row), row["id"])
    _later(c, row["id"], row["every"], row["hour"])


def _missing(c: Unit, row: Row, by: Actor) -> str:
    if by.kind == "member" and not is_there(c, by.id):
        return "asker_left"
    if row["reviewer"] and not is_there(c, row["reviewer"]):
        return "reviewer_left"
    return "" if scans(c) else "scanning"


def pause(c: Unit, by: Actor, id: str) -> None:
    """Nothing of it leaves until it goes on. Raises NotFound, Conflict."""
    _standing(c, id, "on")
    append(c, by, events.SeriesPaused(series=id, because="member"))
    cancel(c, f"{JOB}:{id}")


def resume(c: Unit, by: Actor, id: str) -> None:
    """It goes on at its next time. Raises NotFound, Conflict, ReviewerNeeded."""
    row = _standing(c, id, "paused")
    check_reviewer(c, row["reviewer"], needed=bool(row["reviewer"]))
    append(c, by, events.SeriesResumed(series=id))
    _later(c, id, row["every"], row["hour"])


def end(c: Unit, by: Actor, id: str) -> None:
    """It is over, and the addresses it went to are forgotten. Raises NotFound."""
    row = find(c, id)
    append(c, by, events.SeriesEnded(series=id))
    destroy(c, row["person"])
    cancel(c, f"{JOB}:{id}")


def review(c: Unit, member: str, export: str, *, passes: bool) -> None:
    """The reviewer looked at a file: it goes to the gate, or is thrown away. Raises NotFound, Forbidden, Conflict."""
    row = kept.export(c, export)
    held = kept_series.one(c, row["series"]) if row else None
    if row is None or held is None:
        raise NotFound
    if held["reviewer"] != member:
        raise Forbidden(clauses=(NO_DECISIONS,))
    if row["state"] != "review":
        raise Conflict
    append(c, Actor("member", member), events.ExportReviewed(export=export, passed=passes))
    if passes:
        leave(c, export)
    else:
        release.drop(c, row, "member")


def find(c: Unit, id: str) -> Row:
    """One that is not over. Raises NotFound."""
    row = kept_series.one(c, id)
    if row is None or row["state"] == "ended":
        raise NotFound
    return row


def _standing(c: Unit, id: str, state: str) -> Row:
    row = find(c, id)
    if row["state"] != state:
        raise Conflict
    return row


def _form(c: Unit, row: Row) -> ExportForm:
    told: dict[str, str] = next((e.event.addresses for e in about(c, row["id"]) if e.kind == "SeriesBegun"), {})
    spec: dict[str, Any] = json.loads(row["spec"])
    begin = from_millis(c.at - DAYS[row["every"]] * 86_400_000)
    if spec.get("question"):
        spec["question"] = {**spec["question"], "days": DAYS[row["every"]], "from": None, "until": None}
    spec |= {"from": begin.isoformat(), "recipients": [told.get(each, each) for each in named(row)]}
    return msgspec.convert(spec, ExportForm)


def _later(c: Unit, id: str, every: str, hour: int) -> None:
    enqueue(c, JOB, {"series": id}, due=next_of(c, every, hour), key=f"{JOB}:{id}")


# Why a series stands still, and by which clause where it is not that of the recipients.
CLAUSES = {"reviewer_left": NO_DECISIONS, "scanning": "DTA-SCAN-DOWNLOADS"}


def next_of(c: Unit, every: str, hour: int) -> Millis:
    """When it is due next (ms UTC): the coming day, Monday or first of a month at that hour of the account's clock."""
    zone = ZoneInfo(account(c).time_zone)
    now = from_millis(c.at).astimezone(zone)
    due = now.replace(hour=hour, minute=0, second=0, microsecond=0, fold=0)
    while due <= now or (every == "week" and due.weekday() != 0) or (every == "month" and due.day != 1):
        due = (due.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)
    return to_millis(due)


def _tell(c: Unit, row: Row, because: str) -> None:
    key, clause = f"analytics.notice.{because}", CLAUSES.get(because, "DTA-EXPORT-RECIPIENT")
    told = (actor_from(row["asked_by"]).id,)
    values = {"name": row["name"]}
    notify(c, HOUSE, key, ("owner", "admin"), members=told, values=values, clause=clause, letter=True,
           href="/supervise/exports")  # fmt: skip
