"""Rooms in which more than two hear one another, and who hears whom how loudly: listen, whisper, barge, mute."""

from collections import defaultdict
from typing import Protocol

import numpy as np

from fairline.channels.voice.media.g711 import Samples
from fairline.channels.voice.media.mixer import mixed
from fairline.channels.voice.media.pacer import TURNS


class Member(Protocol):
    """Who sits in a room."""

    id: str

    def said(self) -> bytes:
        """The 20 ms they say, u-law."""
        ...

    def over(self) -> bytes | None:
        """The 20 ms of a sound only they hear."""
        ...

    def hear(self, sound: bytes) -> None:
        """The 20 ms they get."""
        ...


class Room:
    """One room."""

    def __init__(self, turn: int) -> None:
        self.turn = turn
        self.members: dict[str, Member] = {}
        self._gains: dict[tuple[str, str], float] = {}
        self._matrix: Samples | None = None

    def gain(self, listener: str, speaker: str, gain: float) -> None:
        """How loudly one hears another, 0..1; may be said before they are in."""
        self._gains[listener, speaker] = gain
        self._matrix = None

    def gain_of(self, listener: str, speaker: str) -> float:
        """The same, told."""
        return 0.0 if listener == speaker else self._gains.get((listener, speaker), 1.0)

    def add(self, member: Member) -> None:
        """They come in."""
        self.members[member.id] = member
        self._matrix = None

    def remove(self, member: Member) -> None:
        """They leave, and what was said about them is forgotten."""
        self.members.pop(member.id, None)
        self._gains = {pair: gain for pair, gain in self._gains.items() if member.id not in pair}
        self._matrix = None

    @property
    def matrix(self) -> Samples:
        """Listeners x speakers."""
        if self._matrix is None:
            names = list(self.members)
            rows = [[self.gain_of(listener, speaker) for speaker in names] for listener in names]
            self._matrix = np.array(rows, np.float32).reshape(len(names), len(names))
        return self._matrix


class Rooms:
    """Every room of a worker."""

    def __init__(self) -> None:
        self._rooms: dict[str, Room] = {}

    def room(self, name: str) -> Room:
        """A room by its name, made when first asked for, mixed in the turn that has the fewest."""
        if name not in self._rooms:
            turns = [room.turn for room in self._rooms.values()]
            self._rooms[name] = Room(min(range(TURNS), key=turns.count))
        return self._rooms[name]

    def gain(self, name: str, listener: str, speaker: str, gain: float) -> None:
        """How loudly one hears another in a room there is; of one there is not any more, nothing."""
        if name in self._rooms:
            self._rooms[name].gain(listener, speaker, gain)

    def leave(self, name: str, member: Member) -> None:
        """Somebody leaves; an empty room is gone."""
        room = self._rooms.get(name)
        if room is not None:
            room.remove(member)
            if not room.members:
                del self._rooms[name]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rooms)

    def turn(self, number: int) -> bool:
        """Mix this turn's rooms, those of one size together; whether there are rooms at all."""
        by_size: dict[int, list[Room]] = defaultdict(list)
        for room in self._rooms.values():
            if room.turn == number and room.members:
                by_size[len(room.members)].append(room)
        for rooms in by_size.values():
            _mix(rooms)
        return bool(self._rooms)


def _mix(rooms: list[Room]) -> None:
    members = [member for room in rooms for member in room.members.values()]
    over = {place: sound for place, member in enumerate(members) if (sound := member.over()) is not None}
    frames = [member.said() for member in members]
    heard = mixed(frames, np.stack([room.matrix for room in rooms]), over)
    for member, sound in zip(members, heard, strict=True):
        member.hear(sound)
