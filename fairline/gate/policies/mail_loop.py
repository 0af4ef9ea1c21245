"""Automation never answers a machine's last word, and writes to nobody too often: two machines would go on for ever."""

from fairline.gate.acts import LETTER, Mail, Reply
from fairline.gate.facts import Facts, MailLoop
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "mail_loop"
CLAUSES = ("DTA-MAIL-BOMB", "DTA-FLOODING", "TDA-AI-SPAM")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (MailLoop,)

CHANNEL = "email"
ADDRESS_HOUR = 4  # from all automation together
ADDRESS_DAY = 20
DOMAIN_HOUR = 500

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what a person wrote, a letter of the house, and what automation wrote within its limits."""
    if act.channel != CHANNEL or not act.cause or (isinstance(act, Mail) and act.purpose == LETTER):
        return _PERMIT
    lately = facts[MailLoop]
    if lately.answers_machine:
        return refuse(NAME, "machine", clauses=CLAUSES)
    if lately.to_address_hour >= ADDRESS_HOUR:
        return refuse(NAME, "hour", clauses=CLAUSES, limit=ADDRESS_HOUR)
    if lately.to_address_day >= ADDRESS_DAY:
        return refuse(NAME, "day", clauses=CLAUSES, limit=ADDRESS_DAY)
    if lately.to_domain_hour >= DOMAIN_HOUR:
        return refuse(NAME, "domain", clauses=CLAUSES, limit=DOMAIN_HOUR)
    return _PERMIT
