"""What is kept for programs that come from another system: the numbers and ids by which they know our things."""

from fairline.journal import Event


class NumberKept(Event):
    """A thing goes by a number it had elsewhere, or was given before it stood here."""

    about = "thing"

    thing: str
    kind: str
    number: int


class OutsideIdKept(Event):
    """Others call a thing by an id of theirs; empty takes it away. `person` is whose key seals it."""

    about = "thing"
    personal = ("outside",)

    thing: str
    kind: str
    person: str = ""
    outside: str = ""
