"""Shows the mails the demo would have sent: they are kept here, and nobody gets them."""

import asyncio
import re
from collections.abc import Sequence
from html import escape
from typing import Any

from litestar import Response, get

from fairline.channels.email.parse import parse
from fairline.cli.seed.pretence import Outbox

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_LINK = re.compile(r"https?://[^\s<>\"]+")
_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mail of the demo</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:65ch;margin:32px auto;padding:0 16px;color-scheme:light dark}
article{border-top:1px solid #8888;padding:16px 0}h2{font-size:16px;margin:0}pre{white-space:pre-wrap;font:inherit}
</style><body><main><h1>Mail of the demo</h1>
<p>Nothing leaves this machine. Here is what would have been sent since it was started, the newest first.</p>"""


def outbox_page(outbox: Outbox) -> Any:
    """The route of the page."""

    @get("/demo/mail", opt={"permission": None}, include_in_schema=False)
    async def kept() -> Response[str]:
        """What would have been sent."""
        shown = await asyncio.to_thread(_shown, list(outbox.held))
        headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
        return Response(f"{_HEAD}{shown}</main>", media_type="text/html", headers=headers)

    return kept


def _shown(held: Sequence[tuple[str, bytes]]) -> str:
    return "".join(_one(to, body) for to, body in reversed(held)) or "<p>No mail yet.</p>"


def _one(to: str, body: bytes) -> str:
    mail = parse(body)
    text = _LINK.sub(lambda found: f'<a href="{found[0]}">{found[0]}</a>', escape(mail.text))
    return f"<article><h2>{escape(mail.subject)}</h2><p>To {escape(to)}</p><pre>{text}</pre></article>"
