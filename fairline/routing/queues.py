"""Queues: where work waits."""

from fairline.accounts import known_teams
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.routing import store
from fairline.routing.events import QueueChanged, QueueMade, QueueRemoved
from fairline.routing.forms import QueueForm, plain, queue_of, read_form
from fairline.routing.model import Queue


class QueueInUse(Problem):
    """Work waits in the queue, or another one sends its work there."""

    status = 409
    type = "queue-in-use"


def make(c: Unit, by: Actor, form: QueueForm) -> str:
    """Add a queue; its id. Raises BadInput, TimeZoneUnknown, HolidaysUnknown, StrategyUnknown."""
    made = c.new_id("que")
    _check(c, made, form)
    append(c, by, QueueMade(queue=made, name=form.name, config=plain(form)))
    return made


def change(c: Unit, by: Actor, queue: str, form: QueueForm) -> None:
    """Have a queue be different from now on. Raises NotFound and what `make` raises."""
    find(c, queue)
    _check(c, queue, form)
    append(c, by, QueueChanged(queue=queue, name=form.name, config=plain(form)))


def remove(c: Unit, by: Actor, queue: str) -> None:
    """Have a queue take no more work. Raises NotFound, QueueInUse."""
    find(c, queue)
    waits = any(row["queue"] == queue for row in store.queue_counts(c))
    if waits or any(each.overflow and each.overflow.queue == queue for each in store.queues(c)):
        raise QueueInUse
    append(c, by, QueueRemoved(queue=queue))


def find(c: Unit, queue: str) -> Queue:
    """A queue of the account. Raises NotFound."""
    found = store.queue(c, queue)
    if found is None:
        raise NotFound
    return found


def queues_called(c: Unit, name: str) -> list[str]:
    """The queues whose name holds these letters, whatever their capitals."""
    return [row["id"] for row in store.queue_rows(c) if name.casefold() in row["name"].casefold()]


def forms(c: Unit) -> dict[str, QueueForm]:
    """Everything that was set of the account's queues, by their ids."""
    return {row["id"]: read_form(row["config"]) for row in store.queue_rows(c)}


def first(c: Unit) -> Queue | None:
    """The account's first queue: where work goes that names none."""
    return next(iter(store.queues(c)), None)


def _check(c: Unit, queue: str, form: QueueForm) -> None:
    queue_of(queue, form)
    if form.overflow and (form.overflow.queue == queue or store.queue(c, form.overflow.queue) is None):
        raise BadInput(what=form.overflow.queue, fields={"overflow": "kit.field.unknown"})
    strangers = sorted(set(form.teams) - known_teams(c, form.teams))
    if strangers:
        raise BadInput(what=strangers, fields={"teams": "kit.field.unknown"})
    known = {row["id"] for row in store.skills(c)}
    unknown = [each.skill for each in form.skills if each.skill not in known]
    if unknown:
        raise BadInput(what=unknown, fields={"skills": "kit.field.unknown"})
