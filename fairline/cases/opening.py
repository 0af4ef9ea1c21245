"""Opens cases, joins what is about the same thing, and sets the clocks each kind begins with."""

from collections.abc import Sequence

from fairline import journal
from fairline.cases import attribution, evidence, store
from fairline.cases.events import CaseJoined, CaseOpened, CaseStateChanged
from fairline.cases.lengths import DAY
from fairline.cases.model import Case, Kind, Severity, Side, State
from fairline.cases.running import start
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

WINDOW = 7 * DAY  # ms: what comes about the same thing within it joins the case that is open
# What is owed from the first moment on, by kind.
BEGINS: dict[str, tuple[str, ...]] = {
    "violation": ("triage",),
    "complaint": ("triage",),
    "carrier_report": ("tell_account", "stop"),
    "takedown": ("triage", "remove"),
    "child": ("preserve",),
    "breach": ("tell_breach", "authority"),
    "legal_process": ("triage",),
    "illegal_content": ("triage",),
    "security": ("triage",),
    "check": (),
}
ALSO: dict[str, tuple[str, ...]] = {"privacy": ("complaint",), "privacy_employment": ("complaint",)}  # by category
ALSO["defamation"] = ("decide",)


def open_case(
    c: Unit,
    actor: Actor,
    *,
    kind: Kind,
    side: Side,
    title: str,
    about: Sequence[str] = (),
    words: str = "",
    severity: Severity = "normal",
    reported_by: str = "",
    category: str = "",
    clauses: Sequence[str] = (),
    aware: Millis | None = None,
    concerns: str = "",
    sealed: bool = False,
) -> str:
    """Open a case in the unit's account, and gather what the journal holds about it; the case's id.

    `about` are references such as `sender:snd_…`, `message:msg_…`, `contact:ctc_…`. What comes about the same thing
    within a week joins the case that is open. `aware` (ms UTC) is when we learned of it: clocks run from there.
    """
    refs = tuple(dict.fromkeys(about))
    held = store.cases.open_about(c, kind, category, refs, Millis(c.at - WINDOW)) if refs and not sealed else None
    if held is not None:
        return _join(c, actor, held, refs, words, reported_by)
    case, person, since = c.new_id("cas"), journal.new_person(c), c.at if aware is None else aware
    opened = CaseOpened(
        case=case,
        kind=kind,
        side=side,
        person=person,
        severity=severity,
        aware=since,
        category=category,
        clauses=tuple(clauses),
        refs=refs,
        reported=reported_by,
        concerns=concerns,
        sealed=sealed,
        title=title.strip(),
        words=words.strip(),
    )
    append(c, actor, opened)
    for clock in (*BEGINS[kind], *ALSO.get(category, ())):
        start(c, case, clock, since)
    evidence.gather(c, case, refs)
    attribution.name(c, case, refs)
    return case


def open_found(
    c: Unit,
    side: Side,
    kind: Kind,
    category: str,
    about: Sequence[str],
    clauses: Sequence[str],
    severity: Severity = "normal",
    words: str = "",
) -> str:
    """Open a case about what the house itself came upon; the case's id."""
    return open_case(
        c,
        HOUSE,
        kind=kind,
        side=side,
        title="",
        about=about,
        words=words,
        severity=severity,
        category=category,
        clauses=clauses,
    )


def find(c: Unit, id: str) -> Case:
    """A case. Raises NotFound."""
    found = store.cases.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def move(c: Unit, actor: Actor, case: Case, state: State, step: str = "") -> None:
    """A case stands differently, where it does."""
    if (case.state, case.step) != (state, step or case.step):
        append(c, actor, CaseStateChanged(case=case.id, state=state, was=case.state, step=step))


def _join(c: Unit, actor: Actor, held: Case, refs: Sequence[str], words: str, reported: str) -> str:
    fresh = tuple(ref for ref in refs if ref not in held.about)
    joined = CaseJoined(case=held.id, person=held.person, words=words.strip(), reported=reported, refs=refs_of(refs))
    append(c, actor, joined)
    evidence.gather(c, held.id, fresh)
    return held.id


def refs_of(refs: Sequence[str]) -> tuple[str, ...]:
    """References, each once."""
    return tuple(dict.fromkeys(refs))
