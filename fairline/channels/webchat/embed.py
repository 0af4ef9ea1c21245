"""Serves the widget: its script to any page, its frame only to the pages of the site's own domains."""

from typing import Any

from litestar import Response

from fairline.channels.webchat import store
from fairline.kit.db import EVERY_ACCOUNT
from fairline.web import Asked, get
from fairline.web.static import STATIC, file_response, inside

FOLDER = STATIC / "widget"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self';"
    " font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)
ANY_PAGE = {"Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*"}


@get("/widget/frame.html", permission=None, include_in_schema=False)
async def frame(asked: Asked, key: str = "") -> Response[bytes]:
    """The messenger's page. Without a site of this key, no page may frame it."""
    site = await asked.read(lambda c: store.site_by_key(c, key), account=EVERY_ACCOUNT)
    ancestors = "'none'" if site is None else " ".join(_origins(site.config.domains)) or "*"
    headers = {
        "Content-Security-Policy": POLICY.format(ancestors=ancestors),
        "Cache-Control": "no-cache",
        "Cross-Origin-Opener-Policy": "unsafe-none",
    }
    return file_response(FOLDER / "frame.html", headers)


@get("/widget/{name:path}", permission=None, include_in_schema=False)
async def widget_file(name: str) -> Response[bytes]:
    """The loader and the frame's own files."""
    lasting = "public, max-age=300" if name.lstrip("/") == "loader.js" else "public, max-age=3600"
    return file_response(inside(FOLDER, name), {"Cache-Control": lasting, **ANY_PAGE})


def _origins(domains: list[str]) -> list[str]:
    """A domain stands for its pages by http and https; `*.` in front for those below it."""
    return [f"{scheme}://{domain}" for domain in domains for scheme in ("https", "http")]


ROUTES: list[Any] = [frame, widget_file]
