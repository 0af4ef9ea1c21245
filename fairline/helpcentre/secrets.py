"""Secrets of links and of those who came in: only keyed hashes of them are kept."""

import base64
import hmac

from fairline.kit.db import Unit


def fresh(c: Unit) -> str:
    """A new secret, fit for a link and a cookie."""
    return base64.urlsafe_b64encode(c.tools.keyring.random(24)).decode()


def lookup(c: Unit, secret: str) -> str:
    """What stands for a secret in tables."""
    return _hash(c, f"lookup:{secret}")


def form_token(c: Unit, secret: str) -> str:
    """What a form of somebody who came in carries, so that no other site can send it in their place."""
    return _hash(c, f"form:{secret}")[:32]


def _hash(c: Unit, text: str) -> str:
    return hmac.digest(c.tools.keyring.derive("helpcentre"), f"{c.account}:{text}".encode(), "sha256").hex()
