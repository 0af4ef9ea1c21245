"""What a source is: things of some nouns in their order, each with what of it does not map, and files beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from fairline.platform.moving.forms import Form
from fairline.platform.moving.notes import Note


@dataclass(frozen=True, slots=True)
class Read:
    """What one record gave: no form, one or several, and what of it does not map."""

    forms: tuple[Form, ...] = ()
    notes: tuple[Note, ...] = ()


class Source(Protocol):
    """Where things come from."""

    name: str  # what the source is called, so that the same thing never comes twice

    def nouns(self) -> Sequence[str]:
        """The nouns there is anything of, in the order in which they come in."""
        ...

    def left_out(self) -> Sequence[Note]:
        """What lies there and is not read at all."""
        ...

    def read(self, noun: str) -> Iterator[Read]:
        """Every record of a noun, always in the same order."""
        ...

    def file(self, path: str) -> bytes | None:
        """A file that came with a message, None where it is not there. Raises TooBig."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...
