"""Works out for a breach whom its keys, members and sessions reached, from who read what and what left as exports."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline import journal, security
from fairline.cases import store
from fairline.cases.events import CaseEvidenceAdded, CaseReached
from fairline.journal import HOUSE
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.security import Span

ACTORS = {"token": "app", "member": "member", "operator": "operator"}  # what a case names -> how the journal writes it
NAMED = 1_000  # ids that one entry holds
COUNTED = 10_000
DAY: Millis = 24 * 3_600_000
USUAL = 30 * DAY  # before we learned of it, where nobody says since when


@dataclass(frozen=True, slots=True)
class Readers:
    """Whom a case names, as readings do."""

    actors: tuple[str, ...]
    sessions: tuple[str, ...]


def readers(refs: Sequence[str]) -> Readers:
    """Of references such as `token:tok_…`, `member:mem_…`, `session:ses_…`."""
    parted = [ref.partition(":") for ref in refs]
    actors = tuple(f"{ACTORS[kind]}:{of}" for kind, _, of in parted if kind in ACTORS and of)
    return Readers(actors, tuple(of for kind, _, of in parted if kind == "session"))


def add(c: Unit, case: str, refs: Sequence[str], aware: Millis, since: Millis | None = None) -> None:
    """Put into the case whom those it names were shown between `since` and now (ms UTC), and what they took away."""
    held, who = store.cases.one(c, case), readers(refs)
    if held is None or not (who.actors or who.sessions):
        return
    span = Span(aware - USUAL if since is None else since, c.at + 1)
    found = security.reached(c, who.actors, who.sessions, span)
    figures = {
        "readings": found.readings,
        "contacts": len(found.contacts),
        "conversations": len(found.conversations),
        "files": len(found.files),
        "exported_rows": _exported(c, who.actors, span),
        "lost": found.lost,
    }
    shown = {name: many for name, many in figures.items() if many}
    if not shown:
        return
    journal.append(c, HOUSE, CaseEvidenceAdded(case=case, person=held.person, source="reads", figures=shown))
    ids = [*found.contacts, *found.conversations, *found.files]
    for first in range(0, len(ids), NAMED):
        some = tuple(ids[first : first + NAMED])
        journal.append(c, HOUSE, CaseReached(case=case, since=span.since, until=span.until, ids=some))


def _exported(c: Unit, actors: Sequence[str], span: Span) -> int:
    """The rows of the exports that these took away."""
    rows = 0
    for actor in actors:
        for entry in journal.newest(c, kinds=["ActPermitted"], actor=actor, most=COUNTED):
            if span.since <= entry.at < span.until and entry.event.kind == "Export":
                rows += int(entry.event.fields.get("rows", 0))
    return rows
