"""What a flow asks for: no card data, only servers on the internet, numbers that may be called."""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import shortnumberinfo

from fairline.flows.lint.remark import Looked, Remark, Severity
from fairline.flows.lookups import fault
from fairline.flows.phrases import PHRASE
from fairline.flows.steps import Callback, Gather, Lookup, Transfer
from fairline.flows.steps.asking import fold
from fairline.gate import check_asks_no_card
from fairline.kit.errors import BadInput
from fairline.kit.phones import NumberParseException, parsed

CARDS = ("DTA-NO-CARD-VOICE", "DTA-NO-CARD-TEXT")
NUMBERS = ("TDA-VOICE-CALLERID", "ZS-CC-LAW-SPOOF")
EMERGENCY = ("ZS-CC-LAW-SPOOF", "DTA-EMERGENCY-TEXT")
_CARD = re.compile(
    r"\b(?:card number|credit card|debit card|security code on|three digits on the back|cvv|cvc|expiry date|pin code"
    r"|numero de (?:votre |la |ta )?carte|carte (?:bancaire|de credit)|cryptogramme|date d expiration)\b"
)
_ASKS = frozenset({"gather", "menu", "voicemail", "say"})


def look(flow: Looked) -> Iterator[Remark]:
    """Everything about asking."""
    yield from _cards(flow)
    for step in flow.flow.steps:
        if isinstance(step, Lookup) and fault(step.url):
            yield Remark("bad-address", "error", step.id, "url")
        if isinstance(step, Transfer) and step.to == "number":
            yield from _number(step)
        if isinstance(step, Callback) and step.number:
            yield Remark("dials", "hint", step.id, "number", NUMBERS)
        if isinstance(step, Gather) and step.least > step.most:
            yield Remark("least-above-most", "error", step.id, "least")


def _cards(flow: Looked) -> Iterator[Remark]:
    """Digits are typed in the clear, and nothing here may ask for those of a card."""
    for step, name, prompt in flow.prompts:
        for language, text in prompt.text.items():
            if step.kind in _ASKS and (_CARD.search(fold(text)) or _barred(text)):
                severity: Severity = "warning" if step.kind == "say" else "error"
                yield Remark("asks-card", severity, step.id, name, CARDS, {"language": language})
                break


def _barred(text: str) -> bool:
    try:
        check_asks_no_card({"prompt": text})
    except BadInput:
        return True
    return False


def _number(step: Transfer) -> Iterator[Remark]:
    if PHRASE.search(step.target):
        yield Remark("dials-value", "error", step.id, "target", NUMBERS)
        return
    if _is_emergency(step.target):
        yield Remark("emergency-dialled", "error", step.id, "target", EMERGENCY)
        return
    try:
        known = phonenumbers.is_possible_number(parsed(step.target))
    except NumberParseException:
        known = False
    if not known:
        yield Remark("no-number", "error", step.id, "target")
    yield Remark("dials", "warning", step.id, "target", NUMBERS)


def _is_emergency(number: str) -> bool:
    digits = "".join(sign for sign in number if sign.isdecimal())
    return 2 <= len(digits) <= 6 and any(
        shortnumberinfo.is_emergency_number(digits, region) for region in phonenumbers.SUPPORTED_SHORT_REGIONS
    )
