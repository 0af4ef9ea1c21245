"""Makes a page of a template, and the answer that carries it: nothing is loaded from elsewhere, nothing framed."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from litestar import Response

from fairline.kit.errors import CLAUSE_PAGE, called
from fairline.kit.words import LANGUAGES, choose, say
from fairline.web.pages.look import Look

HERE = Path(__file__).parent
REPORTS = "/csp-reports"  # where a browser tells what it blocked; the help centre takes it


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is made of. `folder` holds the template and the module's name its words; `script` makes the page
    nicer where scripts run, and nothing is missing where they do not.
    """

    folder: Path
    template: str
    module: str
    look: Look
    language: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    script: str = ""
    languages: bool = True  # whether the page offers the other languages


def answer(page: Page, status: int = 200, cookie: str = "") -> Response[str]:
    """The page as an answer. `cookie` is a whole Set-Cookie value."""
    style = _style() + page.look.variables
    html = (
        _templates(page.folder)
        .get_template(page.template)
        .render(
            page=page,
            look=page.look,
            language=page.language,
            others=[each for each in LANGUAGES if each != page.language] if page.languages else [],
            style=style,
            t=lambda key, **values: say(f"{page.module}.{key}", page.language, **values),
            common=lambda key, **values: say(f"web.pages.{key}", page.language, **values),
            clause=lambda one: (f"{CLAUSE_PAGE}{one}?lang={page.language}", called(one, page.language)),
            **page.values,
        )
    )
    made = Response(html, status_code=status, media_type="text/html", headers=_headers(style, page))
    if cookie:
        made.headers["Set-Cookie"] = cookie
    return made


def away(to: str, cookie: str = "") -> Response[str]:
    """Send the browser to another page of ours, to be read anew (303)."""
    headers = {"Location": to, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    if cookie:
        headers["Set-Cookie"] = cookie
    return Response("", status_code=303, headers=headers)


def language_of(asked: str, accepted: str, usual: str) -> str:
    """The language of a page: the one asked for, else what the browser prefers, else the brand's."""
    if asked in LANGUAGES:
        return asked
    return choose(accepted) if accepted else usual


def _headers(style: str, page: Page) -> dict[str, str]:
    script = f"'sha256-{_digest(page.script)}'" if page.script else "'none'"
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src {script}; img-src data:;"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        f"; report-uri {REPORTS}"
    )
    return {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Content-Language": page.language,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _style() -> str:
    return (HERE / "style.css").read_text("utf-8").strip()


@cache
def _templates(folder: Path) -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # slow to import, and few processes show pages

    return Environment(
        loader=FileSystemLoader([folder, HERE]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
