"""May this leave? Gathers the facts, asks the policies, writes the ruling."""

import logging
from collections import defaultdict
from dataclasses import replace

from fairline import journal
from fairline.gate import deferred, held, originator, store
from fairline.gate.acts import Act
from fairline.gate.events import ActWithdrawn
from fairline.gate.facts import Facts
from fairline.gate.policies import asked_about
from fairline.gate.record import event_of, ruling_of
from fairline.gate.ruling import Ruling, rule
from fairline.journal import Actor
from fairline.kit.db import Habit, Remembering, Unit
from fairline.kit.errors import CLAUSE_PAGE, NotFound, Problem

log = logging.getLogger(__name__)

_HABITS: defaultdict[type[Act], Habit] = defaultdict(Habit)


class NotWaiting(Problem):
    """The act was ruled on for good; there is nothing to take back."""

    status = 409
    type = "act-not-waiting"


def submit(c: Unit, act: Act, actor: Actor) -> Ruling:
    """Rule on an act and write the ruling down: what is permitted leaves, what is deferred waits and is submitted
    afresh when it is due, what is refused stays.

    Raises Conflict where the act was ruled on before, or concerns somebody who was erased.
    """
    ruling, facts = _considered(c, act)
    if ruling.due is not None and not ruling.is_held:
        ruling = replace(ruling, due=deferred.turn(c, act, ruling.due))
    doubts = held.suspicions(c, ruling)
    (entry, *_) = journal.append(c, actor, event_of(ruling, originator.of(c, act, actor, facts)), *doubts)
    if ruling.due is not None:
        deferred.wait(c, act.id, ruling.due)
    if ruling.outcome == "refused":
        _log(ruling)
    return replace(ruling, number=entry.number)


def consider(c: Unit, act: Act) -> Ruling:
    """What the ruling would be at this moment; nothing is written."""
    return _considered(c, act)[0]


def _considered(c: Unit, act: Act) -> tuple[Ruling, Facts]:
    # Facts read the same few rows, and write none: each question goes to the database once a ruling.
    known = Remembering(c, c.at)
    with _HABITS[type(act)].foreseen(known, _names(c, act)):
        facts = Facts(known, act, c.tools.facts)
        return rule(act, facts, asked_about(act)), facts


def withdraw(c: Unit, act: str, actor: Actor) -> None:
    """Take a deferred act back. Done before, it stays done. Raises NotFound, or NotWaiting where it was ruled on."""
    row = store.find(c, act, lock=True)
    if row is None:
        raise NotFound
    if row["outcome"] == "withdrawn":
        return
    if row["outcome"] != "deferred":
        raise NotWaiting
    _withdraw(c, act, row["number"], actor)
    deferred.stop(c, act)


def resubmit(c: Unit, act: str) -> None:
    """Submit a deferred act afresh, with the facts of this moment, after those its conversation waits for before it."""
    for row in deferred.whose_turn(c, act):
        entry = journal.one(c, row["number"])
        if entry is None:
            raise LookupError(f"no entry {row['number']}")
        because = deferred.why_void(entry)
        if because:
            _withdraw(c, row["act"], row["number"], journal.HOUSE, because)
        else:
            submit(c, ruling_of(entry).act, entry.actor)


def let_pass(c: Unit, act: str, actor: Actor, member: str, why: str) -> Ruling:
    """Let an act pass that was held or refused for its content, and submit it afresh. Raises as `held.release` does."""
    held.release(c, actor, act, member, why)
    resubmit(c, act)
    return ruling_on(c, act)


def leave_refused(c: Unit, act: str, actor: Actor, member: str, why: str) -> Ruling:
    """Leave an act refused that was held or refused for its content. Raises as `held.deny` does."""
    held.deny(c, actor, act, member, why)
    resubmit(c, act)
    return ruling_on(c, act)


def ruling_on(c: Unit, act: str) -> Ruling:
    """The newest ruling on an act. Raises NotFound."""
    row = store.find(c, act)
    entry = journal.one(c, row["number"]) if row else None
    if row is None or entry is None:
        raise NotFound
    return replace(ruling_of(entry), withdrawn=row["outcome"] == "withdrawn")


def _log(ruling: Ruling) -> None:
    """A line for the operator: which policies refused, and the clauses they rest on, with where each is read."""
    refusing = [verdict for verdict in ruling.verdicts if verdict.outcome == "refuse"]
    clauses = list(dict.fromkeys(clause for verdict in refusing for clause in verdict.clauses))
    told = {"act": ruling.act.id, "policies": [f"{verdict.policy}.{verdict.reason}" for verdict in refusing]}
    log.info("act refused", extra=told | {"clauses": clauses, "pages": [f"{CLAUSE_PAGE}{each}" for each in clauses]})


def _names(c: Unit, act: Act) -> dict[str, str]:
    """What an act is about, by the names it gives it; where two are the same, the first counts."""
    said = {name: value for name in act.__struct_fields__ if isinstance(value := getattr(act, name), str)}
    return dict(reversed({**said, "account": c.account, "kind_of_act": type(act).__name__}.items()))


def _withdraw(c: Unit, act: str, number: int, actor: Actor, because: str = "") -> None:
    entry = journal.one(c, number)
    subject = act if entry is None else entry.event.subject or act
    journal.append(c, actor, ActWithdrawn(act=act, subject=subject, because=because))
