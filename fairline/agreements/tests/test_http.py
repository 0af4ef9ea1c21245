"""Members read the register by API, and anybody reads it on pages that need neither script nor cookie."""

import re
from types import SimpleNamespace
from typing import Any, cast

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.agreements import clauses, standings, title_of
from fairline.agreements.http import ROUTES
from fairline.agreements.trust_http import ROUTES as TRUST
from fairline.web import Asked
from fairline.web.errors import HANDLERS

FRENCH = {"accept-language": "fr-CH,fr;q=0.9"}


def asked_in(language):
    return Asked(database=cast(Any, None), identity=None, language=language, address="192.0.2.7")


@pytest.fixture(scope="module")
def web():
    """The routes, asked in English by somebody who was let in."""
    app = Litestar(
        [*ROUTES, *TRUST],
        dependencies={"asked": Provide(lambda: asked_in("en"), sync_to_thread=False)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"settings": SimpleNamespace(url="")}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


def test_the_register_is_told_whole_with_how_many_are_kept(web):
    told = web.get("/v1/clauses").json()
    assert len(told["clauses"]) == told["coverage"]["all"]["all"] == 572
    assert set(told["coverage"]["by_tier"]) == {"1", "2", "3"}
    row = next(one for one in told["clauses"] if one["id"] == "ZS-TERMS-EFFECTIVE-EXISTING")
    assert (row["source"], row["area"], row["tier"], row["state"]) == (
        "zendesk-supplemental-2025",
        "agreements",
        1,
        "kept",
    )
    assert row["proved_by"]


def test_a_part_of_it_is_asked_for_by_state_tier_and_area(web):
    told = web.get("/v1/clauses?state=planned&tier=1&area=billing").json()
    assert {(one["state"], one["tier"], one["area"]) for one in told["clauses"]} == {("planned", 1, "billing")}
    assert told["coverage"]["all"]["planned"] == len(told["clauses"])
    assert all(one["waits_for_words"] not in ("", one["waits_for"]) for one in told["clauses"])
    assert web.get("/v1/clauses?state=nearly").status_code == 422
    assert web.get("/v1/clauses?tier=4").status_code == 422
    assert web.get("/v1/clauses?area=nothing").json()["clauses"] == []


def test_a_clause_says_what_keeps_and_proves_it_and_where_anybody_may_read_it(web):
    told = web.get("/v1/clauses/TDP18-UNSUB-FUTURE").json()
    assert told["state"] == "kept"
    assert "fairline/gate/policies/suppressed.py" in told["kept_by"]
    assert told["href"] == "/trust/clauses/TDP18-UNSUB-FUTURE"
    assert web.get(told["href"]).status_code == 200
    assert web.get("/v1/clauses/TDA-NOWHERE").status_code == 404


def test_anybody_reads_how_many_are_kept_in_either_language(web):
    english, french = web.get("/trust"), web.get("/trust", headers=FRENCH)
    assert '<html lang="en">' in english.text
    assert "What we promise" in english.text
    assert '<html lang="fr">' in french.text
    assert "Ce que nous promettons" in french.text
    assert '<html lang="fr">' in web.get("/trust?lang=fr").text
    kept = sum(one.state == "kept" for one in standings().values())
    assert f"<strong>{kept}</strong>" in english.text


def test_every_page_of_the_register_can_be_read_by_links_alone(web):
    areas = re.findall(r'href="(/trust/areas/[a-z]+)\?lang=en"', web.get("/trust").text)
    assert len(areas) == len({one.area for one in clauses().values()})
    seen = set()
    for area in areas:
        seen |= set(re.findall(r'href="/trust/clauses/([A-Z0-9-]+)\?lang=en"', web.get(area).text))
    assert seen == set(clauses())


@pytest.mark.parametrize("path", ["/trust", "/trust/areas/sms", "/trust/clauses/DTA-PHISHING"])
def test_a_page_runs_no_script_loads_nothing_and_sets_no_cookie(web, path):
    answer = web.get(path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "set-cookie" not in answer.headers
    assert "<script" not in answer.text
    assert " style=" not in answer.text


def test_every_clause_has_a_page_in_both_languages(web):
    for number, (clause, one) in enumerate(standings().items()):
        language = ("en", "fr")[number % 2]
        answer = web.get(f"/trust/clauses/{clause}?lang={language}")
        assert answer.status_code == 200
        assert all(path in answer.text for path in (*one.kept_by, *one.proved_by))
        assert "agreements." not in re.sub(r"<code>.*?</code>", "", answer.text)


def test_what_stands_only_in_english_says_so_on_a_french_page(web):
    answer = web.get("/trust/clauses/TDA-SCOPE-ALL-USERS", headers=FRENCH).text
    assert "rédigée qu’en anglais" not in answer
    other = next(clause for clause, one in standings().items() if one.state == "planned")
    answer = web.get(f"/trust/clauses/{other}", headers=FRENCH).text
    assert "rédigée qu’en anglais" in answer
    assert f"<h1>{title_of(other, 'fr')}</h1>" in answer
    assert '<p lang="en">' in answer


def test_an_address_that_leads_nowhere_is_a_page_and_no_program_text(web):
    for path in ("/trust/clauses/TDA-NOWHERE", "/trust/areas/nothing", "/trust/clauses/%3Cscript%3E"):
        answer = web.get(path)
        assert answer.status_code == 404
        assert answer.headers["content-type"].startswith("text/html")
        assert "There is no such page" in answer.text
