"""Packs an access package and the files that go with it into one archive, a piece at a time."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from zipfile import ZipFile, ZipInfo

from fairline.kit.db import Database
from fairline.kit.errors import NotFound
from fairline.kit.plugin import HeldFile
from fairline.kit.sink import Sink

PACKAGE = "package.json"
TYPE = "application/zip"


async def pieces(database: Database, account: str, package: bytes, files: Sequence[HeldFile]) -> AsyncIterator[bytes]:
    """The archive: `package` first, then each file under its name; one that is gone meanwhile is left out. One file is
    in memory at a time. Sound is not made smaller: it would take long and gain little.
    """
    into = Sink()
    with ZipFile(into, "w") as archive:
        archive.writestr(ZipInfo(PACKAGE), package)
        yield into.taken()
        for each in files:
            try:
                content = await database.read(each.read, account, long=True)
            except NotFound:
                continue
            await asyncio.to_thread(archive.writestr, ZipInfo(each.name), content)
            yield into.taken()
    yield into.taken()
