"""What a rule would have done: looks at the newest conversations and entries, and writes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.journal import newest
from fairline.kit.conditions import Condition, holds, leaves
from fairline.kit.db import Unit
from fairline.rules import grammar, moments
from fairline.rules.calendars import spent_in
from fairline.rules.desk import desk
from fairline.rules.known import Known
from fairline.rules.model import Kind, Spec
from fairline.rules.moments import EVENTS, Moment

MOST = 1_000
EXAMPLES = 20
BEGAN = frozenset({"ConversationOpened", "ConversationImported"})


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation on which it would fire, and what each of its conditions said."""

    conversation: str
    held: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """How many conversations were looked at, how many match, and the newest of these."""

    looked_at: int
    matched: int
    examples: tuple[Example, ...]
    tree: Condition


def dry_run(c: Unit, kind: Kind, spec: Spec) -> Found:
    """Try a rule on the newest 1,000 conversations: a trigger on the newest of its events of each. Raises BadInput."""
    tree = grammar.conditions(c, spec.conditions, kind)
    grammar.read_actions(c, spec.actions, kind)
    held = dict(_moments(c, spec) if kind == "trigger" else _conversations(c))
    examples = list(_matching(c, desk(c).settled(c, tree), held))
    return Found(len(held), len(examples), tuple(examples[:EXAMPLES]), tree)


def _matching(c: Unit, tree: Condition, looked_at: Mapping[str, Moment | None]) -> Iterator[Example]:
    known = desk(c).facts_of(c, list(looked_at))
    for conversation, moment in looked_at.items():
        if conversation in known:
            facts = Known(c, known[conversation], moment)
            if holds(tree, facts, c.at, spent_in(c)):
                yield Example(conversation, leaves(tree, facts, c.at, spent_in(c)))


def _conversations(c: Unit) -> Iterator[tuple[str, None]]:
    for entry in newest(c, kinds=BEGAN, most=MOST):
        if isinstance(conversation := getattr(entry.event, "conversation", None), str):
            yield conversation, None


def _moments(c: Unit, spec: Spec) -> Iterator[tuple[str, Moment]]:
    """The newest of its events for each conversation, newest first."""
    seen: set[str] = set()
    for entry in _entries(c, spec.when):
        moment = moments.moment_of(c, entry) if entry.actor.kind != "rule" else None
        if moment is None or moment.conversation in seen or (moment.automatic and not spec.machines):
            continue
        seen.add(moment.conversation)
        yield moment.conversation, moment


def _entries(c: Unit, when: Sequence[str]) -> Sequence[Any]:
    kinds = frozenset(kind for kind, word in EVENTS.items() if word in when)
    return newest(c, kinds=kinds, most=MOST) if kinds else ()
