"""The workspace, served: hashed assets for ever, the page itself always fresh."""

import mimetypes
from contextlib import suppress
from pathlib import Path
from typing import Any

from litestar import Response, get

from fairline.kit.errors import NotFound

STATIC = Path(__file__).resolve().parent.parent / "static"
FOR_EVER = "public, max-age=31536000, immutable"
OTHERS = frozenset(  # first parts of addresses that are never the workspace's
    {"v1", "widget", "api", "help", "mail", "s", "x", "oauth", "trust", "privacy", "report", ".well-known"}
)


def file_response(path: Path, headers: dict[str, str]) -> Response[bytes]:
    """A built file. Raises NotFound."""
    try:
        body = path.read_bytes()
    except OSError as error:  # not there, a folder, or a name longer than the disk allows
        raise NotFound from error
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Response(body, media_type=kind, headers=headers)


def inside(folder: Path, name: str) -> Path:
    """A file below a folder. Raises NotFound for a name that leads out of it."""
    try:
        path = (folder / name.lstrip("/")).resolve()
    except OSError as error:
        raise NotFound from error
    if folder.resolve() not in path.parents:
        raise NotFound
    return path


@get("/assets/{name:path}", opt={"permission": None}, include_in_schema=False)
async def asset(name: str) -> Response[bytes]:
    """A hashed file of the workspace."""
    return file_response(inside(STATIC / "workspace" / "assets", name), {"Cache-Control": FOR_EVER})


@get(["/", "/{name:path}"], opt={"permission": None}, include_in_schema=False)
async def workspace(name: str = "") -> Response[bytes]:
    """The workspace's page for every address that is not something else; files beside it by name."""
    first = name.lstrip("/").split("/")[0]
    if first in OTHERS:
        raise NotFound
    if "/" not in name.lstrip("/") and "." in name:
        with suppress(NotFound):
            return file_response(inside(STATIC / "workspace", name), {"Cache-Control": "no-cache"})
    return file_response(STATIC / "workspace" / "index.html", {"Cache-Control": "no-cache"})


ROUTES: list[Any] = [asset, workspace]
