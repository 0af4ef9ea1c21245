"""What is done at once: material that harms children, and breaches with the clocks of law."""

import json
from collections.abc import Sequence

from fairline import conversations
from fairline.cases import evidence, ladder, reached
from fairline.cases.opening import open_case
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

CHILD = ("DTA-OC-CSAM",)
BREACH = ("TDP18-BREACH-CLOCK",)


def child(
    c: Unit, actor: Actor, about: Sequence[str], *, words: str = "", reported_by: str = "", stops: bool = True
) -> str:
    """Material that may harm a child: out of everybody's sight at once, the account stopped, kept sealed for a year.

    A second person looks at it within a day. What somebody merely says (`stops` false) hides the material and stops
    nobody: else anybody could silence an account by a report. Clause DTA-OC-CSAM; 18 USC 2258A. The case's id.
    """
    case = open_case(
        c,
        actor,
        kind="child",
        side="operator",
        title="",
        about=about,
        words=words,
        severity="critical",
        clauses=CHILD,
        reported_by=reported_by,
    )
    why = "material that may harm a child"
    for ref in (*about, *files_of(c, about)):
        if ref.partition(":")[0] in ("message", "file", "form"):
            ladder.take(c, HOUSE, case, scope=ref, kind="removed", why=why, ground="harm", condition="decided")
    if stops:
        ladder.take(c, HOUSE, case, scope="full", why=why, ground="harm", condition="decided")
    return case


def files_of(c: Unit, about: Sequence[str]) -> list[str]:
    """The files that came or left with messages: what removes a message removes them too."""
    found: list[str] = []
    for ref in about:
        kind, _, of = ref.partition(":")
        line = conversations.line_of(c, of) if kind == "message" else None
        found += [f"file:{each['id']}" for each in json.loads(line.files)] if line is not None else []
    return list(dict.fromkeys(found))


def breach(
    c: Unit,
    actor: Actor,
    *,
    title: str,
    words: str,
    aware: Millis,
    about: Sequence[str],
    since: Millis | None = None,
) -> str:
    """Data may have been lost, taken or changed: from `aware` (ms UTC) on, the account is told within a day, and an
    authority within 72 hours. What the journal says of the keys and members involved is counted, and
    whom they, or a session of theirs, were shown from `since` on (a month before, where nobody says). The case's id.
    """
    case = open_case(
        c,
        actor,
        kind="breach",
        side="operator",
        title=title,
        words=words,
        about=about,
        severity="critical",
        clauses=BREACH,
        aware=aware,
    )
    evidence.count_by(c, case, about)
    reached.add(c, case, about, aware, since)
    return case
