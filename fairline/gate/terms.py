"""What a ruling on a call tells whoever carries it out, and what is to be done before sound is kept."""

from dataclasses import dataclass
from typing import Any, Literal

from fairline.gate.acts_calls import Call, Listen, Record
from fairline.gate.calls.law import asks, recording_law
from fairline.gate.calls.places import places_in
from fairline.gate.facts import Facts
from fairline.gate.facts_calls import Asks
from fairline.gate.ruling import Ruling
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class CallTerms:
    """How a permitted call is made: it ends after `most_seconds` (None: without end), is vouched for at a level and by
    what. For help (`emergency`): the `number` to be dialled, by which way, whether to ask once more because it may be a
    test; None for any other call.
    """

    most_seconds: int | None = None
    attestation: str = "C"
    evidence: str = ""
    emergency: "Help | None" = None


@dataclass(frozen=True, slots=True)
class Help:
    """How a call for help leaves: plain, by a route with the place, or to the loop that answers tests."""

    number: str
    mode: Literal["direct", "trunk", "test"]
    route: str = ""
    located: bool = False
    again: bool = False


def call_terms(ruling: Ruling) -> CallTerms:
    """The terms of a permitted call. Raises ValueError where it is none."""
    if not isinstance(ruling.act, Call) or ruling.outcome != "permitted":
        raise ValueError("no permitted call")
    said: dict[str, Any] = {}
    for verdict in ruling.verdicts:
        if verdict.policy == "emergency_call" and verdict.reason == "help":
            kept = {name: verdict.values[name] for name in ("number", "mode", "route", "located", "again")
                    if name in verdict.values}  # fmt: skip
            return CallTerms(emergency=Help(**kept))
        if verdict.policy in ("spend_limit", "caller_id"):
            said |= verdict.values
    return CallTerms(said.get("most_seconds"), said.get("attestation", "C"), said.get("evidence", ""))


def recording_terms(c: Unit, act: Record | Listen) -> Asks:
    """What is to be done before sound of a call is kept, by the strictest law of everybody on it at this moment.

    After a transfer, and whenever somebody joins, it is to be asked again.
    """
    places = places_in(act, Facts(c, act, c.tools.facts))
    return asks(recording_law(places), getattr(act, "language", "en"), places)
