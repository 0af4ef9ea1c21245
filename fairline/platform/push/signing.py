"""The key that signs what the installation pushes (RFC 8292): derived from the installation's own, kept nowhere."""

import base64
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from fairline.kit.crypto import Keyring

# The order of the curve P-256 (FIPS 186-4, D.1.2.3).
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def private_pem(keyring: Keyring) -> str:
    """The private key, PEM. It stays the same when the installation's keys are rotated, so devices stay signed on."""
    key = _key(_secret(keyring))
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_text(keyring: Keyring) -> str:
    """The public key as browsers want it: the uncompressed point, base64url without padding."""
    point = _key(_secret(keyring)).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).decode().rstrip("=")


def _secret(keyring: Keyring) -> bytes:
    # 512 bits reduced to the order: the bias of one derivation of 256 bits would be small, this one's is nothing.
    return keyring.derive("push/1") + keyring.derive("push/2")


@lru_cache(maxsize=4)
def _key(secret: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(secret) % (_ORDER - 1) + 1, ec.SECP256R1())
