"""Prints the OpenAPI page of the house without serving it; the workspace's types are made from it."""

import asyncio
import sys
import tempfile
from typing import Any

import httpx

from fairline.app import build, web_app
from fairline.kit.settings import read_settings


def page() -> str:
    """The document as a running process answers it at /openapi.json."""
    with tempfile.TemporaryDirectory() as folder:
        house = build(read_settings({"FAIRLINE_DATA": folder}))
        try:
            app: Any = web_app(house)
            return asyncio.run(_read(httpx.ASGITransport(app=app)))
        finally:
            house.database.close()


async def _read(transport: httpx.ASGITransport) -> str:
    async with httpx.AsyncClient(transport=transport, base_url="http://house") as client:
        answer = await client.get("/openapi.json")
        return answer.raise_for_status().text


if __name__ == "__main__":
    sys.stdout.write(page())
