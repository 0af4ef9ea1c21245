"""A real PostgreSQL server for the tests, started by them, in a folder of its own."""

import os
import pwd
import random
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

PORTS = (10_000, 20_000)
# The machine does not fall in a test, so nothing waits for the disk; the server does, so what it confirms is written.
SETTINGS = "-c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c full_page_writes=off -c jit=off"
_chance = random.SystemRandom()  # property tests set the seed of the other one, the same in every worker
_given: set[int] = set()


def _programs() -> Path:
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"))


def _as_postgres(*command: str) -> list[str]:
    # PostgreSQL refuses to run as root.
    return ["runuser", "-u", "postgres", "--", *command] if os.getuid() == 0 else list(command)


def free_port() -> int:
    """A port nobody has, for streams or datagrams, and that no program is given by chance before it is used.

    Below 32768: from there on the system hands ports to whoever calls out (Linux `ip_local_port_range`).
    """
    while True:
        port = _chance.randrange(*PORTS)
        if port not in _given and all(_is_free(port, kind) for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)):
            _given.add(port)
            return port


def _is_free(port: int, kind: int) -> bool:
    with socket.socket(type=kind) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


class Server:
    """A running server; `stop` and `start` play a database that goes and comes back."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder, self.port, self._bin = folder, port, _programs()

    @property
    def address(self) -> str:
        """Where to connect, without a database's name."""
        return f"postgresql://postgres@127.0.0.1:{self.port}"

    def make(self) -> None:
        """Initialise the folder."""
        self._run(str(self._bin / "initdb"), "-D", str(self._folder / "d"), "-A", "trust", "-U", "postgres", "-N")

    def start(self) -> None:
        """Start and wait until it answers."""
        options = f"-p {self.port} -k {self._folder} {SETTINGS}"
        log = str(self._folder / "log")
        self._run(str(self._bin / "pg_ctl"), "-D", str(self._folder / "d"), "-o", options, "-l", log, "-w", "start")

    def stop(self) -> None:
        """Stop at once, as a crash would."""
        self._run(str(self._bin / "pg_ctl"), "-D", str(self._folder / "d"), "-m", "immediate", "-w", "stop")

    def create(self, name: str, template: str = "template1") -> str:
        """A new database; its address."""
        with psycopg.connect(f"{self.address}/postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return f"{self.address}/{name}"

    def drop(self, name: str) -> None:
        """Remove a database."""
        with psycopg.connect(f"{self.address}/postgres", autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _run(self, *command: str) -> None:
        subprocess.run(_as_postgres(*command), check=True, capture_output=True, cwd="/")


def empty(address: str) -> None:
    """Delete every row of a database: a tenth of the time a new one takes. Tables without a page are left alone."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        found = connection.execute(
            "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            " AND pg_relation_size(oid) > 0"
        ).fetchall()
        if held := [name for (name,) in found]:
            connection.execute(";".join(f"DELETE FROM {name}" for name in held))
            # What is dead would be read past by every later test.
            connection.execute(f"VACUUM (TRUNCATE, INDEX_CLEANUP ON) {', '.join(held)}")


@contextmanager
def running() -> Iterator[Server]:
    """A server in a temporary folder, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="fairline-pg-"))
    if os.getuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    server = Server(folder, free_port())
    server.make()
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
