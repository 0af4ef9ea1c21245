"""Texts as sound: spoken once by a program that is installed, kept by what was asked, played as 8 kHz u-law."""

import asyncio
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

from fairline.channels.voice.media.prompts_made import Sound, Unspoken, fit, run
from fairline.channels.voice.media.prompts_voices import Programs, Voice, call, chosen, plain
from fairline.kit.folder import write_whole

MOST = 2000  # characters of one prompt
LONGEST = 180.0  # seconds
PATIENCE = 20.0  # seconds one program may take


class Prompts:
    """The prompts of this node, in a folder that may be emptied at any time: each is made again when asked for."""

    def __init__(self, folder: Path, programs: Programs | None = None, patience: float = PATIENCE) -> None:
        self._folder, self._programs, self._patience = folder, programs or Programs(), patience
        self._coming: dict[str, asyncio.Future[Sound]] = {}

    async def made(self, text: str, language: str, voice: str = "") -> Sound:
        """A text, read aloud in a language (BCP 47) by the named voice or the best there is. Raises Unspoken."""
        said = plain(text)
        if not said or len(said) > MOST:
            raise Unspoken("too_long" if said else "silent", f"{len(said)} characters")
        speaker = chosen(self._programs, language, voice)
        if speaker is None:
            raise Unspoken("no_voice", f"no program is installed that speaks {language}: espeak-ng, flite or piper")
        return await self._once(key_of(said, speaker), said, speaker)

    async def _once(self, key: str, text: str, speaker: Voice) -> Sound:
        """However many ask at once, one makes it."""
        kept = self._kept(key)
        if kept is not None:
            return kept
        if key not in self._coming:
            work = asyncio.ensure_future(self._spoken(key, text, speaker))
            self._coming[key] = work
            work.add_done_callback(lambda _: self._coming.pop(key, None))
        return await asyncio.shield(self._coming[key])

    def _kept(self, key: str) -> Sound | None:
        note, sound = self._folder / f"{key}.json", self._folder / f"{key}.ul"
        if not (note.is_file() and sound.is_file()):
            return None
        told = json.loads(note.read_bytes())
        return Sound(sound, told["ms"], told["peak"])

    async def _spoken(self, key: str, text: str, speaker: Voice) -> Sound:
        with tempfile.TemporaryDirectory(prefix="fairline-") as room:
            script, aloud = Path(room, "text"), Path(room, "aloud.wav")
            _write(script, text)
            await run(call(self._programs, speaker, script, aloud), self._patience)
            return self._keep(key, await fit(aloud, Path(room, "narrow"), LONGEST, self._patience))

    def _keep(self, key: str, sound: Sound) -> Sound:
        self._folder.mkdir(parents=True, exist_ok=True)
        kept = self._folder / f"{key}.ul"
        write_whole(kept, sound.path.read_bytes())
        write_whole(self._folder / f"{key}.json", json.dumps({"ms": sound.ms, "peak": sound.peak}).encode())
        return Sound(kept, sound.ms, sound.peak)


def key_of(text: str, speaker: Voice) -> str:
    """What a prompt is kept by: everything that decides how it sounds."""
    told = json.dumps([text, speaker.language, speaker.name, speaker.program, Path(speaker.model).name])
    return hashlib.sha256(told.encode()).hexdigest()


def _write(script: Path, text: str) -> None:
    script.write_text(text + "\n", encoding="utf-8")


def unpacker() -> str:
    """The program that reads packed sound where libsndfile is not installed; empty where there is none."""
    return shutil.which("ffmpeg") or ""
