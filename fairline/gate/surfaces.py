"""Words that stand somewhere to be read or sent again (templates, forms, titles) are judged before they are kept."""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from fairline.gate.content import BLOCK, REVIEW, clauses_of, judge
from fairline.gate.facts import Look, Looked, LooksOnFile
from fairline.gate.links import fault, links, may_hold_links
from fairline.gate.looks import Looks, is_short, looked_at
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Lacking

LINKS = ("DTA-PHISHING", "DTA-ALL-SURFACES")
BEHIND = "DTA-ALL-SURFACES"
CARDS = ("DTA-NO-CARD-TEXT",)
# What a field may not be called: it would ask for card data where none may be kept.
_ASKS_CARD = re.compile(
    r"\b(?:(?:credit|debit|bank|payment)[ -]?card (?:number|no\.?|details)|card (?:number|no\.?|details|verification)"
    r"|cvv2?|cvc2?|card security code|card expiry|expiry date of (?:the |your )?card"
    r"|num[ée]ro de (?:la |votre )?carte|num[ée]ro de cb|cryptogramme|carte bancaire|carte de cr[ée]dit"
    r"|kartennummer|kreditkarte)\b",
    re.IGNORECASE,
)


class LinkUnseen(Lacking):
    """What stands behind a link has to be looked at before this is kept (clause DTA-ALL-SURFACES)."""

    type = "link-unseen"


def check_published(c: Unit, texts: Mapping[str, Any]) -> None:
    """Raises BadInput, naming the field and the clauses, where words that are kept to be read or sent again are barred,
    or hold a link that does not lead where it says, or leads to what is barred; LinkUnseen where that is to be looked
    at first. Values may be texts, or lists and mappings of them.
    """
    for field, held in texts.items():
        for text in _texts(held):
            _check(field, text)
            _check_behind(c, field, text)


def barred_behind(c: Unit, text: str) -> Look | None:
    """What is barred behind the links of a text, as far as it was looked at lately; the surest."""
    looks = [each for each in looked_at(c, text).looks.values() if each.state == "barred" and each.score >= REVIEW]
    return max(looks, key=lambda each: each.score, default=None)


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


def unseen_behind(c: Unit, text: str) -> tuple[str, ...]:
    """Links of a text that have to be looked at, and were not lately."""
    looked = looked_at(c, text)
    return tuple(one for one, look in looked.looks.items() if look.state == "unseen" and _is_due(one, looked))


def look_behind(c: Unit, targets: Sequence[str]) -> Callable[[Any, str], Awaitable[None]]:
    """What goes and looks at them, outside any unit: (database, account)."""
    return cast("Looks", c.tools.facts[LooksOnFile]).ask(targets)


def _is_due(target: str, looked: Looked) -> bool:
    return looked.offered and (looked.asked or is_short(target))


def _check_behind(c: Unit, field: str, text: str) -> None:
    looked = looked_at(c, text)
    for target, look in looked.looks.items():
        if look.state == "barred" and look.score >= BLOCK:
            clauses = tuple(dict.fromkeys((BEHIND, *(clauses_of(look.rule) or LINKS))))
            raise BadInput(what=field, fields={field: "gate.field.behind"}, clauses=clauses, rule=look.rule)
        if look.state == "silent" and _is_due(target, looked):
            raise BadInput(what=field, fields={field: "gate.field.link-silent"}, clauses=LINKS)
    if unseen := unseen_behind(c, text):
        raise LinkUnseen(look_behind(c, unseen), clauses=LINKS)


def _texts(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, Mapping):
        for each in held.values():
            yield from _texts(each)
    elif isinstance(held, list | tuple):
        for each in held:
            yield from _texts(each)
