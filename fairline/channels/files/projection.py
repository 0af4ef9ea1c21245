"""Folds the journal into the table of kept files."""

from typing import Any

from fairline.channels.files import store
from fairline.channels.files.events import FileKept
from fairline.channels.files.model import KeptFile
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A file kept, or a contact erased."""
    event = entry.event
    if isinstance(event, FileKept):
        store.add(c, _file(event, entry.at))
    elif persons := getattr(event, "persons", ()):
        store.forget_names(c, persons)


def _file(event: FileKept, at: int) -> KeptFile:
    return KeptFile(
        event.file, event.name, event.size, event.type, event.safe, event.why_not, event.person, event.conversation, at
    )


FILES = Projection("files", frozenset({"FileKept", "ContactErased"}), apply, ("channel_files",))
