"""What files plug into the house."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import FilesKept, KnownMaterial
from fairline.channels.files import store
from fairline.channels.files.again import JOBS as AGAIN
from fairline.channels.files.http import ROUTES
from fairline.channels.files.known import set_apart_if_known
from fairline.channels.files.linked.asking import FOLLOWER as LOOKING
from fairline.channels.files.linked.asking import JOBS as LOOKS
from fairline.channels.files.linked.looking import Looks
from fairline.channels.files.projection import FILES
from fairline.channels.files.scan import JOBS as SCANNING
from fairline.channels.files.service import forget_files
from fairline.gate import LooksOnFile
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower, Plugin
from fairline.kit.work import enqueue, plainly

GONE = ("ConversationDeleted", "FilesForgotten")


def _delete(c: Unit, payload: Mapping[str, Any]) -> None:
    c.tools.blobs.delete(payload["file"])


def _forget(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A forgotten contact's files cannot be opened any more; what is left of them is deleted too, as are the files of a
    conversation that was deleted.
    """
    for entry in entries:
        if entry.kind in GONE:
            for file in entry.event.files:
                enqueue(c, "files.delete", {"file": file}, key=f"files.delete:{file}")
        else:
            forget_files(c, entry.event.persons)


PLUGIN = Plugin(
    "channels.files",
    routes=ROUTES,
    projections=[FILES],
    facts={FilesKept: store.size, LooksOnFile: Looks(), KnownMaterial: set_apart_if_known},
    followers=[Follower("files.forget", frozenset({"ContactErased", *GONE}), _forget), LOOKING],
    jobs={"files.delete": plainly(_delete), **SCANNING, **LOOKS, **AGAIN},
)
