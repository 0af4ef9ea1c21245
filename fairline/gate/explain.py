"""A ruling in plain words, in the reader's language: what happened, why, and what can be done now."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from fairline.agreements import href, title_of
from fairline.gate.acts_calls import Call
from fairline.gate.ruling import Ruled, Ruling
from fairline.gate.verdict import Outcome, Verdict
from fairline.gate.when import between, clocks, day_and_time
from fairline.kit.clock import Millis, to_text
from fairline.kit.words import knows, say

# Values that are names of ours, told in words.
NAMED = ("fact", "channel", "needed", "held", "kind", "what", "declared", "purpose")
WORD_OF = {"needed": "kind", "held": "kind"}
SAID_BY = {"purpose": "privacy.record"}  # whose word it is where it is not the gate's


class RemedyView(msgspec.Struct, frozen=True):
    """What can be done now, in words, and what a screen can offer for it."""

    words: str
    action: str | None


class CitedView(msgspec.Struct, frozen=True):
    """A clause that is cited. `href` is the page on which anybody may read it, and what we do about it."""

    id: str
    title: str
    href: str


class VerdictView(msgspec.Struct, frozen=True):
    """One policy's answer as a reader is told it."""

    policy: str
    outcome: Outcome
    reason: str
    remedy: RemedyView | None
    clauses: list[CitedView]
    until: str | None


class RulingView(msgspec.Struct, frozen=True):
    """A ruling as a reader is told it.

    `text` is what leaves, or would. `number` is the journal's, null in a preview. `outcome` is `cancelled` for an act
    that was taken back while it waited.
    """

    act: str
    outcome: Ruled | Literal["cancelled"]
    amended: bool
    text: str
    due: str | None
    verdicts: list[VerdictView]
    number: int | None


def told(ruling: Ruling, language: str, *, zone: str = "UTC", every: bool = False) -> RulingView:
    """A ruling in words; the verdicts that stand in the way or changed something, or every one.

    Times are told by the clock where the contact is, or else by the reader's own in `zone`.
    """
    verdicts = [verdict for verdict in ruling.verdicts if every or verdict.outcome != "permit"]
    return RulingView(
        act=ruling.act.id,
        outcome="cancelled" if ruling.withdrawn else ruling.outcome,
        amended=ruling.is_amended,
        text=getattr(ruling.act, "text", ""),
        due=to_text(ruling.due),
        verdicts=[_of(ruling, verdict_told(verdict, ruling.at, language, zone=zone), language) for verdict in verdicts],
        number=ruling.number,
    )


def verdict_told(verdict: Verdict, at: Millis, language: str, *, zone: str = "UTC") -> VerdictView:
    """One verdict of a ruling made at an instant (ms UTC), in words."""
    key, values = _key(verdict), _values(verdict, at, language, zone)
    remedy = RemedyView(say(f"{key}.remedy", language, **values), verdict.remedy)
    return VerdictView(
        policy=verdict.policy,
        outcome=verdict.outcome,
        reason=say(key, language, **values),
        remedy=None if verdict.outcome == "permit" else remedy,
        clauses=[CitedView(clause, title_of(clause, language), href(clause)) for clause in verdict.clauses],
        until=to_text(verdict.until),
    )


def _of(ruling: Ruling, view: VerdictView, language: str) -> VerdictView:
    """A verdict's words as they are of a call: rules that hold for messages too begin with what was not sent."""
    if not isinstance(ruling.act, Call):
        return view
    sent, called = (say(f"gate.lead.{name}", language) for name in ("sent", "called"))
    return msgspec.structs.replace(view, reason=view.reason.replace(sent, called, 1))


def _key(verdict: Verdict) -> str:
    """Where the words stand: under the policy's name, or for all policies alike (a fact that nobody could tell)."""
    reason = verdict.reason or verdict.outcome
    own = f"gate.{verdict.policy}.{reason}"
    return own if knows(own) else f"gate.any.{reason}"


def _values(verdict: Verdict, at: Millis, language: str, zone: str) -> Mapping[str, Any]:
    values = verdict.values | verdict.quotes
    for name in NAMED:
        key = f"{SAID_BY.get(name, 'gate')}.{WORD_OF.get(name, name)}.{values.get(name)}"
        if name in values and knows(key):
            values[name] = say(key, language)
    places = values.get("places") or values.get("between") or [zone]
    values["clocks"] = between(at, places, language) if "between" in values else clocks(at, places, language)
    if verdict.until is not None:
        values["when"] = day_and_time(verdict.until, places[0], language)
    return values
