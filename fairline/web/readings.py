"""Notes who was shown what: the answers to known askers, kept in memory until a module writes them down.

Nothing is looked into here: an answer's bytes are held as they left, and read off the request's path. A route cannot
forget to tell, because it is not asked.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from fairline.kit.clock import Millis
from fairline.web.request import Identity

MOST = 20_000  # answers held while nothing can be written; above that they are counted as lost, never silently
MOST_BYTES = 64_000_000
JSON = b"json"
_NONE: Mapping[str, Any] = {}


class Reading(NamedTuple):
    """One answer to somebody known: who asked from where, at which address of ours, and what left."""

    identity: Identity
    at: Millis
    address: str
    method: str
    route: str
    names: Mapping[str, Any]  # what the address names: its ids
    body: bytes  # empty where the answer was a file


@dataclass(frozen=True, slots=True)
class Lost:
    """Answers to an account's askers that could not be held: how many, and the instants of the first and the last."""

    account: str
    many: int
    since: Millis
    until: Millis


class Readings:
    """What one process answered since it was last taken away; on the event loop alone, so that no lock is needed."""

    def __init__(self, now: Callable[[], Millis], most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._now = now
        self._most, self._most_bytes = most, most_bytes
        self._held: deque[Reading] = deque()
        self._bytes = 0
        self._lost: dict[str, Lost] = {}
        self.is_kept = False  # whether somebody takes what is noted; else nothing is held

    def saw(self, scope: Any, message: Any) -> None:
        """A part of an answer has left; one to somebody known is noted with its last part.

        On every answer's path: it makes no object but the note, and looks at nothing.
        """
        if message["type"] == "http.response.start":
            if is_reading(scope, message["status"]):
                scope["fairline.shows"] = is_json(message["headers"])
            return
        tells = scope.get("fairline.shows")
        if tells is None:
            return
        body: bytes = message.get("body", b"") if tells else b""
        if message.get("more_body"):
            if body:
                scope.setdefault("fairline.said", []).append(body)
            return
        if "fairline.said" in scope:
            body = b"".join((*scope.pop("fairline.said"), body))
        get = scope.get
        names, route = get("path_params") or _NONE, get("path_template") or ""
        note = (get("fairline.identity"), self._now(), get("fairline.address", ""), scope["method"], route, names, body)
        self.hold(Reading._make(note))

    def hold(self, reading: Reading) -> None:
        """Hold an answer; one too many is counted as lost, with its instant."""
        if len(self._held) >= self._most or self._bytes + len(reading.body) > self._most_bytes:
            self.lose(reading.identity.account, reading.at, reading.at, 1)
            return
        self._held.append(reading)
        self._bytes += len(reading.body)

    def take(self) -> tuple[list[Reading], list[Lost]]:
        """Everything held, in the order in which it was answered, and what was lost meanwhile."""
        held, lost = list(self._held), list(self._lost.values())
        self._held.clear()
        self._lost, self._bytes = {}, 0
        return held, lost

    def lose(self, account: str, since: Millis, until: Millis, many: int) -> None:
        """Count what could not be written as lost."""
        before = self._lost.get(account)
        if before is not None:
            since, until, many = min(since, before.since), max(until, before.until), many + before.many
        self._lost[account] = Lost(account, many, since, until)


def is_reading(scope: Any, status: int) -> bool:
    """Whether an answer shows something to somebody known: they asked to read, or their request wrote nothing."""
    if status >= 300 or scope.get("fairline.identity") is None:
        return False
    if scope["method"] in ("GET", "HEAD"):
        return True
    asked = scope.get("fairline.asked")
    return asked is not None and not asked.has_written


def is_json(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether an answer's body tells ids; everything else is a file, told by its address."""
    for name, value in headers:
        if name == b"content-type" or name.lower() == b"content-type":
            return JSON in value
    return False
