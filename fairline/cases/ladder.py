"""The ladder: what is done about a case, step by step, at once where harm is near, by two persons where it bites."""

from collections.abc import Sequence

from fairline import journal
from fairline.accounts import GROUNDS, lift_measure, measures_now, measures_of, take_measure
from fairline.cases import store
from fairline.cases.events import CaseProposalAnswered, CaseProposed
from fairline.cases.model import Case, Proposal
from fairline.cases.opening import find, move
from fairline.cases.problems import CaseOver, SameEyes
from fairline.cases.running import meet, start
from fairline.cases.telling import tell, tell_desk
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

BITES = ("full", "brand")  # scopes that touch the whole account, or a whole name of it: two persons
NARROW = (
    "message",
    "file",
    "reply",
    "macro",
    "rule",
    "survey",
    "clip",
    "form",
    "page",
    "sender",
    "token",
    "member",
    "domain",
)  # the smallest first
STAYING = ("sanctions",)  # DTA-OC-CRIME: whoever is on a list is served nothing, however long nobody looks
MET = "met"  # a measure's condition, where a case took it because nobody answered


def take(
    c: Unit,
    actor: Actor,
    id: str,
    *,
    scope: str,
    why: str,
    kind: str = "suspended",
    until: Millis | None = None,
    condition: str = "",
    ground: str = "",
) -> str:
    """Take a measure in a case, or propose it where it bites and no harm is near; the measure's or the proposal's id.

    With a `ground` (stability, security, certification, harm) it is taken at once, without notice: the account is told
    within hours, and another person looks at it within a day, or it lapses (but see `lapse`). Raises BadInput,
    CaseOver, NotFound.
    """
    case = _live(c, id)
    if case.concerns:
        raise BadInput(what="scope", fields={"scope": "cases.field.sealed"})
    if ground and ground not in GROUNDS:
        raise BadInput(what="ground", fields={"ground": "kit.field.invalid"})
    if scope.partition(":")[0] in BITES and not ground:
        return propose(c, actor, id, "measure", why, scope=scope, kind=kind, until=until, condition=condition)
    return _take(c, actor, case, scope, why, kind, until, condition, ground)


def propose(
    c: Unit,
    actor: Actor,
    id: str,
    what: str,
    why: str,
    *,
    scope: str = "",
    kind: str = "",
    until: Millis | None = None,
    condition: str = "",
) -> str:
    """Want what needs a second pair of eyes: a measure, `terminate`, `disclose`. Raises BadInput, CaseOver."""
    case = _live(c, id)
    if not why.strip():
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    if what == "measure" and until is None and not condition.strip():
        raise BadInput(what="until", fields={"until": "accounts.field.measure-end"})
    proposal = c.new_id("prp")
    proposed = CaseProposed(
        case=id,
        person=case.person,
        proposal=proposal,
        what=what,
        scope=scope,
        kind=kind,
        until=until,
        condition=condition,
        words=why.strip(),
    )
    append(c, actor, proposed)
    tell_desk(c, case, "second", but=actor.id or "")
    return proposal


def answer_proposal(c: Unit, actor: Actor, id: str, proposal: str, *, approved: bool) -> None:
    """A second person agrees, and it is done; or does not. Raises SameEyes, CaseOver, NotFound."""
    case = _live(c, id)
    held = next((one for one in store.parts.proposals(c, id) if one.id == proposal and one.state == "waits"), None)
    if held is None:
        raise NotFound(what=proposal)
    if approved and str(actor) == held.by:
        raise SameEyes
    append(c, actor, CaseProposalAnswered(case=id, proposal=proposal, approved=approved))
    if approved:
        _carry_out(c, actor, case, held)


def agreed(c: Unit, id: str, what: str, scope: str) -> frozenset[str]:
    """The two who agreed on something: who wanted it, and who said yes; nobody where nobody did yet."""
    held = [
        one for one in store.parts.proposals(c, id) if (one.what, one.scope, one.state) == (what, scope, "approved")
    ]
    wanted = {one.id for one in held}
    said = (entry for entry in journal.about(c, id) if entry.kind == "CaseProposalAnswered")
    return frozenset({one.by for one in held} | {str(entry.actor) for entry in said if entry.event.proposal in wanted})


def step_up(c: Unit, actor: Actor, id: str, why: str) -> None:
    """The next step of the ladder: the smallest thing the case names that still goes on, then its channel, then writing
    first; the whole account only by two persons.
    """
    case = _live(c, id)
    scope = next_scope(c, case)
    condition = "answered"
    if scope == "full":
        waits = any(one.state == "waits" and one.scope == "full" for one in store.parts.proposals(c, id))
        if not waits:
            propose(c, actor, id, "measure", why, scope="full", kind="suspended", condition=condition)
        return
    _take(c, actor, case, scope, why, "suspended", None, condition, "")


def next_scope(c: Unit, case: Case) -> str:
    """What the next step would suspend."""
    holding = {one.scope for one in measures_now(c)}
    named = sorted(
        (ref for ref in case.about if ref.partition(":")[0] in NARROW), key=lambda ref: NARROW.index(ref.split(":")[0])
    )
    wider = ["channel:sms"] if any(ref.startswith("sender:") for ref in named) else []
    return next((scope for scope in (*named, *wider, "begin") if scope not in holding), "full")


def review(c: Unit, actor: Actor, id: str, *, stands: bool, why: str) -> None:
    """Another person looked at what was done at once: it stands, or is lifted. Raises SameEyes, NotFound."""
    for held in measures_of(c, id):
        if held.ground and held.lifted is None:
            if str(actor) == held.taken_by:
                raise SameEyes
            if not stands:
                lift_measure(c, actor, held.measure.id, "decided", why)
    meet(c, actor, id, "review")


def lapse(c: Unit, case: Case) -> None:
    """Nobody else looked at what was done at once, in time: it is lifted, and both sides are told. What the law itself
    forbids to let go stays until a person decides; the desk is reminded every day.
    """
    if case.category in STAYING:
        start(c, case.id, "review")
        tell_desk(c, case, "waits")
        return
    for held in measures_of(c, case.id):
        if held.ground and held.lifted is None:
            lift_measure(c, HOUSE, held.measure.id, "lapsed")
    tell(c, case, "lapsed")
    tell_desk(c, case, "lapsed")


def lift(c: Unit, actor: Actor, id: str, because: str, why: str = "", only: Sequence[str] = ()) -> None:
    """Lift the measures of a case, or some of them: what can be undone is as if it had not been."""
    done = False
    for held in measures_of(c, id):
        if held.lifted is None and (not only or held.measure.id in only):
            lift_measure(c, actor, held.measure.id, because, why)
            done = True
    if done:
        tell(c, find(c, id), "lifted")


def _carry_out(c: Unit, actor: Actor, case: Case, held: Proposal) -> None:
    if held.what == "measure":
        kind = held.kind or "suspended"
        _take(c, actor, case, held.scope, held.why, kind, held.until, held.condition, "")
    elif held.what == "terminate":
        start(c, case.id, "end")
        move(c, actor, case, case.state, "terminate")
        tell(c, case, "terminate")


def _take(
    c: Unit,
    actor: Actor,
    case: Case,
    scope: str,
    why: str,
    kind: str,
    until: Millis | None,
    condition: str,
    ground: str,
) -> str:
    notice = f"later:{ground}" if ground else "now"
    clauses = case.clauses or (("DTA-V-NO-NOTICE",) if ground else ("DTA-V-PARTIAL",))
    taken = take_measure(
        c,
        actor,
        scope=scope,
        kind=kind,
        case=case.id,
        clauses=clauses,
        why=why,
        until=until,
        condition=condition or ("reviewed" if ground and until is None else ""),
        ground=ground,
        notice=notice,
    )
    move(c, actor, case, case.state, "suspend" if scope == "full" else "restrict")
    if ground:
        start(c, case.id, "notice")
        start(c, case.id, "review")
    else:
        tell(c, case, "measure", why=why)
    return taken


def _live(c: Unit, id: str) -> Case:
    held = find(c, id)
    if held.is_over:
        raise CaseOver
    return held


def is_measured(c: Unit, id: str) -> bool:
    """Whether a measure of the case holds."""
    return any(one.holds(c.at) for one in measures_of(c, id))
