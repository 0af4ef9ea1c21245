"""Nobody hears what they did not ask for: marketing needs the consent the law of their place asks, a text any."""

from typing import Any

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import BY_ITSELF, Call
from fairline.gate.enough import lacks
from fairline.gate.facts import Consents, Facts, Rhythm, Talk, Whereabouts
from fairline.gate.packs import Pack
from fairline.gate.packs.figures import DIALLED, KINDS
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
    "TDP18-DNC-NO-WAIVER",
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

    The places the contact may be decide, and the account's own; the strictest stands and is told in the verdict. Of
    calls the law may ask more where nobody dials, or no person speaks.
    """
    if act.purpose_class != MARKETING:
        if act.channel not in ASKED_FIRST or isinstance(act, Mail):
            return _PERMIT
        if _wrote(facts) or answers_word(act, facts):
            return _WROTE
    where = facts[Whereabouts]
    pack = where.pack
    way = _way(act, pack)
    figure = f"consent.{way}.{act.purpose_class}"
    needed = pack.consent(way, act.purpose_class)
    if needed == "none":
        return _PERMIT
    held = facts[Consents].of(act.purpose_class)
    told: dict[str, Any] = {**where.deciding(figure), "entry": held.evidence}
    why = lacks(held, pack, way, act.purpose_class)
    if why:
        return refuse(NAME, why, clauses=CLAUSES, remedy="open_contact", quotes=told, needed=needed, held=held.kind)
    return Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="given", quotes=told | {"kind": held.kind})


def _way(act: Reply | Mail | Call, pack: Pack) -> str:
    """By whose rule it goes: its channel's; of a call by itself, the stricter of that and the one for such calls."""
    if not isinstance(act, Call) or (act.how not in BY_ITSELF and act.spoken == "person"):
        return act.channel
    return max((act.channel, DIALLED), key=lambda way: KINDS.index(pack.consent(way, act.purpose_class)))


def _wrote(facts: Facts) -> bool:
    wrote = facts[Talk].contact_wrote_last_at
    return wrote is not None and facts.at - wrote <= WINDOW
