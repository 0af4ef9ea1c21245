"""What a batch of entries changes in the index, gathered so that it is read and written once."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.search import Doc, drop, put, some
from fairline.search.docs import ASIDE, of_contacts, shelved

_ASIDE_HEAD = f"{ASIDE}conversation"


@dataclass(slots=True)
class Change:
    """Documents to be written in order, and contacts to be looked at anew.

    `partial` ones keep what they do not say from what stands there, or from what was said of them before.
    """

    docs: list[tuple[Doc, bool]] = field(default_factory=list)
    contacts: dict[str, None] = field(default_factory=dict)

    def add(self, *docs: Doc, partial: bool = False) -> None:
        """Documents to be written."""
        self.docs += [(doc, partial) for doc in docs]

    def write(self, c: Unit) -> None:
        """Write what was gathered, and begin anew."""
        if self.docs:
            put(c, self._put_aside(c, self._whole(c)))
        if self.contacts:
            found = {doc.id: doc for doc in of_contacts(c, self.contacts)}
            drop(c, [("contact", contact) for contact in self.contacts if contact not in found])
            put(c, list(found.values()))
        self.docs, self.contacts = [], {}

    def _whole(self, c: Unit) -> list[Doc]:
        """Every document as it is to stand: the last of its id, with what the partial ones left out."""
        partial = {(doc.kind, doc.id) for doc, is_partial in self.docs if is_partial}
        held = _standing(c, partial)
        for doc, is_partial in self.docs:
            before = held.get(doc.id)
            if is_partial and before is not None:
                doc = replace(before, title=doc.title or before.title, text=doc.text or before.text)
            held[doc.id] = doc
        return [held[each] for each in dict.fromkeys(doc.id for doc, _ in self.docs)]

    def _put_aside(self, c: Unit, docs: list[Doc]) -> list[Doc]:
        """What is said in a conversation that was set aside stands aside with it."""
        begun = {doc.id for doc in docs if doc.kind == _ASIDE_HEAD}
        lines = {doc.conversation for doc in docs if doc.conversation}
        aside = begun | some(c, _ASIDE_HEAD, sorted(lines - begun)).keys()
        return [shelved(doc, ASIDE) if doc.conversation in aside else doc for doc in docs]


def doc_of(row: Any) -> Doc:
    """A document as it stands in the index."""
    return Doc(
        row["kind"], row["id"], row["person"], row["at"], row["title"], row["text"], row["conversation"],
        row["contact"], row["number"], row["shelf"],
    )  # fmt: skip


def _standing(c: Unit, keys: Iterable[tuple[str, str]]) -> dict[str, Doc]:
    ids: dict[str, list[str]] = {}
    for kind, key in sorted(keys):
        for each in (kind, ASIDE + kind):
            ids.setdefault(each, []).append(key)
    rows = (row for kind, named in ids.items() for row in some(c, kind, named).values())
    return {row["id"]: doc_of(row) for row in rows}
