"""Seals and opens: AES-GCM under data keys, data keys wrapped by the installation's key, which can be rotated."""

import base64
import hmac
import os
import secrets
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fairline.kit.chance import Chance, Randomness

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
        self,
        keys: dict[str, bytes],
        current: str,
        randomness: Randomness | None = None,
        again: Callable[[], "Keyring | None"] | None = None,
    ) -> None:
        self._keys = keys
        self.current = current
        self.random = randomness or Chance()
        self._again = again  # reads the ring anew: another process may have rotated the keys meanwhile
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
        """The data key. Raises CannotOpen where the installation key is not on this ring, nor in its file by now."""
        name, sealed = wrapped[1 : 1 + wrapped[0]].decode(), wrapped[1 + wrapped[0] :]
        if name not in self._keys:
            self._look_again()
        if name not in self._keys:
            raise CannotOpen(f"installation key {name} is not on the ring")
        return open_seal(self._keys[name], sealed, about.encode())

    def is_current(self, wrapped: bytes) -> bool:
        """Whether this was wrapped by the current installation key."""
        return wrapped[1 : 1 + wrapped[0]].decode() == self.current

    def take_over(self, ring: "Keyring") -> None:
        """Become another ring: after a rotation, in a process that runs."""
        self._keys, self.current = ring._keys, ring.current

    def _look_again(self) -> None:
        ring = self._again() if self._again else None
        # A file that has lost a key we hold is not this ring's any more, and would make what it wrapped unreadable.
        if ring is not None and ring._keys.items() >= self._keys.items():
            self.take_over(ring)

    def derive(self, purpose: str) -> bytes:
        """A key for one purpose from the oldest installation key, so that rotation does not change it."""
        if purpose not in self._derived:
            oldest = self._keys[min(self._keys, key=lambda name: int(name[1:]))]
            self._derived[purpose] = hmac.digest(oldest, b"fairline/" + purpose.encode(), "sha256")
        return self._derived[purpose]


def open_keyring(path: Path) -> Keyring:
    """The ring in a file, made with a first key where there is none. The file is readable by its owner only.

    A key that a process meets and does not know is looked for in the file anew.
    """
    ring = _read(path)
    if ring is None:
        # Of several processes that start at once the first one's key counts, for all of them.
        _write(path, {"k1": secrets.token_bytes(32)}, "k1", put=os.link)
        ring = _read(path)
    if ring is None:
        raise FileNotFoundError(path)
    return ring


def rotate(path: Path) -> Keyring:
    """Add a new installation key to the file and make it current."""
    held = open_keyring(path)
    name = f"k{len(held._keys) + 1}"
    _write(path, held._keys | {name: secrets.token_bytes(32)}, name, put=os.replace)
    return open_keyring(path)


def _read(path: Path) -> Keyring | None:
    try:
        held = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    keys = {name: base64.b64decode(key) for name, key in held["keys"].items()}
    return Keyring(keys, held["current"], again=lambda: _read(path))


def _write(path: Path, keys: dict[str, bytes], current: str, put: Callable[[Path, Path], None]) -> None:
    lines = [f'current = "{current}"', "", "[keys]"]
    lines += [f'{name} = "{base64.b64encode(key).decode()}"' for name, key in keys.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        put(fresh, path)
    fresh.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
