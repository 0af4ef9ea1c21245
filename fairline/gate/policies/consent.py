"""Nobody hears what they did not ask for: marketing needs the consent the law of their place asks, a text any."""

from typing import Any

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.enough import lacks
from fairline.gate.facts import Consents, Facts, Rhythm, Talk, Whereabouts
from fairline.gate.policies._words import answers_word
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "consent"
CLAUSES = (
    "DTA-SMS-OPTIN",
    "TDA-CONTENT-UNSOLICITED",
    "DTA-ROBOSMS",
    "DTA-CASL-CONSENT",
    "DTA-LAW-BY-RECIPIENT",
    "TDP18-WIRELESS-CONSENT",
    "TDP18-BROWSE-IS-NOT-CONSENT",
    "TDP19-R-WITHDRAW",
)
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Consents, Whereabouts, Talk, Rhythm)

MARKETING = "marketing"
ASKED_FIRST = frozenset({"sms", "whatsapp"})  # channels on which even a single message of service needs an opt-in
WINDOW = 24 * 3_600_000  # ms after the contact wrote in which they may be answered; sms.reply_window_hours

_PERMIT = permit(NAME, CLAUSES)
_WROTE = Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="wrote")


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what needs no consent, an answer within a day, and what the contact consented to strongly enough.

    The places the contact may be decide, and the account's own; the strictest stands and is told in the verdict.
    """
    if act.purpose_class != MARKETING:
        if act.channel not in ASKED_FIRST or isinstance(act, Mail):
            return _PERMIT
        if _wrote(facts) or answers_word(act, facts):
            return _WROTE
    where = facts[Whereabouts]
    figure = f"consent.{act.channel}.{act.purpose_class}"
    pack = where.pack
    needed = pack.consent(act.channel, act.purpose_class)
    if needed == "none":
        return _PERMIT
    held = facts[Consents].of(act.purpose_class)
    told: dict[str, Any] = {**where.deciding(figure), "entry": held.evidence}
    why = lacks(held, pack, act.channel, act.purpose_class)
    if why:
        return refuse(NAME, why, clauses=CLAUSES, remedy="open_contact", quotes=told, needed=needed, held=held.kind)
    return Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="given", quotes=told | {"kind": held.kind})


def _wrote(facts: Facts) -> bool:
    wrote = facts[Talk].contact_wrote_last_at
    return wrote is not None and facts.at - wrote <= WINDOW
