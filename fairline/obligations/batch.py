"""What some entries in a row have in common, read once and written once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.journal import HOUSE, append
from fairline.kit.conditions import Condition, holds
from fairline.kit.db import Unit
from fairline.kit.hours import Hours
from fairline.obligations import clock, levels, store, timers, weighing
from fairline.obligations.events import ObligationOpened
from fairline.obligations.model import Held, Matter, Policy
from fairline.obligations.rules import LASTING


@dataclass(slots=True)
class Batch:
    """Service levels, hours and facts, the conversations some entries are about, and what is to be written of them."""

    policies: Sequence[Policy]
    conditions: Sequence[Condition]
    hours: Callable[[str], Hours]
    facts: Mapping[str, Mapping[str, Any]]
    matters: dict[str, Matter]
    standing: dict[str, dict[str, Held]]  # each metric's last clock, as far as it can still run
    touched: set[str] = field(default_factory=set)
    events: list[Any] = field(default_factory=list)
    moved: dict[str, Held] = field(default_factory=dict)  # clocks that were written about, as they stand by now
    new: set[str] = field(default_factory=set)

    def chosen(self, conversation: str, at: int) -> Policy | None:
        """The first service level that holds; none where nothing is known of the conversation."""
        facts = self.facts.get(conversation)
        if facts is None:
            return None
        asked = zip(self.policies, self.conditions, strict=True)
        return next((policy for policy, condition in asked if holds(condition, facts, at)), None)

    def clocks(self, conversation: str) -> dict[str, Held]:
        """The clocks of a conversation that can still run, by metric."""
        return self.standing.setdefault(conversation, {})

    def take(self, conversation: str, events: Sequence[Any]) -> None:
        """Have these be written, and the clocks stand as they say."""
        held = {each.id: each for each in self.clocks(conversation).values()}
        for event in events:
            held[event.obligation] = clock.fold(held.get(event.obligation), event)
        self.events += events
        self.new.update(event.obligation for event in events if isinstance(event, ObligationOpened))
        for obligation in dict.fromkeys(event.obligation for event in events):
            self._keep(conversation, held[obligation])

    def write(self, c: Unit) -> None:
        """Write entries, timers and what is remembered."""
        append(c, HOUSE, *self.events)
        timers.reset(c, self.moved.values(), self.new)
        store.remember(c, [self.matters[conversation] for conversation in sorted(self.touched)])

    def _keep(self, conversation: str, held: Held) -> None:
        self.moved[held.id] = held
        clocks = self.clocks(conversation)
        if held.is_live or held.metric in LASTING:
            clocks[held.metric] = held
        elif held.metric in clocks and clocks[held.metric].id == held.id:
            del clocks[held.metric]


def begin(c: Unit, policies: Sequence[Policy], about: Iterable[str], weighed: Iterable[str]) -> Batch:
    """A batch about some conversations, some of which are weighed anew."""
    named = sorted(set(about))
    wanted = sorted(set(weighed))
    return Batch(
        policies,
        [weighing.read(c, policy.conditions) for policy in policies] if wanted else [],
        levels.hours_by_calendar(c),
        weighing.facts_of(c, wanted) if wanted else {},
        store.matters(c, named),
        store.standing(c, named),
    )
