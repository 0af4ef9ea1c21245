"""An upload is kept whole, or nothing of it is."""

import pytest

from fairline.channels.files import FileNotTaken, FileTooLarge, Owner, bounded, read, take_in
from fairline.channels.files.plugin import PLUGIN
from fairline.journal import HOUSE, destroy, person_of
from fairline.kit.errors import NotFound
from tests.support.house import ACCOUNT


@pytest.fixture
def plugins():
    return (PLUGIN,)


def owner(c):
    return Owner(person_of(c, "pigeon", "nour"))


async def brought(house, body, name="letter.txt", **more):
    """Bring a file, as a route does."""
    database = house.database
    await database.write(owner, ACCOUNT)
    return await take_in(
        database.tools.blobs,
        lambda unit: database.read(unit, ACCOUNT),
        lambda unit: database.write(unit, ACCOUNT),
        owner=owner,
        body=body,
        name=name,
        limit=100,
        by=HOUSE,
        **more,
    )


async def test_what_is_brought_is_read_back(house):
    kept = await brought(house, b"Dear all", "../letter.txt")
    assert (kept.name, kept.type, kept.size, kept.safe) == ("letter.txt", "text/plain", 8, True)
    file, body = await house.database.read(lambda c: read(c, kept.id), ACCOUNT)
    assert (file, body) == (kept, b"Dear all")


@pytest.mark.parametrize("body", [b"#!/bin/sh\nls", b"%PDF-1.4\nplain"])
async def test_only_safe_files_of_the_kinds_asked_for_are_taken(house, body):
    with pytest.raises(FileNotTaken):
        await brought(house, body, kinds=frozenset({"text/plain", "text/x-script"}))
    assert list(house.database.tools.blobs.names()) == []


async def test_what_could_not_be_written_down_is_not_left_lying(house):
    database = house.database
    await database.write(owner, ACCOUNT)

    async def fails(unit):
        raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        await take_in(
            database.tools.blobs,
            lambda unit: database.read(unit, ACCOUNT),
            fails,
            owner=owner,
            body=b"Dear all",
            name="letter.txt",
            limit=100,
            by=HOUSE,
        )
    assert list(database.tools.blobs.names()) == []


async def test_a_file_of_somebody_forgotten_is_not_there(house):
    kept = await brought(house, b"Dear all")
    await house.database.write(lambda c: destroy(c, kept.person), ACCOUNT)
    with pytest.raises(NotFound):
        await house.database.read(lambda c: read(c, kept.id), ACCOUNT)


async def test_a_body_is_given_up_as_soon_as_it_is_too_long():
    came = []

    async def parts():
        for part in (b"1234", b"5678", b"9012"):
            came.append(part)
            yield part

    assert await bounded(parts(), 12) == b"123456789012"
    came.clear()
    with pytest.raises(FileTooLarge):
        await bounded(parts(), 7)
    assert came == [b"1234", b"5678"]
