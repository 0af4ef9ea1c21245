"""Every file is scanned before anybody opens it; where the scanner is silent, it is held until it answers."""

from datetime import timedelta

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files import (
    FileHeld,
    Owner,
    SignaturesOld,
    UploadsAreLocked,
    find,
    keep,
    look,
    opened,
    prepare,
    scanned,
)
from fairline.channels.files.locking import refuse_if_locked, unlock
from fairline.channels.files.plugin import PLUGIN
from fairline.journal import HOUSE, Actor, new_person
from fairline.kit.clock import from_millis
from fairline.kit.errors import NotFound
from fairline.kit.wire import NoAnswer, Wire
from fairline.kit.wire.clamd import OpenScan
from tests.support import clamd
from tests.support.clamd import EICAR

ADA = Actor("member", "mem_ada")


@pytest.fixture
def plugins():
    return (PLUGIN, ACCOUNTS)


@pytest.fixture
def scanner(house):
    with clamd.serving() as made:
        object.__setattr__(house.database.tools, "wire", Wire(scan=OpenScan(made.where)))
        yield made


async def brought(house, body, by=HOUSE):
    content = await scanned(house.database.tools.wire, look(body, "note.txt"))
    person = await house.database.write(new_person, "acc_test")
    made = await house.database.read(lambda c: prepare(c, Owner(person), content), "acc_test")
    house.database.tools.blobs.put(made.id, made.sealed)
    return await house.database.write(lambda c: keep(c, by, made), "acc_test")


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


NEWER = b"something that yesterday's signatures did not know"


def opening(house, id):
    async def reads(unit):
        return await house.database.read(unit, "acc_test")

    async def writes(unit):
        return await house.database.write(unit, "acc_test")

    return opened(reads, writes, id)


async def test_a_file_is_scanned_again_before_it_is_opened_where_the_signatures_are_newer(house, scanner):
    scanner.signed = from_millis(house.database.tools.now()) - timedelta(hours=2)
    kept = await brought(house, NEWER)
    assert (await opening(house, kept.id)).scanned == f"ClamAV; signatures {scanner.signed:%Y-%m-%dT%H:%M:%S}.000Z"
    looked = scanner.looked
    await opening(house, kept.id)
    assert scanner.looked == looked  # nothing new to ask
    scanner.signed += timedelta(hours=1)
    scanner.signs.add(NEWER)
    with pytest.raises(FileHeld):
        await opening(house, kept.id)
    told = (await house.database.read(lambda c: find(c, [kept.id]), "acc_test"))[kept.id]
    assert (told.scan, told.safe, told.why_not) == ("malware", False, "malware")


async def test_with_signatures_of_yesterday_files_from_outside_are_shown_and_not_handed_out(house, scanner):
    scanner.signed = from_millis(house.database.tools.now()) - timedelta(hours=25)
    theirs, ours = await brought(house, b"hello"), await brought(house, b"hello", ADA)
    with pytest.raises(SignaturesOld) as refused:
        await opening(house, theirs.id)
    assert refused.value.clauses == ("DTA-SCAN-DOWNLOADS",)
    assert (await opening(house, ours.id)).body == b"hello"
    picture = await brought(house, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    assert (await opening(house, picture.id)).file.type == "image/png"


async def test_whoever_brings_a_second_harmful_file_within_a_month_brings_no_third(house, scanner):
    await brought(house, EICAR, ADA)
    house.clock.advance(timedelta(days=31))
    await brought(house, EICAR, ADA)
    await house.database.read(lambda c: refuse_if_locked(c, ADA), "acc_test")  # more than a month lies between
    house.clock.advance(timedelta(days=6))
    await brought(house, EICAR, ADA)
    with pytest.raises(UploadsAreLocked) as refused:
        await house.database.read(lambda c: refuse_if_locked(c, ADA), "acc_test")
    assert refused.value.clauses == ("DTA-VIRUS",)
    await house.database.read(lambda c: refuse_if_locked(c, Actor("member", "mem_bea")), "acc_test")
    with pytest.raises(NotFound):  # nobody lets themselves in again
        await house.database.write(lambda c: unlock(c, ADA, "member:mem_ada", "mem_ada", "I cleaned it"), "acc_test")
    boss = Actor("member", "mem_boss")
    await house.database.write(lambda c: unlock(c, boss, str(ADA), "mem_boss", "Her machine was cleaned."), "acc_test")
    await house.database.read(lambda c: refuse_if_locked(c, ADA), "acc_test")
    await brought(house, EICAR, ADA)  # the count begins anew
    await house.database.read(lambda c: refuse_if_locked(c, ADA), "acc_test")


async def test_a_harmful_upload_is_told_to_whoever_keeps_cases(house, scanner):
    await brought(house, EICAR, ADA)
    (event,) = [entry.event for entry in house.journal() if entry.kind == "ContentSuspected"]
    assert (event.kind, event.member, event.theirs, event.surface) == ("malware", "mem_ada", False, "upload")
