"""Writes queues, brands and fields."""

from typing import Any

import msgspec

from fairline import accounts, crm, routing
from fairline.kit.errors import BadInput, Conflict
from fairline.platform.moving.forms import BrandForm, FieldForm, QueueForm
from fairline.platform.moving.writing.context import Context, Left

_KINDS = ("text", "long_text", "number", "decimal", "date", "choice", "choices", "yes_no", "pattern")
_MOST_CHOICES = 200


def queue(held: Context, form: QueueForm) -> str:
    """A queue, served by its teams; one that is called so already is that one."""
    called = {each.name.casefold(): queue for queue, each in routing.queue_forms(held.c).items()}
    found = called.get(form.name.casefold())
    if found:
        held.note("name_taken", "queues", form.id)
        return found
    teams = [team for each in form.teams if (team := held.things.get("teams", each))]
    # Skills, other queues and calendars are of the other house.
    config = {name: value for name, value in form.config.items() if name not in ("skills", "overflow", "calendar")}
    for name in ("skills", "overflow", "calendar"):
        if form.config.get(name):
            held.note("part_unmapped", "queues", form.id, name)
    told = {"time_zone": accounts.account(held.c).time_zone, **config, "name": form.name[:120], "teams": teams}
    return routing.make_queue(held.c, held.by, msgspec.convert(told, routing.QueueForm))


def brand(held: Context, form: BrandForm) -> str:
    """A brand; where its pages' address is taken, under another."""
    looks = msgspec.convert(form.looks, accounts.Looks)
    for tried in (form.slug, f"{form.slug[:34]}-{held.move.id[-4:]}"):
        try:
            return accounts.make_brand(held.c, held.by, form.name, tried, looks).id
        except Conflict:
            held.note("name_taken", "brands", form.id)
        except accounts.SlugTaken:
            held.note("name_taken", "brands", form.id)
    raise Left("name_taken")


def field(held: Context, form: FieldForm) -> str:
    """A field; one of its name and kind is that one, another of its name makes this one be called otherwise."""
    if form.kind not in _KINDS or form.on not in ("contact", "company", "conversation"):
        raise Left("unknown_field_kind", form.kind)
    known = {each.name: each for each in held.fields(form.on).values()}
    choices = tuple(choice.strip() for choice in form.choices)[:_MOST_CHOICES]
    same = known.get(form.name)
    if same is not None and same.kind == form.kind and set(choices) <= set(same.choices):
        held.note("name_taken", "fields", form.id)
        return same.id
    name = form.name if same is None else _free(form.name, set(known))
    if name != form.name:
        held.note("field_name_changed", "fields", form.id, name)
    made = _added(held, form, name, choices)
    held.forget_fields()
    return made.id


def _added(held: Context, form: FieldForm, name: str, choices: tuple[str, ...]) -> crm.Field:
    """A new field; where what it must match could take long to try, or is wrong, it takes any text."""
    label, pattern = form.label[:100] or name, next(iter(form.choices), "")
    if form.kind == "pattern":
        try:
            return crm.add_field(held.c, _on(form.on), name, label, "pattern", by=held.by, pattern=pattern)
        except BadInput:
            held.note("part_unmapped", "fields", form.id, "pattern")
            return crm.add_field(held.c, _on(form.on), name, label, "text", by=held.by)
    return crm.add_field(held.c, _on(form.on), name, label, _kind(form.kind), choices, by=held.by)


def _free(name: str, taken: set[str]) -> str:
    return next(each for number in range(2, 1_000) if (each := f"{name[:55]}_{number}") not in taken)


def _on(on: str) -> Any:
    return on


def _kind(kind: str) -> Any:
    return kind
