"""The workspace, served: hashed assets for ever, the page itself always fresh."""

import mimetypes
from pathlib import Path
from typing import Any

from litestar import Response, get

from fairline.kit.errors import NotFound

STATIC = Path(__file__).resolve().parent.parent / "static"
FOR_EVER = "public, max-age=31536000, immutable"


def file_response(path: Path, headers: dict[str, str]) -> Response[bytes]:
    """A built file. Raises NotFound."""
    if not path.is_file():
        raise NotFound
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Response(path.read_bytes(), media_type=kind, headers=headers)


def inside(folder: Path, name: str) -> Path:
    """A file below a folder. Raises NotFound for a name that leads out of it."""
    path = (folder / name.lstrip("/")).resolve()
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
    if first in ("v1", "widget"):
        raise NotFound
    beside = STATIC / "workspace" / name.lstrip("/")
    if "/" not in name.lstrip("/") and "." in name and beside.is_file():
        return file_response(inside(STATIC / "workspace", name), {"Cache-Control": "no-cache"})
    return file_response(STATIC / "workspace" / "index.html", {"Cache-Control": "no-cache"})


ROUTES: list[Any] = [asset, workspace]
