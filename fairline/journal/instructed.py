"""Tells in an account's journal on whose instruction its data were worked on, where that was not the account itself."""

from fairline.journal.entry import Actor
from fairline.journal.event import Event
from fairline.kit.clock import to_text
from fairline.kit.db import NONE, OWN, NoInstruction, Unit

OPERATOR = "operator"  # the kind of actor that somebody of the operator's is
STANDING = "duty:"  # such instructions are told once a month, the others once a day
_LAST = (
    "SELECT max(at) AS at FROM journal WHERE account = :account AND subject = :instruction AND kind = 'WorkInstructed'"
)


class WorkInstructed(Event):
    """The account's data were worked on by this instruction: a case, an access it gave, or a standing duty."""

    about = "instruction"

    instruction: str


def asked(c: Unit, actor: Actor) -> tuple[Event, ...]:
    """What the journal tells beside the events of a unit.

    Raises NoInstruction where somebody of the operator's writes and follows none.
    """
    if c.instruction == OWN:
        return ()
    if c.instruction == NONE:
        if actor.kind == OPERATOR:
            raise NoInstruction(clauses=("TDP19-INSTRUCTIONS",))
        return ()
    return () if _is_told(c) else (WorkInstructed(instruction=c.instruction),)


def _is_told(c: Unit) -> bool:
    """Whether the journal tells it already, for this month or day (UTC)."""
    now = _period(c, c.at)
    seen, key = c.tools.instructed, (c.account, c.instruction)
    if seen.get(key) == now:
        return True
    row = c.one(_LAST, account=c.account, instruction=c.instruction)
    if row is None or row["at"] is None or _period(c, row["at"]) != now:
        return False
    seen[key] = now  # only what was read: a unit that told it may yet be undone
    return True


def _period(c: Unit, at: int) -> str:
    return (to_text(at) or "")[: 7 if c.instruction.startswith(STANDING) else 10]
