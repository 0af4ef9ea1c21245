"""What was forgotten leaves the database's own file too: its words stand nowhere in the bytes."""

from pathlib import Path

from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, Unit, engine_for
from fairline.kit.db.schema import load_tables, statements
from fairline.kit.ids import Ids
from fairline.kit.search import Doc, forget_persons, put
from fairline.kit.testing import START
from tests.support.house import ACCOUNT

KEPT, GONE = "oolongkeeps", "xylophonesecret"


def test_forgotten_words_are_in_no_byte_of_the_file(tmp_path: Path, keyring: Keyring) -> None:
    load_tables()
    engine = engine_for("", tmp_path)
    engine.run_script(engine.connect(), statements("sqlite"))
    held = Database(engine, Tools(StoppedClock(START), Ids(), keyring, InMemory()))
    docs = [Doc("message", f"m{n}", "per_gone" if n % 2 else "per_stays", n, "", text(n)) for n in range(200)]
    held.write_now(lambda c: put(c, docs), ACCOUNT)
    assert GONE.encode() in everything(tmp_path)
    held.write_now(forget, ACCOUNT)
    held.write_now(lambda c: None, ACCOUNT)  # the file was tidied before this one ran
    held.close()
    found = everything(tmp_path)
    assert KEPT.encode() in found
    assert GONE.encode() not in found
    assert GONE[4:].encode() not in found  # the index leaves out what a word shares with the one before


def text(number: int) -> str:
    return f"{GONE} {number}" if number % 2 else f"{KEPT} {number}"


def forget(c: Unit) -> None:
    forget_persons(c, ["per_gone"])
    c.tidies = True


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())
