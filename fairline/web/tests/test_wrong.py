"""Who came by an address in a browser is told what went wrong on a page, in their language, with a way back."""

from collections.abc import Iterator

import pytest
from litestar import Litestar, get
from litestar.testing import TestClient

from fairline.kit.errors import Forbidden, TooMany
from fairline.web.errors import HANDLERS

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": "fr-CH, en;q=0.5"}


@get("/privacy/busy")
async def busy() -> None:
    raise TooMany(retry_after=7)


@get("/v1/closed")
async def closed() -> None:
    raise Forbidden(permission="audit.read", clauses=("TDA-UNAUTH-ACCESS",))


@get("/closed")
async def closed_page() -> None:
    raise Forbidden(permission="audit.read", clauses=("TDA-UNAUTH-ACCESS",))


@pytest.fixture
def web() -> Iterator[TestClient[Litestar]]:
    app = Litestar([busy, closed, closed_page], exception_handlers=HANDLERS, openapi_config=None, logging_config=None)
    with TestClient(app) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "back"), [("/trust/clause/DTA-FRAUD", "/trust"), ("/privacy/x/y", "/privacy"), ("/nothing", "/")]
)
def test_a_wrong_address_is_a_page_in_the_visitors_language_with_a_way_back(web, path, back):
    answer = web.get(path, headers=BROWSER)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert '<html lang="fr">' in answer.text
    assert "Cette page n’existe pas" in answer.text
    assert f'href="{back}?lang=fr"' in answer.text
    assert "There is no such page" in web.get(f"{path}?lang=en", headers=BROWSER).text
    assert "web.pages." not in answer.text


def test_a_problem_with_its_own_words_keeps_them_its_status_and_its_headers(web):
    answer = web.get("/privacy/busy", headers=BROWSER)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert "Attendez 7 secondes" in answer.text


def test_the_clause_of_a_refusal_can_be_opened(web):
    answer = web.get("/closed", headers=BROWSER).text
    assert '<a href="/trust/clauses/TDA-UNAUTH-ACCESS?lang=fr">Personne n’entre par effraction</a>' in answer


def test_programs_are_told_as_programs_are(web):
    for path, headers in (("/nothing", {}), ("/v1/closed", BROWSER), ("/v1/nothing", BROWSER)):
        answer = web.get(path, headers=headers)
        assert answer.headers["content-type"].startswith("application/problem+json")


def test_the_page_runs_no_script_and_loads_nothing(web):
    policy = web.get("/nothing", headers=BROWSER).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
