"""Finds files that were brought long ago, and forgets them for good."""

from collections.abc import Sequence

from fairline.channels.files import store
from fairline.channels.files.events import FilesForgotten
from fairline.channels.files.model import KeptFile
from fairline.journal import Actor, about_all, append, empty
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def files_before(c: Unit, at: Millis, after: tuple[Millis, str], most: int) -> list[KeptFile]:
    """Files brought before an instant (ms UTC), oldest first, beyond a place (instant, id)."""
    return store.before(c, at, after, most)


def forget_for_good(c: Unit, ids: Sequence[str], actor: Actor, why: str) -> int:
    """Forget files: their rows now, what lies under their ids once this is committed, their names in the journal. How
    many entries were emptied.
    """
    numbers = [row["number"] for row in about_all(c, list(ids))]
    append(c, actor, FilesForgotten(files=tuple(ids), why=why))
    return empty(c, actor, numbers, why)
