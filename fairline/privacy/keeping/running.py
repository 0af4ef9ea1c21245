"""Forgets every night what has had its time, looks whether anything of it is left, and reports.

Each step is a unit of its own: what was gathered to be looked for lies sealed in the notes of the night, so that a
night that was stopped goes on where it stood.
"""

import json
from itertools import islice
from typing import Any

import msgspec

from fairline import channels, conversations, journal, recording
from fairline.journal import HOUSE
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.work import enqueue
from fairline.privacy.keeping import rules as ruled
from fairline.privacy.keeping import store
from fairline.privacy.keeping.events import KeepingDone
from fairline.privacy.keeping.holds import held
from fairline.privacy.keeping.model import CONTACTS, DAY, FILES, READS, SIGN_INS, SOUND, VISITORS, Forgot, Rule
from fairline.privacy.keeping.over import over
from fairline.privacy.model import Hit, Scan
from fairline.privacy.problems import AlreadyErased
from fairline.privacy.requests import ask
from fairline.privacy.scan import Lens, look_on, places
from fairline.privacy.sought import Everything, gather
from fairline.privacy.tidy import next_night, tidy

JOB = "privacy.keep"
AT_ONCE = 100  # of a kind, in one step
NAMED = 500  # ids that one entry names
LEFT = (SIGN_INS, *SOUND)  # that there was one stays written
TIDY = "tidy"
PATIENCE = 2  # how often it is looked through once more where something was found
PAUSE = Millis(30_000)


class Told(msgspec.Struct):
    """What the report of a night will say, and whether more of it is waiting."""

    forgot: dict[str, list[str]]
    held: dict[str, list[str]]
    emptied: int = 0
    more: bool = False


def run(c: Unit, payload: Any = None) -> None:
    """The next step of the night; at its end, the next night."""
    night = store.night(c)
    if night is None:
        told, everything = _forget(c)
        if not told.forgot:
            _tomorrow(c)
            return
        _begin(c, told, everything)
    elif night["place"] == TIDY:
        tidy(c)
        _report(c, night)
        return
    else:
        _look(c, night)
    enqueue(c, JOB, {}, key=JOB)


def start(c: Unit) -> None:
    """Have the nights begin, where they have not."""
    _tomorrow(c)


def _tomorrow(c: Unit) -> None:
    enqueue(c, JOB, {}, due=next_night(c.at), key=JOB)


def _forget(c: Unit) -> tuple[Told, Everything]:
    told, rows, holds, rules = Told({}, {}), [], held(c), ruled.listed(c)
    for kind in ruled.kinds():
        if kind == READS:
            continue
        found = list(islice(over(c, rules, kind, holds), AT_ONCE + 1))
        told.more |= len(found) > AT_ONCE
        going = [each.id for each in found[:AT_ONCE] if not each.is_held]
        staying = [each.id for each in found[:AT_ONCE] if each.is_held]
        if staying:
            told.held[kind] = staying
        if going:
            rows += [row for each in going for row in _words(c, kind, each)]
            told.emptied += _forget_some(c, rules, kind, going)
            told.forgot[kind] = going
    own = [each for kind, ids in told.forgot.items() if kind not in LEFT for each in ids]
    return told, gather(rows, own)


def _words(c: Unit, kind: str, id: str) -> list[dict[str, Any]]:
    if kind in (VISITORS, CONTACTS, SIGN_INS):
        return []
    if kind in SOUND:
        said = [{"text": each.text} for each in recording.words_of(c, id)]
        return [*said, *({"blob": name} for name in recording.files_of(c, id))]
    return [{"blob": id}] if kind == FILES else conversations.words_of(c, id)


def _forget_some(c: Unit, rules: list[Rule], kind: str, ids: list[str]) -> int:
    """Forget these; how many entries of the journal were emptied."""
    if kind == VISITORS:
        days = min(rule.days for rule in rules if rule.kind == VISITORS)
        channels.visitors_gone(c, c.at - days * DAY, len(ids), forget=True)
        return 0
    if kind == CONTACTS:
        for each in ids:
            _erase(c, each)
        return 0
    if kind == SIGN_INS:
        return journal.empty(c, HOUSE, [int(each) for each in ids], JOB)
    if kind == FILES:
        return channels.forget_for_good(c, ids, HOUSE, JOB)
    if kind in SOUND:
        for each in ids:
            recording.forget(c, each, HOUSE, JOB)
        return 0
    return sum(conversations.forget_for_good(c, each, HOUSE, JOB) for each in ids)


def _erase(c: Unit, contact: str) -> None:
    try:
        ask(c, contact, "erasure", HOUSE)
    except AlreadyErased:
        return


def _begin(c: Unit, told: Told, everything: Everything) -> None:
    run, person = c.new_id("kpg"), journal.new_person(c)
    sealed = journal.seal_for(c, person, msgspec.json.encode(everything), person)
    store.begin_night(c, run, person, sealed, msgspec.json.encode(told).decode(), places()[0])


def _look(c: Unit, night: Row) -> None:
    clear = journal.open_for(c, night["person"], bytes(night["sought"]), night["person"])
    if clear is None:
        raise LookupError("what was looked for was thrown away")
    found = look_on(c, Lens(msgspec.json.decode(clear, type=Everything)), night, TIDY)
    store.move_night(c, night["run"], found.place, found.position, found.places, found.hits, night["looked"])


def _report(c: Unit, night: Row) -> None:
    hits = json.loads(night["hits"])
    if hits and night["looked"] < PATIENCE:
        # Files are deleted, and what other modules forget by following goes, a little after.
        store.move_night(c, night["run"], places()[0], None, 0, {}, night["looked"] + 1)
        enqueue(c, JOB, {}, due=c.at + PAUSE, key=JOB)
        return
    told = msgspec.json.decode(night["told"], type=Told)
    found = tuple(Hit(place, many) for place, many in sorted(hits.items()))
    scan = Scan(night["places"], sum(hit.found for hit in found), found)
    journal.append(
        c, HOUSE,
        KeepingDone(run=night["run"], forgot=_lines(told.forgot), held=_lines(told.held), emptied=told.emptied,
                    scan=scan),
    )  # fmt: skip
    journal.destroy(c, night["person"])
    store.end_night(c, night["run"])
    if told.more and told.forgot:
        enqueue(c, JOB, {}, key=JOB)
    else:
        _tomorrow(c)


def _lines(ids: dict[str, list[str]]) -> tuple[Forgot, ...]:
    return tuple(Forgot(kind, len(found), tuple(found[:NAMED])) for kind, found in sorted(ids.items()))
