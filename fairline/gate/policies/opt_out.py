"""Whoever said that they want to hear nothing from us on a channel hears nothing there, whoever writes and why."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, OptOut, Rhythm, Talk
from fairline.gate.policies._words import answers_word
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "opt_out"
CLAUSES = ("DTA-CONSENT-REVOKE", "DTA-DNC-INTERNAL", "ZS-CC-LAW-SPAM", "TDP19-R-WITHDRAW")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (OptOut, Talk, Rhythm)

EVERYWHERE = "all"
# Asked for by whoever gets it, or a colleague of theirs; a letter is the house's own.
ASKED_FOR = frozenset({"sign_in", "export_link", "invitation", "code", "letter"})

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit where the contact opted out of neither this channel nor all of them, what somebody asked for, and the one
    confirmation that they are heard.
    """
    if isinstance(act, Mail) and (act.purpose in ASKED_FOR or act.contact is None):
        return _PERMIT
    if isinstance(act, Call) and act.contact is None:
        return _PERMIT  # a number of nobody we know: what was refused at it, do_not_contact knows
    channels = facts[OptOut].channels
    if channels and answers_word(act, facts):
        return _PERMIT
    if EVERYWHERE in channels:
        return refuse(NAME, "everywhere", clauses=CLAUSES, remedy="open_contact")
    if act.channel in channels:
        return refuse(NAME, "channel", clauses=CLAUSES, remedy="open_contact", channel=act.channel)
    return _PERMIT
