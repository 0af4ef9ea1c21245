"""The process that understands phrases with pocketsphinx: u-law comes by unix datagrams, phrases go out as lines."""

import json
import os
import re
import selectors
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fairline.channels.voice.media.g711 import decoded

HEARD, WANTED = 8000, 16_000  # Hz of the telephone, and of the model
FRAME = 240  # samples: 30 ms, what the voice detector looks at
LONGEST = 8 * HEARD  # samples of one saying: nobody says a menu's phrase for longer
# A grammar takes anything for one of its phrases. So the same saying is heard a second time, as sounds in any order;
# these must not be too far from the phrase's own, nor nearer to two others'. Very short words give too few sounds to
# compare. Found with 12 phrases and 11 other sentences in 3 voices: 32 of 36 taken, 2 of 33 taken wrongly.
FARTHEST = 0.85  # of the sounds may differ
NEARER = 1  # other phrases
LONGER = 1.5  # times as many sounds as it has
SHORT = 5  # sounds
EDGE = bytes(2 * HEARD // 10)  # a tenth of a second of silence, before and after
MOST = 60  # phrases
READ = 4096  # bytes
WORD = re.compile(r"[^\w' ]|[\d_]")


@dataclass
class Ear:
    """One party: its socket, its phrases, what it is saying now."""

    number: int
    path: str
    socket: socket.socket
    model: "Model"
    phrases: dict[str, str]  # as the model knows them -> as they were given
    endpoints: Any
    waiting: NDArray[np.int16] = field(default_factory=lambda: np.zeros(0, np.int16))
    saying: list[bytes] = field(default_factory=list)


class Model:
    """pocketsphinx with its own English model, or that of a folder: a search for each party's phrases, one for sounds
    in any order.
    """

    def __init__(self, folder: str) -> None:
        self._sphinx = import_module("pocketsphinx")
        files = sorted(Path(folder or self._sphinx.get_model_path("en-us")).rglob("*"))
        sounds = next((str(path) for path in files if "phone" in path.name and ".lm" in path.name), None)
        self._decoder = self._sphinx.Decoder(
            hmm=next(str(path.parent) for path in files if path.name == "mdef"),
            dict=next(str(path) for path in files if path.suffix == ".dict"),
            lm=None,
            samprate=WANTED,
            loglevel="FATAL",
        )
        self._decoder.add_allphone_file("sounds", sounds)

    def endpoints(self) -> Any:
        """What tells where a saying begins and ends."""
        return self._sphinx.Endpointer(window=0.3, ratio=0.9, vad_mode=2, sample_rate=HEARD, frame_length=0.03)

    def learn(self, number: int, phrases: Sequence[str]) -> tuple[dict[str, str], list[str]]:
        """The phrases that can be understood, and those that have a word the model does not know."""
        known = {plain(phrase): phrase for phrase in phrases[:MOST] if self._sounds(plain(phrase))}
        unknown = [phrase for phrase in phrases if plain(phrase) not in known]
        if known:
            grammar = " | ".join(known)
            self._decoder.add_jsgf_string(f"menu{number}", f"#JSGF V1.0; grammar menu; public <menu> = {grammar};")
        return known, unknown

    def forget(self, number: int) -> None:
        """A party is gone."""
        self._decoder.activate_search("sounds")
        self._decoder.remove_search(f"menu{number}")

    def understood(self, number: int, phrases: dict[str, str], sound: bytes) -> tuple[str, float]:
        """(the phrase, how surely); empty where it was none of them."""
        narrow = np.frombuffer(EDGE + sound + EDGE, np.int16)
        wide = import_module("soxr").resample(narrow, HEARD, WANTED).astype(np.int16).tobytes()
        said = " ".join(self._run(f"menu{number}", wide))
        if said not in phrases:
            return "", 0.0
        heard = self._run("sounds", wide)
        apart = {phrase: away(heard, self._sounds(phrase)) for phrase in phrases}
        expected = len(self._sounds(said))
        is_near = apart[said] <= FARTHEST and sum(one < apart[said] for one in apart.values()) <= NEARER
        is_short = max(len(heard), expected) <= SHORT
        is_it = is_short or (is_near and len(heard) <= LONGER * expected)
        return (phrases[said], round(1 - apart[said], 2)) if is_it else ("", 0.0)

    def _run(self, search: str, sound: bytes) -> list[str]:
        decoder = self._decoder
        decoder.activate_search(search)
        decoder.start_utt()
        decoder.process_raw(sound, no_search=False, full_utt=True)
        decoder.end_utt()
        if search != "sounds":
            found = decoder.hyp()
            return found.hypstr.split() if found else []
        return [part.word for part in decoder.seg() or () if part.word != "SIL" and not part.word.startswith("+")]

    def _sounds(self, phrase: str) -> list[str]:
        """How a phrase sounds; empty where a word is not known."""
        words = [self._decoder.lookup_word(word) for word in phrase.split()]
        return " ".join(words).split() if words and all(words) else []


def plain(phrase: str) -> str:
    """A phrase as the models write it: small letters and apostrophes; nothing of it can mean anything to a grammar."""
    return " ".join(WORD.sub(" ", phrase.casefold()).split())


def away(heard: Sequence[str], expected: Sequence[str]) -> float:
    """How far what was heard is from how it should sound, of 1."""
    return distance(heard, expected) / max(len(heard), len(expected), 1)


def distance(one: Sequence[str], other: Sequence[str]) -> int:
    """How many sounds are to be put in, left out or changed. Levenshtein, 1966."""
    row = list(range(len(other) + 1))
    for count, left in enumerate(one, 1):
        above, row = row, [count]
        for place, right in enumerate(other, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (left != right)))
    return row[-1]


class Ears:
    """The loop: orders from standard input, sound from everybody's sockets."""

    def __init__(self) -> None:
        self._models: dict[str, Model] = {}  # by folder
        self._ears: dict[int, Ear] = {}
        self._ready = selectors.DefaultSelector()
        self._orders = b""

    def run(self) -> None:
        """Until standard input ends."""
        self._ready.register(sys.stdin.fileno(), selectors.EVENT_READ, None)
        while True:
            for key, _ in self._ready.select():
                if key.data is not None:
                    self._hear(key.data)
                elif not self._read():
                    return

    def _read(self) -> bool:
        got = os.read(sys.stdin.fileno(), READ)
        *lines, self._orders = (self._orders + got).split(b"\n")
        for line in lines:
            self._do(json.loads(line))
        return bool(got)

    def _do(self, order: dict[str, Any]) -> None:
        if "stop" in order:
            self._close(order["stop"])
            return
        number = order["listen"]
        try:
            model = self._models.get(order["model"]) or self._models.setdefault(order["model"], Model(order["model"]))
        except (OSError, RuntimeError, StopIteration):
            say({"ready": number, "wrong": "the model cannot be read"})
            return
        phrases, unknown = model.learn(number, order["phrases"])
        if not phrases:
            say({"ready": number, "wrong": "no phrase of these is known"})
            return
        bound = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        bound.bind(order["path"])
        self._ears[number] = Ear(number, order["path"], bound, model, phrases, model.endpoints())
        self._ready.register(bound, selectors.EVENT_READ, self._ears[number])
        say({"ready": number, "unknown": unknown})

    def _close(self, number: int) -> None:
        ear = self._ears.pop(number, None)
        if ear is not None:
            self._ready.unregister(ear.socket)
            ear.socket.close()
            os.unlink(ear.path)
            ear.model.forget(number)

    def _hear(self, ear: Ear) -> None:
        ear.waiting = np.concatenate([ear.waiting, decoded(ear.socket.recv(READ)).astype(np.int16)])
        while len(ear.waiting) >= FRAME:
            frame, ear.waiting = ear.waiting[:FRAME].tobytes(), ear.waiting[FRAME:]
            speech = ear.endpoints.process(frame)
            if speech is not None:
                ear.saying.append(speech)
            if ear.saying and (not ear.endpoints.in_speech or len(ear.saying) * FRAME > LONGEST):
                self._understand(ear)

    def _understand(self, ear: Ear) -> None:
        sound, ear.saying = b"".join(ear.saying), []
        phrase, confidence = ear.model.understood(ear.number, ear.phrases, sound)
        say({"heard": ear.number, "phrase": phrase, "confidence": confidence})


def say(told: dict[str, Any]) -> None:
    """One line to whoever asked."""
    print(json.dumps(told), flush=True)  # noqa: T201  # how this process answers


if __name__ == "__main__":
    os.nice(5)  # calls go first
    Ears().run()
