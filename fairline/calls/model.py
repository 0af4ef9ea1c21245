"""What an account says of the recording of its calls, and how one call stands with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fairline.kit.clock import Millis

Which = Literal["never", "all", "in", "out"]
Cause = Literal["settings", "hand", "joined"]
PAUSE = 120  # seconds


@dataclass(frozen=True, slots=True)
class Keeping:
    """Which calls are recorded: all of a direction, of some queues otherwise. `must`: who cannot be recorded is not
    talked to. `by_hand`: agents begin and end it themselves. A pause lasts `pause_s` seconds at most.
    """

    record: Which = "never"
    queues: Mapping[str, Which] = field(default_factory=dict)
    must: bool = False
    by_hand: bool = True
    pause_s: int = PAUSE

    def wants(self, direction: str, queue: str) -> bool:
        """Whether a call of a direction that waited in a queue is to be recorded."""
        return self.queues.get(queue, self.record) in ("all", direction)


@dataclass(frozen=True, slots=True)
class Recorded:
    """How a call stands with its recording: what is being asked (`asking`, a command, `heard` to its end), whether the
    contact declined, the act that permits what is kept, and when a pause ends (ms UTC).
    """

    asking: str = ""
    heard: bool = False
    declined: bool = False
    act: str = ""
    until: Millis | None = None
