"""Declares that a part fails, so that every account is told what still works; and keeps account of exercises.

Clause TDP19-BCMS. The aims stand in the clause: an exercise every 180 days, back within 60 minutes, five minutes lost.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.accounts import store as accounts
from fairline.accounts.continuity import store
from fairline.accounts.continuity.events import ContinuityBegun, ContinuityEnded, ExerciseHeld, LessonLearned
from fairline.accounts.continuity.model import FallbackKept
from fairline.accounts.notices import notify
from fairline.accounts.operators import operator_account
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.job import Job
from fairline.kit.plugin import Projection
from fairline.kit.work import enqueue, plainly

DAY: Millis = 24 * 3_600_000
EXERCISE_DAYS = 180  # bc.exercise_days
BACK_WITHIN = 60 * 60  # seconds: bc.rto_minutes
LOSES_MOST = 5 * 60  # seconds: bc.rpo_minutes
PARTS = ("database", "mail_out", "mail_in", "texts", "web_chat", "calls", "sign_in", "search")
KINDS = ("process_killed", "database_gone", "restored", "mail_gone", "site_gone", "other")
KEPT = frozenset({"told", "seen"})  # states of a number's fallback that need nothing more
TOLD = frozenset({"owner", "admin", "supervisor"})
TELL, LOOK = "accounts.continuity_tell", "accounts.continuity_look"


def begin(c: Unit, actor: Actor, parts: Sequence[str], what: Mapping[str, str]) -> str:
    """Parts do not work: every account is told what to do meanwhile. Raises BadInput."""
    named = tuple(each for each in PARTS if each in parts)
    if not named or len(named) != len(set(parts)):
        raise BadInput(what="parts", fields={"parts": "kit.field.invalid"})
    if any(not what.get(language, "").strip() for language in ("en", "fr")):
        raise BadInput(what="what", fields={"what": "kit.field.required"})
    fresh = c.new_id("cty")
    append(c, actor, ContinuityBegun(continuity=fresh, parts=named, what=dict(what)))
    enqueue(c, TELL, {"continuity": fresh, "key": "begun"}, key=f"{TELL}:{fresh}:begun")
    return fresh


def end(c: Unit, actor: Actor, id: str) -> None:
    """They work again: every account is told. Raises NotFound."""
    if id not in [row["id"] for row in store.running(c)]:
        raise NotFound(what=id)
    enqueue(c, TELL, {"continuity": id, "key": "ended", "parts": parts_of(c, id)}, key=f"{TELL}:{id}:ended")
    append(c, actor, ContinuityEnded(continuity=id))


def parts_of(c: Unit, id: str) -> list[str]:
    """Which parts do not work."""
    return next((json.loads(row["parts"]) for row in store.running(c) if row["id"] == id), [])


def fails(c: Unit, part: str) -> bool:
    """Whether the operator says that a part does not work now."""
    rows = store.failing(c, operator_account(c) or c.account)
    return any(part in json.loads(row["parts"]) for row in rows)


async def tell(job: Job) -> Callable[[Unit], None] | None:
    """Tell every account; one that was told already is not told again."""
    database: Database = job.database
    row = await database.read(
        lambda c: next((each for each in store.running(c) if each["id"] == job.payload["continuity"]), None),
        job.account,
    )
    what = json.loads(row["what"]) if row is not None else {"en": "", "fr": ""}
    for each in await database.read(accounts.accounts.every, EVERY_ACCOUNT):
        await database.write(_teller(job.payload, what), each["id"])
    return None


def _teller(payload: Mapping[str, Any], what: Mapping[str, str]) -> Callable[[Unit], None]:
    def unit(c: Unit) -> None:
        notify(
            c,
            HOUSE,
            f"accounts.continuity.{payload['key']}",
            TOLD,
            values={"what": dict(what)},
            clause="TDP19-BCMS",
            banner_days=1,
            once=f"continuity:{payload['continuity']}:{payload['key']}",
        )

    return unit


def hold_exercise(
    c: Unit,
    actor: Actor,
    *,
    kind: str,
    began: Millis,
    ended: Millis,
    back_after: int,
    lost: int,
    words: str,
    lessons: Sequence[str] = (),
    calls_after: int | None = None,
    fallbacks: Mapping[str, int] | None = None,
) -> str:
    """Write down an exercise with its measured times: seconds until it worked again, seconds of lost writing, seconds
    until a call came to its number's fallback. One that missed an aim needs a lesson. Raises BadInput.
    """
    wrong = {}
    if kind not in KINDS:
        wrong["kind"] = "kit.field.invalid"
    if not began <= ended <= c.at:
        wrong["ended"] = "kit.field.invalid"
    if not words.strip():
        wrong["words"] = "kit.field.required"
    if not met(back_after, lost, calls_after) and not any(each.strip() for each in lessons):
        wrong["lessons"] = "kit.field.required"
    if wrong:
        raise BadInput(what="exercise", fields=wrong)
    held = ExerciseHeld(
        exercise=c.new_id("exe"),
        kind=kind,
        began=began,
        ended=ended,
        back_after=back_after,
        lost=lost,
        words=words.strip(),
        lessons=tuple(each.strip() for each in lessons if each.strip()),
        calls_after=calls_after,
        fallbacks=dict(fallbacks or {}),
    )
    append(c, actor, held)
    enqueue(c, LOOK, {}, due=ended + EXERCISE_DAYS * DAY, key=LOOK)
    return held.exercise


def met(back_after: int, lost: int, calls_after: int | None) -> bool:
    """Whether an exercise kept every aim; calls come to their fallback within the time in which all works again."""
    return back_after <= BACK_WITHIN and lost <= LOSES_MOST and (calls_after or 0) <= BACK_WITHIN


def fallbacks(c: Unit, language: str) -> list[FallbackKept]:
    """How it stands with where the account's calls go while nothing of ours runs."""
    provider: Any = c.tools.facts.get(FallbackKept)
    return list(provider(c, language)) if provider else []


def learn(c: Unit, actor: Actor, exercise: str, lesson: int, words: str) -> None:
    """A lesson's task is done, and how. Raises NotFound, BadInput."""
    row = next((each for each in store.exercises(c) if each["id"] == exercise), None)
    if row is None or not 0 <= lesson < len(json.loads(row["lessons"])):
        raise NotFound(what=exercise)
    if not words.strip():
        raise BadInput(what="words", fields={"words": "kit.field.required"})
    append(c, actor, LessonLearned(exercise=exercise, lesson=lesson, words=words.strip()))


def overdue(c: Unit) -> bool:
    """Whether the last exercise is longer ago than it may be, or there was none."""
    held = store.exercises(c)
    return not held or held[0]["ended"] + EXERCISE_DAYS * DAY <= c.at


def remind(c: Unit, payload: Mapping[str, Any]) -> None:
    """An exercise is due again: the operator is told, once a month until there is one."""
    if operator_account(c) not in (None, c.account) or not overdue(c):
        return
    notify(
        c,
        HOUSE,
        "accounts.continuity.overdue",
        frozenset({"owner", "admin"}),
        clause="TDP19-BCMS",
        href="/admin/continuity",
        banner_days=30,
        once=f"exercise:{c.at // (30 * DAY)}",
    )
    enqueue(c, LOOK, {}, due=c.at + 30 * DAY, key=LOOK)


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event = entry.event
    if isinstance(event, ContinuityBegun):
        store.begin(c, entry)
    elif isinstance(event, ContinuityEnded):
        store.end(c, event.continuity, entry.at)
    elif isinstance(event, ExerciseHeld):
        store.hold(c, event)
    else:
        store.learn(c, event.exercise, event.lesson, event.words)


PROJECTION = Projection(
    "accounts.continuity",
    frozenset({"ContinuityBegun", "ContinuityEnded", "ExerciseHeld", "LessonLearned"}),
    apply,
    ("accounts_continuity", "accounts_exercises"),
)
JOBS: Mapping[str, Any] = {TELL: tell, LOOK: plainly(remind)}
