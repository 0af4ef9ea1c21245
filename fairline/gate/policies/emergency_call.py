"""Who rings for help is let through: no other rule is asked, and only where no way leads there it is refused."""

from typing import Any

import msgspec

from fairline.gate.acts import Act
from fairline.gate.acts_calls import BY_ITSELF, Call
from fairline.gate.facts import Facts
from fairline.gate.facts_calls import EmergencyWay
from fairline.gate.sos import emergency, table
from fairline.gate.sos.known import Sos
from fairline.gate.verdict import Unknown, Verdict, permit, refuse

NAME = "emergency_call"
CLAUSES = (
    "DTA-EMERGENCY-VOICE",
    "DTA-EMERGENCY-AUTO",
    "ZS-EMER-COUNTRIES",
    "ZS-CC-EMERGENCY-TERMS",
    "ZS-EMER-NON-URGENT",
    "ZS-EMER-TEST-CALLS",
)
COVERS = (Call,)
NEEDS = ()
MAY_ASK = (EmergencyWay,)

AGAIN = 10 * 60_000  # ms: rung twice within it, it may be a test, and is asked about once; ZS-EMER-TEST-CALLS
OFF = EmergencyWay()

_PERMIT = permit(NAME, CLAUSES)


def claims(act: Act) -> bool:
    """Whether an act is a call to a number for help, or to one that can wait, which nothing else knows."""
    return isinstance(act, Call) and _keyed(act) is not None


ALONE = claims


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit every other call, and one for help wherever the member's site has a way for it.

    What is refused: a machine that rings for help, a number that can wait, and a site without a way: who rang is told
    at once which number to ring from another phone. Nothing is asked about consent, hours, money, standing or limits.
    """
    found = _keyed(act)
    if found is None:
        return _PERMIT
    said: dict[str, Any] = {"number": found.number, "tell": found.tell, "sort": found.kind}
    if found.kind == "non_urgent":
        return refuse(NAME, "non_urgent", clauses=("ZS-EMER-NON-URGENT",), remedy="other_phone", **said)
    if act.member is None or act.cause or act.how in BY_ITSELF:
        return refuse(NAME, "automated", clauses=("DTA-EMERGENCY-AUTO", "ZS-CC-EMERGENCY-TERMS"), **said)
    if found.kind == "test":
        return _let(said | {"mode": "test"})
    way = _way(facts)
    if way.mode == "off" or not _carried(found, way):
        reason = "off" if way.mode == "off" else "country"
        return refuse(NAME, reason, clauses=("DTA-EMERGENCY-VOICE", "ZS-EMER-COUNTRIES"), remedy="other_phone", **said)
    again = way.lately is not None and facts.at - way.lately < AGAIN
    return _let(said | {"mode": way.mode, "route": way.route, "located": way.located, "again": again})


def _keyed(act: Call) -> Sos | None:
    return emergency(act.address, act.country, act.outside)


def _way(facts: Facts) -> EmergencyWay:
    """Where nobody can tell of a way, there is none: what cannot be carried is told at once."""
    try:
        return facts[EmergencyWay]
    except Unknown:
        return OFF


def _carried(found: Sos, way: EmergencyWay) -> bool:
    """Whether the country the member confirmed, or else the one whose number it is, is one where such calls exist."""
    country = table().countries.get(way.country or found.country)
    return country is not None and country.calls


def _let(values: dict[str, Any]) -> Verdict:
    return msgspec.structs.replace(_PERMIT, reason="help", values=values)
