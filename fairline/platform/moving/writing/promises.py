"""Writes what an account promises by when: calendars, and service levels that run by them."""

import msgspec

from fairline import obligations
from fairline.platform.moving.forms import CalendarForm, ServiceLevelForm
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.named import condition_here


def calendar(held: Context, form: CalendarForm) -> str:
    """A calendar. Raises what does not fit, like a place nobody knows."""
    hours = msgspec.convert({**form.config, "name": form.name[:120]}, obligations.CalendarForm)
    return obligations.make_calendar(held.c, held.by, hours)


def service_level(held: Context, form: ServiceLevelForm) -> str:
    """A service level, last in the order. It owes nothing until something happens to a conversation."""
    calendar = held.things.get("calendars", form.calendar)
    if form.calendar and not calendar:
        raise Left("other_missing", "calendar")
    conditions = condition_here(held, form.conditions, "service_levels", form.id)
    if form.conditions and not conditions:
        raise Left("left_out", "conditions")
    wanted = {
        "name": form.name[:120],
        "conditions": conditions,
        "calendar": calendar,
        "targets": form.targets,
        "warn_before": form.warn_before,
        "pause_on": list(form.pause_on),
    }
    return obligations.make_level(held.c, held.by, msgspec.convert(wanted, obligations.ServiceLevelForm))
