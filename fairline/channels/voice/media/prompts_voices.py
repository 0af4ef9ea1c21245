"""The programs that speak a text here: which are installed, which voices they have, how each is called."""

import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ESPEAK, FLITE, PIPER = "espeak-ng", "flite", "piper"
FOLDED = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of one program; `language` as BCP 47 has it, `model` the file piper speaks with."""

    name: str
    program: str
    language: str
    model: str = ""


# flite's own voices are American; espeak-ng speaks a hundred languages, those offered here are the two we write.
BUILT_IN = (
    Voice("slt", FLITE, "en-US"),
    Voice("rms", FLITE, "en-US"),
    Voice("en-gb", ESPEAK, "en-GB"),
    Voice("en-us", ESPEAK, "en-US"),
    Voice("fr-fr", ESPEAK, "fr-FR"),
    Voice("fr-ch", ESPEAK, "fr-CH"),
    Voice("fr-be", ESPEAK, "fr-BE"),
)


@dataclass(frozen=True, slots=True)
class Programs:
    """Where the programs are. `piper` speaks with the models it is given: {name: (language, file)}."""

    espeak: str = ESPEAK
    flite: str = FLITE
    piper: str = PIPER
    models: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def command(self, program: str) -> str:
        """What starts a program; empty where it is not installed."""
        named = {ESPEAK: self.espeak, FLITE: self.flite, PIPER: self.piper}[program]
        return shutil.which(named) or "" if named else ""


def voices(programs: Programs) -> list[Voice]:
    """The voices that can be heard here, the most natural first."""
    trained = [
        Voice(name, PIPER, language, model)
        for name, (language, model) in programs.models.items()
        if Path(model).is_file()
    ]
    return [voice for voice in (*trained, *BUILT_IN) if programs.command(voice.program)]


def chosen(programs: Programs, language: str, name: str = "") -> Voice | None:
    """The voice of that name, or the best that speaks the language, its own region first; None where nobody does."""
    there = voices(programs)
    named = [voice for voice in there if name and voice.name == name]
    exact = [voice for voice in there if voice.language.casefold() == language.casefold()]
    near = [voice for voice in there if _root(voice.language) == _root(language)]
    return next(iter(named or exact or near), None)


def _root(language: str) -> str:
    return re.split(r"[-_]", language)[0].casefold()


def plain(text: str) -> str:
    """A text as programs may have it: one line, no control marks; espeak would take [[ for its own phonemes."""
    shown = "".join(mark if mark.isprintable() else " " for mark in text)
    return FOLDED.sub(" ", shown.replace("[[", "[ [").replace("]]", "] ]")).strip()


def call(programs: Programs, voice: Voice, text: Path, out: Path) -> list[str]:
    """The command by which a voice reads a file of text aloud into a WAV. The text never stands in a command line."""
    makers: dict[str, Callable[[str], list[str]]] = {
        ESPEAK: lambda command: [command, "-v", voice.name, "-s", "150", "-b", "1", "-f", str(text), "-w", str(out)],
        FLITE: lambda command: [command, "-voice", voice.name, "-f", str(text), "-o", str(out)],
        PIPER: lambda command: [command, "-m", voice.model, "-i", str(text), "-f", str(out)],
    }
    return makers[voice.program](programs.command(voice.program))
