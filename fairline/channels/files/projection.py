"""Folds the journal into the table of kept files."""

from typing import Any

from fairline.channels.files import lock_store, store
from fairline.channels.files.events import (
    FileKept,
    FileRead,
    FileScanned,
    FilesForgotten,
    UploadsLocked,
    UploadsUnlocked,
)
from fairline.channels.files.model import KeptFile
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A file kept, a contact erased, or a conversation deleted with its files."""
    event = entry.event
    if isinstance(event, FileKept):
        store.add(c, _file(event, entry))
    elif isinstance(event, FileScanned):
        store.scanned(c, event.file, event.verdict, event.signed)
    elif isinstance(event, FileRead):
        told = {name: getattr(event, name) for name in ("read", "cards", "kind", "score", "rule", "seen")}
        store.words_read(c, event.file, told)
    elif isinstance(event, UploadsLocked):
        lock_store.lock(c, event.bringer, entry.at, " ".join(event.files))
    elif isinstance(event, UploadsUnlocked):
        lock_store.unlock(c, event.bringer, entry.at, event.member)
    elif entry.kind == "ConversationDeleted" or isinstance(event, FilesForgotten):
        store.drop(c, event.files)
    elif persons := getattr(event, "persons", ()):
        store.forget_names(c, persons)


def _file(event: FileKept, entry: Entry[Any]) -> KeptFile:
    return KeptFile(
        event.file,
        event.name,
        event.size,
        event.type,
        event.safe,
        event.why_not,
        event.person,
        event.conversation,
        entry.at,
        event.scan,
        event.signed,
        event.read,
        event.cards,
        event.kind,
        event.score,
        event.rule,
        str(entry.actor),
        event.seen,
    )


FILES = Projection(
    "files",
    frozenset(
        {
            "FileKept",
            "FileScanned",
            "FileRead",
            "UploadsLocked",
            "UploadsUnlocked",
            "FilesForgotten",
            "ContactErased",
            "ConversationDeleted",
        }
    ),
    apply,
    ("channel_files", "channel_upload_locks"),
)
