"""Sees what stands behind an address of the web that somebody else wrote: bounded, without cookies, never inside.

A name is looked up once and the address that was looked at is the one dialled, hop by hop, so that no name leads to
another machine the second time it is asked. The operator's proxy is not used: it would look names up itself.
"""

import asyncio
import socket
import zlib
from collections.abc import Awaitable, Callable, Sequence

import httpx
from ada_url import URL

from fairline.kit.wire.reach import REFUSED, Reach
from fairline.kit.wire.ways import NoAnswer, Visited

PATIENCE = 8.0  # seconds for all of it
MOST = 3_000_000  # bytes that are read
HOPS = 5
AGENT = "Fairline-link-check/1 (looks once at what a message links to; keeps nothing of it)"
PORTS = frozenset({80, 443, 8080, 8443})
_MOVED = frozenset({301, 302, 303, 307, 308})
_SQUEEZED = frozenset({"gzip", "deflate", "x-gzip"})

Place = tuple[str, int]
Resolve = Callable[[str, int], Awaitable[Sequence[Place]]]  # (host, port) -> machines to dial, the preferred first


class OpenVisit:
    """HTTP and HTTPS by httpx. `resolve` looks names up, `reach` says which machines may be called."""

    def __init__(self, resolve: Resolve | None = None, reach: Reach | None = None) -> None:
        self._resolve, self._reach = resolve or _resolved, reach or Reach()

    async def visit(self, address: str, fault: Callable[[str], str | None]) -> Visited:
        """What stands behind an address, or why one on the way was not followed. Raises NoAnswer."""
        hops: list[str] = []
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    hops.append(address)
                    why = fault(address) or ("hops" if len(hops) > HOPS + 1 else None)
                    if why is not None:
                        return Visited(tuple(hops), fault=why)
                    moved, kind, body = await self._get(URL(address))
                    if not moved:
                        return Visited(tuple(hops), kind, body)
                    address = moved
        except (httpx.HTTPError, OSError, TimeoutError, ValueError, zlib.error) as error:
            raise NoAnswer("connect", f"{type(error).__name__}: {error}"[:300]) from error

    async def _get(self, url: URL) -> tuple[str, str, bytes]:
        """Where it moved, what kind it says it is, and its beginning."""
        host, port = url.hostname, int(url.port or (443 if url.protocol == "https:" else 80))
        if port not in PORTS:
            raise ValueError(f"port {port} is none of the web's")
        machine, dialled = await self._machine(host, port)
        to = httpx.URL(url.href).copy_with(host=machine, port=dialled, fragment=None)
        told = {"Host": url.host, "User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        more = {"sni_hostname": host} if url.protocol == "https:" else {}
        async with (
            httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False, trust_env=False) as client,
            client.stream("GET", to, headers=told, extensions=more) as answer,
        ):
            where = answer.headers.get("location", "")
            if answer.status_code in _MOVED and where:
                return URL(where, base=url.href).href, "", b""
            if answer.status_code >= 400:
                raise ValueError(f"answered {answer.status_code}")
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            return "", kind, _opened(await _beginning(answer), answer.headers.get("content-encoding", ""))

    async def _machine(self, host: str, port: int) -> Place:
        """A machine that may be called. Raises PermissionError where any of the name's may not."""
        found = await self._resolve(host, port)
        if not found or not all(self._reach.admits(machine) for machine, _ in found):
            raise PermissionError(REFUSED)
        return found[0]


async def _beginning(answer: httpx.Response) -> bytes:
    """As much of a body as is read, as it came: what is squeezed may be a thousand times as long."""
    body = bytearray()
    async for part in answer.aiter_raw():
        body += part
        if len(body) >= MOST:
            break
    return bytes(body[:MOST])


def _opened(body: bytes, squeezed: str) -> bytes:
    if squeezed in ("", "identity"):
        return body
    if squeezed not in _SQUEEZED:
        raise ValueError(f"squeezed as {squeezed[:20]}")
    return zlib.decompressobj(wbits=47).decompress(body, MOST)


async def _resolved(host: str, port: int) -> Sequence[Place]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(str(place[0]), port) for *_, place in found]
