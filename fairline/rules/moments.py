"""What an entry means to triggers: which event it is, on which conversation, and what it tells besides."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from fairline.channels import mail_checks
from fairline.crm import folded
from fairline.journal import Entry, about
from fairline.kit.conditions import Changed, Field
from fairline.kit.db import Unit
from fairline.rules.clocks import clocks

# The kind of an entry -> what triggers call it. Some kinds belong to modules above: they are known by shape alone.
EVENTS: Mapping[str, str] = {
    "ConversationOpened": "opened",
    "MessageThreaded": "contact_wrote",
    "ActPermitted": "replied",
    "NoteWritten": "noted",
    "StatusChanged": "status_changed",
    "ConversationAssigned": "assigned",
    "ConversationQueued": "queued",
    "PrioritySet": "priority_set",
    "KindSet": "kind_set",
    "Tagged": "tagged",
    "FieldsFilled": "fields_filled",
    "ConversationsMerged": "merged",
    "ConversationReopened": "reopened",
    "SatisfactionGiven": "satisfaction_given",
    "ObligationWarned": "obligation_warned",
    "ObligationMissed": "obligation_missed",
    "ConversationRestored": "opened",  # of one that was suspected: until then no trigger looked at it
}
WORDS = tuple(dict.fromkeys(EVENTS.values()))
_HERE = frozenset({"trigger"})
_BY = ("contact", "member", "app", "house")
_FEW = 50  # entries that are looked at together on the way back to a beginning
_CHECKS = ("spf", "dkim", "dmarc")
_RESULTS = ("pass", "fail", "softfail", "neutral", "none", "temperror", "permerror")
_CHANGES = frozenset({"status", "priority", "kind", "agent", "queue", "tags"})  # and every field:<id>

CLOCK = "obligation.metric"
FIELDS: Mapping[str, Field] = {
    each.name: each
    for each in (
        Field("event", "choice", _HERE, choices=WORDS),
        Field("by", "choice", _HERE, choices=_BY),
        Field("by_member", "reference", _HERE),
        Field("first", "truth", _HERE),
        Field("text", "text", _HERE),
        Field("automatic", "choice", _HERE, choices=("auto_reply", "out_of_office", "list", "generated")),
        Field("from_domain", "text", _HERE),
        Field(CLOCK, "choice", _HERE),
        Field("mail_check", "choice", _HERE, choices=("pass", "fail", "none")),
        *(Field(f"mail_check.{name}", "choice", _HERE, choices=_RESULTS) for name in _CHECKS),
    )
}


def fields(c: Unit) -> Mapping[str, Field]:
    """What may be asked of the event itself, with the clocks there are."""
    return {**FIELDS, CLOCK: replace(FIELDS[CLOCK], choices=tuple(clocks(c)) or None)}


@dataclass(frozen=True, slots=True)
class Moment(Mapping[str, Any]):
    """One event on one conversation. As a mapping it holds the facts of the event itself, found out when asked for."""

    event: str
    conversation: str
    number: int
    at: int
    automatic: bool
    told: Mapping[str, Any]
    later: Mapping[str, Callable[[], Any]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        if name in self.told:
            return self.told[name]
        return self.later[name]()

    def __iter__(self) -> Iterator[str]:
        return iter({**self.told, **self.later})

    def __len__(self) -> int:
        return len({**self.told, **self.later})

    def __contains__(self, name: object) -> bool:
        return name in self.told or name in self.later


def changes(fields: Mapping[str, Field]) -> Mapping[str, Field]:
    """The changes that may be asked about, of the fields there are."""
    made = {}
    for name, held in fields.items():
        if name in _CHANGES or name.startswith("field:"):
            of = held.kind
            made[f"changed:{name}"] = Field(
                f"changed:{name}", "change", _HERE, held.choices, held.bands, held.stand_ins, of
            )
    return made


def moment_of(c: Unit, entry: Entry[Any]) -> Moment | None:
    """What an entry means to triggers; None for one that means nothing, or whose contact was forgotten."""
    event, word = entry.event, EVENTS.get(entry.kind)
    conversation = getattr(event, "conversation", None) or getattr(event, "subject", None)
    if word is None or not conversation or entry.erased or not _counts(entry):
        return None
    said = _first_words(c, entry) if word == "opened" else event
    told = {
        "event": word,
        "by": _by(entry, word),
        "by_member": _by_member(entry),
        "text": folded(getattr(said, "text", "") or _private(said).get("text", "")),
        "automatic": getattr(said, "automatic", ""),
        "from_domain": getattr(said, "address", "").rpartition("@")[2].lower(),
        CLOCK: getattr(event, "metric", ""),
        **dict(_changed(event, entry.kind)),
    }
    later = {"first": lambda: word == "opened" or (word == "contact_wrote" and _is_first(c, entry))}
    later |= _checks(c, getattr(said, "message", ""))
    return Moment(word, conversation, entry.number, entry.at, bool(told["automatic"]), told, later)


def text_of(c: Unit, entry: Entry[Any]) -> str:
    """What was said in an entry, as it was said."""
    event = _first_words(c, entry) if EVENTS.get(entry.kind) == "opened" else entry.event
    return str(getattr(event, "text", "") or _private(event).get("text", ""))


def _checks(c: Unit, message: str) -> dict[str, Callable[[], Any]]:
    """What was found out about a mail, looked up when it is asked for."""
    return {"mail_check": lambda: mail_checks(c, message).word} | {
        f"mail_check.{name}": partial(_check, c, message, name) for name in _CHECKS
    }


def _check(c: Unit, message: str, name: str) -> str:
    return str(getattr(mail_checks(c, message), name))


def _counts(entry: Entry[Any]) -> bool:
    if entry.kind == "ActPermitted":
        return bool(entry.event.kind == "Reply")
    if entry.kind == "ConversationRestored":
        return bool(entry.event.suspected)
    return not getattr(entry.event, "aside", False)


def _by(entry: Entry[Any], word: str) -> str:
    if word == "contact_wrote" or (word == "opened" and entry.actor.kind == "house") or _was_suspected(entry):
        return "contact"
    return entry.actor.kind if entry.actor.kind in _BY else "house"


def _by_member(entry: Entry[Any]) -> str:
    if _was_suspected(entry):
        return ""
    return entry.actor.id if entry.actor.kind == "member" else getattr(entry.event, "member", "") or ""


def _was_suspected(entry: Entry[Any]) -> bool:
    """Whether a member let it in: it is the contact's all the same."""
    return entry.kind == "ConversationRestored"


def _private(event: Any) -> Mapping[str, Any]:
    held = getattr(event, "private", None)
    return held if isinstance(held, dict) else {}


def _changed(event: Any, kind: str) -> Iterator[tuple[str, Changed]]:
    if kind in _BESIDE:
        name = _BESIDE[kind]
        yield f"changed:{name}", Changed(event.previous, getattr(event, name))
    elif kind == "ConversationQueued":
        yield "changed:queue", Changed("", event.queue)
    elif kind == "Tagged":
        yield "changed:tags", Changed(frozenset(event.removed), frozenset(event.added))
    elif kind == "FieldsFilled":
        for name in event.fields:
            yield f"changed:field:{name}", Changed(None, _value(event.values.get(name)))


# Events that tell what stood there before beside what stands there now.
_BESIDE: Mapping[str, str] = {
    "StatusChanged": "status",
    "PrioritySet": "priority",
    "KindSet": "kind",
    "ConversationAssigned": "agent",
}


def _value(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return frozenset(map(str, value))
    return folded(value) if isinstance(value, str) else value


def _first_words(c: Unit, entry: Entry[Any]) -> Any:
    """What a conversation was begun with: it stands right below the entry that opened it."""
    opened = _beginning(c, entry) if _was_suspected(entry) else entry.number
    for other in about(c, entry.event.conversation, before=opened + 8, most=8):
        if other.kind == "MessageThreaded" and other.number > opened:
            return other.event
    return entry.event


def _beginning(c: Unit, entry: Entry[Any]) -> int:
    """The number of the entry that opened a conversation that was looked at only now."""
    number = entry.number
    while earlier := about(c, entry.event.conversation, before=number, most=_FEW):
        number = min(other.number for other in earlier)
        for other in earlier:
            if other.kind == "ConversationOpened":
                return other.number
    return number


def _is_first(c: Unit, entry: Entry[Any]) -> bool:
    earlier = about(c, entry.event.conversation, before=entry.number, most=6)
    return (
        bool(earlier)
        and not any(other.kind in ("MessageThreaded", "ActPermitted") for other in earlier)
        and any(other.kind == "ConversationOpened" for other in earlier)
    )
