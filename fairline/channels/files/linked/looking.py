"""Goes and sees what stands behind links: fetched, scanned, read in the child process, judged."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from ada_url import URL

from fairline import numbers
from fairline.channels.files import known as material
from fairline.channels.files.linked import store
from fairline.channels.files.linked.judging import CLEAN, crooked, judged, words_judged
from fairline.channels.files.look import look as look_into
from fairline.gate import Look, domain_of, host_of, way_fault
from fairline.kit.db import Unit
from fairline.kit.reading import MARKUP, PLAIN, Page, plain_text
from fairline.kit.wire import NoAnswer, Visited

SILENT = Look("silent")
PATIENCE = 8.0  # seconds a page has to be read
ONWARD = 2  # pages that send whoever opens them to another
PAGES = frozenset({"", "text/html", "application/xhtml+xml"})  # kinds a browser draws as pages
MOST = 20  # links of one text that are looked at
Proven = Callable[[str], Awaitable[bool]]


class Looks:
    """What is known of what stands behind links, and how to find out."""

    def __call__(self, c: Unit, targets: Sequence[str]) -> Mapping[str, Look]:
        """What is known of each."""
        return store.known(c, targets)

    def ask(self, targets: Sequence[str]) -> Callable[[Any, str], Awaitable[None]]:
        """Go and look, and write down what was seen: (database, account)."""

        async def go(database: Any, account: str) -> None:
            seen = await see(database, account, targets)
            await database.write(lambda c: written(c, seen), account)

        return go


async def see(database: Any, account: str, targets: Sequence[str]) -> dict[str, tuple[Look, bytes]]:
    """What stands behind each, with what was fetched, so that it can be matched with lists of known material."""

    async def proven(host: str) -> bool:
        found: bool = await database.read(lambda c: numbers.is_proven(c, domain_of(host) or host), account)
        return found

    wire = database.tools.wire
    wanted = list(dict.fromkeys(targets))[:MOST]
    found = await asyncio.gather(*(_seen(wire, target, proven) for target in wanted))
    return dict(zip(wanted, found, strict=True))


def written(c: Unit, seen: Mapping[str, tuple[Look, bytes]]) -> None:
    """Write down what was seen; what is on a list of known material is that, whatever its words are."""
    for target, (look, body) in seen.items():
        hit = material.match(c, body) if body else None
        store.keep(c, target, Look("barred", "csam", 100, "behind.known") if hit else look)


async def _seen(wire: Any, target: str, proven: Proven) -> tuple[Look, bytes]:
    visit = wire.visit if wire is not None else None
    if visit is None:
        return SILENT, b""
    try:
        for _ in range(ONWARD):
            went = await visit.visit(target, way_fault)
            if went.fault:
                return crooked(went.fault), b""
            look, onward = await _judged(wire, went, proven)
            if look is not CLEAN or not onward:
                return look, went.body
            target = onward
        return crooked("hops"), b""
    except NoAnswer:
        return SILENT, b""


async def _judged(wire: Any, went: Visited, proven: Proven) -> tuple[Look, str]:
    """What was fetched, and where it sends whoever opens it. Raises NoAnswer where it cannot be scanned or read."""
    hops, body = went.hops, went.body
    if wire.scan is not None and body and await wire.scan.look(body):
        return Look("barred", "malware", 100, "behind.malware"), ""
    if not body:
        return CLEAN, ""
    content = await asyncio.to_thread(look_into, body, "page")  # what it is called says nothing of what it is
    if content.type in MARKUP or (content.type in PLAIN and went.type in PAGES):
        page: Page = await wire.read.page(body, PATIENCE)
        onward = page["onward"]
        look = judged(hops, page, proven=await proven(host_of(hops[-1])))
        return look, _joined(hops[-1], onward) if onward else ""
    if content.type in PLAIN:
        return words_judged(plain_text(body)), ""
    if wire.read is not None and wire.read.reads(content.type):
        return words_judged(await wire.read.words(body, content.type, PATIENCE)), ""
    return (Look("barred", "malware", 60, "behind.program") if content.why_not == "content" else CLEAN), ""


def _joined(address: str, onward: str) -> str:
    try:
        return str(URL(onward, base=address).href)
    except ValueError:
        return ""
