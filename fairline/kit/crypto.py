"""Seals and opens: AES-GCM under data keys, data keys wrapped by the installation's key, which can be rotated."""

import base64
import hmac
import os
import secrets
import tomllib
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12


class CannotOpen(Exception):
    """The seal does not open: another key, or it was changed."""


def seal(key: bytes, clear: bytes, about: bytes, nonce: bytes) -> bytes:
    """AES-256-GCM; `about` is bound to the seal without being kept. A nonce must never serve one key twice."""
    return nonce + AESGCM(key).encrypt(nonce, clear, about)


def open_seal(key: bytes, sealed: bytes, about: bytes) -> bytes:
    """The clear bytes. Raises CannotOpen where the key, the bytes or `about` are not the ones it was sealed with."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], about)
    except InvalidTag as error:
        raise CannotOpen from error


class Keyring:
    """The installation's keys: the current one wraps, older ones still unwrap until everything is wrapped anew."""

    def __init__(
        self, keys: dict[str, bytes], current: str, randomness: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self._keys = keys
        self.current = current
        self.random = randomness
        self._derived: dict[str, bytes] = {}

    def new_key(self) -> bytes:
        """A fresh 256-bit data key."""
        return self.random(32)

    def seal(self, key: bytes, clear: bytes, about: bytes) -> bytes:
        """Seal under a data key with a fresh nonce."""
        return seal(key, clear, about, self.random(NONCE))

    def wrap(self, key: bytes, about: str) -> bytes:
        """A data key sealed under the current installation key, with that key's name in front."""
        name = self.current.encode()
        return bytes([len(name)]) + name + self.seal(self._keys[self.current], key, about.encode())

    def unwrap(self, wrapped: bytes, about: str) -> bytes:
        """The data key. Raises CannotOpen where the installation key is not on this ring."""
        name, sealed = wrapped[1 : 1 + wrapped[0]].decode(), wrapped[1 + wrapped[0] :]
        if name not in self._keys:
            raise CannotOpen(f"installation key {name} is not on the ring")
        return open_seal(self._keys[name], sealed, about.encode())

    def is_current(self, wrapped: bytes) -> bool:
        """Whether this was wrapped by the current installation key."""
        return wrapped[1 : 1 + wrapped[0]].decode() == self.current

    def take_over(self, ring: "Keyring") -> None:
        """Become another ring: after a rotation, in the process that runs."""
        self._keys, self.current = ring._keys, ring.current

    def derive(self, purpose: str) -> bytes:
        """A key for one purpose from the oldest installation key, so that rotation does not change it."""
        if purpose not in self._derived:
            oldest = self._keys[min(self._keys, key=lambda name: int(name[1:]))]
            self._derived[purpose] = hmac.digest(oldest, b"fairline/" + purpose.encode(), "sha256")
        return self._derived[purpose]


def open_keyring(path: Path) -> Keyring:
    """The ring in a file, made with a first key where there is none. The file is readable by its owner only."""
    if not path.exists():
        _write(path, {"k1": secrets.token_bytes(32)}, "k1")
    held = tomllib.loads(path.read_text("utf-8"))
    keys = {name: base64.b64decode(key) for name, key in held["keys"].items()}
    return Keyring(keys, held["current"])


def rotate(path: Path) -> Keyring:
    """Add a new installation key to the file and make it current."""
    held = open_keyring(path)
    name = f"k{len(held._keys) + 1}"
    _write(path, held._keys | {name: secrets.token_bytes(32)}, name)
    return open_keyring(path)


def _write(path: Path, keys: dict[str, bytes], current: str) -> None:
    lines = [f'current = "{current}"', "", "[keys]"]
    lines += [f'{name} = "{base64.b64encode(key).decode()}"' for name, key in keys.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
