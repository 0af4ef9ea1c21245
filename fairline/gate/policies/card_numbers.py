"""Payment card numbers are hidden before anything is kept or sent, also where one is split over several messages."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Talk
from fairline.gate.verdict import Verdict, amend, permit
from fairline.kit.cards import mask, mask_split

NAME = "card_numbers"
CLAUSES = ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Talk,)
AMENDS = ("text",)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit a text without card numbers; amend any other to one where only their last four digits stand."""
    masked = mask(act.text) if isinstance(act, Mail) else mask_split(facts[Talk].earlier_texts, act.text)
    if not masked.found:
        return _PERMIT
    return amend(NAME, "masked", {"text": masked.text}, clauses=CLAUSES, found=masked.found)
