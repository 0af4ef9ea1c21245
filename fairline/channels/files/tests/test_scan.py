"""Every file is scanned before anybody opens it; where the scanner is silent, it is held until it answers."""

from datetime import timedelta

import pytest

from fairline.channels.files import Owner, find, keep, look, prepare, scanned
from fairline.channels.files.plugin import PLUGIN
from fairline.journal import HOUSE, new_person
from fairline.kit.wire import NoAnswer, Wire
from fairline.kit.wire.clamd import OpenScan
from tests.support import clamd
from tests.support.clamd import EICAR


@pytest.fixture
def plugins():
    return (PLUGIN,)


@pytest.fixture
def scanner(house):
    with clamd.serving() as made:
        object.__setattr__(house.database.tools, "wire", Wire(scan=OpenScan(made.where)))
        yield made


async def brought(house, body):
    content = await scanned(house.database.tools.wire, look(body, "note.txt"))
    person = await house.database.write(new_person, "acc_test")
    made = await house.database.read(lambda c: prepare(c, Owner(person), content), "acc_test")
    house.database.tools.blobs.put(made.id, made.sealed)
    return await house.database.write(lambda c: keep(c, HOUSE, made), "acc_test")


async def test_what_is_clean_is_safe_and_what_is_not_is_named(house, scanner):
    clean, bad = await brought(house, b"hello"), await brought(house, EICAR)
    assert (clean.scan, clean.safe) == ("clean", True)
    assert (bad.scan, bad.safe, bad.why_not) == ("malware", False, "malware")


async def test_without_a_scanner_that_is_said_and_nothing_is_held(house):
    kept = await brought(house, b"hello")
    assert (kept.scan, kept.safe) == ("none", True)


@pytest.mark.parametrize(("body", "verdict", "safe"), [(b"hello", "clean", True), (EICAR, "malware", False)])
async def test_a_silent_scanner_holds_a_file_until_it_answers(house, scanner, body, verdict, safe):
    scanner.silent = True
    kept = await brought(house, body)
    assert (kept.safe, kept.why_not) == (False, "unscanned")
    await house.settle_jobs()
    scanner.silent = False
    house.clock.advance(timedelta(minutes=6))
    await house.settle_jobs()
    told = (await house.database.read(lambda c: find(c, [kept.id]), "acc_test"))[kept.id]
    assert (told.scan, told.safe) == (verdict, safe)


async def test_a_file_of_many_parts_is_sent_whole_and_one_that_is_too_long_is_not_called_clean(scanner):
    scan = OpenScan(scanner.where)
    assert await scan.look(b"x" * 700_000) == ""
    assert await scan.look(b"x" * 700_000 + EICAR) == "Eicar-Test-Signature"
    with pytest.raises(NoAnswer, match="size limit"):
        await scan.look(b"x" * 26_000_000)
