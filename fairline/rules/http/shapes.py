"""What the wire shows of rules and macros, and what it takes."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.conversations import ConversationRow
from fairline.gate import RulingView
from fairline.rules.model import Kind

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Actions = Annotated[list[dict[str, Any]], msgspec.Meta(max_length=30)]
When = Annotated[list[str], msgspec.Meta(max_length=30)]


class Named(msgspec.Struct, frozen=True):
    """An id with what it is called."""

    id: str
    name: str


class RuleView(msgspec.Struct, frozen=True):
    """A trigger or an automation. `fired_7d` says how often it fired in the last seven days.

    `quieted` says in words why it rests though it is active, null where it does not. `asks` and `does` tell its
    conditions and actions in words.
    """

    id: str
    kind: Kind
    name: str
    active: bool
    when: list[str] | None
    conditions: dict[str, Any]
    actions: list[dict[str, Any]]
    machines: bool
    position: int
    version: int
    approved_by: Named | None
    fired_7d: int
    quieted: str | None
    asks: list[str]
    does: list[str]


class RuleList(msgspec.Struct, frozen=True):
    """Rules in the order in which they run."""

    items: list[RuleView]


class NewRule(msgspec.Struct, frozen=True):
    """A rule to add."""

    kind: Kind
    name: Name
    actions: Actions
    conditions: dict[str, Any] = {}
    when: When = []
    machines: bool = False
    active: bool = True


class RuleChange(msgspec.Struct, frozen=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    actions: Actions | msgspec.UnsetType = msgspec.UNSET
    conditions: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    when: When | msgspec.UnsetType = msgspec.UNSET
    machines: bool | msgspec.UnsetType = msgspec.UNSET
    active: bool | msgspec.UnsetType = msgspec.UNSET


class Order(msgspec.Struct, frozen=True):
    """Every rule of a kind, in the order in which they are to run."""

    kind: Kind
    ids: Annotated[list[str], msgspec.Meta(max_length=300)]


class DryRun(msgspec.Struct, frozen=True):
    """A rule to try without keeping it."""

    kind: Kind
    conditions: dict[str, Any] = {}
    actions: Actions = []
    when: When = []
    machines: bool = False


class LeafSeen(msgspec.Struct, frozen=True):
    """One condition in words, and whether it held."""

    words: str
    held: bool


class ExampleView(msgspec.Struct, frozen=True):
    """A conversation on which it would fire, and what it would do there."""

    row: ConversationRow
    held: list[LeafSeen]
    would: list[str]


class DryRunView(msgspec.Struct, frozen=True):
    """What a rule would have done to the newest conversations; nothing was written."""

    looked_at: int
    matched: int
    examples: list[ExampleView]


class CauseView(msgspec.Struct, frozen=True):
    """The entry after which a rule fired; null number where time alone made it fire."""

    number: int | None
    words: str


class RuleNamed(msgspec.Struct, frozen=True):
    """A rule, as it was then."""

    id: str
    name: str
    version: int


class RefusedView(msgspec.Struct, frozen=True):
    """What a rule could not do, and the gate's ruling where it was refused there."""

    words: str
    ruling: RulingView | None = None


class FiringView(msgspec.Struct, frozen=True):
    """Why something was done: the rule, what moved it, each of its conditions, what it did and could not."""

    at: str
    rule: RuleNamed
    cause: CauseView
    conditions: list[LeafSeen]
    did: list[str]
    refused: list[RefusedView]


class FiringList(msgspec.Struct, frozen=True):
    """What rules did on a conversation, newest first."""

    items: list[FiringView]


class MacroView(msgspec.Struct, frozen=True):
    """Actions by hand. `scope` is everyone, `team:<id>` or mine; `does` tells them in words."""

    id: str
    name: str
    scope: str
    position: int
    actions: list[dict[str, Any]]
    does: list[str]


class MacroList(msgspec.Struct, frozen=True):
    """Macros in their order."""

    items: list[MacroView]


class NewMacro(msgspec.Struct, frozen=True):
    """A macro to add."""

    name: Name
    actions: Actions
    scope: Annotated[str, msgspec.Meta(max_length=100)] = "everyone"


class MacroChange(msgspec.Struct, frozen=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    actions: Actions | msgspec.UnsetType = msgspec.UNSET
    scope: Annotated[str, msgspec.Meta(max_length=100)] | msgspec.UnsetType = msgspec.UNSET


class MacroPreview(msgspec.Struct, frozen=True):
    """What a macro would put in the composer, and what else it would do, in words."""

    text: str
    changes: list[str]


class MacroDone(msgspec.Struct, frozen=True):
    """What a macro did, and could not do, in words; the conversation as it is now."""

    conversation: ConversationRow
    did: list[str]
    refused: list[str]


class Choice(msgspec.Struct, frozen=True):
    """A value one may choose."""

    value: str
    label: str


class FieldView(msgspec.Struct, frozen=True):
    """Something that may be asked about, with its operators; `of` is the kind of value whose change is asked about.

    `choices` are the only values there are. `list` names the list its values are chosen from, where the reader knows
    them by id: members, queues, teams, forms, statuses, brands, calendars, tags. Neither: any value may be written.
    """

    name: str
    label: str
    kind: str
    operators: list[Choice]
    choices: list[Choice] | None
    list: str | None
    of: str | None


class ArgumentView(msgspec.Struct, frozen=True):
    """What an action needs to know. `words` are several of one's own, `several` several of the choices or the list."""

    name: str
    label: str
    kind: Literal["text", "long_text", "choice", "words", "several", "span", "value"]
    needed: bool
    choices: list[Choice] | None = None
    list: str | None = None


class ActionView(msgspec.Struct, frozen=True):
    """Something that may be done."""

    name: str
    label: str
    arguments: list[ArgumentView]


class GrammarView(msgspec.Struct, frozen=True):
    """What may be asked and done in one place. `events` are those a trigger may look at."""

    fields: list[FieldView]
    actions: list[ActionView]
    events: list[Choice]
    phrases: list[Choice]
