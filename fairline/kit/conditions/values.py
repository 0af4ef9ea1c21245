"""Reads the values of leaves: each kind of field its own way, ready to be compared."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from fairline.kit.clock import Millis, to_millis
from fairline.kit.conditions.shape import Field, Span, StandIn

Fold = Callable[[str], str]

MOST_VALUES = 100
LONGEST = 1_000
LARGEST = 10**15  # beyond that, the engines' numbers and Python's would part
_UNITS: Mapping[str, Millis] = {"minutes": 60_000, "hours": 3_600_000, "days": 86_400_000}
_TEN_YEARS: Millis = 3_650 * 86_400_000
VALUELESS = frozenset({"set", "unset", "changed"})


class Unfit(Exception):
    """The value does not fit; `words` is the key of the words that say why."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def value_of(field: Field, op: str, said: Any, fold: Fold) -> Any:
    """The value as it is compared. Raises Unfit."""
    if op in VALUELESS:
        return None
    if field.kind == "change":
        kind = field.of or "choice"
        return _READS[kind](field, "has_any" if kind == "set" else "is", said, fold)
    return _READS[field.kind](field, op, said, fold)


def stands_in(value: Any) -> bool:
    """Whether a value holds a word that stands for somebody."""
    return isinstance(value, tuple) and any(isinstance(each, StandIn) for each in value)


def _words(field: Field, op: str, said: Any, fold: Fold) -> tuple[str | StandIn, ...]:
    several = op in ("in", "not_in") or op.startswith("has_")
    return tuple(_word(field, each) for each in _list(said, several=several))


def _list(said: Any, *, several: bool) -> list[Any]:
    if not several:
        return [said]
    if not isinstance(said, list) or not 0 < len(said) <= MOST_VALUES:
        raise Unfit("kit.conditions.wrong.list")
    return said


def _word(field: Field, said: Any) -> str | StandIn:
    text = _said(said, 200)
    if text in field.stand_ins:
        return StandIn(text)
    if field.choices is not None and text not in field.choices:
        raise Unfit("kit.conditions.wrong.choice")
    return text


def _said(said: Any, most: int) -> str:
    if not isinstance(said, str) or not said.strip() or len(said) > most or "\0" in said:
        raise Unfit("kit.conditions.wrong.text")
    return said


def _bands(field: Field, op: str, said: Any, fold: Fold) -> Any:
    if op in ("above", "below"):
        low, high = _band(field, said)
        return high if op == "above" else low
    return tuple(_band(field, each) for each in _list(said, several=op in ("in", "not_in")))


def _band(field: Field, said: Any) -> tuple[int, int]:
    bands = field.bands or {}
    if isinstance(said, str) and said in bands:
        return bands[said]
    highest = max((high for _, high in bands.values()), default=9)
    if isinstance(said, int) and not isinstance(said, bool) and 0 <= said <= highest:
        return said, said
    raise Unfit("kit.conditions.wrong.choice")


def _text(field: Field, op: str, said: Any, fold: Fold) -> str:
    folded = fold(_said(said, LONGEST))
    if not folded:  # only signs that folding takes away
        raise Unfit("kit.conditions.wrong.text")
    return folded


def _numbers(field: Field, op: str, said: Any, fold: Fold) -> Any:
    if op != "between":
        return _number(said)
    if not isinstance(said, list) or len(said) != 2:
        raise Unfit("kit.conditions.wrong.between")
    low, high = _number(said[0]), _number(said[1])
    if low > high:
        raise Unfit("kit.conditions.wrong.between")
    return low, high


def _number(said: Any) -> int | float:
    if isinstance(said, bool) or not isinstance(said, int | float) or not abs(said) <= LARGEST:
        raise Unfit("kit.conditions.wrong.number")
    return int(said) if float(said).is_integer() else float(said)


def _instants(field: Field, op: str, said: Any, fold: Fold) -> Millis | Span:
    return _span(said) if op in ("older_than", "newer_than") else _instant(said)


def _span(said: Any) -> Span:
    if not isinstance(said, dict) or not said.keys() <= {*_UNITS, "calendar"}:
        raise Unfit("kit.conditions.wrong.span")
    lengths = [(unit, number) for unit, number in said.items() if unit != "calendar"]
    calendar = said.get("calendar") or ""
    if len(lengths) != 1 or not isinstance(calendar, str) or len(calendar) > 100:
        raise Unfit("kit.conditions.wrong.span")
    ((unit, number),) = lengths
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise Unfit("kit.conditions.wrong.span")
    length = number * _UNITS[unit]
    if not 0 < length <= _TEN_YEARS:
        raise Unfit("kit.conditions.wrong.span")
    return Span(round(length), calendar)


def _instant(said: Any) -> Millis:
    """An RFC 3339 instant, or a day alone: its midnight in UTC."""
    try:
        read = datetime.fromisoformat(said)
    except (TypeError, ValueError) as error:
        raise Unfit("kit.conditions.wrong.instant") from error
    if read.tzinfo is None:
        if len(said) != 10:
            raise Unfit("kit.conditions.wrong.instant")
        read = read.replace(tzinfo=UTC)
    return to_millis(read)


def _truth(field: Field, op: str, said: Any, fold: Fold) -> bool:
    if not isinstance(said, bool):
        raise Unfit("kit.conditions.wrong.truth")
    return said


_READS: Mapping[str, Callable[[Field, str, Any, Fold], Any]] = {
    "choice": _words,
    "reference": _words,
    "set": _words,
    "ordered": _bands,
    "text": _text,
    "number": _numbers,
    "instant": _instants,
    "truth": _truth,
}
