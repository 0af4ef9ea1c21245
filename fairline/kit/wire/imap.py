"""Reads a mailbox on somebody else's server; every call waits, so it is made in a thread, but for `stirs`."""

import asyncio
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from fairline.kit.wire.reach import Reach
from fairline.kit.wire.ways import NoAnswer, Server, Stage

PATIENCE = 20.0


class OpenImap:
    """IMAP by IMAPClient; `allowed` are networks of the operator's own (see reach.py)."""

    def __init__(self, allowed: str = "") -> None:
        self._reach = Reach(allowed)

    def open(self, server: Server, folder: str) -> "OpenBox":
        """A folder, ready to be read. Raises NoAnswer."""
        with _told("connect"):
            self._reach.look(server.host, server.port)
            return OpenBox(server, folder, self._reach)


@contextmanager
def _told(stage: Stage) -> Iterator[None]:
    """Whatever breaks on the way is told as a server that did not answer."""
    try:
        yield
    except LoginError as error:
        raise NoAnswer("auth", str(error)[:300]) from error
    except (IMAPClientError, OSError, ValueError, KeyError) as error:
        raise NoAnswer(stage, str(error)[:300] or type(error).__name__) from error


class OpenBox:
    """One folder, open. Every method raises NoAnswer where the line broke."""

    def __init__(self, server: Server, folder: str, reach: Reach) -> None:
        context = ssl.create_default_context()
        self._client = IMAPClient(
            server.host,
            port=server.port,
            ssl=server.security == "tls",
            ssl_context=context if server.security == "tls" else None,
            timeout=PATIENCE,
        )
        try:
            reach.meet(self._client.socket())
            self._enter(server, context)
            self.uidvalidity = int(self._client.select_folder(folder)[b"UIDVALIDITY"])
        except BaseException:
            self._client.shutdown()
            raise

    def _enter(self, server: Server, context: ssl.SSLContext) -> None:
        if server.security == "starttls":
            self._client.starttls(context)
        if server.grant:
            self._client.oauth2_login(server.username, server.grant)
        else:
            self._client.login(server.username, server.password)

    def newer(self, uid: int, most: int) -> list[int]:
        """The ids of mails above one, the oldest first."""
        with _told("data"):
            found = self._client.search(["UID", f"{uid + 1}:*"])
        return sorted(int(one) for one in found if int(one) > uid)[:most]

    def fetch(self, uid: int) -> bytes:
        """A mail as it came; it is not marked as seen by this."""
        with _told("data"):
            held = self._client.fetch([uid], ["BODY.PEEK[]"])
        return bytes(held.get(uid, {}).get(b"BODY[]", b""))

    def seen(self, uids: Sequence[int]) -> None:
        """Mark mails as seen."""
        with _told("data"):
            self._client.add_flags(list(uids), [rb"\Seen"])

    def move(self, uids: Sequence[int], folder: str) -> None:
        """Move mails to another folder."""
        with _told("data"):
            if self._client.has_capability("MOVE"):
                self._client.move(list(uids), folder)
            else:
                self._client.copy(list(uids), folder)
                self._client.add_flags(list(uids), [rb"\Deleted"])
                self._client.uid_expunge(list(uids))

    def listen(self) -> bool:
        """Have the server tell what comes (IDLE, RFC 2177); False where it cannot."""
        with _told("data"):
            if not self._client.has_capability("IDLE"):
                return False
            self._client.idle()
        return True

    async def stirs(self, seconds: float) -> bool:
        """Whether the server says anything within so many seconds, or hangs up. It takes no thread to wait."""
        loop, said = asyncio.get_running_loop(), asyncio.Event()
        line = self._client.socket().fileno()
        loop.add_reader(line, said.set)
        try:
            async with asyncio.timeout(seconds):
                await said.wait()
        except TimeoutError:
            return False
        finally:
            loop.remove_reader(line)
        return True

    def heard(self) -> bool:
        """Whether what the server said is of a mail that came. Raises NoAnswer where it hung up."""
        with _told("data"):
            told = self._client.idle_check(timeout=0)
        if not told:
            raise NoAnswer("data", "the server hung up")
        return any(len(one) > 1 and one[1] in (b"EXISTS", b"RECENT") for one in told)

    def hush(self) -> None:
        """Have it tell nothing more."""
        with _told("data"):
            self._client.idle_done()

    def close(self) -> None:
        """Say good-bye."""
        try:
            self._client.logout()
        except (IMAPClientError, OSError):
            self._client.shutdown()
