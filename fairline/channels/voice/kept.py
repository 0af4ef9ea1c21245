"""Hands a finished recording to whoever keeps recordings."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from fairline.kit.db import Database

Marks = Sequence[tuple[int, int, str]]  # what was left out: from, until (ms), why


class SoundKept:
    """What voice asks of the module above that keeps sound: put under this type among a plugin's facts. The provider
    is given a database, an account, a call, the finished file, what was left out, the rule that asked for it, and the
    command of a flow where it is a voicemail; it takes the file away, and answers the recording's id.
    """

    Provider = Callable[[Database, str, str, Path, Marks, str, str], Awaitable[str]]


async def keep_sound(
    database: Database, account: str, call: str, path: Path, marks: Marks, why: str, command: str = ""
) -> str:
    """Have a finished recording kept; its id, empty where nobody keeps any, and then the file is taken away all the
    same: sound that nobody can forget later must not lie about.
    """
    keeper: Any = database.tools.facts.get(SoundKept)
    if keeper is None:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        return ""
    return str(await keeper(database, account, call, path, marks, why, command))
