"""Routes of satisfaction for members: how the account asks, and what was said of a conversation."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from fairline import accounts
from fairline.conversations import ConversationRow, conversation, several
from fairline.conversations import rows as conversation_rows
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.surveys import ballots, service, store
from fairline.surveys.model import Ask, Scale, Score, Settings, State
from fairline.web import Asked, Page, after_cursor, get, limit_of, page_of, patch

Unset = msgspec.UnsetType


class Named(msgspec.Struct, frozen=True):
    """An id with the name it goes by."""

    id: str
    name: str


class SettingsView(msgspec.Struct, frozen=True, kw_only=True):
    """How the account asks: `by_itself` after each solving, or only where a rule or a reply does; `scale` is good or
    bad (two), or one to five (five); `anonymous`: nobody is told whose an answer is. `approved_by` answers for it.
    """

    active: bool
    by_itself: bool
    scale: Scale
    delay_minutes: int
    days_between: int
    anonymous: bool
    approved_by: Named | None


class SettingsChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of it is to be different."""

    active: bool | Unset = msgspec.UNSET
    by_itself: bool | Unset = msgspec.UNSET
    scale: Scale | Unset = msgspec.UNSET
    delay_minutes: Annotated[int, msgspec.Meta(ge=0, le=10_080)] | Unset = msgspec.UNSET
    days_between: Annotated[int, msgspec.Meta(ge=1, le=365)] | Unset = msgspec.UNSET
    anonymous: bool | Unset = msgspec.UNSET


class AnswerView(msgspec.Struct, frozen=True, kw_only=True):
    """One question and what was answered; `points` are of five, null where it was good or bad."""

    id: str
    state: State
    score: str | None
    points: int | None
    comment: str
    due: str
    asked_at: str | None
    answered_at: str | None


class AnonymousView(msgspec.Struct, frozen=True):
    """What was said anonymously, all together: at least `least` answers are counted at once. `points` tells how many
    gave which; the comments stand in no order, and belong to nobody.
    """

    good: int
    bad: int
    points: dict[str, int]
    comments: list[str]
    least: int


class GivenView(msgspec.Struct, frozen=True):
    """What a contact said, and about which conversation."""

    answer: AnswerView
    conversation: ConversationRow


class Answers(msgspec.Struct, frozen=True):
    """The questions about a conversation, the newest first."""

    items: list[AnswerView]


@get("/v1/satisfaction-settings", permission="satisfaction.manage")
async def read_satisfaction_settings(asked: Asked) -> SettingsView:
    """How the account asks its contacts how it was."""
    return await asked.read(lambda c: _settings(c, store.settings(c)))


@patch("/v1/satisfaction-settings", permission="satisfaction.manage")
async def change_satisfaction_settings(asked: Asked, data: SettingsChange) -> SettingsView:
    """Change how the account asks. Whoever does answers for what is sent by it."""
    told = {name: getattr(data, name) for name in SettingsChange.__struct_fields__}
    changed = {name: value for name, value in told.items() if value is not msgspec.UNSET}
    by, member = actor_from(asked.by), asked.member
    return await asked.write(lambda c: _settings(c, service.change_settings(c, by, member, changed)))


@get("/v1/conversations/{id:str}/satisfaction", permission="conversation.read")
async def read_satisfaction(asked: Asked, id: str) -> Answers:
    """What was asked and said about a conversation."""
    return await asked.read(lambda c: Answers([_answer(each) for each in _of(c, id)]))


@get("/v1/satisfaction", permission="conversation.read")
async def list_satisfaction(
    asked: Asked, score: Score | None = None, limit: int | None = None, cursor: str | None = None
) -> Page[GivenView]:
    """What contacts said, the newest answer first: each with its conversation, all or only one score."""
    most, place = limit_of(limit), _place(after_cursor(cursor))
    scores = (score,) if score else ("good", "bad")

    def unit(c: Unit) -> Page[GivenView]:
        found = store.answered_asks(c, scores, place, most + 1)
        page = page_of(found, most, lambda ask: f"{ask.answered_at}.{ask.id}")
        return Page(_given(c, page.items, asked.language), page.next)

    return await asked.read(unit)


@get("/v1/satisfaction-anonymous", permission="conversation.read")
async def read_anonymous_satisfaction(asked: Asked) -> AnonymousView:
    """What contacts said anonymously. No route tells whose an answer was."""

    def unit(c: Unit) -> AnonymousView:
        found = ballots.counted(c)
        return AnonymousView(found.good, found.bad, found.points, list(found.comments), ballots.LEAST)

    return await asked.read(unit)


def _place(key: str | None) -> tuple[int, str] | None:
    at, _, ask = (key or "").partition(".")
    return (int(at), ask) if at.isdecimal() and len(at) < 16 else None


def _given(c: Unit, asks: Sequence[Ask], language: str) -> list[GivenView]:
    """Answers with their conversations; those whose conversation is gone are left out."""
    held = several(c, [ask.conversation for ask in asks])
    rows = {row.id: row for row in conversation_rows(c, list(held.values()), language)}
    return [GivenView(_answer(ask), rows[ask.conversation]) for ask in asks if ask.conversation in rows]


def _of(c: Unit, id: str) -> list[Ask]:
    return service.satisfaction_of(c, conversation(c, id).id)


def _settings(c: Unit, how: Settings) -> SettingsView:
    names = accounts.names_of(c, [how.by]) if how.by else {}
    by = Named(how.by, names.get(how.by, "")) if how.by else None
    return SettingsView(
        active=how.active,
        by_itself=how.by_itself,
        scale=how.scale,
        delay_minutes=how.delay_minutes,
        days_between=how.days_between,
        anonymous=how.anonymous,
        approved_by=by,
    )


def _answer(ask: Ask) -> AnswerView:
    return AnswerView(
        id=ask.id,
        state="asked" if ask.anonymous and ask.state == "answered" else ask.state,
        score=ask.score or None,
        points=ask.points,
        comment=ask.comment,
        due=to_text(ask.due) or "",
        asked_at=to_text(ask.asked_at),
        answered_at=to_text(ask.answered_at),
    )


ROUTES = [
    read_satisfaction_settings,
    change_satisfaction_settings,
    read_satisfaction,
    list_satisfaction,
    read_anonymous_satisfaction,
]
