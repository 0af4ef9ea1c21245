"""The recordings a worker has under way: whose sound goes into which file, and what is told when it stands."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from fairline.channels.voice.media.events import MediaEvent, RecordingFailed, RecordingWritten
from fairline.channels.voice.media.keeping import Keeping
from fairline.channels.voice.media.live import LiveEnd
from fairline.channels.voice.media.recorder import Gap, Recorder


class Recordings:
    """Begins, flushes and ends them. `now` tells seconds."""

    def __init__(self, keeping: Keeping, now: Callable[[], float], tell: Callable[[MediaEvent], None]) -> None:
        self._keeping, self._now, self._tell = keeping, now, tell
        self._running: dict[Recorder, None] = {}

    def begin(self, end: LiveEnd, path: str, other: LiveEnd | None) -> None:
        """Record an end, left, and right the other one or, where there is none, whatever this end hears."""
        end.off_record()

        def failed(why: str) -> None:
            """Told the moment it is known: nobody goes on believing that they are recorded."""
            self._tell(RecordingFailed(end.id, path, why))
            self._stop(end, path, other, recorder)

        recorder = Recorder(self._keeping.begin(Path(path), failed), self._now)
        end.hearing.tap(recorder.left)
        if other is not None:
            other.hearing.tap(recorder.right)
        else:
            end.speaking.tap(recorder.right)
        end.recorder, end.hearing.key_noticed = recorder, end.note_key
        end.rewire_keys()
        self._running[recorder] = None
        end.off_record = partial(self._stop, end, path, other, recorder)

    def _stop(self, end: LiveEnd, path: str, other: LiveEnd | None, recorder: Recorder) -> None:
        if self._running.pop(recorder, 0) == 0:
            return
        end.hearing.untap(recorder.left)
        if other is not None:
            other.hearing.untap(recorder.right)
        else:
            end.speaking.untap(recorder.right)
        end.recorder, end.hearing.key_noticed = None, None
        recorder.stop(partial(self._written, end.id, path))

    def _written(self, end: str, path: str, ms: int, gaps: tuple[Gap, ...], why: str) -> None:
        if not why:
            self._tell(RecordingWritten(end, path, ms, gaps))

    def flush(self) -> None:
        """Once a second."""
        for recorder in self._running:
            recorder.flush()
