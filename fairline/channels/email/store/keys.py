"""What stands for an address, an id or a subject where none may stand: keyed hashes."""

import hmac

from fairline.kit.db import Unit


def lookup(c: Unit, purpose: str, text: str) -> str:
    """What stands for an address, an id or a subject where none may stand: a keyed hash of the account's, in hex."""
    told = f"{c.account}:{purpose}:{text}".encode()
    return hmac.digest(c.tools.keyring.derive("mail"), told, "sha256").hex()[:40]


def door(c: Unit, address: str) -> str:
    """The same for an address that leads to a mailbox, whatever the account."""
    return hmac.digest(c.tools.keyring.derive("mail"), f"door:{address}".encode(), "sha256").hex()[:40]
