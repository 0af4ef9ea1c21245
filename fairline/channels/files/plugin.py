"""What files plug into the house."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.channels.files.projection import FILES
from fairline.channels.files.service import forget_files
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower, Plugin
from fairline.kit.work import plainly


def _delete(c: Unit, payload: Mapping[str, Any]) -> None:
    c.tools.blobs.delete(payload["file"])


def _forget(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A forgotten contact's files cannot be opened any more; what is left of them is deleted too."""
    for entry in entries:
        forget_files(c, entry.event.persons)


PLUGIN = Plugin(
    "channels.files",
    projections=[FILES],
    followers=[Follower("files.forget", frozenset({"ContactErased"}), _forget)],
    jobs={"files.delete": plainly(_delete)},
)
