"""Hands a file out to whoever opens it, scanned again first where the scanner knows more now than it did (clause
DTA-SCAN-DOWNLOADS).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from fairline.channels.files import store
from fairline.channels.files.look import SHOWN, Content
from fairline.channels.files.model import KeptFile
from fairline.channels.files.scan import scan_told
from fairline.channels.files.scanner import wire_of
from fairline.channels.files.scanning import CLEAN, only_scanned
from fairline.channels.files.service import hand_out, is_held, read
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.wire import NoAnswer

OLD: Millis = 24 * 3_600_000  # malware.signature_max_age_h of DTA-SCAN-DOWNLOADS
CLAUSE = "DTA-SCAN-DOWNLOADS"
Reads = Callable[[Callable[[Unit], Any]], Awaitable[Any]]


class SignaturesOld(Problem):
    """The scanner's signatures are older than a day: files from outside are shown, and not handed out."""

    status = 409
    type = "signatures-old"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file, its bytes, and how it was scanned: `ClamAV; signatures 2026-11-22T06:10:00Z`, empty where it was not."""

    file: KeptFile
    body: bytes
    scanned: str


async def opened(reads: Reads, writes: Reads, id: str) -> Opened:
    """A file for somebody who opens it; `reads` and `writes` run units of the account. Where the signatures are newer
    than those it was scanned by it is scanned again, and refused where something is found now. Raises SignaturesOld for
    a file from outside while the signatures are older than a day (pictures are shown), and what `hand_out` raises.
    """
    wire, file, now = await reads(lambda c: (c.tools.wire, store.find(c, [id]).get(id), c.at))
    scanner = wire.scan if wire is not None else None
    if scanner is None or file is None or is_held(file):
        kept, body = await reads(lambda c: hand_out(c, id))
        return Opened(kept, body, "")
    try:
        signed = int(await scanner.signatures())
    except NoAnswer:
        signed = 0  # how old they are cannot be told: as if they were
    if signed > file.signed:
        await _scan_again(reads, writes, id)
    if signed < now - OLD and not file.bringer.startswith("member:") and file.type not in SHOWN:
        raise SignaturesOld(clauses=(CLAUSE,))
    kept, body = await reads(lambda c: hand_out(c, id))
    return Opened(kept, body, f"ClamAV; signatures {to_text(kept.signed)}" if kept.scan == CLEAN else "")


async def _scan_again(reads: Reads, writes: Reads, id: str) -> None:
    try:
        kept, body = await reads(lambda c: read(c, id))
    except NotFound:
        return
    told = await only_scanned(await reads(wire_of), Content(body, kept.name, kept.type, ""))
    if told.signed:
        await writes(lambda c: scan_told(c, id, told))
