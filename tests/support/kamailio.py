"""A real Kamailio with the configuration of deploy/kamailio, before nodes of this machine."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.patience import at_last
from tests.support.postgres import free_port

HERE = "127.0.0.10"  # not where the trunk's provider is: who calls is known by what the edge says
CONFIGURATION = Path(__file__).parents[2] / "deploy" / "kamailio" / "kamailio.cfg"


class Edge:
    """One that runs: calls and phones come to `port`."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port, self.at = folder, port, f"{HERE}:{port}"

    def free(self) -> int:
        """How many nodes it gives new calls to."""
        asked = ["kamcmd", "-s", f"unix:{self.folder}/ctl", "dispatcher.list"]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        return sum(line.strip() in ("FLAGS: AP", "FLAGS: AX") for line in told.splitlines())


@contextmanager
def running(folder: Path, nodes: Sequence[int]) -> Iterator[Edge]:
    """Kamailio before nodes at these ports; ended afterwards."""
    program = shutil.which("kamailio")
    assert program
    folder.mkdir()
    edge = Edge(folder, free_port())
    shutil.copy(CONFIGURATION, folder)
    (folder / "nodes.list").write_text("".join(f"1 sip:127.0.0.1:{node}\n" for node in nodes))
    local = [f'#!define NODES "{folder}/nodes.list"', f"listen=udp:{HERE}:{edge.port}"]
    local.append(f'modparam("ctl", "binrpc", "unixs:{folder}/ctl")')
    (folder / "local.cfg").write_text("\n".join([*local, ""]))
    told = [
        "-f",
        f"{folder}/kamailio.cfg",
        "-Y",
        str(folder),
        "-P",
        f"{folder}/pid",
        "-m",
        "32",
        "-M",
        "4",
        "-DD",
        "-E",
    ]
    with open(folder / "log.txt", "wb") as log:
        process = subprocess.Popen([program, *told], stdout=log, stderr=log)
    try:
        at_last(lambda: edge.free() == len(nodes))
        yield edge
    finally:
        process.terminate()
        process.wait(20)
