"""A real rtpengine for tests, in user space, with ports and a place of its own."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fairline.channels.voice.media.rtpengine_ng import encoded
from tests.support.patience import at_last

HERE = "127.0.0.1"


@contextmanager
def running(folder: Path, ports: range) -> Iterator[str]:
    """rtpengine; gives "host:port" of its control line. Ended afterwards."""
    program = shutil.which("rtpengine")
    assert program, "install rtpengine-daemon: .ci/run does"
    port = _free()
    told = ["--config-file=none", "--table=-1", f"--interface={HERE}", f"--listen-ng={HERE}:{port}", "--foreground"]
    told += [f"--port-min={ports.start}", f"--port-max={ports.stop}", "--log-stderr", "--log-level=4"]
    told += ["--num-threads=1", "--recording-method=pcap", f"--recording-dir={folder}", f"--pidfile={folder}/pid"]
    with open(folder / "rtpengine.log", "wb") as log:
        process = subprocess.Popen([program, *told], stdout=log, stderr=log)
    try:
        at_last(lambda: _answers(port))
        yield f"{HERE}:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _free() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind((HERE, 0))
        number: int = one.getsockname()[1]
        return number


def _answers(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(0.2)
        asking.connect((HERE, port))
        try:
            asking.send(b"1 " + encoded({"command": "ping"}))
            return b"pong" in asking.recv(1024)
        except OSError:
            return False
