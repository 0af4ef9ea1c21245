"""Signs certificates with the installation's key, so that anybody who knows its public half can check them."""

import base64
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound
from fairline.privacy.leaving import store
from fairline.privacy.leaving.model import Copies

PURPOSE = "certificates"


def sign(c: Unit, said: bytes) -> str:
    """The Ed25519 signature over these bytes, base64."""
    return base64.b64encode(_key(c).sign(said)).decode()


def public_key(c: Unit) -> str:
    """The public half of the key certificates are signed with, base64."""
    return base64.b64encode(_key(c).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def holds(said: bytes, signature: str, public: str) -> bool:
    """Whether a signature is that of whoever holds the private half."""
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public)).verify(base64.b64decode(signature), said)
    except (InvalidSignature, ValueError):
        return False
    return True


def written(c: Unit, row: Row) -> dict[str, Any]:
    """A certificate as it is handed out: what is signed as one text, word for word, the signature, the public key."""
    return {"signed": signed(row).decode(), "signature": row["signature"], "public_key": public_key(c)}


def signed(row: Row) -> bytes:
    """The bytes a certificate's signature is over."""
    if not row["copies"]:
        return str(row["told"]).encode()
    both = {"certificate": msgspec.json.decode(row["told"]), "copies": msgspec.json.decode(row["copies"])}
    return msgspec.json.encode(both)


def copies_gone(c: Unit, by: str, id: str, how: str) -> Row:
    """The operator says that no older backup holds the account any more; signed anew. Raises NotFound."""
    row = _done(c, id)
    before = msgspec.json.decode(row["copies"], type=Copies).looked if row["copies"] else ()
    return say(c, id, Copies(to_text(c.at) or "", how, by, before))


def say(c: Unit, id: str, copies: Copies) -> Row:
    """Sign a certificate anew with what became of backups. Raises NotFound."""
    row, told = _done(c, id), msgspec.json.encode(copies).decode()
    both = {"certificate": msgspec.json.decode(row["told"]), "copies": msgspec.json.decode(told)}
    store.set_copies(c, id, told, sign(c, msgspec.json.encode(both)))
    return _done(c, id)


def _done(c: Unit, id: str) -> Row:
    row = store.certificate(c, id)
    if row is None or row["state"] != "done":
        raise NotFound
    return row


def _key(c: Unit) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(c.tools.keyring.derive(PURPOSE))
