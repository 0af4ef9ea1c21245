"""Where the law asks a text that advertises for a link by which to refuse, it has one, or does not leave."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, WayOut, Whereabouts
from fairline.gate.verdict import Verdict, amend, permit, refuse

NAME = "way_out"
CLAUSES = ("DTA-CASL-UNSUB", "DTA-LAW-BY-RECIPIENT")
COVERS = (Reply,)
NEEDS = ()
MAY_ASK = (Whereabouts, WayOut)
AMENDS = ("text",)

TEXTS = frozenset({"sms", "whatsapp"})
FIGURE = "optout.text_link"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what is no advertising by text, and what has the link; put it in where it lacks, and refuse where there is
    none to put in.
    """
    if act.channel not in TEXTS or act.purpose_class != "marketing":
        return _PERMIT
    where = facts[Whereabouts]
    if not where.pack.number(FIGURE):
        return _PERMIT
    link = facts[WayOut].address
    if not link:
        quotes = where.deciding(FIGURE)
        return refuse(NAME, "no_link", clauses=CLAUSES, remedy="ask_admin", quotes=quotes)
    if link in act.text:
        return _PERMIT
    return amend(NAME, "linked", {"text": f"{act.text}\n{link}"}, clauses=CLAUSES)
