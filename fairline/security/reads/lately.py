"""Remembers whom each reader was shown lately, so that one look is one line, however often a screen asks again."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.security.reads.model import ONES

OPENED: Millis = 60_000  # opening one thing again within it is the same look
LISTED: Millis = 3_600_000  # a list that is drawn again names only whom it did not name within the hour
MOST = 100_000  # persons remembered; above that all is forgotten, and lines come more often, never seldomer

Reader = tuple[str, str, str, str]  # account, actor, session, network


class Lately:
    """The memory of one process."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._held = most, 0
        self._seen: dict[tuple[Reader, str], dict[str, Millis]] = {}

    def fresh(self, reader: Reader, kind: str, route: str, ids: Sequence[str], at: Millis) -> tuple[str, ...]:
        """Those of these ids the reader was not shown just before, at an instant (ms UTC); they are now."""
        opened = kind in ONES
        window = OPENED if opened else LISTED
        seen = self._seen.setdefault((reader, "" if opened else f"{kind} {route}"), {})
        found = tuple(each for each in ids if at - seen.get(each, at - window) >= window)
        before = len(seen)
        seen.update(dict.fromkeys(found, at))
        self._held += len(seen) - before
        if self._held > self._most:
            self._seen, self._held = {}, 0
        return found
