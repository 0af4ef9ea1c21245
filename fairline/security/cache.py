"""Who a secret belongs to, remembered for two seconds at most, and forgotten at once when it is revoked."""

from dataclasses import dataclass
from threading import Lock

from fairline.kit.clock import Millis
from fairline.web import Identity

KEPT = 2_000
MOURNED = 60_000  # after a revocation nothing is remembered until its commit is surely done
MOST = 20_000


@dataclass(frozen=True, slots=True)
class Held:
    """An identity and until when it may be believed without asking (ms UTC)."""

    identity: Identity
    until: Millis


class Cache:
    """Identities by the hash of their secret.

    Revocations come from units, before their commit; requests come from the event loop. What is revoked is therefore
    not remembered again for a minute: until the commit the database answers, and after it too.
    """

    def __init__(self) -> None:
        self._held: dict[str, Held] = {}
        self._revoked: dict[str, Millis] = {}
        self._lock = Lock()

    def get(self, hash: str, at: Millis) -> Identity | None:
        """Who it is, if that is known and fresh."""
        held = self._held.get(hash)
        return held.identity if held and at <= held.until and at >= held.until - KEPT else None

    def put(self, hash: str, identity: Identity, at: Millis) -> None:
        """Remember who it is, unless it was revoked just now."""
        with self._lock:
            if any(self._revoked.get(name, 0) > at for name in (hash, owner(identity), identity.account)):
                return
            if len(self._held) >= MOST:
                self._held.clear()
            self._held[hash] = Held(identity, at + KEPT)

    def forget(self) -> None:
        """Remember nothing, not even who was revoked: for tests, whose clocks go back."""
        with self._lock:
            self._held, self._revoked = {}, {}

    def revoke(self, name: str, at: Millis) -> None:
        """Forget a secret (by its hash), all of a member (by `owner_of`) or of an account (by its id), and do not
        remember them again just now.
        """
        with self._lock:
            self._revoked = {each: until for each, until in self._revoked.items() if until > at}
            self._revoked[name] = at + MOURNED
            names = {key: (key, owner(held.identity), held.identity.account) for key, held in self._held.items()}
            gone = [key for key, known in names.items() if name in known]
            for key in gone:
                del self._held[key]


def owner_of(account: str, by: str) -> str:
    """The name under which everything of a member or an app is revoked: `by` is the actor, `member:mem_…`."""
    return f"{account}/{by}"


def owner(identity: Identity) -> str:
    """The same, of an identity."""
    return owner_of(identity.account, identity.by)


CACHE = Cache()
