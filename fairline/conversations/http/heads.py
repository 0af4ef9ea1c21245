"""Heads of a mail that a program would set: the house writes them itself, so each is dropped, and that is logged."""

import logging
from collections.abc import Mapping
from typing import Annotated

import msgspec

from fairline.web import Identity

log = logging.getLogger(__name__)

Heads = Annotated[dict[str, str], msgspec.Meta(max_length=50)]
ALLOWED = frozenset[str]()  # names a program may set: none so far
CLAUSE = "ZS-SELL-EMAIL-I-HEADERS"


def allowed(asked: Mapping[str, str], who: Identity, conversation: str) -> dict[str, str]:
    """Those of the heads a program asks for that it may set; the name of each other is logged, its value never."""
    for name in asked:
        if name.casefold() not in ALLOWED:
            said = {"head": name[:80], "conversation": conversation, "by": who.by, "clauses": [CLAUSE]}
            log.warning("head of a mail dropped", extra=said)
    return {name: value for name, value in asked.items() if name.casefold() in ALLOWED}
