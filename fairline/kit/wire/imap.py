"""Reads a mailbox on somebody else's server; every call waits, so it is made in a thread."""

import ssl
from collections.abc import Sequence

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from fairline.kit.wire.ways import NoAnswer, Server

PATIENCE = 20.0


class OpenImap:
    """IMAP by IMAPClient."""

    def open(self, server: Server, folder: str) -> "OpenBox":
        """A folder, ready to be read. Raises NoAnswer."""
        try:
            return OpenBox(server, folder)
        except (IMAPClientError, OSError, ValueError) as error:
            raise NoAnswer("connect", str(error)[:300]) from error


class OpenBox:
    """One folder, open."""

    def __init__(self, server: Server, folder: str) -> None:
        context = ssl.create_default_context()
        self._client = IMAPClient(
            server.host,
            port=server.port,
            ssl=server.security == "tls",
            ssl_context=context if server.security == "tls" else None,
            timeout=PATIENCE,
        )
        if server.security == "starttls":
            self._client.starttls(context)
        if server.grant:
            self._client.oauth2_login(server.username, server.grant)
        else:
            self._client.login(server.username, server.password)
        held = self._client.select_folder(folder)
        self.uidvalidity = int(held[b"UIDVALIDITY"])

    def newer(self, uid: int, most: int) -> list[int]:
        """The ids of mails above one, the oldest first."""
        found = self._client.search(["UID", f"{uid + 1}:*"])
        return sorted(int(one) for one in found if int(one) > uid)[:most]

    def fetch(self, uid: int) -> bytes:
        """A mail as it came; it is not marked as seen by this."""
        held = self._client.fetch([uid], ["BODY.PEEK[]"])
        body = held.get(uid, {}).get(b"BODY[]", b"")
        return bytes(body)

    def seen(self, uids: Sequence[int]) -> None:
        """Mark mails as seen."""
        self._client.add_flags(list(uids), [rb"\Seen"])

    def move(self, uids: Sequence[int], folder: str) -> None:
        """Move mails to another folder."""
        if self._client.has_capability("MOVE"):
            self._client.move(list(uids), folder)
        else:
            self._client.copy(list(uids), folder)
            self._client.add_flags(list(uids), [rb"\Deleted"])
            self._client.uid_expunge(list(uids))

    def wait(self, seconds: float) -> bool:
        """Wait for something new (IDLE); whether something came. Without IDLE, it looks once."""
        if not self._client.has_capability("IDLE"):
            self._client.noop()
            return False
        self._client.idle()
        try:
            return bool(self._client.idle_check(timeout=seconds))
        finally:
            self._client.idle_done()

    def close(self) -> None:
        """Say good-bye."""
        try:
            self._client.logout()
        except (IMAPClientError, OSError):
            self._client.shutdown()
