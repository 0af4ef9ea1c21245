"""The routes of data requests, as the wire contract says."""

import pytest

from fairline.privacy.http import ROUTES
from fairline.privacy.tests.talk import hear
from tests.support import door as support


def door(house, member, permissions, locale="en"):
    """A client that is signed in as a member with these permissions."""
    return support.door(house, ROUTES, support.member_of(permissions, locale, id=member, role="owner"))


@pytest.fixture
def client(house, officer):
    with door(house, officer, {"data_request.manage"}) as client:
        yield client


def test_a_request_has_the_shape_the_contract_says(house, officer, client):
    contact = hear(house, 1, "My parcel never came", name="Nour Haddad")
    answer = client.post("/v1/data-requests", json={"contact": contact.id, "kind": "erasure"})
    assert answer.status_code == 201
    request = answer.json()
    assert request == {
        "id": request["id"],
        "contact": contact.id,
        "kind": "erasure",
        "state": "running",
        "asked_by": officer,
        "asked_at": "2026-11-23T09:00:00.000Z",
        "due": "2026-12-23T09:00:00.000Z",
        "done_at": None,
        "why_failed": None,
        "package_until": None,
        "report": None,
    }
    house.due()
    done = client.get(f"/v1/data-requests/{request['id']}").json()
    assert (done["state"], done["report"]["scan"]["found"], done["report"]["scan"]["hits"]) == ("done", 0, [])
    messages = next(line for line in done["report"]["holdings"] if line["place"] == "messages")
    assert messages == {"module": "conversations", "place": "messages", "found": 1, "done": 1}
    again = client.post("/v1/data-requests", json={"contact": contact.id, "kind": "erasure"})
    assert (again.status_code, again.json()["type"]) == (409, "already-erased")


def test_a_package_is_downloaded_as_json(house, client):
    contact = hear(house, 1, "My parcel never came", name="Nour Haddad")
    request = client.post("/v1/data-requests", json={"contact": contact.id, "kind": "access"}).json()
    early = client.get(f"/v1/data-requests/{request['id']}/package")
    assert (early.status_code, early.json()["type"]) == (409, "package-not-ready")
    house.due()
    assert client.get(f"/v1/data-requests/{request['id']}").json()["package_until"] == "2026-11-30T09:00:00.000Z"
    package = client.get(f"/v1/data-requests/{request['id']}/package")
    assert (package.status_code, package.headers["content-type"]) == (200, "application/json")
    assert package.headers["content-disposition"] == f'attachment; filename="{request["id"]}.json"'
    assert package.json()["contact"] == contact.id


def test_requests_are_listed_newest_first_page_by_page(house, client):
    ids: list[str] = []
    for number in range(3):
        contact = hear(house, number, "Hello")
        ids.insert(0, client.post("/v1/data-requests", json={"contact": contact.id, "kind": "access"}).json()["id"])
    first = client.get("/v1/data-requests", params={"limit": 2}).json()
    second = client.get("/v1/data-requests", params={"limit": 2, "cursor": first["next"]}).json()
    assert [each["id"] for each in first["items"] + second["items"]] == ids


def test_why_it_failed_is_said_in_the_readers_language(house, officer):
    contact = hear(house, 1, "Hello")
    with door(house, "mem_stranger", {"data_request.manage"}, "fr") as stranger:
        request = stranger.post("/v1/data-requests", json={"contact": contact.id, "kind": "access"}).json()
        house.due()
        failed = stranger.get(f"/v1/data-requests/{request['id']}").json()
    assert (failed["state"], failed["why_failed"]) == (
        "failed", "Le contrôle n’a pas laissé sortir le dossier ; le journal dit pourquoi.",
    )  # fmt: skip


def test_nobody_asks_without_the_permission_nor_about_nobody(house, officer, client):
    with door(house, officer, {"contact.read"}) as other:
        assert other.get("/v1/data-requests").status_code == 403
    assert client.post("/v1/data-requests", json={"contact": "ctc_nobody", "kind": "access"}).status_code == 404
    assert client.post("/v1/data-requests", json={"contact": "ctc_nobody", "kind": "other"}).status_code in (400, 422)
