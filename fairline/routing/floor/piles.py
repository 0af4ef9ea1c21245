"""Waiting work in piles of alike works: whoever may take the top of a pile may take any of it."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fairline.routing.floor.roster import Crowd, Roster
from fairline.routing.model import AgentId, Channel, Needs, QueueId, TeamId, Work, WorkId

Place = tuple[int, WorkId]  # a work's order, then its id


class RowOf(NamedTuple):
    """What the piles of a row share: a queue, a channel, and what the queue asks of whoever serves it."""

    queue: QueueId
    channel: Channel
    teams: frozenset[TeamId]
    needed: Needs


class Alike(NamedTuple):
    """What the works of a pile share: where they wait, and all that decides who may take them."""

    row: RowOf
    needed: Needs
    declined_by: frozenset[AgentId]
    rested: bool  # the decline is a while ago: if nobody else is free, those who declined are asked again
    kept_for: AgentId | None


class Pile:
    """Works alike, first to go on top."""

    __slots__ = ("_able", "_second", "_version", "alike", "places")

    def __init__(self, alike: Alike) -> None:
        self.alike = alike
        self.places: list[Place] = []
        self._version = -1
        self._able: Crowd = 0
        self._second: Crowd = 0

    def takers(self, roster: Roster) -> tuple[Crowd, Crowd]:
        """Who may take these works, and who only if nobody of those is free; whether free now is not asked here."""
        if self._version != roster.version:
            self._version = roster.version
            alike = self.alike
            able = roster.able(alike.row.channel, alike.row.teams, alike.needed)
            declined = roster.crowd(alike.declined_by)
            self._able = able & ~declined
            self._second = able & declined if alike.rested else 0
            if alike.kept_for is not None:
                self._able, self._second = self._able & roster.bit(alike.kept_for), 0
        return self._able, self._second


class Row:
    """The piles of a queue and channel; none is for anybody who cannot do what the queue asks of all."""

    __slots__ = ("_able", "_of", "_version", "piles")

    def __init__(self, of: RowOf) -> None:
        self.piles: dict[Alike, Pile] = {}
        self._of = of
        self._version = -1
        self._able: Crowd = 0

    def for_some_of(self, changed: Crowd, roster: Roster) -> Iterator[Pile]:
        """The piles somebody may take from who is free and among those given."""
        if self._version != roster.version:
            self._version = roster.version
            self._able = roster.able(self._of.channel, self._of.teams, self._of.needed)
        free = self._able & changed & roster.free(self._of.channel)
        if not free:
            return
        for pile in self.piles.values():
            able, second = pile.takers(roster)
            if (able | second) & free:
                yield pile


class Piles:
    """Every pile there is, and where each work lies; `stirred` are those that had work laid on them."""

    def __init__(self) -> None:
        self._rows: dict[RowOf, Row] = {}
        self._where: dict[WorkId, tuple[Pile, Place]] = {}
        self.stirred: set[Pile] = set()

    def __iter__(self) -> Iterator[Pile]:
        return (pile for row in self._rows.values() for pile in row.piles.values())

    def lay(self, work: Work, alike: Alike) -> None:
        """Lay a work on the pile of its like."""
        place = (work.order, work.id)
        lies = self._where.get(work.id)
        if lies and lies[0].alike == alike and lies[1] == place:
            return
        self.take(work.id)
        pile = self._pile(alike)
        insort(pile.places, place)
        self._where[work.id] = (pile, place)
        self.stirred.add(pile)

    def take(self, id: WorkId) -> None:
        """Take a work away, if it lies anywhere."""
        lies = self._where.pop(id, None)
        if lies is None:
            return
        pile, place = lies
        del pile.places[bisect_left(pile.places, place)]
        if not pile.places:
            del self._rows[pile.alike.row].piles[pile.alike]
            self.stirred.discard(pile)

    def stir(self, queues: Iterable[QueueId]) -> None:
        """Ask anew about all the work of some queues."""
        opened = frozenset(queues)
        for of, row in self._rows.items():
            if of.queue in opened:
                self.stirred.update(row.piles.values())

    def reached(self, roster: Roster) -> set[Pile]:
        """The piles that changed, and those somebody who changed may take from; each is told once."""
        reached = self.stirred
        if roster.stirred:
            for row in self._rows.values():
                reached.update(row.for_some_of(roster.stirred, roster))
        self.stirred = set()
        roster.stirred = 0
        return reached

    def _pile(self, alike: Alike) -> Pile:
        row = self._rows.get(alike.row)
        if row is None:
            row = self._rows[alike.row] = Row(alike.row)
        pile = row.piles.get(alike)
        if pile is None:
            pile = row.piles[alike] = Pile(alike)
        return pile
