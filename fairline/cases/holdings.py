"""What cases hold about contacts: the words of those that name them, and how to forget them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm, journal
from fairline.cases import store
from fairline.cases.model import Case
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding


def _cases(c: Unit, contact: str) -> list[Case]:
    found = {each.id: each for one in crm.family(c, contact) for each in store.cases.about(c, f"contact:{one}")}
    return [found[case] for case in sorted(found)]


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    return [
        {"case": each.id, "kind": each.kind, "title": each.title, "words": each.words, "at": to_text(each.opened)}
        for each in _cases(c, contact)
        if not each.sealed
    ]


def _forget(c: Unit, contact: str) -> int:
    gone = 0
    for each in _cases(c, contact):
        journal.destroy(c, each.person)
        gone += store.cases.forget(c, each.id)
    return gone


HOLDINGS = (Holding("cases", "cases", _collect, _forget),)
