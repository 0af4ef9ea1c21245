"""Heeds what contacts write and send: threats and abuse are marked, who is in danger is answered and put first in line,
who sends a card number is told where to pay safely.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from fairline import accounts, gate
from fairline.channels import KeptFile, find
from fairline.conversations import settings
from fairline.conversations.changes import Change, change
from fairline.conversations.model import Conversation
from fairline.conversations.store import conversations as store
from fairline.gate import Act, Behind, ContentSuspected, Finding, Reply
from fairline.journal import HOUSE, Entry, append, one
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.kit.plugin import Follower
from fairline.kit.words import LANGUAGES, say

HEEDED = frozenset(
    {"threat", "hate", "obscene", "csam", "emergency", "self_harm", "phishing", "fraud", "unlawful_goods"}
)  # what a contact sends us of the rest is theirs
CARDS = ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")
DANGER = ("emergency", "self_harm")
SURE = 80  # from here on, somebody is called
ANEW: Millis = 3_600_000  # ms after which the same conversation is answered again
WITHIN: Millis = 15 * 60_000  # ms in which the answer is worth giving
CAUSE = "safety:"
CALLED = ("owner", "admin", "supervisor", "compliance_officer")


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Judge each message once it stands in its conversation."""
    for entry in entries:
        if entry.erased or entry.event.automatic:
            continue
        files = find(c, [file.id for file in entry.event.files])
        found = heeded(_found(entry.event.text, files.values()))
        if found:
            _heed(c, entry, found)
        if entry.event.masked or any(file.cards for file in files.values()):
            _hint(c, entry)


def _found(text: str, files: Iterable[KeptFile]) -> Iterator[Finding]:
    """What the words of a message look like, and those in its files."""
    yield from gate.judge(text, "distress", "leads")
    for file in files:
        if file.kind:
            yield Finding(file.kind, file.score, file.rule, gate.clauses_of(file.rule), file.name[:120])


def _hint(c: Unit, entry: Entry[Any]) -> None:
    """A card number was hidden: written down, and its sender is told where to pay safely, once an hour."""
    held = store.one(c, entry.event.conversation)
    if held is None:
        return
    before = gate.suspected_lately(c, held.id, c.at - ANEW)
    append(c, HOUSE, _received(held, entry.event, Finding("card", 100, "card.number", CARDS, "")))
    if "card" not in before and c.at - entry.event.wrote_at <= WITHIN:
        where = settings.of(c).pay_at
        _answer(c, held, entry.event, "card", "card-at" if where else "card", where=where)


def _heed(c: Unit, entry: Entry[Any], found: Sequence[Finding]) -> None:
    event = entry.event
    held = store.one(c, event.conversation)
    if held is None:
        return
    before = gate.suspected_lately(c, held.id, c.at - ANEW)
    way = _way(c, event.received)
    append(c, HOUSE, *(_received(held, event, each, way) for each in found))
    danger = next((each for each in found if each.kind in DANGER and each.score >= SURE), None)
    if danger and not before.intersection(DANGER):
        _put_first(c, held, danger.kind)
        if c.at - event.wrote_at <= WITHIN:
            _answer(c, held, event, danger.kind)
    sure = [each.kind for each in found if each.kind in ("threat", "csam", *DANGER) and each.score >= SURE]
    if sure and sure[0] not in before:
        _call(c, held, sure[0])


def heed_spoken(c: Unit, conversation: str, recording: str, words: str) -> None:
    """Heed what a contact said on a call, once it was written down: threats are marked, danger is put first in line,
    supervisors are called.
    """
    held = store.one(c, conversation)
    found = heeded(gate.judge(words, "distress"))
    if held is None or not found:
        return
    before = gate.suspected_lately(c, held.id, c.at - ANEW)
    append(c, HOUSE, *(suspected(held, each, "spoken", recording) for each in found))
    sure = [each.kind for each in found if each.kind in ("threat", "csam", *DANGER) and each.score >= SURE]
    if sure and sure[0] not in before:
        _put_first(c, held, sure[0])
        _call(c, held, sure[0])


def heeded(found: Iterable[Finding]) -> list[Finding]:
    """What is written down of what was found in a contact's words."""
    return [each for each in found if each.kind in HEEDED and each.score >= gate.REVIEW]


def suspected(
    held: Conversation,
    found: Finding,
    surface: str,
    message: str,
    *,
    contact: str = "",
    person: str = "",
    member: str | None = None,
    theirs: bool = True,
    way: str = "",
) -> ContentSuspected:
    """What was found in words of a conversation, to be written down. `contact` and `person` are theirs who said it,
    where it was not whom the conversation is with.
    """
    return ContentSuspected(
        kind=found.kind,
        surface=surface,
        subject=held.id,
        score=found.score,
        rule=found.rule,
        clauses=found.clauses,
        conversation=held.id,
        message=message,
        contact=contact or held.contact,
        member=member,
        person=person or held.person,
        theirs=theirs,
        way=way,
        words=found.words,
    )


def _received(held: Conversation, event: Any, found: Finding, way: str = "") -> ContentSuspected:
    return suspected(held, found, "received", event.message, contact=event.contact, person=event.person, way=way)


def _way(c: Unit, received: int) -> str:
    """What a message came in by: the web form, else what it was written to."""
    came = one(c, received)
    if came is None:
        return ""
    return f"form:{came.event.form}" if came.event.form else f"sender:{came.event.sender}"


def _put_first(c: Unit, held: Conversation, kind: str) -> None:
    if not held.set_aside and not held.merged_into:
        change(c, held.id, Change(priority="urgent", add_tags=(kind,)), HOUSE, None)


def _answer(c: Unit, held: Conversation, event: Any, kind: str, said: str = "", **values: str) -> None:
    """The fixed words, once: where help is, and that a person reads it first; or where to pay safely."""
    language = held.language if held.language in LANGUAGES else "en"
    act = Reply(
        id=f"act_{event.message.removeprefix('msg_')}{'c' if kind == 'card' else 's'}",
        contact=held.contact,
        person=held.person,
        conversation=held.id,
        cause=f"{CAUSE}{kind}",
        channel=held.channel,
        address=held.address,
        sender=held.sender,
        subject=f"Re: {held.subject}" if held.subject else "",
        text=say(f"conversations.safety.{said or kind}", language, **values),
    )
    try:
        gate.submit(c, act, HOUSE)
    except Conflict:
        return  # it was answered before


def _call(c: Unit, held: Conversation, kind: str) -> None:
    accounts.notify(
        c,
        HOUSE,
        f"conversations.notice.{'danger' if kind in DANGER else 'threat'}",
        CALLED,
        values={"reference": held.reference},
        clause="DTA-EMERGENCY-TEXT" if kind in DANGER else "DTA-THREATS",
        href=f"/inbox/all/{held.id}",
        banner_days=1,
        once=f"heeded:{held.id}:{kind}:{c.at // ANEW}",
    )


def behind(c: Unit, act: Act) -> Behind | None:
    """What stands behind a safety answer: it is in force while its words were found a moment ago."""
    if not act.conversation or not act.cause.startswith(CAUSE):
        return None
    found = gate.suspected_lately(c, act.conversation, c.at - WITHIN)
    return Behind(active=act.cause.removeprefix(CAUSE) in found, approved_by=None, name="safety")


HEED = Follower("conversations.heed", frozenset({"MessageThreaded"}), follow, prompt=True)
