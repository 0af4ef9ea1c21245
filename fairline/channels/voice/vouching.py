"""Says how far a caller's number can be trusted (STIR/SHAKEN), and gives our own word for the numbers we show."""

import asyncio
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.passports import Attest, Passport, digits, sign
from fairline.channels.voice.sip.verifying import Verifier

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds a call waits for a certificate nobody has asked for before
NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")


class Vouching:
    """`clock` tells seconds since 1970; `wire` gives the ways to the outside, at the moment one is needed."""

    def __init__(self, settings: Any, clock: Callable[[], float], wire: Callable[[], Any]) -> None:
        """Raises OSError, ValueError where a file that is named cannot be read."""
        self._clock, self._wire = clock, wire
        self._pinned = Path(settings.stir_pinned) if settings.stir_pinned else None
        self._address = settings.stir_address
        self._key = _key(settings.stir_key) if settings.stir_key and settings.stir_address else None
        roots = x509.load_pem_x509_certificates(Path(settings.stir_roots).read_bytes()) if settings.stir_roots else []
        self._verifier = Verifier(self._fetch, roots, clock) if roots else None

    async def verified(self, headers: Headers, calling: str, called: str, told: str) -> str:
        """A, B, C or failed, from the passport of a call; without one, or without roots, what its trunk told."""
        if self._verifier is None or not calling or not headers.all("Identity"):
            return told
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._verifier.verify(headers, calling, called)
        except TimeoutError:
            return told
        if found.verstat == "TN-Validation-Passed":
            return found.attest
        log.info("a caller's number is not proven", extra={"why": found.why, "status": found.status})
        return "failed" if found.verstat == "TN-Validation-Failed" else told

    def identity(self, calling: str, called: str, attest: str, mark: str) -> dict[str, str]:
        """The header that gives our word for a call; none where we sign nothing, or a number is none."""
        if self._key is None or attest not in ("A", "B", "C") or not _is_number(calling) or not _is_number(called):
            return {}
        level: Attest = attest  # type: ignore[assignment]  # looked at above
        at = int(self._clock())
        return {
            "Identity": sign(self._key, Passport(digits(calling), (digits(called),), level, mark, at, self._address))
        }

    async def _fetch(self, address: str) -> bytes:
        """A certificate: the one kept here under its name, else what stands there. Raises OSError."""
        name = urlsplit(address).path.rpartition("/")[2]
        if self._pinned is not None and NAME.fullmatch(name) and not name.startswith("."):
            kept = self._pinned / name
            if await asyncio.to_thread(kept.is_file):
                return await asyncio.to_thread(kept.read_bytes)
        wire = self._wire()
        if wire is None or wire.visit is None:
            raise OSError("no way to the outside")
        seen = await wire.visit.visit(address, _fault)
        if seen.fault:
            raise OSError(seen.fault)
        return bytes(seen.body)


def _fault(address: str) -> str | None:
    """Why a hop is not followed: certificates stand on https alone, at its own port."""
    at = urlsplit(address)
    return None if at.scheme == "https" and at.port in (None, 443) and at.hostname else "scheme"


def _key(path: str) -> ec.EllipticCurvePrivateKey:
    found = load_pem_private_key(Path(path).read_bytes(), None)
    if not isinstance(found, ec.EllipticCurvePrivateKey) or not isinstance(found.curve, ec.SECP256R1):
        raise ValueError("the key that signs calls is to be on the curve P-256")
    return found


def _is_number(number: str) -> bool:
    return number.startswith("+") and number[1:].isdigit()
