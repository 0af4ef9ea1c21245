"""What happens to rules, and what they did, as it stands in the journal."""

from typing import Any

from msgspec import field

from fairline.journal import Event


class RuleMade(Event):
    """There is a rule from now on. `approved_by` answers for what it does."""

    about = "rule"

    rule: str
    kind: str
    name: str
    position: int
    active: bool
    approved_by: str
    spec: dict[str, Any] = field(default_factory=dict)


class RuleChanged(Event):
    """A rule as it is from now on, in a new version; one that was quieted runs again."""

    about = "rule"

    rule: str
    name: str
    active: bool
    version: int
    approved_by: str
    spec: dict[str, Any] = field(default_factory=dict)


class RulesOrdered(Event):
    """The rules of a kind run in this order from now on."""

    about = "kind"

    kind: str
    order: tuple[str, ...]


class RuleRemoved(Event):
    """A rule is gone; what it did stays."""

    about = "rule"

    rule: str


class RuleQuieted(Event):
    """A rule rests until somebody looks at it. `why`: loop (it fired too often on one conversation), failing."""

    about = "rule"

    rule: str
    why: str
    conversation: str = ""


class RuleFired(Event):
    """A rule did its actions. `held` says of each of its conditions whether it held, never with what.

    `cause` is the number of the entry it followed, 0 where time alone made it fire.
    """

    about = "conversation"

    rule: str
    version: int
    conversation: str
    cause: int = 0
    held: tuple[bool, ...] = ()
    did: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class MacroMade(Event):
    """There is a macro from now on."""

    about = "macro"

    macro: str
    name: str
    scope: str
    position: int
    actions: tuple[dict[str, Any], ...] = ()


class MacroChanged(Event):
    """A macro as it is from now on."""

    about = "macro"

    macro: str
    name: str
    scope: str
    actions: tuple[dict[str, Any], ...] = ()


class MacroRemoved(Event):
    """A macro is gone."""

    about = "macro"

    macro: str


class MacroApplied(Event):
    """A member had a macro do its actions."""

    about = "conversation"

    macro: str
    conversation: str
    member: str
    did: tuple[str, ...] = ()
