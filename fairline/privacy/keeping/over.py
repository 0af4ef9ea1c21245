"""Finds what has had its time: what a night takes away, and what a preview shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fairline import channels, conversations, crm, journal, recording, security
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.privacy.keeping import rules as ruled
from fairline.privacy.keeping.holds import Held
from fairline.privacy.keeping.model import (
    CONTACTS,
    DAY,
    FILES,
    READS,
    RECORDINGS,
    SIGN_INS,
    SOUND,
    VISITORS,
    VOICEMAILS,
    Rule,
)

PAGE = 200
SIGNS = ("SignedIn", "SignInFailed", "SignInsTried")  # entries that hold where somebody signed in from, or tried


@dataclass(frozen=True, slots=True)
class Over:
    """What has had its time: its id, what people call it by, since when (ms UTC), and whether a hold keeps it."""

    kind: str
    id: str
    called: str = ""
    at: Millis | None = None
    is_held: bool = False


def over(c: Unit, rules: Sequence[Rule], kind: str, held: Held) -> Iterator[Over]:
    """What is of a kind and has had its time, the oldest first."""
    own = _own(rules, kind)
    if not own:
        return
    if kind == FILES:
        yield from _files(c, own[0], held)
    elif kind in SOUND:
        yield from _recordings(c, own, kind, held)
    elif kind == VISITORS:
        yield from (Over(kind, each) for each in channels.visitors_gone(c, _before(c, own[0]), PAGE))
    elif kind == CONTACTS:
        yield from _contacts(c, own[0], held)
    elif kind == SIGN_INS:
        yield from (Over(kind, str(each)) for each in journal.sealed_before(c, SIGNS, _before(c, own[0]), PAGE))
    elif kind == READS:  # security forgets them by itself; how many that would be is told here
        yield from (Over(kind, "") for _ in range(security.reads_before(c, _before(c, own[0]))))
    else:
        yield from _conversations(c, own, kind, held)


def _own(rules: Sequence[Rule], kind: str) -> list[Rule]:
    own = [rule for rule in rules if rule.kind == kind]
    return own or (_own(rules, RECORDINGS) if kind == VOICEMAILS else [])


def _conversations(c: Unit, rules: Sequence[Rule], channel: str, held: Held) -> Iterator[Over]:
    before = c.at - min(rule.days for rule in rules) * DAY
    by_place = any(rule.scope.startswith("country:") for rule in rules)
    place: tuple[Millis, str] = (0, "")
    while page := conversations.ended_before(c, channel, before, place, PAGE):
        for each in page:
            days = ruled.days_for(rules, each.queue, ruled.places_of(c, each.contact) if by_place else ())
            if days is not None and each.at < c.at - days * DAY:
                is_held = held.keeps(ruled.family_of(c, each), each.id)
                yield Over(channel, each.id, f"#{each.reference}", each.at, is_held)
        place = (page[-1].at, page[-1].id)


def _files(c: Unit, rule: Rule, held: Held) -> Iterator[Over]:
    place: tuple[Millis, str] = (0, "")
    while page := channels.files_before(c, _before(c, rule), place, PAGE):
        for each in page:
            holders = [holder.contact for holder in crm.holders(c, [each.person])] if each.person else []
            yield Over(FILES, each.id, each.id, each.at, held.keeps(holders, each.conversation))
        place = (page[-1].at, page[-1].id)


def _recordings(c: Unit, rules: Sequence[Rule], kind: str, held: Held) -> Iterator[Over]:
    before = c.at - min(rule.days for rule in rules) * DAY
    place: tuple[Millis, str] = (0, "")
    while page := recording.recordings_before(c, before, place, PAGE):
        for each in page:
            holders = [one for holder in crm.holders(c, [each.person]) for one in ruled.family(c, holder.contact)]
            days = (
                ruled.days_for(rules, *_where(c, each, holders)) if each.is_voicemail == (kind == VOICEMAILS) else None
            )
            if days is not None and each.began < c.at - days * DAY:
                yield Over(kind, each.id, each.id, each.began, held.keeps(holders, each.conversation))
        place = (page[-1].began, page[-1].id)


def _where(c: Unit, each: recording.Recording, holders: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The queue a recording was made in, and the countries its contact may be in."""
    try:
        queue = conversations.conversation(c, each.conversation).queue
    except NotFound:
        queue = ""
    return queue, ruled.places_of(c, holders[0]) if holders else ()


def _contacts(c: Unit, rule: Rule, held: Held) -> Iterator[Over]:
    after = ""
    while page := crm.idle(c, _before(c, rule), after, PAGE):
        for each in page:
            found = crm.contact(c, each)
            yield Over(CONTACTS, each, found.name or each, None, held.keeps(crm.family(c, each)))
        after = page[-1]


def _before(c: Unit, rule: Rule) -> Millis:
    return c.at - rule.days * DAY
