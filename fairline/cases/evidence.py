"""Gathers what the journal holds about the things a case is about: entries with their hashes, and figures."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from fairline import conversations, journal
from fairline.cases import store
from fairline.cases.events import CaseEvidenceAdded, Exhibit
from fairline.cases.lengths import DAY
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.db import Unit

MOST = 30  # the newest entries about each thing
OURS = ("Case", "Report", "Strike", "MeasureTaken", "MeasureLifted")  # what cases wrote themselves proves nothing
COUNTED = 10_000  # entries by one key or member that are counted
WEEK = 7


def gather(c: Unit, case: str, refs: Sequence[str]) -> None:
    """Put the newest entries about each of these things, and how their traffic was taken, into the case."""
    held = store.cases.one(c, case)
    if held is None or not refs:
        return
    found: dict[int, Entry[Any]] = {}
    for ref in refs:
        for entry in _about(c, ref):
            if not entry.kind.startswith(OURS):
                found[entry.number] = entry
    figures = _figures(c, refs)
    if found or figures:
        append(
            c,
            HOUSE,
            CaseEvidenceAdded(
                case=case, person=held.person, source="journal", entries=exhibits(c, found), figures=figures
            ),
        )


def _about(c: Unit, ref: str) -> list[Entry[Any]]:
    kind, _, of = ref.partition(":")
    found = journal.about(c, of or ref, most=MOST)
    line = conversations.line_of(c, of) if kind == "message" else None
    said = journal.one(c, line.number) if line is not None else None
    return [*found, said] if said is not None else found


def add(
    c: Unit,
    actor: Actor,
    case: str,
    source: str,
    words: str,
    entries: Sequence[int] = (),
    figures: Mapping[str, int] = MappingProxyType({}),
) -> None:
    """What somebody says or shows: the account, the operator, who reported it, a carrier."""
    held = store.cases.one(c, case)
    if held is None:
        return
    found = {number: entry for number in entries if (entry := journal.one(c, number)) is not None}
    append(
        c,
        actor,
        CaseEvidenceAdded(
            case=case,
            person=held.person,
            source=source,
            words=words.strip(),
            entries=exhibits(c, found),
            figures=dict(figures),
        ),
    )


def count_by(c: Unit, case: str, refs: Sequence[str]) -> None:
    """How much the journal holds by the keys and members a case names, and which entries those are: of a breach."""
    held = store.cases.one(c, case)
    found: dict[int, Entry[Any]] = {}
    for ref in refs:
        kind, _, of = ref.partition(":")
        actor = {"token": f"app:{of}", "member": f"member:{of}"}.get(kind)
        if actor is not None:
            found |= {entry.number: entry for entry in journal.newest(c, actor=actor, most=COUNTED)}
    if held is None or not found:
        return
    things = {entry.event.subject for entry in found.values()} - {None}
    figures = {"entries": len(found), "things": len(things)}
    shown = dict(sorted(found.items())[-MOST:])
    added = CaseEvidenceAdded(
        case=case, person=held.person, source="journal", entries=exhibits(c, shown), figures=figures
    )
    append(c, HOUSE, added)


def exhibits(c: Unit, found: dict[int, Entry[Any]]) -> tuple[Exhibit, ...]:
    """Entries as evidence, each with its hash in the journal's chain."""
    hashes = journal.hashes(c, sorted(found)) if found else {}
    return tuple(
        Exhibit(number, found[number].kind, found[number].at, hashes[number].hex())
        for number in sorted(found)
        if number in hashes
    )


def _figures(c: Unit, refs: Sequence[str]) -> dict[str, int]:
    rows = {row["scope"]: row for row in store.counted.since(c, c.at // DAY - WEEK)}
    told: dict[str, int] = {}
    for ref in refs:
        row = rows.get(ref)
        if row is not None:
            for name in ("sent", *store.counted.SIGNS):
                told[name] = told.get(name, 0) + int(row[name])
    return told
