"""Words that stand somewhere to be read or sent again (templates, forms, titles) are judged before they are kept."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from fairline.gate.content import BLOCK, judge
from fairline.gate.links import fault, links, may_hold_links
from fairline.kit.errors import BadInput

LINKS = ("DTA-PHISHING", "DTA-ALL-SURFACES")
CARDS = ("DTA-NO-CARD-TEXT",)
# What a field may not be called: it would ask for card data where none may be kept.
_ASKS_CARD = re.compile(
    r"\b(?:(?:credit|debit|bank|payment)[ -]?card (?:number|no\.?|details)|card (?:number|no\.?|details|verification)"
    r"|cvv2?|cvc2?|card security code|card expiry|expiry date of (?:the |your )?card"
    r"|num[ée]ro de (?:la |votre )?carte|num[ée]ro de cb|cryptogramme|carte bancaire|carte de cr[ée]dit"
    r"|kartennummer|kreditkarte)\b",
    re.IGNORECASE,
)


def check_published(texts: Mapping[str, Any]) -> None:
    """Raises BadInput, naming the field and the clauses, where words that are kept to be read or sent again are barred,
    or hold a link that does not lead where it says. Values may be texts, or lists and mappings of them.
    """
    for field, held in texts.items():
        for text in _texts(held):
            _check(field, text)


def check_asks_no_card(texts: Mapping[str, Any]) -> None:
    """Raises BadInput where a field that people fill in asks for card data."""
    for field, held in texts.items():
        if any(_ASKS_CARD.search(text) for text in _texts(held)):
            raise BadInput(what=field, fields={field: "gate.field.asks-card"}, clauses=CARDS)


def _check(field: str, text: str) -> None:
    found = next((each for each in judge(text) if each.score >= BLOCK), None)
    if found is not None:
        raise BadInput(
            what=field, fields={field: "gate.field.barred"}, clauses=found.clauses, found=found.words, rule=found.rule
        )
    if may_hold_links(text) and any(fault(link) for link in links(text)):
        raise BadInput(what=field, fields={field: "gate.field.bad-link"}, clauses=LINKS)


def _texts(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, Mapping):
        for each in held.values():
            yield from _texts(each)
    elif isinstance(held, list | tuple):
        for each in held:
            yield from _texts(each)
