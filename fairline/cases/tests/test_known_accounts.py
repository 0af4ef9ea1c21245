"""The operator finds an account by its name, and reads what was signed with it; nobody else does."""

import base64

from fairline.cases.tests.conftest import DESK
from fairline.security.tests.conftest import application, browser, quick
from tests.support.house import ACCOUNT

__all__ = ["application", "browser", "quick"]
LIST = "/v1/operator/accounts"
PAPER = {"account": ACCOUNT, "rank": "addendum", "title": "Reselling", "starts": "2030-01-01T00:00:00Z"}


async def test_an_account_is_found_by_part_of_its_name_or_id_and_says_whether_somebody_looked(sides):
    opal, ada = sides
    assert (await ada.ask("GET", LIST)).status_code == 403
    found = (await opal.ask("GET", LIST)).json()
    assert {one["id"] for one in found["items"]} == {ACCOUNT, DESK}
    by_id = (await opal.ask("GET", f"{LIST}?words={ACCOUNT[-4:].upper()}")).json()
    assert ACCOUNT in {one["id"] for one in by_id["items"]}
    assert {one["looked_at"] for one in by_id["items"]} == {"pending"}
    assert (await opal.ask("GET", f"{LIST}?words=nobody-is-called-so")).json() == {"items": [], "many": 0}
    await opal.ask("POST", "/v1/operator/vettings", {"account": ACCOUNT, "state": "verified", "how": "Their register"})
    every = (await opal.ask("GET", LIST)).json()["items"]
    assert {one["id"]: one["looked_at"] for one in every} == {ACCOUNT: "verified", DESK: "pending"}


async def test_what_was_signed_with_an_account_is_listed_and_its_page_comes_back_as_it_was(sides):
    opal, ada = sides
    page = base64.b64encode(b"%PDF the signed page").decode()
    kept = (await opal.ask("POST", "/v1/agreements/signed", PAPER | {"page": page})).json()["signed"]
    (paper,) = (await opal.ask("GET", f"{LIST}/{ACCOUNT}/signed")).json()
    assert (paper["id"], paper["rank"], paper["title"], paper["ends"]) == (kept, "addendum", "Reselling", None)
    assert not paper["holds"]  # it starts later
    at = f"{LIST}/{ACCOUNT}/signed/{kept}/page"
    answer = await opal.ask("GET", at)
    assert (answer.content, answer.headers["cache-control"]) == (b"%PDF the signed page", "no-store")
    assert answer.headers["content-disposition"].startswith("attachment")
    assert (await ada.ask("GET", at)).status_code == 403
    assert (await opal.ask("GET", f"{LIST}/{DESK}/signed/{kept}/page")).status_code == 404
    assert (await opal.ask("GET", f"{LIST}/acc_nobody/signed")).status_code == 404
