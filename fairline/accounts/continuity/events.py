"""What happens when something fails, or is tried out: written in the operator’s journal, told by notices."""

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class ContinuityBegun(Event):
    """A part does not work: `parts` are of PARTS, `what` what people should do meanwhile, by language."""

    about = "continuity"

    continuity: str
    parts: tuple[str, ...]
    what: dict[str, str]


class ContinuityEnded(Event):
    """It works again."""

    about = "continuity"

    continuity: str


class ExerciseHeld(Event):
    """A failure was tried out: `kind` which, from `began` to `ended` (ms UTC); it took `back_after` seconds until it
    worked again, and `lost` seconds of what was written before were missing; `words` tells how it went. Where calls
    were tried, `calls_after` so many seconds one came to its fallback. `fallbacks`: how many numbers of all accounts
    had theirs at the provider (`kept`), and how many not (`open`).
    """

    about = "exercise"

    exercise: str
    kind: str
    began: Millis
    ended: Millis
    back_after: int
    lost: int
    words: str
    lessons: tuple[str, ...] = ()
    calls_after: int | None = None
    fallbacks: dict[str, int] = msgspec.field(default_factory=dict)


class LessonLearned(Event):
    """What an exercise taught was done."""

    about = "exercise"

    exercise: str
    lesson: int
    words: str
