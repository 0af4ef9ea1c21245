"""What the account's plan does not include does not leave: channels, countries, and what asks for a seat; nor what its
mode of work has no place for, or what no consent lets it send for another.
"""

from fairline.gate.acts import Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Granted
from fairline.gate.packs import place_of_number
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "granted"
CLAUSES = ("TDA-PERMITTED-ONLY", "ZS-CC-AGENT-ENTITLED", "DTA-RESELL", "ZS-FR-SERVICE-LIST", "ZS-ES-NO-EXTERNAL")
COVERS = (Reply, Call)
NEEDS = (Granted,)

RESOLD = CLAUSES[2:3]
MODES = {"fedramp": CLAUSES[3:4], "employee": CLAUSES[4:5]}
BY_NUMBER = frozenset({"sms", "voice"})

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Call, facts: Facts) -> Verdict:
    """Permit what the plan grants at this instant, whoever asks: a member, a program or automation."""
    granted = facts[Granted]
    if granted.through:
        return refuse(NAME, granted.through, clauses=RESOLD, remedy="ask_admin")
    if granted.agreed is not None and act.channel not in granted.agreed:
        return refuse(NAME, "agreed", clauses=RESOLD, remedy="ask_admin", channel=act.channel)
    if granted.within is not None and act.channel not in granted.within:
        return refuse(NAME, "mode", clauses=MODES[granted.mode], remedy="ask_admin", channel=act.channel)
    if granted.channels is not None and act.channel not in granted.channels:
        return refuse(NAME, "channel", clauses=CLAUSES[:1], remedy="ask_admin", channel=act.channel)
    if granted.countries is not None and act.channel in BY_NUMBER:
        country = place_of_number(act.address).partition("-")[0]
        if country not in granted.countries:
            return refuse(NAME, "country", clauses=CLAUSES[:1], remedy="ask_admin", country=country or "?")
    if granted.seat and (isinstance(act, Call) or not act.cause):
        return refuse(NAME, "seat", clauses=CLAUSES[1:2], remedy="ask_admin", seat=granted.seat)
    return _PERMIT
