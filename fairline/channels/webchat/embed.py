"""Serves the widget: its script to any page, its frame only to the pages of the site's own domains."""

from functools import partial
from html import escape
from typing import Any

import msgspec
from litestar import Response

from fairline.channels.webchat import seen, store
from fairline.channels.webchat.model import Site
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.web import Asked, get
from fairline.web.static import FOR_EVER, STATIC, file_response, inside

FOLDER = STATIC / "widget"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self';"
    " font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
    " frame-ancestors {ancestors}"
)
EMPTY = b'name="fairline-site" content=""'
ANY_PAGE = {"Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*"}


@get("/widget/frame.html", permission=None, include_in_schema=False)
async def frame(asked: Asked, key: str = "") -> Response[bytes]:
    """The messenger's page. Without a site of this key, no page may frame it."""
    site = await asked.read(lambda c: store.site_by_key(c, key), account=EVERY_ACCOUNT)
    ancestors = "'none'" if site is None else " ".join(_origins(site.config.domains)) or "*"
    shown = b"" if site is None else await asked.read(partial(_embedded, site=site), account=site.account)
    headers = {
        "Content-Security-Policy": POLICY.format(ancestors=ancestors),
        "Cache-Control": "no-cache",
        "Cross-Origin-Opener-Policy": "unsafe-none",
    }
    page = file_response(FOLDER / "frame.html", headers)
    page.content = page.content.replace(EMPTY, EMPTY[:-1] + shown + b'"', 1)
    return page


@get("/widget/loader.js", permission=None, include_in_schema=False)
async def loader() -> Response[bytes]:
    """The script of the account's own pages."""
    return file_response(FOLDER / "loader.js", {"Cache-Control": "public, max-age=300", **ANY_PAGE})


@get("/widget/assets/{name:path}", permission=None, include_in_schema=False)
async def widget_file(name: str) -> Response[bytes]:
    """The frame's own files; their names carry a hash of their content."""
    return file_response(inside(FOLDER / "assets", name), {"Cache-Control": FOR_EVER, **ANY_PAGE})


def _embedded(c: Unit, site: Site) -> bytes:
    """The site as an attribute's value holds it: JSON, escaped."""
    return escape(msgspec.json.encode(seen.whole(c, site)).decode(), quote=True).encode()


def _origins(domains: list[str]) -> list[str]:
    """A domain stands for its pages by http and https; `*.` in front for those below it."""
    return [f"{scheme}://{domain}" for domain in map(str.strip, domains) for scheme in ("https", "http")]


ROUTES: list[Any] = [frame, loader, widget_file]
