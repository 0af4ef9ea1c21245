"""Says how far the number of a call that came can be trusted (RFC 8224 s6.2), and never stops one by itself."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from cryptography import x509

from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.passport_certificates import BadCertificate, Signer, signer
from fairline.channels.voice.sip.passports import BadPassport, Passport, digits, is_signed_by, read

FRESH = 60  # seconds a passport is good for (RFC 8224 s6.2, ATIS-1000074)
KEPT = 3600.0  # seconds a certificate that was found good is not fetched again
MOST = 1000

Fetch = Callable[[str], Awaitable[bytes]]  # an https address -> the PEM there; it knows which hosts may be asked
Verstat = Literal["TN-Validation-Passed", "TN-Validation-Failed", "No-TN-Validation"]


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of it. `status` is what RFC 8224 would refuse the call with, 0 where with nothing; `attest` counts only
    where it passed: A the signer knows caller and number, B the caller, C only where the call entered.
    """

    verstat: Verstat
    attest: str = ""
    why: str = ""
    status: int = 0
    origid: str = ""
    codes: tuple[str, ...] = ()


class Verifier:
    """`clock` tells seconds since 1970."""

    def __init__(self, fetch: Fetch, roots: list[x509.Certificate], clock: Callable[[], float]) -> None:
        self._fetch, self._roots, self._clock = fetch, roots, clock
        self._known: OrderedDict[str, tuple[float, Signer]] = OrderedDict()

    async def verify(self, headers: Headers, calling: str, called: str) -> Verified:
        """Look at an INVITE's Identity. `calling` is the number of P-Asserted-Identity or From, `called` that of To."""
        try:
            found = [read(text) for text in headers.all("Identity")]
        except BadPassport as bad:
            return _failed(438, f"the passport {bad.why}")
        passport = next((one for one in found if one), None)
        if passport is None:
            return Verified("No-TN-Validation", why="no passport", status=428)
        if why := self._mismatch(passport, calling, called):
            return _failed(403 if "old" in why else 438, why)
        return await self._proven(passport)

    def _mismatch(self, passport: Passport, calling: str, called: str) -> str:
        if abs(self._clock() - passport.iat) > FRESH:
            return "the passport is too old, or of the future"
        if passport.orig != digits(calling):
            return "the passport is for another caller"
        if digits(called) not in passport.dest:
            return "the passport is for another called number"
        return ""

    async def _proven(self, passport: Passport) -> Verified:
        if not passport.x5u.lower().startswith("https://"):
            return _failed(436, "the certificate is not on https")
        try:
            by = await self._signer(passport.x5u)
        except BadCertificate as bad:
            return _failed(437, f"the certificate: {bad.why}")
        except Exception:  # whatever the fetching raises: nobody answered
            return _failed(436, "the certificate could not be fetched")
        if not is_signed_by(passport, by.key):
            return _failed(438, "the signature is wrong")
        if not by.authority.covers(passport.orig):
            return _failed(437, "the certificate does not speak for this number")
        codes = by.authority.codes
        return Verified("TN-Validation-Passed", passport.attest, "", 0, passport.origid, codes)

    async def _signer(self, x5u: str) -> Signer:
        known = self._known.get(x5u)
        if known and known[0] > self._clock():
            return known[1]
        now = self._clock()
        found = signer(await self._fetch(x5u), self._roots, datetime.fromtimestamp(now, UTC))
        self._known[x5u] = (now + KEPT, found)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return found


def _failed(status: int, why: str) -> Verified:
    return Verified("TN-Validation-Failed", "", why, status)
