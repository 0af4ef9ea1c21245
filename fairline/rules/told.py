"""What rules say in words: conditions, actions, events, with names in the place of ids."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline import accounts, crm
from fairline.conversations import QueueNames
from fairline.kit.conditions import Condition, in_words, leaves_of
from fairline.kit.db import Unit
from fairline.kit.words import knows, listed, say
from fairline.rules import moments
from fairline.rules.clocks import clocks
from fairline.rules.desk import desk
from fairline.rules.known import IN_HOURS

SHORT = 80  # characters of a text that a list of actions shows


def labels(c: Unit, language: str) -> Mapping[str, str]:
    """What every field and choice is called."""
    known = dict(desk(c).labels(c, language))
    own = {name: say(f"rules.field-name.{name}", language) for name in moments.FIELDS}
    changed = {
        f"changed:{name}": say("rules.field-name.changed", language, field=label)
        for name, label in known.items()
        if "=" not in name
    }
    values = {
        f"changed:{name}": label for name, label in known.items() if "=" in name
    }  # what a change is compared with is called as in the field itself
    events = {f"event={word}": say(f"rules.event-name.{word}", language) for word in moments.WORDS}
    clocked = {f"{moments.CLOCK}={name}": label for name, label in clocks(c, language).items()}
    return {**known, **values, **changed, **own, **events, **clocked, **_own_choices(language)}


def conditions(c: Unit, tree: Condition, language: str, known: Mapping[str, str] | None = None) -> list[str]:
    """Every leaf of a condition in words, in reading order."""
    leaves = list(leaves_of(tree))
    said = [value for leaf in leaves for value in (leaf.said if isinstance(leaf.said, list) else [leaf.said])]
    names = {**(known or labels(c, language)), **names_of(c, (value for value in said if isinstance(value, str)))}
    hours = {
        leaf.field: say("rules.field-name.in_hours", language) for leaf in leaves if leaf.field.startswith(IN_HOURS)
    }
    return [in_words(leaf, language, {**names, **hours}) for leaf in leaves]


def actions(
    c: Unit, said: Sequence[Mapping[str, Any]], language: str, known: Mapping[str, str] | None = None
) -> list[str]:
    """Actions in words: `Set the status: Pending`."""
    ids = [value for each in said for held in each.values() for value in (held if isinstance(held, list) else [held])]
    names = {**(known or labels(c, language)), **names_of(c, (value for value in ids if isinstance(value, str)))}
    return [_action(each, language, names) for each in said]


def did(c: Unit, said: Sequence[str], language: str) -> list[str]:
    """What was done or could not be, in words; the problem's title beside what could not."""
    return [_did(each, language) for each in said]


def _did(said: str, language: str) -> str:
    name, _, rest = said.partition(":")
    problem = f"rules.refused.{rest}"
    if not rest or rest.startswith("act_"):
        return action_name(name, language)
    why = say(problem if knows(problem) else "rules.refused.other", language)
    return say("rules.action-with", language, action=action_name(name, language), value=why)


def action_name(name: str, language: str) -> str:
    """What an action is called."""
    return say(f"rules.action.{name}", language)


def names_of(c: Unit, ids: Iterable[str]) -> Mapping[str, str]:
    """What members, queues, contacts and brands are called, by their ids; what else is among them is left out."""
    wanted = list(dict.fromkeys(ids))
    members = [each for each in wanted if each.startswith("mem_")]
    queues = [each for each in wanted if each.startswith("que_")]
    contacts = [each for each in wanted if each.startswith("ctc_")]
    brands = [each for each in wanted if each.startswith("bnd_")]
    provider = c.tools.facts.get(QueueNames)
    return {
        **(accounts.names_of(c, members) if members else {}),
        **(provider(c, queues).names if queues and provider else {}),
        **(crm.names(c, contacts) if contacts else {}),
        **{each: accounts.brand(c, each).name for each in brands},
    }


def _action(said: Mapping[str, Any], language: str, names: Mapping[str, str]) -> str:
    name = str(said.get("do", ""))
    told = [_value(name, key, value, language, names) for key, value in said.items() if key != "do" and value]
    if not told:
        return action_name(name, language)
    return say("rules.action-with", language, action=action_name(name, language), value=", ".join(told))


def _value(action: str, key: str, value: Any, language: str, names: Mapping[str, str]) -> str:
    if isinstance(value, list):
        return listed([_value(action, key, each, language, names) for each in value], language)
    if key == "for" and isinstance(value, dict):
        return ", ".join(f"{number} {unit}" for unit, number in value.items())
    text = str(value)
    field = _CHOSEN.get(action, "")
    found = names.get(f"{field}={text}") or names.get(text) or names.get(f"field:{text}")
    key_words = f"rules.value.{text}"
    if found is None and knows(key_words):
        return say(key_words, language)
    told = found or text
    return told if len(told) <= SHORT else told[: SHORT - 1] + "…"


_CHOSEN: Mapping[str, str] = {
    "set_status": "status",
    "set_priority": "priority",
    "set_kind": "kind",
    "set_aside": "set_aside",
    "assign": "agent",
    "queue": "queue",
    "set_form": "form",
}


def _own_choices(language: str) -> Mapping[str, str]:
    return {
        f"{name}={choice}": say(f"rules.{'mail' if name.startswith('mail_check') else 'value'}.{choice}", language)
        for name, field in moments.FIELDS.items()
        if name != "event"
        for choice in field.choices or ()
    }
