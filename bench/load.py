"""Sends requests over kept connections, as fast as they are answered; small enough not to be what is measured."""

import asyncio
from collections.abc import Callable, Iterator
from time import perf_counter
from urllib.parse import urlsplit

Request = Callable[[int, int], bytes]  # (client, number) -> one HTTP request


def post(url: str, path: str, token: str, body: bytes) -> bytes:
    """A POST as bytes."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def flood(url: str, clients: int, each: int, make: Request) -> tuple[float, list[float]]:
    """Let so many clients send so many requests each; seconds in all, and how long each waited. All must be 201."""
    waits: list[float] = []

    async def client(number: int) -> None:
        where = urlsplit(url)
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        for count in range(each):
            asked = perf_counter()
            writer.write(make(number, count))
            status = await _answer(reader)
            waits.append(perf_counter() - asked)
            if status != 201:
                raise RuntimeError(f"answered {status}")
        writer.close()

    began = perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(clients):
            group.create_task(client(number))
    return perf_counter() - began, waits


async def _answer(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(_lengths(head), 0)
    if length:
        await reader.readexactly(length)
    return int(head[9:12])


def _lengths(head: bytes) -> Iterator[int]:
    for line in head.split(b"\r\n"):
        if line[:15].lower() == b"content-length:":
            yield int(line[15:])
