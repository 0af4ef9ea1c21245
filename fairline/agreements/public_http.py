"""The pages on which anybody reads every version of every document, and what changed between two."""

from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline.agreements.clause_ids import parts
from fairline.agreements.comparing import compare
from fairline.agreements.documents import documents
from fairline.agreements.published import every_version, version_of, versions_of
from fairline.agreements.texts import RULING, Text, Version
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say
from fairline.web import Asked, get
from fairline.web.pages import Look, Page, answer, language_of

PAGES = Path(__file__).with_name("pages")
LOOK = Look("Fairline", home="/trust")
Seen = Request[Any, Any, Any]


class Followed:
    """Under this type accounts says whether changes can be followed by mail here."""


@get("/trust/agreements", permission=None, include_in_schema=False)
async def show_documents(asked: Asked, request: Seen) -> Response[str]:
    """Every document, and its newest version."""
    language = _language(request)

    def unit(c: Unit) -> list[dict[str, Any]]:
        held = every_version(c)
        return [
            {"name": name, "title": one.title.get(language, one.title["en"]), "newest": held[name][-1]}
            for name, one in documents().items()
            if held[name]
        ]

    rows = await asked.read(unit, account=EVERY_ACCOUNT)
    return page(request, "documents.html", say("agreements.page.all", language), rows=rows, day=_day)


@get("/trust/agreements/{document:str}", permission=None, include_in_schema=False)
async def show_document(asked: Asked, request: Seen, document: str) -> Response[str]:
    """The newest version of a document, and every other."""
    return await _shown(asked, request, document, "")


@get("/trust/agreements/{document:str}/{version:str}", permission=None, include_in_schema=False)
async def show_version(asked: Asked, request: Seen, document: str, version: str) -> Response[str]:
    """One version, as it was published."""
    return await _shown(asked, request, document, version)


@get("/trust/agreements/{document:str}/{version:str}/since/{other:str}", permission=None, include_in_schema=False)
async def show_comparison(asked: Asked, request: Seen, document: str, version: str, other: str) -> Response[str]:
    """What changed between two versions, word by word."""
    language = _language(request)

    def unit(c: Unit) -> tuple[Version, Version] | None:
        try:
            return version_of(c, document, other), version_of(c, document, version)
        except NotFound:
            return None

    found = await asked.read(unit, account=EVERY_ACCOUNT)
    if found is None:
        return _nowhere(request)
    old, new = found
    compared = compare(document, old.text(language).markdown, new.text(language).markdown)
    return page(
        request,
        "comparison.html",
        say("agreements.page.comparison", language, title=new.text(language).title),
        old=old,
        new=new,
        compared=compared,
        changed=sum(one.kind != "same" for one in compared),
        day=_day,
    )


async def _shown(asked: Asked, request: Seen, document: str, name: str) -> Response[str]:
    language = _language(request)

    def unit(c: Unit) -> tuple[Version, list[Version], bool] | None:
        try:
            every = versions_of(c, document)
            shown = version_of(c, document, name or every[-1].name)
        except (NotFound, IndexError):
            return None
        follows = c.tools.facts.get(Followed)
        return shown, list(reversed(every)), bool(follows and follows(c, None))

    found = await asked.read(unit, account=EVERY_ACCOUNT)
    if found is None:
        return _nowhere(request)
    shown, every, follows = found
    text = shown.text(language)
    return page(
        request,
        "document.html",
        text.title,
        document=document,
        one=shown,
        text=text,
        ruling=shown.text(RULING),
        clauses=rendered(document, text),
        every=every,
        follows=follows,
        day=_day,
    )


def rendered(document: str, text: Text) -> list[tuple[str, str, str]]:
    """A text's clauses: id, title, HTML; its own first line is left out."""
    found = parts(document, text.markdown)
    return [
        (one.id, one.title, _html(_headless(one.text) if not index else one.text)) for index, one in enumerate(found)
    ]


def page(request: Seen, template: str, title: str, status: int = 200, **values: Any) -> Response[str]:
    """A page of this module in the reader's language."""
    return answer(Page(PAGES, template, "agreements", LOOK, _language(request), title, values), status)


def _headless(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("# "))


def _html(markdown: str) -> str:
    import nh3  # both are slow to import, and few processes show pages
    from markdown_it import MarkdownIt

    return str(nh3.clean(MarkdownIt("commonmark", {"html": False}).disable("image").render(markdown)))


def _nowhere(request: Seen) -> Response[str]:
    return page(request, "nowhere.html", say("agreements.trust.nowhere", _language(request)), 404)


def _day(at: int) -> str:
    return (to_text(at) or "")[:10]


def _language(request: Seen) -> str:
    return language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), "en")


ROUTES: list[Any] = [show_documents, show_document, show_version, show_comparison]
