"""The routes of lists and registries: what they take, what they refuse, who may use them."""

import pytest

from fairline.privacy.origins.http import ROUTES as IMPORTS
from fairline.privacy.registries.http import ROUTES as REGISTRIES
from tests.support import door as support

ALL = {"consent.read", "contact.import", "contact.read", "registry.manage"}
SHEET = "Name,E-mail\nAda,ada@shop.example\nBen,nonsense\n"
SAID = {"source": "our shop", "means": "own_customers", "ground": "consent", "collected": "2026-10-01T10:00:00Z"}


def door(house, member, permissions, locale="en"):
    return support.door(house, [*IMPORTS, *REGISTRIES], support.member_of(permissions, locale, id=member, role="owner"))


@pytest.fixture
def client(house, officer):
    with door(house, officer, ALL) as client:
        yield client


def test_a_list_is_looked_at_taken_in_seen_and_taken_back(client, house):
    asked = {"csv": SHEET, "declared": SAID}
    seen = client.post("/v1/contact-imports/previews", json=asked).json()
    assert (seen["made"], seen["left"], seen["refused"], seen["signs"]) == (1, 1, False, [])
    assert seen["columns"] == {"Name": "name", "E-mail": "email"}
    assert seen["fates"][0] == {
        "line": 2,
        "fate": "left",
        "contact": "",
        "why": "The e-mail address or the number cannot be read.",
    }
    assert client.get("/v1/contact-imports").json()["items"] == []
    done = client.post("/v1/contact-imports", json=asked)
    assert done.status_code == 201
    taken = done.json()["taken"]
    assert (taken["state"], taken["made"], taken["source"]) == ("taken", 1, "our shop")
    contact = next(each["contact"] for each in done.json()["fates"] if each["fate"] == "made")
    (origin,) = client.get(f"/v1/contacts/{contact}/origins").json()
    assert (origin["how"], origin["batch"], origin["line"], origin["collected"][:10]) == (
        "import", taken["id"], 1, "2026-10-01",
    )  # fmt: skip
    assert [each["id"] for each in client.get("/v1/contact-imports").json()["items"]] == [taken["id"]]
    gone = client.delete(f"/v1/contact-imports/{taken['id']}")
    assert (gone.status_code, gone.json()) == (200, {"forgotten": 1, "kept": 0})
    assert client.delete(f"/v1/contact-imports/{taken['id']}").json()["type"] == "import-undone"
    assert client.get("/v1/contact-imports").json()["items"][0]["state"] == "undone"


def test_a_bought_list_is_refused_with_its_clause_and_the_refusal_is_kept(house, officer):
    with door(house, officer, ALL, "fr") as client:
        no = client.post("/v1/contact-imports", json={"csv": SHEET, "declared": {"source": "x", "means": "bought"}})
        assert (no.status_code, no.json()["type"]) == (422, "list-refused")
        assert no.json()["clauses"][0]["id"] == "ZS-SELL-EMAIL-B-BOUGHT"
        assert "donné leur adresse" in no.json()["remedy"]
        (kept,) = client.get("/v1/contact-imports").json()["items"]
        assert (kept["state"], kept["made"]) == ("refused", 0)
    assert [entry.kind for entry in house.journal() if entry.kind == "ContactCreated"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"csv": ""}, {"csv": "name,email\n"}, {"csv": SHEET, "declared": {"means": "stolen"}},
        {"csv": SHEET, "declared": {"collected": "yesterday"}},
        {"csv": SHEET, "declared": {"collected": "2099-01-01T00:00:00Z"}},
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(client, wrong):
    assert client.post("/v1/contact-imports", json=wrong).status_code in (400, 422)


def test_a_registry_is_loaded_listed_with_its_age_and_removed(client):
    before = {each["name"]: each for each in client.get("/v1/registries").json()}
    assert (before["US"]["max_age_days"], before["US"]["texts"], before["GB-TPS"]["max_age_days"]) == (31, True, 28)
    assert before["US-RND"]["changed_hands"]
    assert not before["GB-TPS"]["texts"]
    made = client.put("/v1/registries/US/copy?as_of=2026-11-01&areas=212", content=b"212,5550123\nnot one\n")
    assert made.status_code == 200
    copy = made.json()
    assert (copy["numbers"], copy["left_out"], copy["areas"], copy["until"][:10]) == (1, 1, ["212"], "2026-12-02")
    held = next(each for each in client.get("/v1/registries").json() if each["name"] == "US")
    assert [each["id"] for each in held["copies"]] == [copy["id"]]
    assert client.delete(f"/v1/registry-copies/{copy['id']}").status_code == 204
    assert client.delete(f"/v1/registry-copies/{copy['id']}").status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/v1/registries/XX/copy?as_of=2026-11-01", b"1", 404),
        ("/v1/registries/US/copy?as_of=soon", b"2125550123", 422),
        ("/v1/registries/US/copy?as_of=2099-01-01", b"2125550123", 422),
        ("/v1/registries/US/copy?as_of=2026-11-01&format=odd", b"2125550123", 422),
        ("/v1/registries/US/copy?as_of=2026-11-01&areas=21", b"2125550123", 422),
        ("/v1/registries/US/copy?as_of=2026-11-01", b"nothing", 422),
    ],
)
def test_a_file_that_is_none_is_refused(client, path, body, status):
    assert client.put(path, content=body).status_code == status


def test_who_may_not_bring_lists_or_load_registries_is_told_so(house, officer):
    with door(house, officer, {"consent.read"}) as client:
        assert client.post("/v1/contact-imports", json={"csv": SHEET}).status_code == 403
        assert client.put("/v1/registries/US/copy?as_of=2026-11-01", content=b"2125550123").status_code == 403
        assert client.get("/v1/registries").status_code == 200
