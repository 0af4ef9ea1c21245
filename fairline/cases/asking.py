"""The room both sides share: the account is asked, answers, brings things into line; silence raises the step."""

from collections.abc import Sequence

from fairline import accounts
from fairline.cases import ladder, published, store
from fairline.cases.deciding import close
from fairline.cases.events import CaseAnswered, CaseAsked, CaseHandedUp, CasePointChanged, Wanted
from fairline.cases.lengths import due as due_of
from fairline.cases.model import Case, Point
from fairline.cases.opening import find, move
from fairline.cases.problems import CaseOver, NotFixed
from fairline.cases.running import meet, start
from fairline.cases.telling import tell, tell_desk
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

BEHIND = "behind a link"  # of what is to be changed: the words may stay where the page they lead to is another
TRACE = "traceback"  # the clock of who asks whose call it was
ASKS = ("answer", "stop", "cure")


def ask(
    c: Unit, actor: Actor, id: str, what: str, words: str, items: Sequence[Wanted] = (), due: Millis | None = None
) -> None:
    """Ask the account: to answer, to stop, or to bring things into line. Raises BadInput, CaseOver, NotFound."""
    case = _live(c, id)
    if what not in ASKS or (what == "cure" and not items):
        raise BadInput(what="what", fields={"items" if what == "cure" else "what": "kit.field.required"})
    until = due_of(c, what, c.at) if due is None else due
    wanted = tuple(Wanted(one.ref, one.change, published.digest(c, one.ref)) for one in items)
    append(c, actor, CaseAsked(case=id, person=case.person, what=what, due=until, items=wanted, words=words))
    start(c, id, what, due=until)
    meet(c, actor, id, "triage", "tell_account")
    move(c, actor, case, "asked", "cure" if what == "cure" else "")
    tell(c, case, "asked", words=words)


def answer(c: Unit, actor: Actor, id: str, words: str, remedy: str = "") -> None:
    """The account answers. That it stopped has to say how. Raises BadInput, CaseOver, NotFound."""
    case = _live(c, id)
    stop = store.parts.clock(c, id, "stop")
    if not words.strip() or (stop is not None and not remedy.strip()):
        raise BadInput(what="answer", fields={"remedy" if words.strip() else "words": "kit.field.required"})
    append(c, actor, CaseAnswered(case=id, person=case.person, words=words.strip(), remedy=remedy.strip()))
    meet(c, actor, id, "answer", "stop", TRACE)
    if case.state in ("open", "asked"):
        move(c, actor, case, "answered")
    silence = [one.measure.id for one in accounts.measures_of(c, id) if one.condition == "answered"]
    if silence:
        ladder.lift(c, HOUSE, id, "met", only=silence)


def fix(c: Unit, actor: Actor, id: str, ref: str) -> None:
    """A thing was brought into line; once all were, the case ends. What has words is looked at again: as it was, or
    with words the gate still finds, it is not (clause DTA-V-CURE). Raises NotFixed, CaseOver, NotFound.
    """
    case = _live(c, id)
    held = next((one for one in store.parts.points(c, id) if one.ref == ref), None)
    if held is None:
        raise NotFound(what=ref)
    if held.state == "fixed":
        return
    if not _is_fixed(c, held):
        raise NotFixed(what=ref, clauses=("DTA-V-CURE",))
    append(c, actor, CasePointChanged(case=id, ref=ref, state="fixed"))
    disabled = [one.measure.id for one in accounts.measures_of(c, id) if one.measure.scope == ref]
    if disabled:
        ladder.lift(c, HOUSE, id, "met", only=disabled)
    if all(one.state == "fixed" for one in store.parts.points(c, id)):
        meet(c, actor, id, "cure")
        close(c, HOUSE, case.id, "cured")


def not_cured(c: Unit, case: Case) -> None:
    """The date passed: everything is looked at again; what was not brought into line is disabled."""
    for item in store.parts.points(c, case.id):
        if item.state == "open" and item.was and _is_fixed(c, item):
            append(c, HOUSE, CasePointChanged(case=case.id, ref=item.ref, state="fixed"))
        elif item.state == "open":
            append(c, HOUSE, CasePointChanged(case=case.id, ref=item.ref, state="disabled"))
            if item.ref.partition(":")[0] in ladder.NARROW:
                ladder.take(c, HOUSE, case.id, scope=item.ref, why="not brought into line in time", condition="fixed")
    points = store.parts.points(c, case.id)
    if points and all(one.state == "fixed" for one in points):
        close(c, HOUSE, case.id, "cured")
    else:
        tell(c, case, "uncured")


def not_answered(c: Unit, case: Case) -> None:
    """Nobody answered in time: the smallest thing that stops it is suspended, until somebody does."""
    ladder.step_up(c, HOUSE, case.id, "no answer in time")
    tell_desk(c, case, "unanswered")


def not_traced(c: Unit, case: Case) -> None:
    """Whose call it was is owed all the same: the operator has the case now, and both are told."""
    if case.side == "account":
        append(c, HOUSE, CaseHandedUp(case=case.id))
    tell(c, case, "handed_up")
    tell_desk(c, case, "handed_up")


def _is_fixed(c: Unit, item: Point) -> bool:
    """Whether a thing's words are others than they were, or gone, or lead to a page that is, and nothing is found; what
    has no words is taken at the account's word.
    """
    changed = item.change == BEHIND or published.digest(c, item.ref) != item.was
    return not item.was or (changed and published.is_clean(c, item.ref))


def _live(c: Unit, id: str) -> Case:
    held = find(c, id)
    if held.is_over:
        raise CaseOver
    return held
