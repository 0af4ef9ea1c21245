"""The command that tells where every clause of the register stands, as a table or as JSON."""

import argparse
import os
from collections.abc import Iterable, Sequence

import msgspec

from fairline.agreements import ClauseList, chosen, listed
from fairline.agreements.standings import STATES, Counts
from fairline.agreements.telling import ClauseRow
from fairline.kit.settings import Settings
from fairline.kit.words import choose, say


def clauses(settings: Settings, said: argparse.Namespace) -> int:
    """Print the clauses that were asked for, and how many of them are kept."""
    language = choose(os.environ.get("LANG", "en"))
    found = listed(chosen(said.state or "", said.tier or 0, said.area or ""), language)
    print(msgspec.json.encode(found).decode() if said.json else table(found, language))
    return 0


def table(found: ClauseList, language: str) -> str:
    """The clauses a line each, and the counts by area, in the reader's language."""
    return "\n".join([*_clauses(found.clauses, language), "", *_coverage(found, language)])


def _clauses(rows: Sequence[ClauseRow], language: str) -> list[str]:
    states = {state: say(f"agreements.state.{state}", language) for state in STATES}
    columns = [(row.id, str(row.tier), states[row.state], _more(row)) for row in rows]
    return _aligned(columns, right=(1,))


def _more(row: ClauseRow) -> str:
    """What is missing, waited for or the reason; else what keeps it."""
    return row.waits_for_words or row.why or row.missing or ", ".join(row.kept_by)


def _coverage(found: ClauseList, language: str) -> list[str]:
    head = [say(f"agreements.state.{state}.short", language) for state in STATES]
    head = [say("agreements.trust.area", language), *head, say("agreements.trust.all", language)]
    areas = [_counted(say(f"agreements.area.{area}", language), of) for area, of in found.coverage.by_area.items()]
    tiers = [_counted(say(f"agreements.tier.{tier}", language), of) for tier, of in found.coverage.by_tier.items()]
    whole = _counted(say("agreements.trust.all", language), found.coverage.all)
    return _aligned([head, *areas, [""] * len(head), *tiers, whole], right=range(1, len(head)))


def _counted(name: str, of: Counts) -> list[str]:
    return [name, *(str(getattr(of, state)) for state in STATES), str(of.all)]


def _aligned(rows: Sequence[Sequence[str]], right: Iterable[int]) -> list[str]:
    """Columns of a width; those named stand to the right."""
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(len(rows[0]) if rows else 0)]
    flush = set(right)
    return [
        "  ".join(
            cell.rjust(width) if column in flush else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
