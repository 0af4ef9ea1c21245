"""Whether anybody answers on a site now: looked up at most once in five seconds, however many pages are open."""

import msgspec

from fairline.channels.openings import opening
from fairline.channels.webchat import store
from fairline.kit.clock import to_text
from fairline.kit.db import Database, Unit

FRESH = 5.0  # seconds


class Answering(msgspec.Struct, frozen=True):
    """What open pages are told of who is there."""

    open: bool
    opens_at: str | None
    agents_available: int


class Answers:
    """What was last found for each site, on this node."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, str], tuple[float, Answering]] = {}

    def forget(self) -> None:
        """Look anew next time."""
        self._held.clear()

    async def of(self, database: Database, account: str, site: str, now: float) -> Answering:
        """Whether anybody answers; `now` in seconds of a clock that only runs forwards."""
        since, held = self._held.get((account, site), (0.0, None))
        if held is None or now - since > FRESH:
            held = await database.read(lambda c: _look(c, site), account)
            self._held[(account, site)] = (now, held)
        return held


ANSWERING = Answers()


def _look(c: Unit, site: str) -> Answering:
    found = store.site(c, site)
    now = opening(c, found.config.queue if found else None)
    return Answering(now.open, to_text(now.opens_at), now.agents_available)
