"""A call's signed passport: who calls whom, when, and how well the signer knows it (RFC 8224, RFC 8225, RFC 8588)."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from fairline.channels.voice.sip.splitting import parse_params

Attest = Literal["A", "B", "C"]
_SIGN = ec.ECDSA(hashes.SHA256())


class BadPassport(Exception):
    """It cannot be read, or says what it must not. `why` is a fixed sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Passport:
    """What an Identity header carries. Numbers are digits only; `iat` counts seconds since 1970; `signed` is what the
    signature is over.
    """

    orig: str
    dest: tuple[str, ...]
    attest: Attest
    origid: str
    iat: int
    x5u: str
    signed: bytes = b""
    signature: bytes = b""


def sign(key: ec.EllipticCurvePrivateKey, passport: Passport) -> str:
    """The value of an Identity header. `key` is on the curve P-256."""
    header = {"alg": "ES256", "ppt": "shaken", "typ": "passport", "x5u": passport.x5u}
    claims = {
        "attest": passport.attest,
        "dest": {"tn": list(passport.dest)},
        "iat": passport.iat,
        "orig": {"tn": passport.orig},
        "origid": passport.origid,
    }
    signed = f"{_text(_dump(header))}.{_text(_dump(claims))}"
    r, s = decode_dss_signature(key.sign(signed.encode(), _SIGN))
    signature = _text(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    return f'{signed}.{signature};info=<{passport.x5u}>;alg=ES256;ppt="shaken"'


def read(text: str) -> Passport | None:
    """An Identity header; None for one of another kind than SHAKEN. Raises BadPassport."""
    token, sign_, rest = text.strip().partition(";")
    params = parse_params(sign_ + rest)
    if params.get("ppt", "shaken") != "shaken":
        return None
    parts = token.strip().split(".")
    if len(parts) != 3 or not all(parts[:2]):
        raise BadPassport("not in the full form")
    header, claims = _load(parts[0]), _load(parts[1])
    x5u = params.get("info", "").strip("<>")
    if header.get("alg") != "ES256" or header.get("ppt") != "shaken" or header.get("typ") != "passport":
        raise BadPassport("of another kind than it says")
    if not x5u or header.get("x5u") != x5u:
        raise BadPassport("names two certificates")
    return _passport(claims, x5u, f"{parts[0]}.{parts[1]}".encode(), _bytes(parts[2]))


def is_signed_by(passport: Passport, key: ec.EllipticCurvePublicKey) -> bool:
    """Whether this key signed it."""
    raw = passport.signature
    if len(raw) != 64:
        return False
    signature = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    try:
        key.verify(signature, passport.signed, _SIGN)
    except InvalidSignature:
        return False
    return True


def digits(number: str) -> str:
    """A number in its canonical form: digits (and * #) alone, without + (RFC 8224 s8.3)."""
    return "".join(sign_ for sign_ in number if sign_ in "0123456789*#")


def _passport(claims: dict[str, Any], x5u: str, signed: bytes, signature: bytes) -> Passport:
    try:
        orig, dest, attest = claims["orig"]["tn"], claims["dest"].get("tn", []), claims["attest"]
        origid, iat = str(claims["origid"]), int(claims["iat"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadPassport("lacks a claim") from None
    if attest not in ("A", "B", "C") or not isinstance(orig, str) or not isinstance(dest, list):
        raise BadPassport("claims what cannot be")
    return Passport(digits(orig), tuple(digits(str(one)) for one in dest), attest, origid, iat, x5u, signed, signature)


def _load(text: str) -> dict[str, Any]:
    try:
        found = json.loads(_bytes(text))
    except (ValueError, RecursionError):
        raise BadPassport("is no JSON") from None
    if not isinstance(found, dict):
        raise BadPassport("is no JSON object")
    return found


def _dump(content: dict[str, Any]) -> bytes:
    return json.dumps(content, separators=(",", ":"), sort_keys=True).encode()  # RFC 8225 s9


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        raise BadPassport("is no base64") from None
