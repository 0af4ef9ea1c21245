"""What may be asked and done where: conversations' own fields and actions, and those that only rules have."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from fairline.crm import folded
from fairline.kit.conditions import Condition, Field, check
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.rules import effects, moments, phrases
from fairline.rules.desk import Action, desk
from fairline.rules.known import IN_HOURS

MOST_ACTIONS = 30
MOST_LEAVES = 50
STAND_INS = frozenset({"view", "macro", "bulk"})  # where there is a "me"


def fields(c: Unit, where: str) -> Mapping[str, Field]:
    """The fields that may be asked about in one place."""
    known = {name: each for name, each in desk(c).fields(c).items() if where in each.where}
    return {**known, **moments.fields(c), **moments.changes(known)} if where == "trigger" else known


def actions(c: Unit, where: str) -> Mapping[str, Action]:
    """What may be done in one place."""
    known = {**desk(c).actions, **effects.ACTIONS}
    return {name: action for name, action in known.items() if where in action.where}


def custom(c: Unit) -> Mapping[str, str]:
    """The account's own fields, as phrases name them."""
    return {name.removeprefix("field:"): name for name in desk(c).fields(c) if name.startswith("field:")}


def conditions(c: Unit, said: Any, where: str, known: Mapping[str, Field] | None = None) -> Condition:
    """A condition as it may be asked in one place; `known` are its fields, where one has them. Raises BadInput."""
    held = fields(c, where) if known is None else known
    return check(said, {**held, **_hours(said, where)}, where, fold=folded, stand_ins=where in STAND_INS)


def _hours(said: Any, where: str) -> Mapping[str, Field]:
    """The calendars a condition asks about: there is a field for each, known by its id alone."""
    if where not in ("trigger", "automation"):
        return {}
    return {name: Field(name, "truth", frozenset({where})) for name in asked(said) if name.startswith(IN_HOURS)}


def asked(said: Any) -> Iterator[str]:
    """The fields a condition asks about, as they were said."""
    if isinstance(said, list):
        for each in said[:MOST_LEAVES]:
            yield from asked(each)
    elif isinstance(said, dict):
        if isinstance(said.get("field"), str):
            yield said["field"]
        for word in ("all", "any", "not"):
            yield from asked(said.get(word))


def read_actions(
    c: Unit, said: Sequence[Any], where: str, *, own: Mapping[str, str] | None = None
) -> Sequence[tuple[Action, Any]]:
    """Actions with their arguments; `own` are the account's own fields, where one has them. Raises BadInput with every
    place that does not fit: `actions.1.to`.
    """
    known, held = actions(c, where), custom(c) if own is None else own
    wrong: dict[str, str] = {}
    if len(said) > MOST_ACTIONS:
        raise BadInput(what="actions", fields={"actions": "rules.field.many-actions"}, most=MOST_ACTIONS)
    read = [_action(each, known, held, wrong, f"actions.{place}") for place, each in enumerate(said)]
    if wrong:
        raise BadInput(what="actions", fields=wrong)
    return [each for each in read if each is not None]


def _action(
    said: Any, known: Mapping[str, Action], own: Mapping[str, str], wrong: dict[str, str], path: str
) -> tuple[Action, Any] | None:
    action = known.get(str(said.get("do"))) if isinstance(said, dict) else None
    if action is None:
        wrong[f"{path}.do"] = "rules.field.action-unknown"
        return None
    told = {name: value for name, value in said.items() if name != "do"}
    strangers = told.keys() - set(action.arguments.__struct_encode_fields__)
    try:
        arguments = msgspec.convert(told, action.arguments)
    except msgspec.ValidationError as error:
        wrong[_path(path, str(error))] = "kit.field.invalid"
        return None
    for name in strangers:
        wrong[f"{path}.{name}"] = "kit.field.unknown"
    for name in ("text", "subject"):
        if phrases.unknown(str(told.get(name, "")), own, leaves=action.name == "reply"):
            wrong[f"{path}.{name}"] = "rules.field.phrase-unknown"
    return action, arguments


def _path(path: str, error: str) -> str:
    """msgspec ends its sentence with "- at `$.tags[0]`" or names the missing field in it."""
    _, _, place = error.partition("`$.")
    _, _, missing = error.partition("required field `")
    name = (place or missing).partition("`")[0].partition("[")[0]
    return f"{path}.{name}" if name else path
