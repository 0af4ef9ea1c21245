"""Macros: several actions by hand; what one says to the contact only fills the composer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fairline.accounts import refuse_if_stopped
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.rules import grammar
from fairline.rules.apply import Done, carry_out
from fairline.rules.desk import Action, By
from fairline.rules.events import MacroApplied
from fairline.rules.filling import filled
from fairline.rules.model import Macro

SAID = "reply"


@dataclass(frozen=True, slots=True)
class Before:
    """What a macro would do: the text for the composer, and the other actions."""

    text: str
    actions: tuple[dict[str, Any], ...]


def look(c: Unit, macro: Macro, conversation: str) -> Before:
    """What a macro would do on a conversation; nothing is written. Raises NotFound, BadInput, Suspended."""
    said = [
        filled(c, conversation, arguments).text for action, arguments in _read(c, macro) if action.name == SAID
    ]  # fmt: skip
    return Before("\n\n".join(said), tuple(each for each in macro.actions if each.get("do") != SAID))


def apply(c: Unit, macro: Macro, conversation: str, member: str, *, oversees: bool, leave_status: bool = False) -> Done:
    """Do a macro's actions, but what it says to the contact, and where `leave_status` but its status, which goes with
    the reply. Raises NotFound, BadInput, Suspended.
    """
    actor = Actor("member", member)
    left = {SAID, "set_status"} if leave_status else {SAID}
    actions = [(action, arguments) for action, arguments in _read(c, macro) if action.name not in left]
    done = carry_out(c, conversation, actions, By(actor, member, oversees))
    append(c, actor, MacroApplied(macro=macro.id, conversation=conversation, member=member, did=done.did))
    return done


def _read(c: Unit, macro: Macro) -> Sequence[tuple[Action, Any]]:
    refuse_if_stopped(c, f"macro:{macro.id}")
    return grammar.read_actions(c, macro.actions, "macro")
