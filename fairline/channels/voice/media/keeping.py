"""Writes recordings to disk from one thread, so that a slow disk never holds up sound."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO
from weakref import WeakSet

from fairline.channels.voice.media.wav import header

Job = Callable[[], None]


class Keeping:
    """The thread and what it still has to do. `say` hands an answer back to the loop."""

    def __init__(self, say: Callable[[Job], object]) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._say = say
        self._thread: Thread | None = None
        self._open: WeakSet[Kept] = WeakSet()

    def begin(self, path: Path, failed: Callable[[str], None]) -> "Kept":
        """A file at that path, made anew, readable by the house alone; `failed` is told at once, once, what went wrong:
        from then on nothing more is written.
        """
        if self._thread is None:
            self._thread = Thread(target=self._work, name="recordings", daemon=True)
            self._thread.start()
        kept = Kept(path, self._jobs.put, self._say, failed)
        self._open.add(kept)
        return kept

    def _work(self) -> None:
        while job := self._jobs.get():
            job()

    def stop(self) -> None:
        """Everything asked for so far is written, then the thread ends; a file that was not ended stays as it is."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None
        for kept in self._open:
            kept.leave()


class Kept:
    """One file. Its header says from the first moment what it is; its length is written last."""

    def __init__(
        self, path: Path, ask: Callable[[Job], None], say: Callable[[Job], object], failed: Callable[[str], None]
    ) -> None:
        self._ask, self._say, self._failed = ask, say, failed
        self._file: BinaryIO | None = None
        self._why = ""
        ask(lambda: self._try(lambda: self._open(path)))

    def write(self, sound: bytes) -> None:
        """Add to it; returns at once."""
        self._ask(lambda: self._try(lambda: self._add(sound)))

    def close(self, frames: int, done: Callable[[str], None]) -> None:
        """Its length, and away; see recorder.File."""
        self._ask(lambda: self._end(frames, done))

    def leave(self) -> None:
        """Let go of the file, ended or not."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def _open(self, path: Path) -> None:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        self._file = os.fdopen(number, "wb", buffering=0)
        self._file.write(header(0))

    def _add(self, sound: bytes) -> None:
        if self._file is not None:
            self._file.write(sound)

    def _try(self, job: Job) -> None:
        if not self._why:
            try:
                job()
            except OSError as error:
                why = self._why = os.strerror(error.errno or 0)
                self._say(lambda: self._failed(why))

    def _end(self, frames: int, done: Callable[[str], None]) -> None:
        self._try(lambda: self._finish(frames))
        self.leave()
        why = self._why
        self._say(lambda: done(why))

    def _finish(self, frames: int) -> None:
        if self._file is not None:
            self._file.seek(0)
            self._file.write(header(frames))
            os.fsync(self._file.fileno())
