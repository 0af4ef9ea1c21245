"""Hands a finished recording to whoever keeps recordings."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from fairline.kit.clock import Millis
from fairline.kit.db import Database

Marks = Sequence[tuple[int, int, str]]  # what was left out: from, until (ms), why
_NONE = "-"  # stands for an empty part of a file's name


@dataclass(frozen=True, slots=True)
class Finished:
    """A recording that is over: the `number`th of a call, begun at `began`, asked for by the rule `why`, permitted as
    the act `act`; `command` is the one of a flow where it is a voicemail. The file's name says all of it, so that
    whoever finds one that was cut off knows what it is.
    """

    path: Path
    account: str
    call: str
    number: int = 1
    began: Millis = 0
    why: str = ""
    act: str = ""
    command: str = ""
    marks: Marks = ()

    @property
    def name(self) -> str:
        """What its file is called."""
        parts = (self.call, self.account, str(self.number), str(self.began), self.why, self.act, self.command)
        return ".".join(part or _NONE for part in parts) + ".wav"

    @classmethod
    def named(cls, path: Path) -> Self | None:
        """What a file's name says; None where it is none of ours."""
        parts = ["" if part == _NONE else part for part in path.name.removesuffix(".wav").split(".", 6)]
        if len(parts) < 7 or not parts[2].isdigit() or not parts[3].isdigit():
            return None
        call, account, number, began, why, act, command = parts
        return cls(path, account, call, int(number), int(began), why, act, command)

    def within(self, folder: Path) -> Self:
        """The same, lying under its name in a folder."""
        return replace(self, path=folder / self.name)


class SoundKept:
    """What voice asks of the module above that keeps sound: put under this type among a plugin's facts. The provider
    is given a database and a `Finished`; it takes the file away, and answers the recording's id. Given the same twice,
    it keeps it once.
    """

    Provider = Callable[[Database, Finished], Awaitable[str]]


async def keep_sound(database: Database, finished: Finished) -> str:
    """Have a finished recording kept; its id, empty where nobody keeps any, and then the file is taken away all the
    same: sound that nobody can forget later must not lie about.
    """
    keeper: Any = database.tools.facts.get(SoundKept)
    if keeper is None:
        await asyncio.to_thread(finished.path.unlink, missing_ok=True)
        return ""
    return str(await keeper(database, finished))
