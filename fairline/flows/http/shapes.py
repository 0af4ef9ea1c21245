"""Flows as the wire shows them."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.flows.simulate import Does

Body = dict[str, Any]
Called = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class Named(msgspec.Struct, frozen=True):
    """An id with the name it goes by."""

    id: str
    name: str


class PlaceView(msgspec.Struct, frozen=True):
    """Something a flow may be placed at: a number, a site (kind `sender`), a queue; and the flow that is."""

    kind: str
    of: str
    name: str
    channel: str
    flow: str | None


class PlaceList(msgspec.Struct, frozen=True):
    """Everything a flow may be placed at."""

    items: list[PlaceView]


class NewPlace(msgspec.Struct, frozen=True):
    """What comes in here goes through this flow; through none where it is null."""

    kind: Literal["sender", "queue"]
    of: str
    flow: str | None = None


class FlowRow(msgspec.Struct, frozen=True):
    """A flow in a list. `changed`: its draft is not what runs. `runs_7d` began within seven days, `runs_now` go on."""

    id: str
    name: str
    version: int | None
    changed: bool
    quieted: str | None
    places: list[str]
    runs_7d: int
    runs_now: int
    drafted_at: str


class FlowList(msgspec.Struct, frozen=True):
    """The account's flows, by name."""

    items: list[FlowRow]


class FlowView(msgspec.Struct, frozen=True):
    """A flow: its draft, and what runs. `quieted` says in words why it rests, null where it does not."""

    id: str
    name: str
    body: Body
    version: int | None
    changed: bool
    quieted: str | None
    drafted_at: str


class NewFlow(msgspec.Struct, frozen=True):
    """A flow to add, as a draft; a small one to begin with where no body is sent."""

    name: Called
    body: Body | None = None


class FlowChange(msgspec.Struct, frozen=True):
    """What is to be different in the draft; what is not sent stays."""

    name: Called | msgspec.UnsetType = msgspec.UNSET
    body: Body | msgspec.UnsetType = msgspec.UNSET


class Publication(msgspec.Struct, frozen=True):
    """Why this version: a few words for those who read the history."""

    note: Annotated[str, msgspec.Meta(max_length=500)] = ""


class VersionView(msgspec.Struct, frozen=True):
    """A version as it was published. `copy_of` is the earlier one it brought back, null where it was new."""

    number: int
    at: str
    by: Named | None
    note: str
    copy_of: int | None
    runs: bool


class VersionList(msgspec.Struct, frozen=True):
    """Versions of a flow, newest first."""

    items: list[VersionView]


class VersionBody(msgspec.Struct, frozen=True):
    """A version with all it says."""

    number: int
    body: Body


class ClauseView(msgspec.Struct, frozen=True):
    """A clause that is cited, and where it is read."""

    id: str
    title: str
    href: str


class RemarkView(msgspec.Struct, frozen=True):
    """Something about a flow, in words, with what to do about it."""

    rule: str
    severity: Literal["error", "warning", "hint"]
    step: str | None
    field: str | None
    words: str
    remedy: str
    clauses: list[ClauseView]


class LintView(msgspec.Struct, frozen=True):
    """What is to be said of a flow; `publishable` where nothing of it is an error."""

    publishable: bool
    items: list[RemarkView]


class LintRequest(msgspec.Struct, frozen=True):
    """A flow to look at without keeping it; its draft where no body is sent."""

    body: Body | None = None


class Simulation(msgspec.Struct, frozen=True, kw_only=True):
    """A pretended contact, and what they do; the draft is tried, or a body, or a version."""

    body: Body | None = None
    version: int | None = None
    medium: Literal["voice", "chat"] = "voice"
    language: str = ""
    at: str | None = None
    name: str = ""
    values: dict[str, str] = {}
    answers: dict[str, str] = {}
    told: dict[str, dict[str, str]] = {}
    does: Annotated[list[Does], msgspec.Meta(max_length=200)] = []


class Choice(msgspec.Struct, frozen=True):
    """A value one may choose."""

    value: str
    label: str


class FieldView(msgspec.Struct, frozen=True):
    """One field of a step's form: how it is drawn, and where its choices come from."""

    name: str
    label: str
    drawn: str
    needed: bool
    choices: list[Choice]
    listed: str | None


class KindView(msgspec.Struct, frozen=True):
    """A kind of step, as a screen draws it. `media`: voice, chat or both; `ends`: nothing follows it."""

    kind: str
    label: str
    about: str
    media: list[str]
    ends: bool
    fields: list[FieldView]


class KindList(msgspec.Struct, frozen=True):
    """Every kind of step, and how the outcomes that several have are called."""

    items: list[KindView]
    outcomes: dict[str, str]


class RunView(msgspec.Struct, frozen=True):
    """A run of a flow: where it stands, or how it ended. What the contact told is not shown."""

    id: str
    conversation: str
    version: int
    medium: str
    step: str
    started_at: str
    ended_at: str | None
    why: str | None


class RunList(msgspec.Struct, frozen=True):
    """The latest runs of a flow."""

    items: list[RunView]


class ClipView(msgspec.Struct, frozen=True):
    """A kept piece of sound, and by what right it is played; `playable` where that lasts now."""

    id: str
    name: str
    language: str
    use: Literal["prompt", "music"]
    basis: str
    proof: str
    until: str | None
    seconds: int
    playable: bool


class ClipList(msgspec.Struct, frozen=True):
    """Kept pieces of sound, by name."""

    items: list[ClipView]


class CallbackView(msgspec.Struct, frozen=True):
    """A call we promised, and how it stands."""

    id: str
    conversation: str
    queue: Named
    state: str
    tries: int
    since: str
    promised_at: str
    due: str | None


class CallbackList(msgspec.Struct, frozen=True):
    """Calls we promised and that are not over, the longest promised first."""

    items: list[CallbackView]
