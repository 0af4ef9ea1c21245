"""The account's own fields on conversations, and the forms that ask them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.channels import channel
from fairline.conversations.model import Conversation, clean
from fairline.conversations.store import desk, values
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def own(c: Unit) -> Sequence[crm.Field]:
    """The fields this account keeps about conversations."""
    return crm.fields(c, "conversation")


def changed(c: Unit, conversation: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Of what is asked, by the fields' ids, what differs from now: cards masked. Raises BadInput."""
    if not asked:
        return {}
    known = {each.id: each for each in own(c)}
    tidy = {name: _tidy(value) for name, value in asked.items()}
    wrong = {f"values.{name}": "crm.field.unknown-field" for name in tidy if name not in known}
    for name, value in tidy.items():
        words = crm.fault(known[name], value) if name in known and value is not None else None
        if words:
            wrong[f"values.{name}"] = words
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    now = values.values(c, [conversation]).get(conversation, {})
    return {name: value for name, value in tidy.items() if now.get(name) != value}


def fitting(c: Unit, values: Mapping[str, Any]) -> dict[str, Any]:
    """Of some values, those that are of a field there is, and fit it."""
    known = {each.id: each for each in own(c)} if values else {}
    tidy = {name: _tidy(value) for name, value in values.items() if name in known}
    return {name: value for name, value in tidy.items() if value is not None and not crm.fault(known[name], value)}


def check_form(c: Unit, form: str) -> None:
    """A form that is offered, or none. Raises BadInput."""
    found = desk.form(c, form) if form else None
    if form and (found is None or found.removed):
        raise BadInput(what=form, fields={"form": "kit.field.unknown"})


def check_needed(c: Unit, found: Conversation, form: str | None, asked: Mapping[str, Any]) -> None:
    """What its form needs before it is solved is filled in. Raises BadInput naming what is not."""
    chosen = desk.form(c, found.form if form is None else form)
    if chosen is None:
        return
    held = values.values(c, [found.id]).get(found.id, {}) | dict(asked)
    known = {each.id for each in own(c)}
    needed = [each["field"] for each in chosen.fields if each.get("needed_to_solve") and each["field"] in known]
    missing = [each for each in needed if held.get(each) in (None, "", [])]
    if missing:
        wrong = {f"values.{each}": "conversations.field.needed-to-solve" for each in missing}
        raise BadInput(what=", ".join(wrong), fields=wrong)


def is_threaded(found: Conversation) -> bool:
    """Whether its channel is no talk: what is said waits until it is read."""
    known = channel(found.channel)
    return known is not None and known.capabilities.threads


def is_begun_by_us(found: Conversation) -> bool:
    """Whether we may write first on its channel, and so speak from the sender it came in by."""
    known = channel(found.channel)
    return known is not None and known.capabilities.begins


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return mask(clean(value).strip()).text or None
    if isinstance(value, list | tuple):
        return list(dict.fromkeys(clean(str(each)) for each in value)) or None
    return value
