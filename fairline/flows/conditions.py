"""The conditions of flows: the house's one grammar, over the conversation, the contact and the values of a run."""

from collections.abc import Mapping
from typing import Any

from fairline import conversations
from fairline.channels import voice
from fairline.conversations import conversation
from fairline.crm import folded
from fairline.flows.model import Run, State
from fairline.flows.steps import Branch, Check
from fairline.flows.waiting import is_open
from fairline.kit.conditions import Condition, Field, check, fields_of, holds
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

WHERE = "trigger"  # the fields a rule may ask about when something happens are those a flow may ask about
VERIFIED = ("A", "B", "C", "failed", "none")  # what the network vouched for of a caller's number
VALUE, IN_HOURS = "value:", "in_hours:"


def known(c: Unit) -> Mapping[str, Field]:
    """The fields that may be asked about; values of the run and calendars are known by their names alone."""
    held = {name: each for name, each in conversations.fields(c).items() if WHERE in each.where}
    here = frozenset({WHERE})
    own = {
        "language": Field("language", "text", here),
        "medium": Field("medium", "choice", here, ("voice", "chat")),
        "verified": Field("verified", "choice", here, VERIFIED),
    }
    return {**held, **own}


def read(c: Unit, said: Any, at: str, fields: Mapping[str, Field] | None = None) -> Condition:
    """A condition as it was written. Raises BadInput."""
    held = known(c) if fields is None else fields
    here = frozenset({WHERE})
    more = {name: Field(name, "text", here) for name in _names(said) if name.startswith(VALUE)}
    more |= {name: Field(name, "truth", here) for name in _names(said) if name.startswith(IN_HOURS)}
    return check(said, {**held, **more}, WHERE, fold=folded, stand_ins=False, at=at)


def first(c: Unit, run: Run, state: State, step: Check) -> str:
    """The first branch that holds, else `otherwise`; one that cannot be read any more holds never."""
    facts = conversations.facts_of(c, [run.conversation]).get(run.conversation, {})
    calls = voice.calls_of_conversation(c, run.conversation)
    verified = (calls[-1].verified if calls else "") or "none"
    own = {"language": state.language, "medium": state.medium, "verified": verified}
    told = {f"{VALUE}{name}": folded(value) for name, value in state.values.items()}
    return next((one.name for one in step.branches if _holds(c, one, {**facts, **own, **told})), "otherwise")


def unread(c: Unit, branch: Branch, at: str) -> BadInput | None:
    """What is wrong with the condition of a branch; None for nothing."""
    try:
        read(c, branch.conditions, at)
    except BadInput as wrong:
        return wrong
    return None


def asked(said: Any) -> set[str]:
    """The fields a condition asks about."""
    return set(_names(said))


def _holds(c: Unit, branch: Branch, facts: Mapping[str, Any]) -> bool:
    try:
        tree = conversations.settled(c, read(c, branch.conditions, "conditions"), None)
    except BadInput:
        return False
    hours = {name: is_open(c, name.removeprefix(IN_HOURS), "") for name in fields_of(tree) if name.startswith(IN_HOURS)}
    return holds(tree, {**facts, **hours}, c.at)


def _names(said: Any) -> list[str]:
    if isinstance(said, list):
        return [name for each in said[:50] for name in _names(each)]
    if not isinstance(said, dict):
        return []
    mine = [said["field"]] if isinstance(said.get("field"), str) else []
    return mine + [name for word in ("all", "any", "not") for name in _names(said.get(word))]


def medium_of(c: Unit, id: str) -> str:
    """By which medium a conversation is held."""
    return "voice" if conversation(c, id).channel == "voice" else "chat"
