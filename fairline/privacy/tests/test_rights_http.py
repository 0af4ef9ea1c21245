"""The routes of the privacy desk: an agent sees and sorts, an officer searches, proves, decides."""

import pytest

from fairline.privacy import mark_contact
from fairline.privacy.rights import store
from fairline.privacy.rights.plug import ROUTES
from fairline.privacy.tests.talk import hear
from tests.support import door as support
from tests.support.house import OTHER

AGENT = {"data_request.suggest", "child.report"}
OFFICER = AGENT | {"data_request.manage", "legal_hold.manage", "privacy_desk.set", "contact.see_locked"}


def door(house, member, permissions):
    return support.door(house, ROUTES, support.member_of(permissions, "en", id=member, role="owner"))


@pytest.fixture
def client(house, officer, desk):
    with door(house, officer, OFFICER) as client:
        yield client


@pytest.fixture
def agent(house, officer):
    with door(house, officer, AGENT) as client:
        yield client


def test_an_agent_makes_a_request_of_what_was_recognised_with_one_click(house, agent):
    contact = hear(house, 3, "Please delete my data", name="Nour")
    (found,) = house.read(lambda c: store.of_contacts(c, [contact.id]))
    (seen,) = agent.get(f"/v1/conversations/{found.conversation}/rights-requests").json()
    assert (seen["right"], seen["state"], seen["words"], seen["name"]) == ("erasure", "found", "", "")
    made = agent.post(f"/v1/rights-requests/{seen['id']}/acceptance", json={"right": "erasure"}).json()
    assert (made["state"], made["needs"], made["received"]) == ("open", "hand", seen["received"])
    assert agent.post(f"/v1/rights-requests/{seen['id']}/dismissal").json()["type"] == "rights-request-ended"
    assert agent.get("/v1/rights-requests").status_code == 403
    assert agent.post(f"/v1/rights-requests/{seen['id']}/decision", json={"outcome": "granted"}).status_code == 403


def test_an_officer_writes_one_down_searches_every_place_proves_and_decides(house, client):
    contact = hear(house, 3, "Where is it?", name="Nour")
    asked = {"right": "access", "source": "phone", "contact": contact.id, "received": "2026-11-22T20:00:00Z"}
    made = client.post("/v1/rights-requests", json=asked).json()
    assert (made["needs"], made["received"]) == ("hand", "2026-11-22T20:00:00.000Z")
    places = client.post(f"/v1/rights-requests/{made['id']}/search").json()["places"]
    assert {"module": "conversations", "place": "messages", "found": 1} in places
    early = client.post(f"/v1/rights-requests/{made['id']}/decision", json={"outcome": "granted"})
    assert (early.status_code, early.json()["type"]) == (409, "rights-not-proven")
    client.post(f"/v1/rights-requests/{made['id']}/proof", json={"how": "called back on the number we know"})
    client.post(f"/v1/rights-requests/{made['id']}/decision", json={"outcome": "granted"})
    house.due()
    done = client.get(f"/v1/rights-requests/{made['id']}").json()
    assert (done["state"], done["progress"], done["reached"]) == ("done", "done", False)
    assert [one["id"] for one in client.get("/v1/rights-requests?ended=true").json()["items"]] == [made["id"]]


def test_an_extension_an_unknown_ground_and_what_has_ended_are_told(house, client, desk):
    desk.known()
    made = desk.asks("access", place="FR")
    path = f"/v1/rights-requests/{made.id}"
    assert client.post(f"{path}/extension", json={"why": "Three systems"}).json()["extended"] is True
    assert client.post(f"{path}/extension", json={"why": "Again"}).json()["type"] == "rights-extended"
    wrong = client.post(f"{path}/decision", json={"outcome": "refused", "ground": "mood"})
    assert wrong.status_code == 422
    refused = client.post(f"{path}/decision", json={"outcome": "refused", "ground": "excessive"}).json()
    assert (refused["state"], refused["authorities"][0]["place"]) == ("refused", "FR")
    again = client.post(f"{path}/decision", json={"outcome": "granted"})
    assert (again.status_code, again.json()["type"]) == (409, "rights-request-ended")


def test_a_hold_is_placed_by_address_seen_and_lifted(client, desk):
    contact = desk.known()
    new = {"what": "contact", "about": "nour@buyer.example", "why": "Claim 12", "review": "2026-12-24T00:00:00Z"}
    made = client.post("/v1/legal-holds", json=new).json()
    assert made["about"] == contact
    assert client.get("/v1/legal-holds").json()["items"] == [made]
    assert client.delete(f"/v1/legal-holds/{made['id']}").status_code == 204
    assert client.get("/v1/legal-holds").json()["items"] == []


def test_an_agent_locks_a_child_and_an_officer_undoes_a_mistake(house, agent, client, desk):
    contact = desk.known()
    made = agent.post(f"/v1/contacts/{contact}/child", json={"how": "she told me her class"}).json()
    assert (made["right"], made["state"]) == ("child", "open")
    again = agent.post(f"/v1/contacts/{contact}/child", json={})
    assert (again.status_code, again.json()["type"]) == (403, "contact-locked")
    assert client.get(f"/v1/contacts/{contact}/disclosures").status_code == 200
    assert client.post(f"/v1/rights-requests/{made['id']}/dismissal").json()["state"] == "dismissed"
    assert agent.post(f"/v1/contacts/{contact}/child", json={}).status_code == 201


def test_the_desk_is_set_and_a_wrong_mail_is_told(client):
    assert set(client.put("/v1/privacy-desk", json={"mail": "nowhere"}).json()["fields"]) == {"mail"}
    told = {"mail": "privacy@acme.example", "postal": "Rue 1, Genève", "serves_children": True}
    client.put("/v1/privacy-desk", json=told)
    assert client.get("/v1/privacy-desk").json() | told == client.get("/v1/privacy-desk").json()


def test_a_disclosure_is_noted_and_answered(house, client, desk):
    contact = desk.known()
    new = {"recipient": "Parcels SA", "reach": "help@parcels.example", "categories": ["address"]}
    (one,) = client.post(f"/v1/contacts/{contact}/disclosures", json=new).json()
    house.write(lambda c: mark_contact(c, desk.by, contact, "restricted"))
    told = client.post(f"/v1/disclosures/{one['id']}/receipt", json={"said": "kept apart"}).json()
    assert (told["receipt"], told["recipient"]) == ("kept apart", "Parcels SA")


def test_another_accounts_requests_and_holds_are_not_there(house, officer, desk):
    desk.known()
    made = desk.asks("access", place="FR")
    who = support.member_of(OFFICER, "en", id=officer, role="owner", account=OTHER)
    with support.door(house, ROUTES, who) as stranger:
        assert stranger.get("/v1/rights-requests").json()["items"] == []
        for path in ("proof", "extension", "decision", "contact", "acceptance"):
            bodies = {"how": "x", "why": "x", "outcome": "granted", "contact": "", "right": "access"}
            wanted = {"proof": "how", "extension": "why", "decision": "outcome", "contact": "contact"}
            name = wanted.get(path, "right")
            answer = stranger.post(f"/v1/rights-requests/{made.id}/{path}", json={name: bodies[name]})
            assert answer.status_code == 404, path
        assert stranger.get(f"/v1/rights-requests/{made.id}").status_code == 404
        assert stranger.get(f"/v1/contacts/{made.contact}/disclosures").status_code == 404
