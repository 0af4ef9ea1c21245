"""Service levels and calendars: making, changing, ordering, and which one stands for a conversation."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from fairline.journal import Actor, append
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.hours import ALWAYS, Hours, HoursForm, hours_of
from fairline.obligations import events, store
from fairline.obligations.forms import CalendarForm, ServiceLevelForm
from fairline.obligations.model import Policy, Terms
from fairline.obligations.rules import METRICS
from fairline.obligations.weighing import conditions


def policies(c: Unit) -> list[Policy] | None:
    """The service levels in the order they are tried; None where the account never had any."""
    rows = store.policy_rows(c)
    return [policy_of(row) for row in rows if not row["removed"]] if rows else None


def policy_of(row: Row) -> Policy:
    """The noun of a row."""
    spec = json.loads(row["spec"])
    return Policy(
        row["id"],
        row["name"],
        row["position"],
        spec["conditions"],
        spec["calendar"],
        spec["targets"],
        spec["warn_before"],
        frozenset(spec["pause_on"]),
    )


def terms_of(policy: Policy, priority: int, hours: Callable[[str], Hours]) -> dict[str, Terms]:
    """What each metric promised runs by."""
    found = {metric: policy.target(metric, priority) for metric in METRICS}
    return {
        metric: Terms(policy.id, policy.calendar, hours(policy.calendar), target, policy.warn_before * 60_000)
        for metric, target in found.items()
        if target is not None
    }


def hours_by_calendar(c: Unit) -> Callable[[str], Hours]:
    """Hours of a calendar, each read once; an empty name, or one that is not known, is day and night."""
    held: dict[str, Hours] = {"": ALWAYS}

    def hours(calendar: str) -> Hours:
        if calendar not in held:
            held[calendar] = hours_in(c, calendar) or ALWAYS
        return held[calendar]

    return hours


def calendars(c: Unit) -> list[tuple[str, CalendarForm]]:
    """The calendars that are offered, by id, in the order of their names."""
    return [
        (row["id"], msgspec.convert({**json.loads(row["config"]), "name": row["name"]}, CalendarForm))
        for row in store.calendar_rows(c)
    ]


def hours_in(c: Unit, calendar: str) -> Hours | None:
    """The hours of a calendar, offered or not; None where there is none of this id."""
    row = store.calendar_row(c, calendar)
    return None if row is None else hours_of(msgspec.json.decode(row["config"], type=HoursForm))


# ---- made and changed by members


def make(c: Unit, by: Actor, form: ServiceLevelForm) -> str:
    """Add a service level, last in the order. Raises BadInput where it names what does not exist."""
    spec = _spec(c, form)
    made, position = c.new_id("slp"), len(store.policy_rows(c)) + 1
    append(c, by, events.ServiceLevelMade(service_level=made, name=form.name, position=position, spec=spec))
    return made


def change(c: Unit, by: Actor, id: str, form: ServiceLevelForm) -> None:
    """Have a service level be different: for what begins, and for what is weighed again. Raises NotFound, BadInput."""
    row(c, id)
    append(c, by, events.ServiceLevelChanged(service_level=id, name=form.name, spec=_spec(c, form)))


def order(c: Unit, by: Actor, ids: Sequence[str]) -> None:
    """Set the order in which they are tried. Raises BadInput unless each is named once."""
    if sorted(ids) != sorted(row["id"] for row in store.policy_rows(c) if not row["removed"]):
        raise BadInput(what="order", fields={"order": "obligations.field.order"})
    append(c, by, events.ServiceLevelsOrdered(order=tuple(ids)))


def remove(c: Unit, by: Actor, id: str) -> None:
    """Try a service level no more; clocks that run by it run on until something happens to them. Raises NotFound."""
    row(c, id)
    append(c, by, events.ServiceLevelRemoved(service_level=id))


def row(c: Unit, id: str) -> Row:
    """A service level that is offered. Raises NotFound."""
    found = next((row for row in store.policy_rows(c) if row["id"] == id and not row["removed"]), None)
    if found is None:
        raise NotFound
    return found


def _spec(c: Unit, form: ServiceLevelForm) -> dict[str, Any]:
    conditions(c, form.conditions)
    wrong = {}
    if form.calendar and not any(row["id"] == form.calendar for row in store.calendar_rows(c)):
        wrong["calendar"] = "obligations.field.calendar"
    if not any(form.targets.values()):
        wrong["targets"] = "obligations.field.targets"
    if wrong:
        raise BadInput(what="service level", fields=wrong)
    spec: dict[str, Any] = msgspec.to_builtins(form)
    spec.pop("name")
    return spec


def make_calendar(c: Unit, by: Actor, form: CalendarForm) -> str:
    """Add a calendar. Raises TimeZoneUnknown, HolidaysUnknown."""
    hours_of(form)
    made = c.new_id("cal")
    append(c, by, events.CalendarMade(calendar=made, name=form.name, config=_config(form)))
    return made


def change_calendar(c: Unit, by: Actor, id: str, form: CalendarForm) -> None:
    """Have a calendar be different; clocks keep what they were told until they move. Raises NotFound and as above."""
    hours_of(form)
    calendar(c, id)
    append(c, by, events.CalendarChanged(calendar=id, name=form.name, config=_config(form)))


def remove_calendar(c: Unit, by: Actor, id: str) -> None:
    """Offer a calendar no more; what names it keeps it. Raises NotFound."""
    calendar(c, id)
    append(c, by, events.CalendarRemoved(calendar=id))


def calendar(c: Unit, id: str) -> Row:
    """A calendar that is offered. Raises NotFound."""
    found = store.calendar_row(c, id)
    if found is None or found["removed"]:
        raise NotFound
    return found


def _config(form: CalendarForm) -> dict[str, Any]:
    held: dict[str, Any] = msgspec.to_builtins(form)
    held.pop("name")
    return held
