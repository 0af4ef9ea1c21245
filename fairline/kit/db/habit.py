"""What work of one kind asks the database most times is asked in one go beforehand, where questions travel.

A ruling's thirty questions, one after the other, took longer on PostgreSQL than everything else about it. Who asks them
need not know: now and then the work is watched, and what it asked most of those times is asked for it afterwards. A
question asked in vain costs a little; one not foreseen is asked by itself as ever.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db.remembering import Remembering

# How a value is found again: "named" or "listed" by the work's own name for it, "since" so many milliseconds from the
# work's instant, "same" as it is.
Value = tuple[str, Any]
Question = tuple[str, tuple[tuple[str, Value], ...]]  # a statement and its values, by the place each has in it

WATCHED, OF = 4, 256  # so many of so many
YEARS = 20 * 366 * 24 * 3600 * 1000  # what is nearer to an instant than this is an instant as well


class Habit:
    """The questions of one kind of work; none of the words it asked with."""

    def __init__(self) -> None:
        self._times = 0
        self._seen: Counter[Question] = Counter()
        self._usual: tuple[Question, ...] = ()

    @contextmanager
    def foreseen(self, c: Remembering, names: Mapping[str, str]) -> Iterator[None]:
        """Work done inside finds its usual questions answered; `names` tells what it is about this time."""
        if not c.is_far:
            yield
            return
        watched = self._times % OF < WATCHED
        self._times += 1
        if watched:
            yield
            self._watch(c, names)
        else:
            c.ask_together([asked for each in self._usual if (asked := _filled(each, names, c.at)) is not None])
            yield

    def _watch(self, c: Remembering, names: Mapping[str, str]) -> None:
        known = {value: name for name, value in names.items() if value}
        self._seen.update(
            {each for sql, values in c.asked if (each := _question(sql, values, known, c.at)) is not None}
        )
        if self._times % OF == WATCHED:
            self._usual = tuple(each for each, times in self._seen.items() if times * 2 > WATCHED)
            self._seen.clear()


def _question(sql: str, values: Mapping[str, Any], known: Mapping[str, str], at: Millis) -> Question | None:
    """A question without its values; None where one of them cannot be found again another time."""
    found = tuple((place, _value(value, known, at)) for place, value in values.items())
    sure = tuple((place, value) for place, value in found if value is not None)
    return (sql, sure) if len(sure) == len(found) else None


def _value(value: Any, known: Mapping[str, str], at: Millis) -> Value | None:
    match value:
        case str():
            return ("named", known[value]) if value in known else ("same", "") if not value else None
        case [str(one)]:
            return ("listed", known[one]) if one in known else None
        case bool() | None:
            return "same", value
        case int():
            return ("since", value - at) if abs(value - at) < YEARS else ("same", value)
    return None


def _filled(question: Question, names: Mapping[str, str], at: Millis) -> tuple[str, dict[str, Any]] | None:
    sql, values = question
    filled: dict[str, Any] = {}
    for place, value in values:
        match value:
            case "named" | "listed", name if not names.get(name):
                return None
            case "named", name:
                filled[place] = names[name]
            case "listed", name:
                filled[place] = [names[name]]
            case "since", far:
                filled[place] = at + far
            case _, same:
                filled[place] = same
    return sql, filled
