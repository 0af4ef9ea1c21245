"""Short numbers: what colleagues' desk phones dial one another by."""

from typing import Any

from fairline.channels.voice.events import LineNumbered
from fairline.gate import emergency_of
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

EXTENSIONS = range(2001, 10_000)
OUTSIDE = tuple("0123456789")  # a digit that somewhere gets an outside line: 9911 is a call for help there


def every(c: Unit) -> list[Any]:
    """The account's desk phones, by short number: id, member, name, extension."""
    return c.all(
        "SELECT id, member, name, extension FROM voice_lines WHERE account = :account ORDER BY extension, id",
        account=c.account,
    )


def extension_of(c: Unit, line: str) -> str:
    """The short number of a desk phone's line; empty where there is none."""
    return next((str(each["extension"]) for each in every(c) if each["id"] == line), "")


def member_at(c: Unit, extension: str) -> str:
    """Whose desk phone has a short number; empty for nobody's."""
    return next((str(each["member"]) for each in every(c) if extension and each["extension"] == extension), "")


def free_extension(c: Unit) -> str:
    """The lowest short number nobody has, and that means nothing else anywhere."""
    taken = {each["extension"] for each in every(c)}
    return next((each for each in map(str, EXTENSIONS) if each not in taken and not _means_help(each)), "")


def set_extension(c: Unit, line: str, extension: str, by: Actor) -> None:
    """Give a desk phone another short number, or none. Raises NotFound; BadInput for one that is no short number, is
    one for help somewhere, or is another phone's.
    """
    held = next((each for each in every(c) if each["id"] == line), None)
    if held is None:
        raise NotFound
    if extension == held["extension"]:
        return
    if extension:
        _fits(c, extension)
    append(c, by, LineNumbered(member=held["member"], line=line, extension=extension))


def _fits(c: Unit, extension: str) -> None:
    if not (extension.isascii() and extension.isdigit() and int(extension) in EXTENSIONS):
        raise _wrong("no-extension")
    if _means_help(extension):
        raise _wrong("extension-for-help")
    if member_at(c, extension):
        raise _wrong("extension-taken")


def _means_help(extension: str) -> bool:
    return emergency_of(extension, "", OUTSIDE) is not None


def _wrong(why: str) -> BadInput:
    return BadInput(what="extension", fields={"extension": f"channels.voice.field.{why}"})
