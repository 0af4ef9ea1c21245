"""Looks at what an alert watches: raises it, has a person look where it is about single ones, tells its people."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from fairline.accounts import account, names_of, notify
from fairline.analytics.alerts import events, store
from fairline.analytics.alerts.forms import AlertForm
from fairline.analytics.alerts.values import values_of
from fairline.analytics.exports.purposes import NO_DECISIONS, is_there
from fairline.conversations import QueueNames
from fairline.journal import HOUSE, actor_from, append
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Row, Unit
from fairline.kit.work import enqueue

JOB = "analytics.alert"
MINUTE: Millis = 60_000
EVERY = {True: MINUTE, False: 15 * MINUTE}  # live figures, and those of a question
AFTER = {"at_once": 0, "hourly": 60 * MINUTE, "daily": 24 * 60 * MINUTE}
PAGE = "/supervise/alerts"


def watch(c: Unit, payload: Mapping[str, Any]) -> None:
    """Its time has come: look, raise, tell, and look again later. One without its people is paused."""
    row = store.one(c, payload["alert"])
    if row is None or row["state"] != "on":
        return
    form = form_of(row)
    missing = _missing(c, form)
    if missing:
        append(c, HOUSE, events.AlertPaused(alert=row["id"], because=missing))
        _say_paused(c, row, missing)
        return
    _look(c, row, form)
    tell(c, row, form)
    later(c, row["id"], form)


def later(c: Unit, alert: str, form: AlertForm, *, at_once: bool = False) -> None:
    """Have it looked at: after a minute where it is live, after fifteen where it is of a question."""
    due = c.at if at_once else c.at + EVERY[form.live is not None]
    enqueue(c, JOB, {"alert": alert}, due=due, key=f"{JOB}:{alert}")


def form_of(row: Row) -> AlertForm:
    """What an alert watches, and whom it tells."""
    return msgspec.json.decode(row["spec"], type=AlertForm)


def is_about_agents(form: AlertForm) -> bool:
    """Whether its figures are of single agents."""
    asked = form.question
    return asked is not None and ("agent" in asked.by or '"agent"' in msgspec.json.encode(asked.filter).decode())


def _missing(c: Unit, form: AlertForm) -> str:
    if form.reviewer and not is_there(c, form.reviewer):
        return "reviewer_left"
    return "" if any(is_there(c, each) for each in form.members) else "nobody_left"


def _look(c: Unit, row: Row, form: AlertForm) -> None:
    held, found = store.newest(c, row["id"]), values_of(c, form)
    for subject, value in found.items():
        last = held.get(subject)
        stands = last is not None and last["over_at"] is None
        crosses = value > form.limit if form.when == "above" else value < form.limit
        if crosses and not stands and (last is None or c.at - last["at"] >= form.pause * MINUTE):
            _raise(c, row, form, subject, value)
        elif stands and not crosses and last is not None:
            append(c, HOUSE, events.AlertOver(alert=row["id"], raising=last["id"]))


def _raise(c: Unit, row: Row, form: AlertForm, subject: str, value: float) -> None:
    state = "review" if form.reviewer else "waiting"
    raised = events.AlertRaised(alert=row["id"], raising=c.new_id("rsg"), subject=subject, value=value, state=state)
    append(c, HOUSE, raised)
    if form.reviewer:
        notify(c, HOUSE, "analytics.notice.review", (), members=(form.reviewer,), values={"name": row["name"]},
               clause=NO_DECISIONS, href=PAGE)  # fmt: skip


def tell(c: Unit, row: Row, form: AlertForm) -> None:
    """Tell its people what waits to be told, together, unless it is a quiet hour or too soon."""
    waiting = store.waiting(c, row["id"])
    if not waiting or _is_quiet(c, form) or c.at - store.last_told(c, row["id"]) < AFTER[form.tell]:
        return
    key = "analytics.notice.alert" if len(waiting) == 1 else "analytics.notice.alerts"
    values = {"name": row["name"], "number": len(waiting), "limit": f"{form.limit:g}"}
    values |= {"value": f"{float(waiting[0]['value']):g}", "subject": _named(c, form, waiting)}
    members = tuple(form.members)
    notify(c, HOUSE, key, (), members=members, values=values, clause=NO_DECISIONS, letter=form.letter, href=PAGE)
    append(c, HOUSE, events.AlertTold(alert=row["id"], raisings=tuple(each["id"] for each in waiting)))


def _named(c: Unit, form: AlertForm, waiting: list[Row]) -> str:
    """What it is about; never a single agent's name, which stands on the page alone."""
    if is_about_agents(form):
        return "–"
    provider = c.tools.facts.get(QueueNames)
    names: Mapping[str, str] = provider(c, [row["subject"] for row in waiting]).names if provider else {}
    return ", ".join(dict.fromkeys(names.get(row["subject"], row["subject"]) for row in waiting)) or "–"


def names_in(c: Unit, rows: list[Row]) -> dict[str, str]:
    """What the subjects of what was raised are called: agents and queues."""
    ids = sorted({row["subject"] for row in rows})
    provider = c.tools.facts.get(QueueNames)
    queues = dict(provider(c, ids).names) if provider else {}
    return queues | dict(names_of(c, [each for each in ids if each.startswith("mem_")]))


def _is_quiet(c: Unit, form: AlertForm) -> bool:
    if form.quiet is None or form.quiet.begin == form.quiet.end:
        return False
    hour = from_millis(c.at).astimezone(ZoneInfo(account(c).time_zone)).hour
    begin, end = form.quiet.begin, form.quiet.end
    return begin <= hour < end if begin < end else hour >= begin or hour < end


def _say_paused(c: Unit, row: Row, missing: str) -> None:
    key = "analytics.notice.reviewer_left" if missing == "reviewer_left" else "analytics.notice.nobody_left"
    told = (actor_from(row["made_by"]).id,)
    notify(
        c, HOUSE, key, ("owner", "admin"), members=told, values={"name": row["name"]}, clause=NO_DECISIONS, href=PAGE
    )
