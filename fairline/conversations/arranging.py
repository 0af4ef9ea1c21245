"""What an account arranges: statuses of its own, and forms that say which fields are asked."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.conversations import own_fields
from fairline.conversations.events import (
    CustomStatusChanged,
    FormChanged,
    FormMade,
    FormRemoved,
    StatusMade,
    StatusRemoved,
)
from fairline.conversations.model import STATUSES, clean
from fairline.conversations.store import desk as store
from fairline.conversations.store.desk import Custom, Form
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict, NotFound


class FormField(msgspec.Struct, frozen=True, omit_defaults=True):
    """A field of a form: whether it has to say something before the conversation is solved, whether contacts are asked
    it and have to answer.
    """

    field: str
    needed_to_solve: bool = False
    asked: bool = False
    needed: bool = False
    shown: bool = True


def statuses(c: Unit) -> list[Custom]:
    """The account's own statuses that are offered."""
    return [each for each in store.statuses(c) if not each.removed]


def make_status(c: Unit, actor: Actor, status: str, name: Mapping[str, str]) -> Custom:
    """A word of the account's own for a status. Raises BadInput, Conflict for one there is."""
    made = _checked(c, Custom(c.new_id("sts"), status, name.get("en", ""), name.get("fr", "")))
    append(c, actor, StatusMade(custom=made.id, status=made.status, name_en=made.name_en, name_fr=made.name_fr))
    return made


def change_status(c: Unit, actor: Actor, id: str, name: Mapping[str, str]) -> Custom:
    """Call it otherwise. Raises NotFound, BadInput, Conflict."""
    held = _status(c, id)
    made = _checked(c, Custom(id, held.status, name.get("en", held.name_en), name.get("fr", held.name_fr)))
    if made != held:
        told = {"status": made.status, "name_en": made.name_en, "name_fr": made.name_fr}
        append(c, actor, CustomStatusChanged(custom=id, **told))
    return made


def remove_status(c: Unit, actor: Actor, id: str) -> None:
    """Offer it no longer; what stands so keeps it. Raises NotFound."""
    _status(c, id)
    append(c, actor, StatusRemoved(custom=id))


def forms(c: Unit) -> list[Form]:
    """The forms that are offered."""
    return [each for each in store.forms(c) if not each.removed]


def make_form(c: Unit, actor: Actor, name: str, fields: Sequence[FormField], brand: str = "") -> Form:
    """A new form. Raises BadInput for a field there is not."""
    told = _form(c, name, fields, brand)
    made = c.new_id("frm")
    append(c, actor, FormMade(form=made, **told))
    return form(c, made)


def change_form(c: Unit, actor: Actor, id: str, name: str, fields: Sequence[FormField], brand: str = "") -> Form:
    """A form as it is from now on. Raises NotFound, BadInput."""
    form(c, id)
    append(c, actor, FormChanged(form=id, **_form(c, name, fields, brand)))
    return form(c, id)


def remove_form(c: Unit, actor: Actor, id: str) -> None:
    """Offer it no longer. Raises NotFound."""
    form(c, id)
    append(c, actor, FormRemoved(form=id))


def form(c: Unit, id: str) -> Form:
    """One that is offered. Raises NotFound."""
    found = store.form(c, id)
    if found is None or found.removed:
        raise NotFound(what=id)
    return found


def _status(c: Unit, id: str) -> Custom:
    found = store.some_statuses(c, [id]).get(id)
    if found is None or found.removed:
        raise NotFound(what=id)
    return found


def _checked(c: Unit, made: Custom) -> Custom:
    names = [" ".join(clean(each).split()) for each in (made.name_en, made.name_fr)]
    wrong = {
        f"name.{language}": "kit.field.required" for language, name in zip(("en", "fr"), names, strict=True) if not name
    }
    if made.status not in STATUSES or made.status == "closed":
        wrong["status"] = "kit.field.invalid"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    taken = {each.name_en.casefold() for each in statuses(c) if each.id != made.id}
    if names[0].casefold() in taken:
        raise Conflict(what=names[0], fields={"name.en": "kit.field.taken"})
    return Custom(made.id, made.status, names[0], names[1])


def _form(c: Unit, name: str, fields: Sequence[FormField], brand: str) -> dict[str, Any]:
    tidy = " ".join(clean(name).split())
    known = {each.id for each in own_fields.own(c)}
    wrong = {f"fields.{place}": "kit.field.unknown" for place, each in enumerate(fields) if each.field not in known}
    if not tidy:
        wrong["name"] = "kit.field.required"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    return {"name": tidy, "fields": json.dumps(msgspec.to_builtins(list(fields))), "brand": brand}
