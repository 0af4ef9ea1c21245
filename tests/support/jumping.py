"""A real process whose clock can be set ahead: an hour passes while nobody waits."""

import subprocess
import sys
from pathlib import Path

from tests.support.server import Process

# The machine's time is read through this one function; a file says by how much it is ahead, in nanoseconds.
_AHEAD = """
import sys, time
from pathlib import Path
read, ahead = time.time_ns, Path(sys.argv.pop(1))
time.time_ns = lambda: read() + int(ahead.read_text())
from fairline.cli import main
main()
"""


class Jumping(Process):
    """A `fairline` process, and how far its clock is ahead."""

    def __init__(self, folder: Path, database: str = "") -> None:
        super().__init__(folder, database)
        self._ahead = folder.with_name(f"{folder.name}-ahead")
        self._ahead.write_text("0")

    @property
    def command(self) -> list[str]:
        """How it is started."""
        return [sys.executable, "-c", _AHEAD, str(self._ahead), *self.verb]

    def jump(self, seconds: int) -> None:
        """So much time has passed."""
        self._ahead.write_text(str(int(self._ahead.read_text()) + seconds * 1_000_000_000))


def mailx(server: str, sender: str, to: str, subject: str, text: str) -> None:
    """Write a mail with a real mail client (s-nail), as somebody at the buyer's would."""
    words = ["s-nail", "-n", "-S", "v15-compat", "-S", f"mta=smtp://{server}", "-S", "smtp-auth=none"]
    words += ["-S", "sendcharsets=utf-8", "-r", sender, "-s", subject, to]
    done = subprocess.run(words, input=text, capture_output=True, text=True, check=False, env={"LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stdout + done.stderr
