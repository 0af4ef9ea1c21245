"""Forgets a contact, step by step, each step a unit of its own: stopped anywhere, it goes on where it stood.

1. In one unit: gather what to look for later (sealed under a key of its own), have every module forget, destroy the
   keys of the contact and of all merged into it, write `ContactErased`.
2. Delete the files.  3. Look through every table and file, a little at a time.  4. Have what was deleted leave the
   database's own file.  5. Report, and destroy what was looked for.
"""

import json

import msgspec

from fairline import crm, journal
from fairline.journal import HOUSE, actor_from
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.work import enqueue
from fairline.privacy import store
from fairline.privacy.events import DataRequestDone, DataRequestFailed
from fairline.privacy.holding import LAST, Collected, KeptBack, collect, forget, in_order
from fairline.privacy.model import DataRequest, Held, Hit, Notes, Report, Scan
from fairline.privacy.scan import Lens, look_on, places
from fairline.privacy.sought import Everything, gather
from fairline.privacy.tidy import tidy

JOB = "privacy.run"
DROP_NOTES = "privacy.drop-notes"
DELETE, TIDY, REPORT = "delete", "tidy", "report"  # what else stands in the notes' `place`
PATIENCE = 2  # how often it is looked through once more where something was found
PAUSE = Millis(30_000)


def step(c: Unit, asked: DataRequest) -> None:
    """Do the next step of an erasure, and have the one after it done."""
    run = store.run(c, asked.id)
    if run is None:
        _forget(c, asked)
    elif run["place"] == REPORT:
        _report(c, asked, run)
        return
    elif run["place"] == TIDY:
        tidy(c)
        _go_on(c, run, REPORT)
    elif run["place"] == DELETE:
        _delete(c, run)
    else:
        _look(c, run)
    enqueue(c, JOB, {"request": asked.id}, key=f"privacy:{asked.id}")


def again(c: Unit, asked: DataRequest, earlier: str) -> None:
    """Go on with what an earlier erasure of the contact left over: forget and look once more."""
    forget(c, crm.family(c, asked.contact), in_order(c))
    store.hand_run_over(c, earlier, asked.id)
    _begin_again(c, store.run(c, asked.id), 0)


def stop(c: Unit, asked: DataRequest, cause: str, report: Report | None = None) -> None:
    """Say that it could not be carried out. The notes stay until it is due, so that it can be taken up again."""
    told = DataRequestFailed(request=asked.id, contact=asked.contact, cause=cause, report=report)
    journal.append(c, HOUSE, told)
    enqueue(c, DROP_NOTES, {"request": asked.id}, due=max(asked.due, c.at), key=f"privacy-drop:{asked.id}")


def drop_notes(c: Unit, request: str) -> None:
    """Throw away what was looked for, and its key."""
    run = store.run(c, request)
    if run is not None:
        journal.destroy(c, run["person"])
        store.end_run(c, request)


def _forget(c: Unit, asked: DataRequest) -> None:
    contact = asked.contact
    family, persons = crm.family(c, contact), crm.persons(c, contact)
    before = collect(c, family, in_order(c))
    _keep_back(c, asked, before)
    rows = [row for _, held in before for row in held]
    everything = gather(rows, (*family, *persons), crm.shared(c, contact))
    first = [holding for holding in in_order(c) if holding.module != LAST]
    last = [holding for holding in in_order(c) if holding.module == LAST]
    forget(c, family, first)
    after = collect(c, family, first)  # while it is still known whose keys are theirs
    crm.erase(c, contact, by=actor_from(asked.asked_by))
    forget(c, family, last)
    after = [*after, *collect(c, family, last)]
    _note(c, asked, everything, (*_lines(before, after, Lens(everything)), _keys(persons)))


def _keep_back(c: Unit, asked: DataRequest, collected: Collected) -> None:
    keeps = c.tools.facts.get(KeptBack)
    if keeps:
        keeps(c, (asked.id, collected))


def _note(c: Unit, asked: DataRequest, everything: Everything, held: tuple[Held, ...]) -> None:
    person = journal.new_person(c)
    sealed = journal.seal_for(c, person, msgspec.json.encode(everything), person)
    store.begin_run(c, asked.id, person, sealed, _written(Notes(held)), DELETE)


def _delete(c: Unit, run: Row) -> None:
    for name in _everything(c, run).blobs:
        c.tools.blobs.delete(name)
    _go_on(c, run, places()[0])


def _look(c: Unit, run: Row) -> None:
    found = look_on(c, Lens(_everything(c, run)), run, TIDY)
    store.move_run(c, run["request"], found.place, found.position, found.places, found.hits)


def _report(c: Unit, asked: DataRequest, run: Row) -> None:
    hits = tuple(Hit(place, found) for place, found in sorted(json.loads(run["hits"]).items()))
    notes = msgspec.json.decode(run["held"], type=Notes)
    report = Report(notes.held, Scan(run["places"], sum(hit.found for hit in hits), hits))
    if not hits:
        journal.append(c, HOUSE, DataRequestDone(request=asked.id, contact=asked.contact, report=report))
        drop_notes(c, asked.id)
    elif notes.looked < PATIENCE:
        # Followers and jobs that forget on their own may still be at it.
        _begin_again(c, run, notes.looked + 1)
        enqueue(c, JOB, {"request": asked.id}, due=c.at + PAUSE, key=f"privacy:{asked.id}")
    else:
        stop(c, asked, "left_over", report)


def _begin_again(c: Unit, run: Row | None, looked: int) -> None:
    if run is not None:
        held = msgspec.json.decode(run["held"], type=Notes).held
        store.begin_again(c, run["request"], _written(Notes(held, looked)), DELETE)


def _written(notes: Notes) -> str:
    return msgspec.json.encode(notes).decode()


def _go_on(c: Unit, run: Row, place: str) -> None:
    store.move_run(c, run["request"], place, None, run["places"], json.loads(run["hits"]))


def _everything(c: Unit, run: Row) -> Everything:
    clear = journal.open_for(c, run["person"], bytes(run["sought"]), run["person"])
    if clear is None:
        raise LookupError("what was looked for was thrown away")
    return msgspec.json.decode(clear, type=Everything)


def _keys(persons: list[str]) -> Held:
    return Held("journal", "keys", len(persons), len(persons))


def _lines(before: Collected, after: Collected, lens: Lens) -> tuple[Held, ...]:
    """How much each holding held, and how much of it no longer says anything of the contact."""
    left = {(holding.module, holding.place): sum(map(lens.stands_in, rows)) for holding, rows in after}
    return tuple(
        Held(each.module, each.place, len(rows), len(rows) - left.get((each.module, each.place), 0))
        for each, rows in before
    )
