"""Routes of going on when something fails: for every account what fails now, for the operator the rest."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec

from fairline.accounts import store as accounts
from fairline.accounts.continuity import service, store
from fairline.accounts.continuity.model import FallbackKept
from fairline.accounts.operators import operator_account
from fairline.journal import actor_from
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Row, Unit
from fairline.web import Asked, get, post

READ, OPERATE = "account.read", "operator.accounts"
MEASURED = ("kind", "back_after", "lost", "words", "lessons", "calls_after")

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Seconds = Annotated[int, msgspec.Meta(ge=0, le=31_536_000)]


class FailureView(msgspec.Struct, frozen=True):
    """Parts that do not work since an instant, and what to do meanwhile."""

    id: str
    parts: list[str]
    what: str
    began: str


class LessonView(msgspec.Struct, frozen=True):
    """What an exercise taught; `done` says how it was seen to, empty while it is open."""

    lesson: str
    done: str


class ExerciseView(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise: seconds until it worked again, of lost writing, and until a call came to its fallback (null: not
    tried), and whether all were within the aims; how many numbers had a fallback at their provider, and had none.
    """

    id: str
    kind: str
    began: str
    ended: str
    back_after: int
    lost: int
    met: bool
    words: str
    lessons: list[LessonView]
    calls_after: int | None
    fallbacks_kept: int
    fallbacks_open: int


class NumberFallbackView(msgspec.Struct, frozen=True, kw_only=True):
    """Where a number's calls go while nothing of ours runs, as it stands in `words`; `seen` when a drill showed it."""

    phone: str
    number: str
    state: str
    words: str
    open: bool
    seen: str | None


class ContinuityView(msgspec.Struct, frozen=True, kw_only=True):
    """What does not work now, and how it stands with the account's own numbers; for the operator also the exercises,
    and whether one is overdue. `red`: an exercise is overdue, or a number's fallback is not at its provider yet.
    """

    red: bool
    fallbacks: list[NumberFallbackView]
    failing: list[FailureView]
    parts: list[str]
    kinds: list[str]
    exercises: list[ExerciseView]
    overdue: bool
    every_days: int
    back_within: int
    loses_most: int


class NewFailure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which parts do not work, and what people should do meanwhile, in English and French."""

    parts: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=20)]
    en: Words
    fr: Words


class NewExercise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was tried out, when, and what was measured, in seconds."""

    kind: str
    began: Instant
    ended: Instant
    back_after: Seconds
    lost: Seconds
    words: Words
    lessons: Annotated[tuple[Words, ...], msgspec.Meta(max_length=50)] = ()
    calls_after: Seconds | None = None


class LessonDone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which of an exercise's lessons, by its place from 0 on, and how it was seen to."""

    lesson: Annotated[int, msgspec.Meta(ge=0, le=49)]
    words: Words


@get("/v1/continuity", permission=READ)
async def read_continuity(asked: Asked) -> ContinuityView:
    """What does not work now, as whoever runs the installation says, and what to do meanwhile."""
    operator = await asked.read(operator_account, account=EVERY_ACCOUNT)
    where = operator or asked.account
    kept = await asked.read(lambda c: service.fallbacks(c, asked.language))
    return await asked.read(lambda c: told(c, asked.language, kept, all_of_it=where == asked.account), account=where)


@post("/v1/operator/failures", permission=OPERATE)
async def begin_continuity(asked: Asked, data: NewFailure) -> ContinuityView:
    """Say that parts do not work: every account is told at once, with what to do meanwhile."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ContinuityView:
        service.begin(c, by, data.parts, {"en": data.en, "fr": data.fr})
        return told(c, asked.language, service.fallbacks(c, asked.language), all_of_it=True)

    return await asked.write(unit)


@post("/v1/operator/failures/{id:str}/end", permission=OPERATE)
async def end_continuity(asked: Asked, id: str) -> ContinuityView:
    """Say that they work again: every account is told."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ContinuityView:
        service.end(c, by, id)
        return told(c, asked.language, service.fallbacks(c, asked.language), all_of_it=True)

    return await asked.write(unit)


@post("/v1/operator/exercises", permission=OPERATE)
async def hold_exercise(asked: Asked, data: NewExercise) -> ContinuityView:
    """Write down an exercise with its measured times. One that missed an aim needs a lesson. How many numbers of all
    accounts have their fallback at the provider is written with it.
    """
    by, stood = actor_from(asked.by), await _fallbacks_of_all(asked)
    plain: dict[str, Any] = {name: getattr(data, name) for name in MEASURED}

    def unit(c: Unit) -> ContinuityView:
        began, ended = to_millis(data.began), to_millis(data.ended)
        service.hold_exercise(c, by, began=began, ended=ended, fallbacks=stood, **plain)
        return told(c, asked.language, service.fallbacks(c, asked.language), all_of_it=True)

    return await asked.write(unit)


@post("/v1/operator/exercises/{id:str}/lessons", permission=OPERATE)
async def finish_lesson(asked: Asked, id: str, data: LessonDone) -> ContinuityView:
    """Say how what an exercise taught was seen to."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> ContinuityView:
        service.learn(c, by, id, data.lesson, data.words)
        return told(c, asked.language, service.fallbacks(c, asked.language), all_of_it=True)

    return await asked.write(unit)


async def _fallbacks_of_all(asked: Asked) -> dict[str, int]:
    """How many numbers of every account have their fallback at the provider, and how many not; no number is told."""
    stood = {"kept": 0, "open": 0}
    for each in await asked.read(accounts.accounts.every, account=EVERY_ACCOUNT):
        for one in await asked.read(lambda c: service.fallbacks(c, asked.language), account=each["id"]):
            stood["open"] += one.open
            stood["kept"] += one.state in service.KEPT
    return stood


def told(c: Unit, language: str, kept: Sequence[FallbackKept] = (), *, all_of_it: bool) -> ContinuityView:
    """As the wire shows it."""
    overdue = all_of_it and service.overdue(c)
    return ContinuityView(
        red=overdue or any(one.open for one in kept),
        fallbacks=[_kept(one) for one in kept],
        failing=[
            FailureView(
                row["id"], json.loads(row["parts"]), json.loads(row["what"])[language], to_text(row["began"]) or ""
            )
            for row in store.running(c)
        ],
        parts=list(service.PARTS),
        kinds=list(service.KINDS),
        exercises=[_exercise(row) for row in store.exercises(c)] if all_of_it else [],
        overdue=overdue,
        every_days=service.EXERCISE_DAYS,
        back_within=service.BACK_WITHIN,
        loses_most=service.LOSES_MOST,
    )


def _kept(one: FallbackKept) -> NumberFallbackView:
    seen = to_text(one.seen) if one.seen else None
    return NumberFallbackView(
        phone=one.phone, number=one.number, state=one.state, words=one.words, open=one.open, seen=seen
    )


def _exercise(row: Row) -> ExerciseView:
    stood = json.loads(row["fallbacks"])
    return ExerciseView(
        id=row["id"],
        kind=row["kind"],
        began=to_text(row["began"]) or "",
        ended=to_text(row["ended"]) or "",
        back_after=row["back_after"],
        lost=row["lost"],
        met=service.met(row["back_after"], row["lost"], row["calls_after"]),
        words=row["words"],
        lessons=[LessonView(lesson, done) for lesson, done in json.loads(row["lessons"])],
        calls_after=row["calls_after"],
        fallbacks_kept=stood.get("kept", 0),
        fallbacks_open=stood.get("open", 0),
    )


ROUTES = (read_continuity, begin_continuity, end_continuity, hold_exercise, finish_lesson)
