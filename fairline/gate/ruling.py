"""Asks every policy about an act and takes the strictest answer: pure, given the facts."""

import logging
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import msgspec

from fairline.gate.acts import Act
from fairline.gate.facts import Facts
from fairline.gate.policies import Policy
from fairline.gate.verdict import STRICTNESS, Unknown, Verdict, refuse
from fairline.kit.cards import mask
from fairline.kit.clock import Millis

log = logging.getLogger(__name__)

Ruled = Literal["permitted", "deferred", "refused"]

_RULED: dict[str, Ruled] = {"permit": "permitted", "amend": "permitted", "defer": "deferred", "refuse": "refused"}


@dataclass(frozen=True, slots=True)
class Ruling:
    """All verdicts on an act, the act with every amendment, and what follows; the strictest verdict stands.

    `due` (ms UTC) says when a deferred act is submitted afresh. `withheld`: its personal fields are left out, because a
    policy that takes out what must not be kept could not see to it. `number` is the journal's, None in a preview.
    `at` is the instant of the ruling, ms UTC.
    """

    act: Act
    outcome: Ruled
    verdicts: tuple[Verdict, ...]
    at: Millis
    due: Millis | None = None
    withheld: bool = False
    number: int | None = None
    withdrawn: bool = False

    @property
    def is_amended(self) -> bool:
        """Whether a policy changed the act."""
        return any(verdict.outcome == "amend" for verdict in self.verdicts)

    @property
    def is_held(self) -> bool:
        """Whether it waits for a person to look at its content."""
        return self.outcome == "deferred" and any(
            verdict.outcome == "defer" and verdict.review for verdict in self.verdicts
        )


def rule(act: Act, facts: Facts, policies: Sequence[Policy], *, brief: bool = False) -> Ruling:
    """The ruling of these policies, in the order given (those that amend first). None at all means no.

    A `brief` one ends at the first refusal: what the others would say changes nothing.
    """
    verdicts: list[Verdict] = []
    withheld = not policies
    for policy in policies:
        verdict = ask(policy, act, facts)
        if verdict.quotes:
            verdict = _with_masked_quotes(verdict)
        verdicts.append(verdict)
        if verdict.outcome == "amend":
            act = msgspec.structs.replace(act, **verdict.changes)
        elif policy.amends and verdict.outcome != "permit":
            withheld = True
        elif brief and verdict.outcome == "refuse":
            break
    if not verdicts:
        verdicts = [refuse("gate", "uncovered", remedy="ask_admin", kind=type(act).__name__)]
    return _ruled(act, tuple(verdicts), facts.at, withheld)


def ask(policy: Policy, act: Act, facts: Facts) -> Verdict:
    """One policy's verdict; what it cannot tell, or fails at, it refuses."""
    try:
        for fact in policy.needs:
            facts[fact]
    except Unknown as unknown:
        return _cannot_tell(policy, unknown.fact)
    except Exception as error:
        if _is_from_database(error):
            raise
        _log("a fact could not be gathered", policy, act, error)
        return _cannot_tell(policy, fact.__name__)
    try:
        verdict = policy.judge(act, facts)
        if type(verdict) is not Verdict or verdict.outcome != "permit" or verdict.policy != policy.name:
            _check(policy, verdict)
    except Unknown as unknown:
        return _cannot_tell(policy, unknown.fact)
    except Exception as error:
        _log("policy failed", policy, act, error)
        return refuse(policy.name, "failed", clauses=policy.clauses, remedy="ask_admin")
    return verdict


def stripped(act: Act) -> Act:
    """The act without its personal fields."""
    return msgspec.structs.replace(act, **_blanks(type(act)))


@cache
def _blanks(kind: type[Act]) -> Mapping[str, Any]:
    return {field.name: field.default for field in msgspec.structs.fields(kind) if field.name in kind.personal}


def _ruled(act: Act, verdicts: tuple[Verdict, ...], at: Millis, withheld: bool) -> Ruling:
    outcome = _RULED[max({verdict.outcome for verdict in verdicts}, key=STRICTNESS.__getitem__)]
    due = None
    if outcome == "deferred":
        due = max(verdict.until for verdict in verdicts if verdict.until is not None)
    if withheld:
        act, verdicts = stripped(act), tuple(msgspec.structs.replace(verdict, quotes={}) for verdict in verdicts)
    return Ruling(act, outcome, verdicts, at, due, withheld)


def _with_masked_quotes(verdict: Verdict) -> Verdict:
    """A link or a file's name may hold a card number as well as the text may."""
    quotes = {name: mask(said).text if isinstance(said, str) else said for name, said in verdict.quotes.items()}
    return msgspec.structs.replace(verdict, quotes=quotes)


def _check(policy: Policy, verdict: Any) -> None:
    """Raises ValueError where a policy answered what it may not."""
    if not isinstance(verdict, Verdict) or verdict.policy != policy.name:
        raise ValueError("not a verdict of this policy")
    if verdict.outcome == "amend" and not (verdict.changes and policy.amends.issuperset(verdict.changes)):
        raise ValueError("changes a field it does not say it amends")
    if verdict.outcome == "defer" and (verdict.until is None or policy.amends):
        raise ValueError("defers without a time, or may not defer at all")


def _cannot_tell(policy: Policy, fact: str) -> Verdict:
    return refuse(policy.name, "unknown_fact", clauses=policy.clauses, remedy="ask_admin", fact=fact)


def _is_from_database(error: Exception) -> bool:
    """Drivers' errors have one base class called Error (PEP 249); the unit that met one is to be rolled back."""
    return any(base.__name__ == "Error" and base.__bases__ == (Exception,) for base in type(error).__mro__)


def _log(said: str, policy: Policy, act: Act, error: Exception) -> None:
    # An exception's own words may quote the text it stumbled over, so only its kind and its place are written.
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
    log.error(said, extra={"policy": policy.name, "act": act.id, "cause": type(error).__name__, "place": place})
