"""What a rule of keeping is, what it would take away, and what was taken away."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from fairline.kit.clock import Millis

DAY: Millis = 24 * 3_600_000

FILES, VISITORS, CONTACTS, SIGN_INS, READS = "files", "visitors", "contacts", "sign_ins", "reads"
RECORDINGS, VOICEMAILS = "recordings", "voicemails"
SOUND = (RECORDINGS, VOICEMAILS)  # with what was said in them; who has no rule for messages left keeps them as calls
# Besides the channels, whose conversations are a kind each.
OTHERS = (FILES, *SOUND, VISITORS, CONTACTS, SIGN_INS, READS)
LONGEST = 36_500  # days: a hundred years, so that no sum of days leaves the calendar


class Forgot(msgspec.Struct, frozen=True):
    """So many of a kind, with their ids: all of them, unless there are more than one entry should hold."""

    kind: str
    count: int
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """How many days what is of a kind is kept after it ended. `at` (ms UTC) and `by`: when and by whom that was set."""

    kind: str
    scope: str
    days: int
    at: Millis
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """One thing that would go: its id, what people call it by, and since when it is over (ms UTC)."""

    id: str
    called: str
    at: Millis | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a rule would take away tonight: how many (`more` says that there are still others), since when the oldest is
    over, a few of them; and how many a legal hold keeps.
    """

    count: int
    more: bool
    examples: tuple[Example, ...]
    held: int
    held_examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What one night took away, as it is reported."""

    run: str
    at: Millis
    forgot: tuple[Forgot, ...]
    held: tuple[Forgot, ...]
    emptied: int
    places: int
    found: int


Ids = Mapping[str, list[str]]  # kind -> ids
