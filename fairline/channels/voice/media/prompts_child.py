"""The process that makes one sound file fit for the telephone, 8 kHz u-law; what goes wrong ends it, and it alone."""

import io
import json
import resource
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fairline.channels.voice.media.g711 import encoded
from fairline.channels.voice.media.prompts_wav import FULL, NotSound, is_wav, read

RATE = 8000  # Hz, of G.711
MEMORY = 1_500_000_000  # bytes
LOUDNESS = -20.0  # dB below full scale, of the parts where something is heard
PEAK = 0.89  # of full scale: nothing is made louder than that
FLOOR = 0.0005  # of full scale: a piece that never rises above it is silence
EDGE_MS = 60  # of quiet left before the first sound and after the last


def main() -> None:
    """`python -m … prompts_child SOURCE OUT LONGEST_S SECONDS FFMPEG`; JSON comes out: {"ms", "peak"} or {"wrong"}."""
    source, out, longest, seconds, ffmpeg = sys.argv[1:6]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(float(seconds)) + 2, int(float(seconds)) + 3))
    try:
        samples = levelled(narrowed(*mono(Path(source), float(longest), float(seconds), ffmpeg)))
    except NotSound as wrong:
        json.dump({"wrong": str(wrong)}, sys.stdout)
        return
    Path(out).write_bytes(encoded((samples * FULL).astype(np.float32)).tobytes())
    json.dump({"ms": len(samples) * 1000 // RATE, "peak": round(float(np.abs(samples).max()), 4)}, sys.stdout)


def mono(source: Path, longest: float, seconds: float, ffmpeg: str) -> tuple[NDArray[np.float32], int]:
    """A file's sound in one channel, and its rate. Raises NotSound where it is none, or longer than that (seconds)."""
    content = source.read_bytes()
    wave = read(content if is_wav(content) else _unpacked(content, source, longest, seconds, ffmpeg))
    if wave.channels.shape[1] > longest * wave.rate:
        raise NotSound("too_long")
    return wave.channels.mean(axis=0), wave.rate


def _unpacked(content: bytes, source: Path, longest: float, seconds: float, ffmpeg: str) -> bytes:
    """Packed sound (MP3, OGG, FLAC) as a WAV, by libsndfile where it is installed, else by ffmpeg."""
    made = _by_sndfile(content, longest)
    if made is None and ffmpeg:
        made = _by_ffmpeg(source, longest, seconds, ffmpeg)
    if made is None:
        raise NotSound("not_sound")
    return made


def _by_sndfile(content: bytes, longest: float) -> bytes | None:
    try:
        soundfile = import_module("soundfile")  # optional: without it ffmpeg unpacks
    except (ImportError, OSError):
        return None
    out = io.BytesIO()
    try:
        with soundfile.SoundFile(io.BytesIO(content)) as file:
            samples = file.read(int((longest + 1) * file.samplerate), dtype="float32", always_2d=True)
            soundfile.write(out, samples, file.samplerate, format="WAV", subtype="FLOAT")
    except (soundfile.LibsndfileError, ValueError):
        return None
    return out.getvalue()


def _by_ffmpeg(source: Path, longest: float, seconds: float, ffmpeg: str) -> bytes | None:
    # The name of the file says nothing to it, and no protocol but plain files is open: a playlist leads nowhere.
    told = [ffmpeg, "-v", "error", "-nostdin", "-protocol_whitelist", "file", "-i", str(source), "-vn", "-t"]
    told += [str(longest + 1), "-ac", "1", "-ar", str(RATE), "-c:a", "pcm_s16le", "-f", "wav", "-"]
    try:
        made = subprocess.run(told, capture_output=True, timeout=seconds, check=True)  # noqa: S603  # ours, and a path
    except (OSError, subprocess.SubprocessError):
        return None
    return made.stdout


def narrowed(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """The same sound at the telephone's rate."""
    if rate == RATE:
        return samples
    made: NDArray[np.float32] = import_module("soxr").resample(samples, rate, RATE, quality="HQ")
    return made


def levelled(samples: NDArray[Any]) -> NDArray[Any]:
    """The sound as loud as every other, without the silence around it. Raises NotSound for silence."""
    heard = np.flatnonzero(np.abs(samples) > FLOOR)
    if len(heard) == 0:
        raise NotSound("silent")
    edge = RATE * EDGE_MS // 1000
    kept = samples[max(0, heard[0] - edge) : heard[-1] + edge]
    kept = kept - kept.mean()
    highest = float(np.abs(kept).max())
    loud = kept[np.abs(kept) > highest / 100]
    asked = 10 ** (LOUDNESS / 20) / float(np.sqrt(np.mean(loud**2)))
    made: NDArray[Any] = kept * min(asked, PEAK / highest)
    return made


if __name__ == "__main__":
    main()
