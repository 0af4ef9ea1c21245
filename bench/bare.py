"""A bare endpoint with the same durable commit: reads the body, keeps it in one row, answers. The floor of `accept`."""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

import uvicorn

from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.ids import Ids


async def main(port: int) -> None:
    """Serve until told to stop."""
    with tempfile.TemporaryDirectory() as folder:
        engine = engine_for("", Path(folder))
        connection = engine.connect()
        connection.execute("CREATE TABLE kept(id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        connection.close()
        database = Database(engine, Tools(SystemClock(), Ids(), Keyring({"k1": bytes(32)}, "k1"), InMemory()))

        async def app(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] != "http":
                return
            body, more = b"", True
            while more:
                message = await receive()
                body, more = body + message.get("body", b""), message.get("more_body", False)
            await database.write(lambda c: c.run("INSERT INTO kept(body) VALUES(:body)", body=body), "bench")
            await send({"type": "http.response.start", "status": 201, "headers": [(b"content-length", b"2")]})
            await send({"type": "http.response.body", "body": b"{}"})

        server = uvicorn.Server(
            uvicorn.Config(app, port=port, log_level="error", access_log=False, lifespan="off", loop="uvloop")
        )
        await server.serve()
        database.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
