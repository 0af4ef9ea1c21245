"""What becomes of the matter a conversation is about: its status, what it is filed under, who takes part."""

from typing import Any

from msgspec import field

from fairline.journal import Event
from fairline.kit.clock import Millis


class StatusChanged(Event):
    """Where the matter stands now: new, open, pending, on_hold, solved, closed; `custom` is the account's own word.

    `why`: member, rule, contact_wrote, assigned, wrapped_up, reopened, snooze, time, problem, merged, import.
    """

    about = "conversation"

    conversation: str
    status: str
    previous: str
    custom: str = ""
    why: str = "member"


class PrioritySet(Event):
    """How urgent it is, 1 to 9; 0 says that nobody judged it."""

    about = "conversation"

    conversation: str
    priority: int
    previous: int


class KindSet(Event):
    """What kind of matter it is: question, incident, problem, todo; empty for none."""

    about = "conversation"

    conversation: str
    kind: str
    previous: str


class LanguageSet(Event):
    """In which language it is held (BCP 47)."""

    about = "conversation"

    conversation: str
    language: str
    previous: str


class SubjectChanged(Event):
    """What it is called now."""

    about = "conversation"
    personal = ("subject",)

    conversation: str
    person: str
    subject: str = ""


class Tagged(Event):
    """Tags came and went."""

    about = "conversation"

    conversation: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class FieldsFilled(Event):
    """What the account's own fields say; `fields` are those that changed, one without a value was emptied."""

    about = "conversation"
    personal = ("values",)

    conversation: str
    person: str
    fields: tuple[str, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)


class FormChosen(Event):
    """Which form it is filled in by; empty for none."""

    about = "conversation"

    conversation: str
    form: str
    previous: str


class ParticipantAdded(Event):
    """Somebody else takes part: what is written goes to them in copy. `person` is where they are reached."""

    about = "conversation"
    personal = ("address", "name")

    conversation: str
    contact: str
    person: str
    role: str = "cc"
    address: str = ""
    name: str = ""


class ParticipantRemoved(Event):
    """Somebody takes part no longer."""

    about = "conversation"

    conversation: str
    contact: str


class WatchStarted(Event):
    """A member watches it: they are told what happens in it. `why`: asked, mentioned, rule."""

    about = "conversation"

    conversation: str
    member: str
    why: str = "asked"


class WatchEnded(Event):
    """A member watches it no longer."""

    about = "conversation"

    conversation: str
    member: str


class ConversationLinked(Event):
    """It has to do with another: incident_of, follows, split_from, side_of, related."""

    about = "conversation"

    conversation: str
    other: str
    kind: str


class ConversationUnlinked(Event):
    """It has nothing to do with the other any more, in this way."""

    about = "conversation"

    conversation: str
    other: str
    kind: str


class ConversationsMerged(Event):
    """`other` is about the same matter and goes on in this one. Its lines stay where they are."""

    about = "conversation"

    conversation: str
    other: str


class MergeUndone(Event):
    """The two were not the same matter after all."""

    about = "conversation"

    conversation: str
    other: str


class ConversationSplit(Event):
    """Some lines of `source`, by their entries' numbers, are a matter of their own."""

    about = "conversation"

    conversation: str
    source: str
    numbers: tuple[int, ...]
    reference: int
    contact: str
    person: str


class SplitUndone(Event):
    """The lines went back to where they came from, and nothing is left of what they stood in."""

    about = "conversation"

    conversation: str
    source: str
    numbers: tuple[int, ...]


class ConversationSetAside(Event):
    """It is out of the way: `where` is spam or trash. After `purge_at` (ms UTC) it is deleted for good."""

    about = "conversation"

    conversation: str
    where: str
    previous: str = ""
    purge_at: Millis | None = None


class ConversationRestored(Event):
    """It is back where it stood; `status` is what that was. One that was `suspected` until now begins for everybody."""

    about = "conversation"

    conversation: str
    status: str
    suspected: bool = False


class ConversationDeleted(Event):
    """It is gone from every table for good, its files too. What the journal holds stays sealed until its person is
    erased.
    """

    about = "conversation"

    conversation: str
    files: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()  # so that channels delete what they keep of them


class ConversationSnoozed(Event):
    """A member wants to see it again at an instant (ms UTC)."""

    about = "conversation"

    conversation: str
    member: str
    until: Millis


class SnoozeEnded(Event):
    """It is to be seen again. `why`: time, wrote, member."""

    about = "conversation"

    conversation: str
    why: str
    member: str = ""
