"""A bare endpoint with the same durable commit, the floor of `accept`: it reads the body, writes the rows that an
accepted message writes (an entry, its head, a line of the feed) with fixed values, and answers. It asks nobody who
they are, checks, seals, chains, threads and routes nothing.
"""

import asyncio
import itertools
import sys
import tempfile
from pathlib import Path
from typing import Any

import uvicorn

from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, Unit, engine_for
from fairline.kit.db.schema import load_tables, statements
from fairline.kit.ids import Ids

NUMBERS = itertools.count(1)
VISITORS = 64  # the pages of as many conversations are written
CLEAR = '{"address":"vis","channel":"webchat","message":"msg","person":"psn","sender":"ste"}'
HASH = bytes(32)


def _commit(c: Unit, body: bytes) -> None:
    number = next(NUMBERS)
    visitor = f"vis_{number % VISITORS:016}"
    c.run(
        "INSERT INTO journal(account, number, at, actor, kind, subject, person, clear, sealed, hash) VALUES('bench',"
        " :number, :at, 'house', 'MessageReceived', :visitor, 'psn', :clear, :sealed, :hash)",
        number=number,
        visitor=visitor,
        at=c.at,
        clear=CLEAR,
        sealed=body,
        hash=HASH,
    )
    c.run(
        "UPDATE journal_heads SET number = :number, hash = :hash, mark = :hash WHERE account = 'bench'",
        number=number,
        hash=HASH,
    )
    c.run(
        "INSERT INTO webchat_feed(account, visitor, seq, kind, number, message, client_id, at)"
        " VALUES('bench', :visitor, :number, 'message', :number, :message, :message, :at)",
        number=number,
        visitor=visitor,
        message=f"msg_{number}",
        at=c.at,
    )


async def main(port: int) -> None:
    """Serve until told to stop."""
    with tempfile.TemporaryDirectory() as folder:
        engine = engine_for("", Path(folder))
        connection = engine.connect()
        load_tables()
        engine.run_script(connection, statements("sqlite"))
        connection.execute("INSERT INTO journal_heads VALUES('bench', 0, x'00', x'00')")
        connection.close()
        database = Database(engine, Tools(SystemClock(), Ids(), Keyring({"k1": bytes(32)}, "k1"), InMemory()))

        async def app(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] != "http":
                return
            body, more = b"", True
            while more:
                message = await receive()
                body, more = body + message.get("body", b""), message.get("more_body", False)
            await database.write(lambda c: _commit(c, body), "bench")
            await send({"type": "http.response.start", "status": 201, "headers": [(b"content-length", b"2")]})
            await send({"type": "http.response.body", "body": b"{}"})

        server = uvicorn.Server(
            uvicorn.Config(app, port=port, log_level="error", access_log=False, lifespan="off", loop="uvloop")
        )
        await server.serve()
        database.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
