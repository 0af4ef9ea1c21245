"""A link must lead where it says: no look-alike names, no hidden targets, no bare machines, nothing but the web."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Review
from fairline.gate.links import fault, links, may_hold_links
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "link_safe"
CLAUSES = ("DTA-PHISHING", "DTA-ALL-SURFACES")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Review,)

WRITTEN_BY_PEOPLE = frozenset({"notice"})  # the others are ours, word for word, and lead to our own address
DECEIVES = frozenset({"lookalike", "other_host"})  # a person may look at these and let them pass
SHOWN = 80  # characters of a link that are told back

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit a text whose every link is plain; refuse at the first that is not."""
    if isinstance(act, Mail) and act.purpose not in WRITTEN_BY_PEOPLE:
        return _PERMIT
    if not may_hold_links(act.text):
        return _PERMIT
    for link in links(act.text):
        reason = fault(link)
        if reason is not None:
            quotes = {"link": link.target[:SHOWN], "shown": link.shown[:SHOWN]}
            if reason not in DECEIVES:
                return refuse(NAME, reason, clauses=CLAUSES, remedy="edit", quotes=quotes)
            if facts[Review].lets(NAME):
                continue
            return refuse(
                NAME, reason, clauses=CLAUSES, remedy="ask_release", quotes=quotes, suspects="phishing", review=True
            )
    return _PERMIT
