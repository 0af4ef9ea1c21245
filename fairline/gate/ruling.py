"""Asks every policy about an act and takes the strictest answer: pure, given the facts."""

import logging
import traceback
from collections.abc import Callable, Mapping, Sequence
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
    (ruling,) = rule_each([Asked(act, facts)], policies, brief=brief)
    return ruling


def rule_each(
    asked: Sequence["Asked"],
    policies: Sequence[Policy],
    *,
    brief: bool = False,
    before: Callable[[Policy, Sequence["Asked"]], None] | None = None,
) -> list[Ruling]:
    """The rulings of the same policies on several acts, one policy after the other, each asked about all of them.

    `before` is told of each policy and of the acts it will be asked about: what it asks can be found out for all.
    """
    left = list(asked)
    for policy in policies:
        if before is not None:
            before(policy, left)
        for each in left:
            each.ask(policy)
        if brief:
            left = [each for each in left if not each.is_refused]
            if not left:
                break
    return [each.ruling(is_covered=bool(policies)) for each in asked]


class Asked:
    """An act about which policies are asked, as they amend it, with what they said so far."""

    __slots__ = ("_act", "_verdicts", "_withheld", "facts", "is_refused")

    def __init__(self, act: Act, facts: Facts) -> None:
        self.facts = facts
        self.is_refused = False  # by a policy after which a brief ruling ends
        self._act = act
        self._verdicts: list[Verdict] = []
        self._withheld = False

    def ask(self, policy: Policy) -> None:
        """Take in what one policy says."""
        verdict = ask(policy, self._act, self.facts)
        if verdict.quotes:
            verdict = _with_masked_quotes(verdict)
        self._verdicts.append(verdict)
        if verdict.outcome == "amend":
            self._act = msgspec.structs.replace(self._act, **verdict.changes)
        elif policy.amends and verdict.outcome != "permit":
            self._withheld = True
        elif verdict.outcome == "refuse":
            self.is_refused = True

    def ruling(self, *, is_covered: bool) -> Ruling:
        """What follows from what was said; where no policy covers the act, that it is refused."""
        verdicts = self._verdicts or [refuse("gate", "uncovered", remedy="ask_admin", kind=type(self._act).__name__)]
        return _ruled(self._act, tuple(verdicts), self.facts.at, self._withheld or not is_covered)


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
