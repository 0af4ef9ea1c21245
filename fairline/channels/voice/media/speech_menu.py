""" "Say or press": listens to one party for one of a few phrases, while the keys go on working."""

import asyncio
import itertools
import json
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fairline.channels.voice.media.speech_lines import Deaf

CHILD = "fairline.channels.voice.media.speech_menu_child"
LANGUAGES = ("en",)  # of the model that comes with pocketsphinx
PATIENCE = 40.0  # seconds the process has to be ready


def root(language: str) -> str:
    """What of a language (BCP 47) chooses the model."""
    return language.split("-")[0].casefold()


def folders(setting: str) -> dict[str, str]:
    """Folders of models by language, out of `fr=/srv/french,de=/srv/german`. Raises ValueError."""
    told = [each.partition("=") for each in setting.split(",") if each.strip()]
    if any(not (language.strip() and folder.strip()) for language, _, folder in told):
        raise ValueError(f"the models of spoken menus are written fr=/folder, and not {setting!r}")
    return {root(language.strip()): folder.strip() for language, _, folder in told}


def why_not(language: str, models: Mapping[str, str]) -> str:
    """Why phrases cannot be understood here in this language, in English for a log; empty where they can."""
    if find_spec("pocketsphinx") is None:
        return "pocketsphinx is not installed: the extra `speech` has it"
    folder = models.get(root(language), "")
    if folder:
        return "" if Path(folder).is_dir() else f"the model's folder {folder} is not there"
    return "" if root(language) in LANGUAGES else f"there is no model of {language}"


def why_keys_only(settings: Any, language: str) -> str:
    """Why an installation with these settings takes only keys in this language; empty where it understands words."""
    return why_not(language, folders(settings.speech_menus if settings is not None else ""))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A phrase that was said, and how like itself it sounded (of 1); empty where something else was said."""

    phrase: str
    confidence: float


class Listening:
    """One party being listened to: what it says comes as raw u-law datagrams to the socket at `path`."""

    def __init__(self, menus: "Menus", number: int, path: Path) -> None:
        self._menus, self._number, self.path = menus, number, path
        self.unknown: tuple[str, ...] = ()  # phrases with words the model has never heard: nobody can say them
        self.is_ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.said: asyncio.Queue[Spoken | None] = asyncio.Queue()

    async def heard(self, patience: float) -> Spoken | None:
        """What was said next; None where nothing was for so many seconds. Raises Deaf where nobody listens any more."""
        try:
            async with asyncio.timeout(patience):
                spoken = await self.said.get()
        except TimeoutError:
            return None
        if spoken is None:
            raise Deaf("the process ended")
        return spoken

    async def stop(self) -> None:
        """Listen no longer; may be called twice."""
        await self._menus.forget(self._number)


class Menus:
    """Everybody who is listened to on this node; one process for all, started at the first. `models` are folders of
    models by language, beside the English one that comes with pocketsphinx.
    """

    def __init__(self, models: Mapping[str, str] | None = None) -> None:
        self._models = dict(models or {})
        self._child: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._open: dict[int, Listening] = {}
        self._numbers = itertools.count(1)
        self._starting = asyncio.Lock()
        self._folder = ""

    def why_not(self, language: str) -> str:
        """Why phrases cannot be understood here in this language, in English for a log; empty where they can."""
        return why_not(language, self._models)

    async def listen(self, phrases: Sequence[str], language: str = "en") -> Listening:
        """Listen for these phrases; sound is to be sent to the `path` of what comes back. Raises Deaf."""
        why = self.why_not(language)
        if why:
            raise Deaf(why)
        model = self._models.get(root(language), "")
        async with self._starting:
            if self._child is None or self._child.returncode is not None:
                await self._start()
        number = next(self._numbers)
        made = self._open[number] = Listening(self, number, Path(self._folder, f"{number}"))
        self._tell({"listen": number, "path": str(made.path), "model": model, "phrases": list(phrases)})
        try:
            async with asyncio.timeout(PATIENCE):
                await made.is_ready
        except TimeoutError as error:
            await self.forget(number)
            raise Deaf("the process is not ready") from error
        return made

    async def forget(self, number: int) -> None:
        """Listen to this one no longer."""
        if self._open.pop(number, None) is not None:
            self._tell({"stop": number})

    async def close(self) -> None:
        """End the process and everything it listens to."""
        child, self._child = self._child, None
        if child is not None:
            if child.returncode is None:
                child.kill()
            await child.wait()
        if self._reading is not None:
            await self._reading
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    async def _start(self) -> None:
        self._folder = self._folder or tempfile.mkdtemp(prefix="fairline-")
        pipe, none = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        self._child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", CHILD, stdin=pipe, stdout=pipe, stderr=none
        )
        self._reading = asyncio.ensure_future(self._read(self._child))

    def _tell(self, said: dict[str, Any]) -> None:
        if self._child is not None and self._child.stdin is not None and self._child.returncode is None:
            self._child.stdin.write(json.dumps(said).encode() + b"\n")

    async def _read(self, child: asyncio.subprocess.Process) -> None:
        while child.stdout is not None and (line := await child.stdout.readline()):
            self._told(json.loads(line))
        await child.wait()
        for listening in self._open.values():
            listening.said.put_nowait(None)
            if not listening.is_ready.done():
                listening.is_ready.set_exception(Deaf("the process ended"))
        self._open.clear()

    def _told(self, told: dict[str, Any]) -> None:
        listening = self._open.get(told.get("ready", told.get("heard", 0)))
        if listening is None:
            return
        if "heard" in told:
            listening.said.put_nowait(Spoken(told["phrase"], told["confidence"]))
        elif "wrong" in told:
            listening.is_ready.set_exception(Deaf(told["wrong"]))
        else:
            listening.unknown = tuple(told["unknown"])
            listening.is_ready.set_result(None)
