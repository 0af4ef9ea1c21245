"""What things of a source are here: asked for in one go, remembered for one unit."""

from collections.abc import Iterable

from fairline.kit.db import Unit
from fairline.platform.moving import store

HOUSE_SPEAKS = "house"  # stands for somebody who answered there and cannot be a member here


class Things:
    """Ids of a source and what became of them."""

    def __init__(self, c: Unit, source: str) -> None:
        self._c, self._source = c, source
        self._held: dict[tuple[str, str], str] = {}
        self._order: list[tuple[str, str]] = []
        self.made: dict[str, list[tuple[str, str]]] = {}  # noun -> (lookup, thing), to be written down

    def learn(self, noun: str, ids: Iterable[str]) -> None:
        """Ask for several at once."""
        wanted = [each for each in dict.fromkeys(ids) if each and (noun, each) not in self._held]
        if wanted:
            found = store.moved(self._c, self._source, noun, wanted)
            self._held |= {(noun, each): found.get(each, "") for each in wanted}

    def get(self, noun: str, id: str) -> str:
        """What a thing is here, empty where it is nothing."""
        if not id:
            return ""
        if (noun, id) not in self._held:
            self.learn(noun, [id])
        return self._held[noun, id]

    def put(self, noun: str, id: str, thing: str) -> None:
        """It became this."""
        self._held[noun, id] = thing
        self.made.setdefault(noun, []).append((store.lookup(self._c, self._source, noun, id), thing))
        self._order.append((noun, id))

    @property
    def many(self) -> int:
        """How many became something."""
        return len(self._order)

    def take_back(self, many: int) -> None:
        """All but so many became nothing after all."""
        for noun, named in self._order[many:]:
            self._held[noun, named] = ""
            self.made[noun].pop()
            if not self.made[noun]:
                del self.made[noun]
        del self._order[many:]
