"""Looks again, every day, at what an account keeps to be shown or sent, where the lists or its own words changed since:
what is barred now is frozen and told in a case, and let go again once it was brought into line (clause
TDA-CONTENT-AT-REST).
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from fairline import accounts, channels, gate, journal
from fairline.accounts import Shown
from fairline.cases import asking, ladder, published, store, words_again
from fairline.cases.events import ContentLookedAgain, Wanted
from fairline.cases.opening import open_found
from fairline.gate import Finding
from fairline.journal import HOUSE, Entry, append
from fairline.kit.db import Database, Unit
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.reading import can_see
from fairline.kit.work import enqueue

JOB = "cases.at_rest"
LINKS = "cases.links"
MOST_LINKS = 200  # a day
DAY = 24 * 3_600_000  # scan.rescan_within_hours of TDA-CONTENT-AT-REST
CATEGORY = "at_rest"
OWN: Mapping[str, tuple[str, ...]] = {"word": ("DTA-OC-CONFIDENTIAL",), "claim": ("TDA-CONTENT-MISINFO",)}
BEGINS = frozenset({"AccountOpened", "OwnWordsAdded"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An account was opened, or added to its own words: it is looked at soon, and from then on every day."""
    enqueue(c, JOB, {}, key=f"{JOB}:now")


def daily(c: Unit, payload: Mapping[str, Any]) -> None:
    """Look again where anything changed, see whether what was frozen is in line by now, and again tomorrow."""
    mark = _mark(c)
    if mark != _last(c):
        found = [(shown, each) for shown in published.things(c) if (each := _found(c, shown)) is not None]
        for shown, each in found:
            freeze(c, shown, each)
        channels.judge_again(c)
        append(c, HOUSE, ContentLookedAgain(mark=mark, found=tuple(shown.ref for shown, _ in found)))
    words_again.begin(c)
    for case, ref in list(_frozen(c)):
        _let_go(c, case, ref)
    if any(gate.unseen_behind(c, shown.words) for shown in published.things(c)):
        enqueue(c, LINKS, {}, key=LINKS)
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)


async def look_behind(job: Job) -> Callable[[Unit], Any] | None:
    """See again what stands behind the links of what is kept, where that is due; what turned bad is frozen."""
    database: Database = job.database

    def due(c: Unit) -> Callable[[Any, str], Awaitable[None]]:
        wanted = [target for shown in published.things(c) for target in gate.unseen_behind(c, shown.words)]
        return gate.look_behind(c, list(dict.fromkeys(wanted))[:MOST_LINKS])

    await (await database.read(due, job.account))(database, job.account)
    return _behind


def _behind(c: Unit) -> None:
    for shown in published.things(c):
        look = gate.barred_behind(c, shown.words)
        if look is not None and accounts.stopping(c, shown.ref) is None:
            clauses = gate.clauses_of(look.rule) or ("DTA-ALL-SURFACES", "DTA-PHISHING")
            freeze(c, shown, Finding(look.kind or "phishing", look.score, look.rule, clauses, ""), asking.BEHIND)
    for case, ref in list(_frozen(c)):
        _let_go(c, case, ref)


def _found(c: Unit, shown: Shown) -> Finding | None:
    """What is barred in a thing's words now; nothing where a measure holds it already."""
    if accounts.stopping(c, shown.ref) is not None:
        return None
    own = gate.said_own(c, shown.words)
    if own is not None:
        return Finding("confidential" if own.kind == "word" else "spam", 100, f"own.{own.id}", OWN[own.kind], own.text)
    return next((each for each in gate.judge(shown.words) if each.score >= gate.REVIEW), None)


def freeze(c: Unit, shown: Shown, found: Finding, change: str = "") -> None:
    """Nothing is deleted: a measure keeps it from being used, its owners hear of it, and it stands in a case."""
    case = open_found(c, "account", "violation", CATEGORY, (shown.ref,), found.clauses, words=found.words)
    if not any(one.measure.scope == shown.ref for one in accounts.measures_of(c, case)):
        ladder.take(c, HOUSE, case, scope=shown.ref, why="barred since the lists were sharpened", condition="fixed")
    asking.ask(c, HOUSE, case, "cure", "", [Wanted(shown.ref, change or found.rule)])


def _frozen(c: Unit) -> Iterator[tuple[str, str]]:
    """What was frozen here and waits to be brought into line: the case, and the thing."""
    for measure in accounts.measures_now(c):
        held = store.cases.one(c, measure.case)
        if held is not None and held.category == CATEGORY and not held.is_over:
            yield held.id, measure.scope


def _let_go(c: Unit, case: str, ref: str) -> None:
    """It is scanned again by itself: words that are others now and hold nothing barred may be used again."""
    point = next((one for one in store.parts.points(c, case) if one.ref == ref), None)
    shown = published.thing(c, ref)
    if (
        point is None
        or point.state == "fixed"
        or (published.digest(c, ref) == point.was and point.change != asking.BEHIND)
    ):
        return
    if shown is not None and (gate.barred_behind(c, shown.words) or gate.unseen_behind(c, shown.words)):
        return
    barred = shown is not None and any(each.score >= gate.REVIEW for each in gate.judge(shown.words))
    if not barred and (shown is None or gate.said_own(c, shown.words) is None):
        asking.fix(c, HOUSE, case, ref)


def _mark(c: Unit) -> str:
    """What stands for everything an account's words are judged by; for these words too where it bars some of its own,
    which nothing looks for while they are being kept.
    """
    entries = gate.own_words(c, None).entries
    judged_by = [each.id for each in entries]
    kept = [shown.words for shown in published.things(c)] if entries else []
    own = sha256("\0".join((*judged_by, *kept)).encode()).hexdigest()[:8]
    sees = ".sees" if c.tools.settings is not None and can_see(c.tools.settings.picture_model) else ""
    return f"{gate.lists_mark()}.{own}{sees}"


def _last(c: Unit) -> str:
    last = next(iter(journal.newest(c, kinds=["ContentLookedAgain"], most=1)), None)
    return last.event.mark if last is not None else ""


FOLLOWER = Follower("cases.at_rest", BEGINS, follow)
