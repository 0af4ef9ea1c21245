"""Certificates that sign passports: their chain to a root, and the numbers they may speak for (RFC 8226)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

TN_AUTH_LIST = x509.ObjectIdentifier("1.3.6.1.5.5.7.1.26")
_SEQUENCE, _INTEGER, _IA5 = 0x30, 0x02, 0x16


class BadCertificate(Exception):
    """It may not sign this. `why` is a fixed sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Authority:
    """For whom a certificate speaks: a whole provider (`codes`), or numbers, from one on so many."""

    codes: tuple[str, ...] = ()
    ranges: tuple[tuple[str, int], ...] = ()

    def covers(self, number: str) -> bool:
        """Whether it may speak for a number of digits. A provider's code stands for all numbers it was given."""
        if self.codes:
            return True
        return any(
            len(number) == len(first) and number.isdigit() and int(first) <= int(number) < int(first) + count
            for first, count in self.ranges
        )


@dataclass(frozen=True, slots=True)
class Signer:
    """A certificate that was looked at and found good."""

    key: ec.EllipticCurvePublicKey
    authority: Authority


def signer(pem: bytes, roots: list[x509.Certificate], at: datetime) -> Signer:
    """The first certificate of a PEM bundle, proven by those after it up to a root. Raises BadCertificate."""
    try:
        chain = x509.load_pem_x509_certificates(pem)
        found = chain[0].extensions.get_extension_for_oid(TN_AUTH_LIST).value
    except (ValueError, x509.ExtensionNotFound):
        raise BadCertificate("no certificate for telephone numbers") from None
    if not roots:
        raise BadCertificate("no roots are known")
    _prove(chain, roots, at)
    key = chain[0].public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise BadCertificate("a key of another kind")
    return Signer(key, read_authority(found.public_bytes()))


def read_authority(der: bytes) -> Authority:
    """A TNAuthList. Raises BadCertificate."""
    codes: list[str] = []
    ranges: list[tuple[str, int]] = []
    try:
        ((tag, entries),) = _parts(der)
        if tag != _SEQUENCE:
            raise ValueError
        for kind, content in _parts(entries):
            ((_, inner),) = _parts(content)
            match kind & 0x1F:
                case 0:
                    codes.append(inner.decode("ascii"))
                case 1:
                    (_, first), (_, count) = _parts(inner)
                    ranges.append((first.decode("ascii"), int.from_bytes(count, "big")))
                case 2:
                    ranges.append((inner.decode("ascii"), 1))
    except (ValueError, IndexError):
        raise BadCertificate("its numbers cannot be read") from None
    return Authority(tuple(codes), tuple(one for one in ranges if one[0].isdigit()))


def write_authority(authority: Authority) -> bytes:
    """The same as DER, for certificates of one's own."""
    entries = [_made(0xA0, _made(_IA5, code.encode())) for code in authority.codes]
    for first, count in authority.ranges:
        size = _made(_INTEGER, count.to_bytes(count.bit_length() // 8 + 1, "big"))
        entries.append(_made(0xA1, _made(_SEQUENCE, _made(_IA5, first.encode()) + size)))
    return _made(_SEQUENCE, b"".join(entries))


def _prove(chain: list[x509.Certificate], roots: list[x509.Certificate], at: datetime) -> None:
    # Such certificates carry no names of hosts and no purpose of the web's: only what binds a chain is looked at.
    ca = ExtensionPolicy.permit_all().require_present(x509.BasicConstraints, Criticality.AGNOSTIC, _is_ca)
    builder = PolicyBuilder().store(Store(roots)).time(at)
    builder = builder.extension_policies(ca_policy=ca, ee_policy=ExtensionPolicy.permit_all())
    try:
        builder.build_client_verifier().verify(chain[0], chain[1:])
    except VerificationError:
        raise BadCertificate("not proven by a root") from None


def _is_ca(_policy: Policy, _certificate: x509.Certificate, found: x509.BasicConstraints) -> None:
    if not found.ca:
        raise ValueError("no authority")


def _parts(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element."""
    at = 0
    while at < len(der):
        tag, size, at = der[at], der[at + 1], at + 2
        if size & 0x80:
            wide = size & 0x7F
            size, at = int.from_bytes(der[at : at + wide], "big"), at + wide
        if at + size > len(der):
            raise ValueError
        yield tag, der[at : at + size]
        at += size


def _made(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    wide = (size.bit_length() + 7) // 8
    return bytes((tag, 0x80 | wide)) + size.to_bytes(wide, "big") + content
