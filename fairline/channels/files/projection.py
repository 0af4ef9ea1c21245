"""Folds the journal into the table of kept files."""

from typing import Any

from fairline.channels.files import store
from fairline.channels.files.events import FileKept, FileScanned, FilesForgotten
from fairline.channels.files.model import KeptFile
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A file kept, a contact erased, or a conversation deleted with its files."""
    event = entry.event
    if isinstance(event, FileKept):
        store.add(c, _file(event, entry.at))
    elif isinstance(event, FileScanned):
        store.scanned(c, event.file, event.verdict)
    elif entry.kind == "ConversationDeleted" or isinstance(event, FilesForgotten):
        store.drop(c, event.files)
    elif persons := getattr(event, "persons", ()):
        store.forget_names(c, persons)


def _file(event: FileKept, at: int) -> KeptFile:
    return KeptFile(
        event.file,
        event.name,
        event.size,
        event.type,
        event.safe,
        event.why_not,
        event.person,
        event.conversation,
        at,
        event.scan,
    )


FILES = Projection(
    "files",
    frozenset({"FileKept", "FileScanned", "FilesForgotten", "ContactErased", "ConversationDeleted"}),
    apply,
    ("channel_files",),
)
