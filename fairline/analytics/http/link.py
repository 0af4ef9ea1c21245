"""The page behind a link to an export: says whose it is and what it is, and hands the file out on a button."""

from html import escape
from typing import Any

from litestar import Response

from fairline.accounts import account
from fairline.analytics.exports import fetch
from fairline.analytics.http.exports import handed_out
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import Problem
from fairline.kit.words import say
from fairline.web import Asked, get, post

_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem;color:#1b1b1f}}
button{{font:inherit;padding:.6rem 1.1rem;border:0;border-radius:.5rem;background:#1f4fd8;color:#fff}}
@media (prefers-color-scheme:dark){{body{{background:#141417;color:#eee}}}}</style></head>
<body><main><h1>{title}</h1>{body}</main></body></html>"""
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@get("/x/{token:str}", permission=None, media_type="text/html", include_in_schema=False)
async def show_link(asked: Asked, token: str) -> Response[str]:
    """Who it is from and what is in it; whoever only looks, as scanners of mail do, has fetched nothing."""
    try:
        return _page(asked.language, await _told(asked, token))
    except Problem as problem:
        return _page(asked.language, problem.told(asked.language), problem.status)


@post("/x/{token:str}", permission=None, include_in_schema=False)
async def follow_link(asked: Asked, token: str) -> Response[Any]:
    """The file. Whether it may go to this recipient is asked again; that it went is kept."""
    try:
        home, export, recipient = await asked.read(lambda c: fetch.behind(c, token), account=EVERY_ACCOUNT)
        file = await asked.write(lambda c: fetch.for_recipient(c, export, recipient), account=home)
    except Problem as problem:
        return _page(asked.language, problem.told(asked.language), problem.status)
    return handed_out(file)


async def _told(asked: Asked, token: str) -> dict[str, Any]:
    home, export, recipient = await asked.read(lambda c: fetch.behind(c, token), account=EVERY_ACCOUNT)

    def unit(c: Unit) -> dict[str, Any]:
        row = fetch.find(c, export)
        fetch.check(c, row, recipient)
        said = {"account": account(c).name, "rows": row["rows"], "until": (to_text(row["until"]) or "")[:10]}
        title = say("analytics.link.title", asked.language, **said)
        detail = say("analytics.link.text", asked.language, **said)
        return {"title": title, "detail": detail, "button": say("analytics.link.button", asked.language)}

    return await asked.read(unit, account=home)


def _page(language: str, told: dict[str, Any], status: int = 200) -> Response[str]:
    lines = [f"<p>{escape(str(told[name]))}</p>" for name in ("detail", "remedy") if told.get(name)]
    if "button" in told:
        lines.append(f'<form method="post"><button>{escape(told["button"])}</button></form>')
    page = _PAGE.format(language=language, title=escape(str(told["title"])), body="".join(lines))
    return Response(page, media_type="text/html", status_code=status, headers=_HEADERS)


ROUTES: tuple[Any, ...] = (show_link, follow_link)
