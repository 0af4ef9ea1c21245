"""What a batch of entries changes in the index, gathered so that it is written once."""

from dataclasses import dataclass, field, replace
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.search import Doc, drop, put, some
from fairline.search.docs import ASIDE, of_contacts


@dataclass(slots=True)
class Change:
    """Documents to be written in order, and contacts to be looked at anew."""

    docs: list[Doc] = field(default_factory=list)
    contacts: dict[str, None] = field(default_factory=dict)

    def add(self, c: Unit, doc: Doc, *, partial: bool) -> None:
        """A document to be written; a partial one keeps what it does not say from what stands there."""
        if partial:
            self.write(c)
            for kind in (doc.kind, ASIDE + doc.kind):
                if (row := some(c, kind, [doc.id]).get(doc.id)) is not None:
                    doc = replace(doc, kind=kind, title=doc.title or row["title"], text=doc.text or row["text"])
        self.docs.append(doc)

    def write(self, c: Unit) -> None:
        """Write what was gathered, and begin anew."""
        put(c, self._put_aside(c))
        drop(c, [("contact", contact) for contact in self.contacts])
        put(c, of_contacts(c, self.contacts))
        self.docs, self.contacts = [], {}

    def _put_aside(self, c: Unit) -> list[Doc]:
        """What is said in a conversation that was set aside stands aside with it."""
        begun = {doc.id for doc in self.docs if doc.kind == f"{ASIDE}conversation"}
        lines = {doc.conversation for doc in self.docs if doc.conversation}
        aside = begun | some(c, f"{ASIDE}conversation", sorted(lines)).keys()
        return [
            replace(doc, kind=ASIDE + doc.kind) if doc.conversation in aside and not doc.kind.startswith(ASIDE) else doc
            for doc in self.docs
        ]


def doc_of(row: Any) -> Doc:
    """A document as it stands in the index."""
    return Doc(
        row["kind"], row["id"], row["person"], row["at"], row["title"], row["text"], row["conversation"],
        row["contact"], row["number"],
    )  # fmt: skip
