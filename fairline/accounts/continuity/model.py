"""What continuity knows of a number: what becomes of its calls while nothing of ours runs."""

from dataclasses import dataclass

from fairline.kit.clock import Millis


@dataclass(frozen=True, slots=True)
class FallbackKept:
    """How it stands with where a number's calls go while no process of ours runs, in `words`; `open` while something is
    to be done about it, `seen` when a drill showed it (ms UTC, 0: never).

    Under this type numbers offer `(c, language) -> list[FallbackKept]`.
    """

    phone: str
    number: str
    state: str
    words: str
    open: bool
    seen: Millis
