"""What is known when a rule is judged: the conversation's facts, the event's own, whether a calendar is open."""

from collections.abc import Iterator, Mapping
from typing import Any

from fairline.kit.db import Unit
from fairline.rules.calendars import is_within

IN_HOURS = "in_hours:"


class Known(Mapping[str, Any]):
    """Facts by the names of fields; what costs a look is looked at when it is asked for."""

    def __init__(self, c: Unit, facts: Mapping[str, Any], moment: Mapping[str, Any] | None = None) -> None:
        self._c, self._facts, self._moment = c, facts, moment or {}

    def __getitem__(self, name: str) -> Any:
        if name.startswith(IN_HOURS):
            return is_within(self._c, name.removeprefix(IN_HOURS))
        return self._moment[name] if name in self._moment else self._facts[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**dict.fromkeys(self._facts), **dict.fromkeys(self._moment)})

    def __len__(self) -> int:
        return len(list(iter(self)))
