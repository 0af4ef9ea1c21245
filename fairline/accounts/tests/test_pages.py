"""Anybody reads every version of every document, and what changed; the operator's members draft and publish by API."""

import hashlib
import html
import re
from datetime import timedelta
from types import SimpleNamespace

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import accounts, agreements
from fairline.accounts import store
from fairline.accounts.following_http import ROUTES as FOLLOWING
from fairline.accounts.tests.conftest import joined
from fairline.accounts.tests.test_versions import (  # noqa: F401
    OPERATOR,
    accept,
    draft_of,
    notices,
    operator,
    plugins,
    publish,
)
from fairline.agreements.operator_http import ROUTES as DRAFTING
from fairline.agreements.public_http import ROUTES as PUBLIC
from fairline.kit.clock import from_millis, to_text
from fairline.web import Asked, Identity
from fairline.web.errors import HANDLERS


class Web:
    """A browser, and who sits before it: nobody, until `who` names a member."""

    def __init__(self, client, who):
        self.get, self.post, self.who = client.get, client.post, who


@pytest.fixture
def web(house):
    """The pages, and the operator's routes, asked by whoever `web.who` names."""
    who = {"member": ""}

    def asked():
        member = who["member"]
        known = Identity(OPERATOR, f"member:{member}", member, "owner", frozenset(), "en", "cookie")
        identity = known if member else None
        return Asked(database=house.database, identity=identity, language="en", address="192.0.2.7")

    app = Litestar(
        [*PUBLIC, *DRAFTING, *FOLLOWING],
        dependencies={"asked": Provide(asked, sync_to_thread=False)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"settings": SimpleNamespace(url="")}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield Web(client, who)


def plain(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_every_document_and_every_version_stands_on_its_page_in_both_languages(web, house, opened):
    for language in ("en", "fr"):
        first = web.get(f"/trust/agreements?lang={language}").text
        for name in agreements.documents():
            assert agreements.title_in(name, language).replace("’", "’") in html.unescape(first)
            shown = web.get(f"/trust/agreements/{name}/2026-11?lang={language}")
            text = agreements.version_named("2026-11", name).text(language)
            assert shown.status_code == 200
            assert text.sha256 in shown.text
            assert f'id="{agreements.document_named(name).code}-1' in shown.text


def test_three_versions_are_listed_with_their_dates_byte_for_byte_and_any_two_compared(web, house, opened, operator):  # noqa: F811
    """Clause ZS-TERMS-PRIOR-VERSION."""
    for name in ("2027-01", "2027-02"):
        said = draft_of(house, name=name)
        published = publish(house, said)
        kept = house.read(lambda c, name=name: agreements.version_of(c, "terms", name)).text("en")
        assert kept.markdown == said.texts["en"]
        assert hashlib.sha256(said.texts["en"].encode()).hexdigest() == published.text("en").sha256
        house.clock.advance(timedelta(days=1))
    page = web.get("/trust/agreements/terms?lang=en").text
    for name in ("2026-11", "2027-01", "2027-02"):
        version = house.read(lambda c, name=name: agreements.version_of(c, "terms", name))
        assert f"Version {name}, from {from_millis(version.start_new):%Y-%m-%d}" in page
    compared = web.get("/trust/agreements/terms/2027-02/since/2026-11?lang=en").text
    assert "<ins>" in compared
    assert "<del>" in compared
    assert "added:" in plain(compared)
    assert web.get("/trust/agreements/terms/2027-02/since/2027-01?lang=fr").status_code == 200
    assert web.get("/trust/agreements/terms/1999-01").status_code == 404
    assert web.get("/trust/agreements/nothing").status_code == 404


def test_a_text_changed_behind_our_back_is_not_shown(web, house, opened, operator):  # noqa: F811
    publish(house, draft_of(house))
    house.write(lambda c: c.run("UPDATE agreements_published SET en = en || 'more'"), OPERATOR)
    answer = web.get("/trust/agreements/terms/2027-01")
    assert (answer.status_code, answer.json()["type"]) == (500, "agreement-text-changed")


def test_a_translation_by_a_machine_says_so_and_leads_to_the_text_that_decides(web, house, opened, operator):  # noqa: F811
    """Clause ZS-TERMS-TRANSLATION."""
    version = publish(house, draft_of(house, machine=("fr",)))
    french = web.get("/trust/agreements/terms/2027-01?lang=fr").text
    assert "Une machine a fait cette traduction" in plain(french)
    assert '?lang=en" lang="en"' in french
    assert "machine" not in plain(web.get("/trust/agreements/terms/2027-01?lang=en").text)
    house.clock.advance(timedelta(days=32))
    kept = accept(house, opened.id, language="fr")
    assert (kept.sha256, kept.ruling_sha256) == (version.text("fr").sha256, version.text("en").sha256)


def test_a_change_of_one_roles_part_alone_is_told_to_the_officer_and_dated_for_everybody(web, house, opened, operator):  # noqa: F811
    """Clause TDP19-CHANGE-POST."""
    officer = house.write(lambda c: joined(c, "cleo@example.com", "Cleo", "compliance_officer"))
    said = draft_of(house, document="privacy-notice", material=False)
    texts = {
        language: text.replace(" Anew.", "").replace("**1.1** ", "**1.1** Anew. ")
        for language, text in said.texts.items()
    }
    version = publish(house, draft_of(house, document="privacy-notice", material=False, texts=texts))
    house.due()
    assert [one.values["version"] for one in notices(house, officer.id)] == ["2027-01"]
    page = plain(web.get("/trust/agreements/privacy-notice?lang=en").text)
    assert f"{from_millis(version.start_new):%Y-%m-%d}" in page
    assert "Questions go to the account" in page


def test_the_banner_of_a_change_stands_thirty_days(house, opened, operator):  # noqa: F811
    """Clause TDP18-CHANGE-NOTICE."""
    publish(house, draft_of(house))
    house.due()
    for _ in range(30):
        assert house.read(lambda c: store.notices.banners(c, opened.id, c.at))
        house.clock.advance(timedelta(days=1))
    assert [one.key for one in house.read(lambda c: store.notices.banners(c, opened.id, c.at))] == []


def body(house, **more):
    said = draft_of(house)
    told = {name: getattr(said, name) for name in ("document", "version", "texts", "reason", "summary", "change")}
    told |= {"start_new": to_text(said.start_new), "start_existing": to_text(said.start_existing)}
    return told | {"material": True, "parameters": dict(said.parameters)} | more


def test_one_drafts_by_api_another_publishes_and_nobody_changes_it(web, house, opened, operator):  # noqa: F811
    """Clause ZS-TERMS-UPDATE-REASON."""
    web.who["member"] = "mem_ann"
    without = {name: value for name, value in body(house).items() if name != "material"}
    assert web.post("/v1/agreement-drafts", json=without).status_code in (400, 422)
    draft = web.post("/v1/agreement-drafts", json=body(house, reason={})).json()
    assert set(draft["faults"]) == {"reason"}
    assert {one["kind"] for one in draft["changes"]} == {"changed"}
    draft = web.post("/v1/agreement-drafts", json=body(house, draft=draft["draft"])).json()
    assert draft["faults"] == {}
    own = web.post("/v1/agreement-drafts/publications", json={"draft": draft["draft"]})
    assert (own.status_code, own.json()["type"]) == (403, "second-person-needed")
    web.who["member"] = "mem_bob"
    made = web.post("/v1/agreement-drafts/publications", json={"draft": draft["draft"]}).json()
    assert (made["drafted_by"], made["approved_by"]) == ("operator:mem_ann", "operator:mem_bob")
    again = web.post("/v1/agreement-drafts", json=body(house))
    assert (again.status_code, again.json()["type"]) == (409, "version-published")
    assert house.journal(OPERATOR)[-1].kind == "AgreementChangeRefused"
    assert web.get("/v1/agreement-drafts").json()["items"] == []


def test_following_is_asked_for_on_the_page_and_only_where_there_is_an_operator(web, house, opened):
    said = {"document": "terms", "address": "press@news.example"}
    assert "Follow changes" not in web.get("/trust/agreements/terms?lang=en").text
    assert web.post("/trust/followers?lang=en", data=said).status_code == 404
    house.write(accounts.appoint_operator)
    assert "Follow changes" in web.get("/trust/agreements/terms?lang=en").text
    first, second = (web.post("/trust/followers?lang=en", data=said) for _ in range(2))
    assert (first.status_code, first.text) == (second.status_code, second.text)
    assert web.post("/trust/followers?lang=en", data=said | {"address": "nobody"}).status_code == 422
    assert web.get("/trust/followers/flw_x.y/confirm").status_code == 200
    assert web.post("/trust/followers/flw_x.y/confirm").status_code == 404
