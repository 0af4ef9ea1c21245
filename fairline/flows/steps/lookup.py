"""Asks a server of the account's own over the web, and keeps what it answers."""

from typing import Annotated

import msgspec

from fairline.flows.model import Name, State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire, values_with
from fairline.flows.turns import STAY, Happening, Turn, Wake, Woke

MOST_LOOKUPS = 20  # in one run
GRACE = 5  # seconds beyond the step's own until nobody waits for it


class Lookup(Step, frozen=True, kw_only=True, tag="lookup"):
    """Ask `url` (https, never inside), with `send` as its parameters; `take` keeps parts of the JSON it answers, each
    by its path (`order.state`). No answer within `seconds`, or one that cannot be read, is `failed`.
    """

    form = (
        FieldOf("url", "text"),
        FieldOf("send", "map", needed=False),
        FieldOf("take", "map", needed=False),
        FieldOf("seconds", "number", needed=False),
    )

    url: Annotated[str, msgspec.Meta(max_length=500)]
    send: dict[Annotated[str, msgspec.Meta(max_length=60)], Annotated[str, msgspec.Meta(max_length=200)]] = (
        msgspec.field(default_factory=dict)
    )
    take: dict[Name, Annotated[str, msgspec.Meta(max_length=200)]] = msgspec.field(default_factory=dict)
    seconds: Annotated[int, msgspec.Meta(ge=1, le=8)] = 5

    @property
    def outcomes(self) -> tuple[str, ...]:
        """It answered, it knows nothing, or it did not answer."""
        return ("found", "not_found", "failed")

    def enter(self, state: State) -> Turn:
        """Ask."""
        if state.lookups >= MOST_LOOKUPS:
            return done(outcome="failed")
        asked = inquire(state, self, "lookup", lookups=state.lookups + 1)
        # Whatever becomes of the asking, nobody waits longer than this.
        late = Wake(turn=state.turn + 2, at=state.now + (self.seconds + GRACE) * 1000)
        awaits = {"lookup": state.turn + 1, "wake": state.turn + 2}
        return Turn((*asked.commands, late), "", {**asked.change, "awaits": awaits, "turn": state.turn + 2})

    def hear(self, state: State, happening: Happening) -> Turn:
        """Keep what it answers."""
        if isinstance(happening, Woke) and state.awaits.get("wake") == happening.turn:
            return done(outcome="failed")
        told = answered(state, happening, "lookup")
        if told is None:
            return STAY
        outcome = told.outcome if told.outcome in self.outcomes else "failed"
        return done(outcome=outcome, values=values_with(state, told.values))
