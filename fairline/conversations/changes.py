"""Changes what a matter is filed under: one form for members, rules, macros, bulk acts and programs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline.accounts import member as member_of
from fairline.conversations import assignment, own_fields
from fairline.conversations.events import (
    FieldsFilled,
    FormChosen,
    KindSet,
    LanguageSet,
    PrioritySet,
    SubjectChanged,
    Tagged,
)
from fairline.conversations.model import KINDS, OVER, PRIORITIES, STATUSES, Conversation, clean
from fairline.conversations.reading import Merged, NotYours, SetAside, conversation
from fairline.conversations.status import set_status
from fairline.conversations.store import conversations as store
from fairline.conversations.store import desk, values
from fairline.journal import Actor, Event, append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

LONGEST_SUBJECT = 500
LONGEST_TAG = 80
MOST_TAGS = 100


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different; None stays. `tags` are all it is to have, `agent` and `queue` are ids (an empty agent:
    nobody), `fields` are values by the field's id, None for one to be emptied, `custom` an account's own status.
    """

    status: str | None = None
    custom: str | None = None
    priority: int | str | None = None
    kind: str | None = None
    subject: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    tags: tuple[str, ...] | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    form: str | None = None
    agent: str | None = None
    queue: str | None = None
    language: str | None = None


def change(c: Unit, id: str, asked: Change, actor: Actor, member: str | None, *, oversees: bool = True) -> Conversation:
    """Change a conversation in one unit; what is so already writes nothing. `member` is None for a program or a rule.

    Raises NotFound, BadInput (also for fields its form needs before it is solved), SetAside, Merged, NotYours where
    another agent has it on a channel where people talk, and what routing raises.
    """
    found = conversation(c, id)
    if found.set_aside:
        raise SetAside
    if found.merged_into:
        raise Merged(into=found.merged_into)
    status, custom = standing(c, found, asked)
    events = list(_events(c, found, asked))
    if status == "solved":
        own_fields.check_needed(c, found, asked.form, asked.fields)
    append(c, actor, *events)
    why = "rule" if actor.kind == "rule" else "member"
    if status not in OVER and status != found.status:
        found = set_status(c, found, status, actor, custom=custom, why=why)
    _hand_over(c, asked, found, actor, member, oversees=oversees)
    found = conversation(c, id)
    if (found.status, found.custom) != (status, custom) and (asked.status is not None or asked.custom is not None):
        found = set_status(c, found, _known(status), actor, custom=custom, why=why)
    return store.one(c, id) or found


def clean_tag(tag: str) -> str:
    """A tag in the one form in which it is kept: small letters, no spaces. Raises BadInput."""
    tidy = "_".join(clean(tag).casefold().split())
    if not tidy or len(tidy) > LONGEST_TAG:
        raise BadInput(what=tag, fields={"tags": "kit.field.invalid"})
    return tidy


def priority_of(said: int | str) -> int:
    """A priority as a number, from its word or itself. Raises BadInput."""
    if isinstance(said, str) and said in ("", "none"):
        return 0
    number = PRIORITIES.get(said) if isinstance(said, str) else said
    if number is None or not 0 <= number <= 9:
        raise BadInput(what=str(said), fields={"priority": "kit.field.invalid"})
    return number


def _known(status: str) -> Any:
    if status not in STATUSES:
        raise BadInput(what=status, fields={"status": "kit.field.invalid"})
    return status


def standing(c: Unit, found: Conversation, asked: Change) -> tuple[Any, str]:
    """The status asked for and the account's own word for it. Raises BadInput."""
    if asked.custom:
        own = desk.some_statuses(c, [asked.custom]).get(asked.custom)
        if own is None or (asked.status or own.status) != own.status:
            raise BadInput(what=asked.custom, fields={"custom": "kit.field.unknown"})
        return _known(own.status), own.id
    if asked.status is None:
        return found.status, found.custom if asked.custom is None else ""
    if asked.status == "new" and found.status != "new":
        raise BadInput(what="new", fields={"status": "conversations.field.not-new-again"})
    return _known(asked.status), "" if asked.status != found.status or asked.custom is not None else found.custom


def _events(c: Unit, found: Conversation, asked: Change) -> list[Event]:
    made: list[Event | None] = [
        _priority(found, asked),
        _kind(found, asked),
        _language(found, asked),
        _subject(found, asked),
        _tags(c, found, asked),
        _form(c, found, asked),
        _fields(c, found, asked),
    ]
    return [each for each in made if each is not None]


def _priority(found: Conversation, asked: Change) -> Event | None:
    number = found.priority if asked.priority is None else priority_of(asked.priority)
    if number == found.priority:
        return None
    return PrioritySet(conversation=found.id, priority=number, previous=found.priority)


def _kind(found: Conversation, asked: Change) -> Event | None:
    if asked.kind is None or asked.kind == found.kind:
        return None
    if asked.kind not in ("", *KINDS):
        raise BadInput(what=asked.kind, fields={"kind": "kit.field.invalid"})
    return KindSet(conversation=found.id, kind=asked.kind, previous=found.kind)


def _language(found: Conversation, asked: Change) -> Event | None:
    if asked.language is None or asked.language == found.language:
        return None
    return LanguageSet(conversation=found.id, language=asked.language[:35], previous=found.language)


def _subject(found: Conversation, asked: Change) -> Event | None:
    if asked.subject is None:
        return None
    tidy = mask(" ".join(clean(asked.subject).split())).text
    if len(tidy) > LONGEST_SUBJECT:
        raise BadInput(what="subject", fields={"subject": "kit.field.invalid"})
    if tidy == found.subject:
        return None
    return SubjectChanged(conversation=found.id, person=found.person, subject=tidy)


def _form(c: Unit, found: Conversation, asked: Change) -> Event | None:
    if asked.form is None or asked.form == found.form:
        return None
    own_fields.check_form(c, asked.form)
    return FormChosen(conversation=found.id, form=asked.form, previous=found.form)


def _fields(c: Unit, found: Conversation, asked: Change) -> Event | None:
    filled = own_fields.changed(c, found.id, asked.fields)
    if not filled:
        return None
    values = {name: value for name, value in filled.items() if value is not None}
    return FieldsFilled(conversation=found.id, person=found.person, fields=tuple(filled), values=values)


def _tags(c: Unit, found: Conversation, asked: Change) -> Tagged | None:
    if asked.tags is None and not asked.add_tags and not asked.remove_tags:
        return None
    now = set(values.tags(c, [found.id]).get(found.id, ()))
    wanted = {clean_tag(tag) for tag in asked.tags} if asked.tags is not None else set(now)
    wanted |= {clean_tag(tag) for tag in asked.add_tags}
    wanted -= {clean_tag(tag) for tag in asked.remove_tags}
    if len(wanted) > MOST_TAGS:
        raise BadInput(what="tags", fields={"tags": "kit.field.invalid"})
    if wanted == now:
        return None
    return Tagged(conversation=found.id, added=tuple(sorted(wanted - now)), removed=tuple(sorted(now - wanted)))


def _hand_over(
    c: Unit, asked: Change, found: Conversation, actor: Actor, member: str | None, *, oversees: bool
) -> None:
    """Give it to whom it is to be given; routing does its part first."""
    if asked.queue is not None and asked.queue != found.queue:
        _check_may(found, member, oversees=oversees)
        assignment.give_to_queue(c, conversation(c, found.id), asked.queue, actor)
    if asked.agent is None or asked.agent == found.agent:
        return
    _check_may(found, member, oversees=oversees)
    now = conversation(c, found.id)
    if not asked.agent:
        if now.agent:
            assignment.let_go(c, now, actor)
    else:
        _check_agent(c, asked.agent)
        assignment.give(c, now, asked.agent, actor, "taken" if asked.agent == member else "given")


def _check_agent(c: Unit, agent: str) -> None:
    try:
        known = member_of(c, agent)
    except NotFound:
        known = None
    if known is None or known.state != "active" or known.role not in assignment.TAKES_WORK:
        raise BadInput(what=agent, fields={"agent": "conversations.field.no-agent"})


def _check_may(found: Conversation, member: str | None, *, oversees: bool) -> None:
    """A talk is taken from its agent only by whoever oversees agents; a matter by mail is anybody's to hand on."""
    if member is None or oversees or not found.agent or found.agent == member or own_fields.is_threaded(found):
        return
    raise NotYours
