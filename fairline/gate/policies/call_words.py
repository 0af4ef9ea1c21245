"""What a call is to begin with holds nothing that is barred, nor what the law of the country that is called bars."""

from fairline.gate.acts_calls import Call
from fairline.gate.content import REVIEW, Finding, law_of, laws_called
from fairline.gate.content import judge as judged
from fairline.gate.facts import Facts, Whereabouts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "call_words"
CLAUSES = ("ZS-CC-LAW-CONTENT", "DTA-OC-BOTH-LAWS")
COVERS = (Call,)
NEEDS = ()
MAY_ASK = (Whereabouts,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit an opening in which no list finds anything; refuse one that is barred, and one that may be.

    Nobody waits with a telephone in hand until somebody has looked: what is less sure is said another way too.
    """
    packs = [each.pack for each in laws_called(act.opening) if facts[Whereabouts].law_among(each.laws)]
    for found in judged(act.opening, *packs):
        if found.score >= REVIEW:
            return _refused(found, facts)
    return _PERMIT


def _refused(found: Finding, facts: Facts) -> Verdict:
    laws = law_of(found.rule)
    told = facts[Whereabouts].law_among(laws) if laws else {}
    return refuse(
        NAME, "law" if told else "barred", clauses=found.clauses, remedy="edit", quotes={"words": found.words, **told},
        suspects=found.kind, kind=found.kind, score=found.score, rule=found.rule,
    )  # fmt: skip
