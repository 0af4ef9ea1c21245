"""What a place's law asks of whoever writes or calls there, and the strictest of several."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property, reduce

from fairline.gate.packs.figures import DAYS, KINDS, MIDNIGHT, Cite, Figure, stricter

SATURDAY, SUNDAY = 5, 6


@dataclass(frozen=True)
class Pack:
    """The figures of one place or of several together. `places` are those it was made for."""

    places: frozenset[str] = frozenset()
    figures: Mapping[str, Figure] = field(default_factory=dict)

    def __hash__(self) -> int:
        """By its places: one figure more or less does not matter to a hash."""
        return hash(self.places)

    def number(self, name: str) -> int | None:
        """A figure that counts; None where no law here says."""
        found = self.figures.get(name)
        return found.value if found is not None and isinstance(found.value, int) else None

    def words(self, name: str) -> tuple[str, ...]:
        """A figure that lists."""
        found = self.figures.get(name)
        return found.value if found is not None and isinstance(found.value, tuple) else ()

    def consent(self, channel: str, purpose_class: str) -> str:
        """The kind of consent a message of this class needs on a channel; the strictest where no law here says."""
        found = self.figures.get(f"consent.{channel}.{purpose_class}")
        return str(found.value) if found is not None else KINDS[-1]

    def hours(self, purpose_class: str, day: str) -> tuple[time, time] | None:
        """From when and up to when a message may ring on such a day; None for not at all."""
        return self._hours.get((purpose_class, day))

    def cites(self, *names: str) -> tuple[Cite, ...]:
        """The laws behind some figures."""
        held = {cite for name in names if name in self.figures for cite in self.figures[name].cites}
        return tuple(sorted(held))

    def deciding(self, *names: str, where: Sequence[str] = ()) -> dict[str, str]:
        """Which places decided these figures, and by which laws: for a verdict's details.

        Where the law of one of `where` (the recipient's places) asks just as much as others, it is the one named.
        """
        asked = names, tuple(where)
        if asked not in self._told:
            self._told[asked] = self._deciding(*asked)
        return dict(self._told[asked])

    def _deciding(self, names: Sequence[str], where: Sequence[str]) -> Mapping[str, str]:
        cites = self.cites(*names)
        near = {part for place in where for part in (place, place.partition("-")[0])}
        cites = tuple(cite for cite in cites if cite.place in near) or cites
        return {
            "pack": ", ".join(dict.fromkeys(cite.place for cite in cites)) or "house",
            "law": "; ".join(dict.fromkeys(cite.law for cite in cites)),
        }

    def is_holiday(self, day: date) -> bool:
        """Whether a day is a public holiday in any of the places."""
        if day not in self._days:
            from fairline.gate.packs.feasts import is_holiday

            self._days[day] = any(is_holiday(place, day) for place in self.places)
        return self._days[day]

    def kind_of(self, day: date) -> str:
        """Which of the four kinds of day it is. A holiday is told only where some law here tells it apart."""
        if self._knows_holidays and self.is_holiday(day):
            return "holiday"
        week = day.weekday()
        return "saturday" if week == SATURDAY else "sunday" if week == SUNDAY else "weekday"

    @cached_property
    def _told(self) -> dict[tuple[tuple[str, ...], tuple[str, ...]], Mapping[str, str]]:
        """What was told of deciding figures: there are few of them, and few places a pack is asked about."""
        return {}

    @cached_property
    def _days(self) -> dict[date, bool]:
        """Which days were found to be holidays, or not: of a few hundred a year each is asked about many times."""
        return {}

    @cached_property
    def _hours(self) -> dict[tuple[str, str], tuple[time, time]]:
        found = {}
        for name in self.figures:
            of, _, end = name.rpartition(".")
            if name.startswith("hours.") and end == "begins":
                _, purpose_class, day = of.split(".")
                begins, ends = self.number(name) or 0, self.number(f"{of}.ends")
                ends = MIDNIGHT if ends is None else ends
                if begins < ends:
                    found[purpose_class, day] = (clock(begins), clock(ends))
        return found

    @cached_property
    def _knows_holidays(self) -> bool:
        return any(
            self._hours.get((of, "holiday")) != self._hours.get((of, day))
            for of in ("service", "transactional", "marketing")
            for day in DAYS
        )


def merged(packs: Iterable[Pack]) -> Pack:
    """The strictest of each figure. In whatever order, however often: the same."""
    return reduce(_two, packs, Pack())


def _two(first: Pack, second: Pack) -> Pack:
    figures = dict(first.figures)
    for name, figure in second.figures.items():
        figures[name] = stricter(name, figures[name], figure) if name in figures else figure
    return Pack(first.places | second.places, figures)


def clock(minutes: int) -> time:
    """A time of day from its minute; the end of the day is its last instant."""
    return time.max if minutes >= MIDNIGHT else time(*divmod(minutes, 60))
