"""Makes what a contact hears: words by a voice, kept pieces of sound, and the sounds of the house."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fairline.channels.voice.commands import Said
from fairline.channels.voice.media.clips import BEEP, Clip, FileClip, Music, ringback
from fairline.channels.voice.media.prompts import Prompts
from fairline.kit.db import Database, Unit

OWN: dict[str, tuple[Clip, ...]] = {"music": (Music(),), "ringback": ringback(), "beep": BEEP}  # the house's sounds


@dataclass(frozen=True, slots=True)
class KeptSound:
    """A piece of sound an account keeps: its file, 8 kHz u-law. The provider is given a unit and the piece's id, and
    answers None where there is none, or where it may not be played (any more).
    """

    blob: str


class Speaking:
    """The prompts of one process, made once for each text and kept."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder
        self._prompts = Prompts(folder / "prompts")

    async def clips(self, account: str, what: Sequence[Said]) -> tuple[list[Clip], str]:
        """Pieces of sound one after the other, and the hash of all that is said. Raises Unspoken where there is no
        voice for a language.
        """
        made = [clip for each in what for clip in await self._clip(account, each)]
        said = hashlib.sha256("\n".join(f"{each.language}:{each.clip}:{each.text}" for each in what).encode())
        return made, said.hexdigest()

    async def _clip(self, account: str, said: Said) -> tuple[Clip, ...]:
        if said.clip in OWN:
            return OWN[said.clip]
        if said.clip:
            return await self._database.read(lambda c: self._kept(c, said.clip), account, long=True)
        sound = await self._prompts.made(said.text, said.language)
        return (FileClip(str(sound.path)),)

    def _kept(self, c: Unit, clip: str) -> tuple[Clip, ...]:
        provider = c.tools.facts.get(KeptSound)
        found = provider(c, clip) if provider else None
        if found is None:
            return OWN["music"]  # the house's own takes its place: what may not be played is not played
        path = self._folder / "clips" / found.blob
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(c.tools.blobs.get(found.blob))
        return (FileClip(str(path)),)
