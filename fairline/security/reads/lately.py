"""Remembers whom each reader was shown lately, so that one look is one line, however often a screen asks again."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.security.reads.model import ONES

OPENED: Millis = 60_000  # opening one thing again within it is the same look
LISTED: Millis = 3_600_000  # a list that is drawn again names only whom it did not name within the hour
MOST = 100_000  # persons remembered; above that all is forgotten, and lines come more often, never seldomer

SAME = 20_000  # answers remembered as a whole

Reader = tuple[str, str, str, str]  # account, actor, session, network
Asked = tuple[str, str, str | None, str, str, str, str]  # the reader, the method, the route, what the address names


class Lately:
    """The memory of one process."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._held = most, 0
        self._seen: dict[tuple[Reader, str], dict[str, Millis]] = {}
        self._same: dict[Asked, tuple[int, Millis]] = {}

    def is_same(self, asked: Asked, said: int, at: Millis) -> bool:
        """Whether the very answer (`said`, the hash of its bytes) was given to the same question, and whoever it named
        is still remembered at an instant (ms UTC).
        """
        held = self._same.get(asked)
        return held is not None and held[0] == said and at < held[1]

    def keep(self, asked: Asked, said: int, until: Millis) -> None:
        """Remember an answer as it was given, up to the instant (ms UTC) at which the first whom it named is news."""
        if len(self._same) >= SAME:
            self._same.clear()
        self._same[asked] = said, until

    def fresh(
        self, reader: Reader, kind: str, route: str, ids: Sequence[str], at: Millis
    ) -> tuple[tuple[str, ...], Millis]:
        """Those of these ids the reader was not shown just before, at an instant (ms UTC); they are now. And the
        instant at which the first of all these ids is news again.
        """
        opened = kind in ONES
        window = OPENED if opened else LISTED
        seen = self._seen.setdefault((reader, "" if opened else f"{kind} {route}"), {})
        marks = [seen.get(each, at - window) for each in ids]
        found = tuple([each for each, mark in zip(ids, marks, strict=True) if at - mark >= window])
        before = len(seen)
        seen.update(dict.fromkeys(found, at))
        self._held += len(seen) - before
        if self._held > self._most:
            self._seen, self._held = {}, 0
        return found, min((mark + window for mark in marks if at - mark < window), default=at + window)
