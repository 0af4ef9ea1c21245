"""A TLS end before a server, reached as a proxy: clients that insist on https://name.domain speak to it unchanged."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import trustme

LARGEST = 65_536


class End:
    """The end itself, and everybody it talks with."""

    def __init__(self, context: ssl.SSLContext, port: int) -> None:
        self._context, self._port = context, port
        self._open: set[asyncio.StreamWriter] = set()
        self._gone = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def listen(self) -> int:
        """Listen; the port."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def stop(self) -> None:
        """Talk with nobody any more."""
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.transport.abort()
        if self._open:
            await self._gone.wait()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, EOFError, ssl.SSLError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")  # CONNECT name:443
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await writer.drain()
            await writer.start_tls(self._context)
            within, without = await asyncio.open_connection("127.0.0.1", self._port)  # noqa: TID251  # a test's own
            self._open |= {writer, without}
            self._gone.clear()
            await asyncio.gather(self._pass_on(reader, without), self._pass_on(within, writer))
        writer.close()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, ssl.SSLError):
            while part := await reader.read(LARGEST):
                writer.write(part)
                await writer.drain()
        writer.close()
        with suppress(OSError, ssl.SSLError):
            await writer.wait_closed()
        self._open.discard(writer)
        if not self._open:
            self._gone.set()


@contextmanager
def tls_end(host: str, port: int, folder: Path) -> Iterator[tuple[str, Path]]:
    """An end for `host` before 127.0.0.1:`port`: the address of the proxy that leads there, the authority's file."""
    authority = trustme.CA()
    known = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(known))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    loop, end = asyncio.new_event_loop(), End(context, port)
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{asyncio.run_coroutine_threadsafe(end.listen(), loop).result(10)}", known
    finally:
        asyncio.run_coroutine_threadsafe(end.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
