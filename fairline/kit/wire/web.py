"""Asks servers of the web for something by a form, as programs do, and fetches what stands at an address of theirs."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

import httpx

from fairline.kit.wire.ways import NoAnswer, Stage

PATIENCE = 10.0
LONGEST = 100_000  # bytes of an answer to a form that are read
_HERE = frozenset({"127.0.0.1", "::1", "localhost"})
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL)


class OpenWeb:
    """HTTPS by httpx. It follows no redirection; without encryption it speaks only to this machine."""

    async def post_form(
        self, address: str, fields: Mapping[str, str | Sequence[str]], login: tuple[str, str] | None = None
    ) -> tuple[int, str]:
        """Status and body of the answer. Raises NoAnswer."""
        try:
            async with _client(address, login) as client:
                told = {name: value if isinstance(value, str) else list(value) for name, value in fields.items()}
                answer = await client.post(address, data=told, headers={"Accept": "application/json"})
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _silence(error) from error
        return answer.status_code, answer.text[:LONGEST]

    async def erase(self, address: str, login: tuple[str, str] | None = None) -> tuple[int, str]:
        """Status and body. Raises NoAnswer."""
        try:
            async with _client(address, login) as client:
                answer = await client.delete(address, headers={"Accept": "application/json"})
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _silence(error) from error
        return answer.status_code, answer.text[:LONGEST]

    async def fetch(self, address: str, most: int, login: tuple[str, str] | None = None) -> tuple[int, bytes]:
        """Status and body. Raises NoAnswer, also for a body longer than `most` bytes."""
        body = bytearray()
        try:
            async with _client(address, login) as client, client.stream("GET", address) as answer:
                async for part in answer.aiter_bytes():
                    body += part
                    if len(body) > most:
                        raise NoAnswer("data", f"longer than {most} bytes")
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise _silence(error) from error
        return answer.status_code, bytes(body)


def _client(address: str, login: tuple[str, str] | None) -> httpx.AsyncClient:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
        raise NoAnswer("connect", "an address must begin with https")
    far = parts.scheme == "https"  # the operator’s proxy, if there is one, is for what is far
    return httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False, trust_env=far, auth=login)


def _silence(error: Exception) -> NoAnswer:
    stage: Stage = "connect" if isinstance(error, _NOT_SENT) else "after_data"
    return NoAnswer(stage, f"{type(error).__name__}: {error}"[:300])
