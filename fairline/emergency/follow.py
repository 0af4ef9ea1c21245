"""Tells who watches over the account that somebody rang for help; asks anew where a member is who came in elsewhere."""

from collections.abc import Sequence
from typing import Any

from fairline.emergency.events import EmergencyRung
from fairline.emergency.ringing import tell
from fairline.emergency.service import doubt, network_of
from fairline.emergency.warning import FOLLOWER as STANDING
from fairline.gate import Call
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

POLICY = "emergency_call"


def rung(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each ruling on a call to a number for help."""
    for entry in entries:
        if entry.event.kind != Call.__name__:
            continue
        found = next((each for each in entry.event.verdicts if each.policy == POLICY and "number" in each.values), None)
        if found is not None:
            tell(c, _rung(entry, found.reason, found.values))


def _rung(entry: Entry[Any], reason: str, said: Any) -> EmergencyRung:
    outcome = reason
    if reason == "help":
        outcome = "test" if said.get("mode") == "test" else "carried"
    fields = entry.event.fields
    return EmergencyRung(
        act=entry.event.act,
        number=said["number"],
        outcome=outcome,  # type: ignore[arg-type]  # the policy's reasons are these words
        member=fields.get("member") or "",
        cause=fields.get("cause", ""),
        located=bool(said.get("located")),
        again=bool(said.get("again")),
    )


def signed_in(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Who comes in from another network than that of their place is asked where they are."""
    for entry in entries:
        network = network_of(c, entry.event.address)
        if network:
            doubt(c, HOUSE, entry.event.member, network)


FOLLOWERS = (
    Follower("emergency.rung", frozenset({"ActPermitted", "ActRefused"}), rung, prompt=True),
    Follower("emergency.signed_in", frozenset({"SignedIn"}), signed_in),
    STANDING,
)
