"""A first mail says what it is about, and does not pretend to be an answer."""

import re

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Talk
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "mail_honest"
CLAUSES = ("ZS-SELL-EMAIL-I-HEADERS", "DTA-FORGERY")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Talk,)

CHANNEL = "email"
ANSWER = re.compile(r"^\s*(re|fwd?|aw|antw|wg|tr|sv|vs|rv)\s*(\[\d{1,3}\])?\s*:", re.IGNORECASE)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what is no mail, an answer to somebody who wrote, and a first mail with an honest subject."""
    if act.channel != CHANNEL or (isinstance(act, Reply) and facts[Talk].contact_wrote):
        return _PERMIT
    if not act.subject.strip():
        return refuse(NAME, "no_subject", clauses=CLAUSES, remedy="edit")
    if ANSWER.match(act.subject):
        return refuse(NAME, "false_answer", clauses=CLAUSES, remedy="edit")
    return _PERMIT
