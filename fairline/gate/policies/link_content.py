"""What stands behind a link is judged as the words of a message are: looked at first where that is asked, or due."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.content import BLOCK, REVIEW, clauses_of
from fairline.gate.facts import Facts, Look, Looked, Review
from fairline.gate.links import may_hold_links
from fairline.gate.looks import is_short
from fairline.gate.verdict import Verdict, defer, permit, refuse

NAME = "link_content"
CLAUSES = ("DTA-ALL-SURFACES", "DTA-PHISHING")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Looked, Review)

WRITTEN_BY_PEOPLE = frozenset({"notice"})  # the others are ours, word for word, and lead to our own address
LOOKING = 15_000  # ms after which it is looked whether somebody saw it
LOOKED_AT = 72 * 3_600_000  # ms in which a person looks at what is held; then it is refused
NEVER = frozenset({"csam"})  # nobody lets this pass
SHOWN = 80  # characters of a link that are told back

_PERMIT = permit(NAME, CLAUSES)
_ORDER = ("permit", "defer", "refuse")


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit where nothing barred stands behind its links; wait where they have to be looked at first."""
    if isinstance(act, Mail) and act.purpose not in WRITTEN_BY_PEOPLE:
        return _PERMIT
    if not may_hold_links(act.text):
        return _PERMIT
    looked = facts[Looked]
    verdicts = [_of(act, target, look, looked, facts) for target, look in looked.looks.items()]
    return max(verdicts, key=lambda each: _ORDER.index(each.outcome), default=_PERMIT)


def _of(act: Reply | Mail, target: str, look: Look, looked: Looked, facts: Facts) -> Verdict:
    if look.state == "barred":
        return _barred(target, look, facts)
    if look.state == "clean" or not (looked.offered and is_due(act, target, look, looked)):
        return _PERMIT
    quotes = {"link": target[:SHOWN]}
    if look.state == "unseen":
        return defer(NAME, "looking", until=facts.at + LOOKING, clauses=CLAUSES, quotes=quotes)
    review = facts[Review]
    if review.lets(NAME):
        return _PERMIT
    return refuse(
        NAME, "denied" if review.denied else "silent", clauses=CLAUSES, remedy="edit" if review.denied
        else "ask_release", quotes=quotes, suspects="phishing", review=not review.denied, rule="behind.silent",
    )  # fmt: skip


def is_due(act: Reply | Mail, target: str, look: Look, looked: Looked) -> bool:
    """Whether what stands behind a link must be known before it leaves: where the account asks, of a shortened one, and
    in advertising of one whose domain nobody saw before.
    """
    return looked.asked or is_short(target) or (act.purpose_class == "marketing" and not look.known)


def _barred(target: str, look: Look, facts: Facts) -> Verdict:
    review, kind = facts[Review], look.kind or "phishing"
    may = kind not in NEVER
    if look.score < REVIEW or (may and review.lets(NAME)):
        return _PERMIT
    clauses = tuple(dict.fromkeys((*CLAUSES[:1], *(clauses_of(look.rule) or CLAUSES))))
    quotes = {"link": target[:SHOWN]}
    late = review.since is not None and facts.at >= review.since + LOOKED_AT
    if look.score >= BLOCK or review.denied or late:
        reason = "denied" if review.denied else "too_late" if late else "barred"
        again = may and not review.denied
        return refuse(
            NAME, reason, clauses=clauses, remedy="ask_release" if again else "edit", quotes=quotes, suspects=kind,
            review=again, score=look.score, rule=look.rule,
        )  # fmt: skip
    until = (facts.at if review.since is None else review.since) + LOOKED_AT
    return defer(
        NAME, "held", until=until, clauses=clauses, remedy="ask_release", quotes=quotes, suspects=kind, review=True,
        score=look.score, rule=look.rule,
    )  # fmt: skip
