"""The first text to a person says who writes; one that advertises always does, and says how to stop them."""

from functools import lru_cache

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, TextSender
from fairline.gate.verdict import Verdict, amend, permit

NAME = "brand_named"
CLAUSES = ("TDA-ID-SMS-SENDER", "ZS-CC-LAW-SPAM")
COVERS = (Reply,)
NEEDS = ()
MAY_ASK = (TextSender,)
AMENDS = ("text",)

CHANNEL = "sms"
STOP = "stop"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit a text that says what it must; put the brand before it, and the way out after it, where they lack."""
    if act.channel != CHANNEL:
        return _PERMIT
    sender = facts[TextSender]
    advertises = act.purpose_class == "marketing"
    text = act.text
    if sender.brand and (sender.first or advertises) and sender.brand.casefold() not in text.casefold():
        text = f"{sender.brand}: {text}" if text else sender.brand
    if advertises and sender.way_out and not _names_way_out(text):
        text = f"{text}\n{sender.way_out}"
    if text == act.text:
        return _PERMIT
    return amend(NAME, "named", {"text": text}, clauses=CLAUSES, brand=sender.brand)


@lru_cache(maxsize=64)  # the same words go to many
def _names_way_out(text: str) -> bool:
    return STOP in "".join(sign if sign.isalpha() else " " for sign in text.casefold()).split()
