"""Whoever refused hears no marketing, whoever held the address; nor does who must not be marketed to."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import DoNotContact, Facts, Rhythm, Talk
from fairline.gate.policies._words import answers_word
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "do_not_contact"
CLAUSES = ("DTA-DNC-INTERNAL", "DTA-CONSENT-REVOKE", "TDP18-SMS-STOP", "TDP19-R-OBJECT", "TDP19-R-RESTRICT")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (DoNotContact, Talk, Rhythm)

MARKETING = "marketing"
RINGS = frozenset({"sms", "whatsapp", "voice"})  # a refusal there covers every message
MARKS = ("minor", "restricted", "objected", "role_address", "wrong_number")  # the gravest first

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what is no marketing and rings nowhere, and what nobody refused; and that a refusal is confirmed once."""
    is_marketing = act.purpose_class == MARKETING
    if not is_marketing and act.channel not in RINGS:
        return _PERMIT
    found = facts[DoNotContact]
    if (found.reach == "all" or (found.reach and is_marketing)) and not answers_word(act, facts):
        quotes = {"entry": found.entry}
        return refuse(NAME, "refused", clauses=CLAUSES, remedy="open_contact", quotes=quotes, channel=act.channel)
    if not is_marketing:
        return _PERMIT
    mark = next((each for each in MARKS if each in found.marks), "")
    return refuse(NAME, mark, clauses=CLAUSES, remedy="open_contact") if mark else _PERMIT
