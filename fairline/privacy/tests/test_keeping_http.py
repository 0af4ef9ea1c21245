"""The routes of keeping, leaving, suppliers, the operator's access and the record: what they answer and refuse."""

from datetime import timedelta

import msgspec
import pytest

from fairline import accounts
from fairline.journal import actor_from
from fairline.kit.db.schema import load_tables
from fairline.privacy.leaving import plan
from fairline.privacy.plugs import ROUTES
from fairline.privacy.record.public_http import ROUTES as PAGES
from fairline.privacy.suppliers import store as suppliers
from fairline.privacy.suppliers.model import DAY
from fairline.privacy.tests.test_keeping import WORDS, over
from fairline.privacy.tests.test_suppliers import AT, supplier
from tests.support import door as support
from tests.support.house import ACCOUNT, OTHER

ALL = {
    "retention.read", "retention.manage", "account.leave", "operator.certificates", "supplier.read", "supplier.manage",
    "operator.suppliers", "operator_access.manage", "operator.look", "processing.read", "processing.manage",
}  # fmt: skip


@pytest.fixture
def client(house, officer):
    load_tables()
    who = support.member_of(ALL, "en", id=officer, role="owner")
    with support.door(house, [each for each in ROUTES if "trust" not in str(each.paths)], who) as client:
        yield client


def test_a_rule_is_previewed_set_and_shown(client, house):
    over(house, 1, WORDS)
    house.clock.advance(timedelta(days=40))
    shown = client.get("/v1/retention-previews", params={"kind": "webchat", "days": 30}).json()
    assert (shown["count"], shown["held"], len(shown["examples"])) == (1, 0, 1)
    told = client.put("/v1/retention", json={"kind": "webchat", "days": 30, "why": "settled by then"}).json()
    assert ("webchat", 30) in {(rule["kind"], rule["days"]) for rule in told["rules"]}
    assert {kind["kind"] for kind in told["kinds"]} >= {"webchat", "email", "sms", "files", "visitors", "contacts"}
    assert client.put("/v1/retention", json={"kind": "calls", "days": 30}).status_code == 422
    house.follow()
    house.clock.advance(timedelta(days=1))
    for _ in range(3):
        house.due()
        house.clock.advance(timedelta(seconds=31))
    night = client.get("/v1/keepings").json()["items"][0]
    assert (night["forgot"][0]["count"], night["found"]) == (1, 0)


def test_who_keeps_too_short_for_the_law_is_told_which_and_by_which_clause(client, house):
    refused = client.put("/v1/retention", json={"kind": "email", "days": 10})
    assert refused.status_code == 422
    assert "958f" in refused.json()["detail"]
    assert refused.json()["clauses"][0]["id"] == "TDP19-RETENTION-TENANT"


def test_the_plan_of_leaving_is_asked_shown_and_recalled(client):
    assert client.get("/v1/leaving").json()["state"] == "none"
    made = client.post("/v1/leaving", json={"ends_at": "2027-03-01T00:00:00Z", "days": 60})
    assert made.status_code == 201
    told = made.json()
    assert (told["state"], told["days"], told["limit"][:10]) == ("asked", 90, "2027-05-30")
    assert client.post("/v1/leaving", json={"ends_at": "2027-03-01T00:00:00Z"}).json()["type"] == "already-leaving"
    assert client.post("/v1/leaving/confirmation").json()["type"] == "second-owner-needed"
    assert client.delete("/v1/leaving").status_code == 204
    assert client.delete("/v1/leaving").json()["type"] == "not-leaving"


def test_the_operator_fetches_the_certificate_of_an_account_that_left(client, house, officer):
    def other(c):
        accounts.open_house(c, name="Gone", country="CH", locale="en", time_zone="Europe/Zurich")

    house.write(other, "acc_gone")
    house.write(lambda c: plan.ask(c, actor_from("member:mem_1"), c.at, days=0), "acc_gone")
    house.clock.advance(timedelta(days=1))
    house.due()
    row = client.get("/v1/operator/certificates").json()["items"][0]
    assert (row["account"], row["state"], row["rows"] > 3) == ("acc_gone", "done", True)
    file = client.get(f"/v1/operator/certificates/{row['id']}/file").json()
    assert set(file) == {"signed", "signature", "public_key"}
    said = client.post(f"/v1/operator/certificates/{row['id']}/copies", json={"how": "rotated out"}).json()
    assert "rotated out" in said["copies"]
    assert client.get("/v1/operator/certificates/cer_none/file").status_code == 404


def test_the_register_of_suppliers_takes_in_refuses_and_is_public(client, house):
    good = msgspec.to_builtins(supplier(starts=AT + 40 * DAY))
    assert client.put("/v1/operator/suppliers", json=good).status_code == 200
    soon = client.put("/v1/operator/suppliers", json=good | {"id": "soon", "starts": AT})
    assert (soon.status_code, soon.json()["type"]) == (409, "supplier-notice")
    void = [{"source": "EEA", "ground": "privacy_shield"}]
    assert client.put("/v1/operator/suppliers", json=good | {"country": "US", "carried": void}).status_code == 422
    assert [each["id"] for each in client.get("/v1/suppliers/public").json()] == ["relay"]
    assert [each["supplier"]["id"] for each in client.get("/v1/operator/suppliers").json()] == ["relay"]


def test_an_account_limits_refuses_and_signs(client, house):
    house.write(lambda c: suppliers.put(c, supplier(country="US", starts=1), c.at))
    told = client.put("/v1/suppliers/area", json={"area": "EEA"}).json()["suppliers"][0]
    assert (told["open"], told["why"], told["in_use"]) == (False, "area", False)
    assert told["words"] == "Beyond where your account lets data go"
    assert client.put("/v1/suppliers/area", json={"area": "moon"}).status_code == 422
    client.put("/v1/suppliers/area", json={"area": ""})
    told = client.put("/v1/suppliers/relay/objection", json={"why": "no"}).json()["suppliers"][0]
    assert told["objected"]
    assert client.delete("/v1/suppliers/relay/objection").status_code == 204
    assert client.put("/v1/suppliers/none/objection", json={}).status_code == 404
    assert client.put("/v1/suppliers/relay/signature", json={"document": "Terms of May"}).status_code == 200
    house.write(accounts.appoint_operator)
    path = f"/v1/operator/suppliers/relay/signatures/{ACCOUNT}"
    assert client.put(path, json={"document": "Terms of May"}).status_code in (200, 204)
    assert {ground["id"] for ground in client.get("/v1/transfer-grounds").json()} >= {"clauses_2021_914"}


def test_an_account_reads_on_whose_instruction_the_operator_worked_on_what_is_its_own(client, house):
    """TDP19-INSTRUCTIONS: an access of its own, named; without one the database itself is closed."""
    _, ended = over(house, 1, WORDS)
    who = support.member_of(ALL, "en", id="mem_desk", account=OTHER)
    desk = support.door(house, [each for each in ROUTES if "trust" not in str(each.paths)], who)
    reading = f"/v1/operator/accounts/{ACCOUNT}/conversations/{ended}/readings"
    assert desk.post(reading).json()["type"] == "operator-not-let-in"
    assert client.get("/v1/instructions").json()["items"] == []
    made = client.post("/v1/operator-accesses", json={"purpose": "support", "hours": 2}).json()
    assert [line["text"] for line in desk.post(reading).json()] == [WORDS]
    told = client.get("/v1/instructions").json()["items"]
    assert [(one["instruction"], one["by"]) for one in told] == [(f"access:{made['id']}", "operator:mem_desk")]
    assert made["id"] in told[0]["words"]
    assert told[0]["clauses"] == ["ZS-CHAT-TRANSCRIPT-ACCESS"]
    need = {"conversation": ended, "purpose": "secure", "why": "flooded"}
    desk.post(f"/v1/operator/accounts/{ACCOUNT}/accesses", json=need)
    assert client.get("/v1/instructions").json()["items"][0]["instruction"] == "duty:asking"
    house.database.tools.duties.clear()
    house.clock.advance(timedelta(days=1))
    refused = desk.post(f"/v1/operator/accounts/{ACCOUNT}/accesses", json=need)
    assert (refused.status_code, refused.json()["type"]) == (403, "no-instruction")


def test_the_operator_is_let_in_reads_and_is_seen(client, house):
    _, ended = over(house, 1, WORDS)
    reading = f"/v1/operator/accounts/{ACCOUNT}/conversations/{ended}/readings"
    refused = client.post(reading)
    assert (refused.status_code, refused.json()["type"]) == (403, "operator-not-let-in")
    made = client.post("/v1/operator-accesses", json={"purpose": "support", "hours": 2}).json()
    assert made["open"]
    assert [line["text"] for line in client.post(reading).json()] == [WORDS]
    assert client.get("/v1/operator-looks").json()["items"][0]["conversation"] == ended
    assert client.delete(f"/v1/operator-accesses/{made['id']}").status_code == 204
    assert client.post(reading).status_code == 403
    asked = f"/v1/operator/accounts/{ACCOUNT}/accesses"
    need = client.post(asked, json={"conversation": ended, "purpose": "secure", "why": "flooded"}).json()
    assert client.post(f"{asked}/{need['id']}/approval").json()["type"] == "operator-second-person"
    assert client.post(asked, json={"conversation": ended, "case": "cas_none"}).status_code == 403
    assert len(client.get("/v1/operator-accesses").json()["items"]) == 2


def test_the_record_comes_as_rows_and_as_a_file_and_notices_are_given(client, house):
    assert len(client.get("/v1/processing-record").json()) > 10
    file = client.get("/v1/processing-record/file", params={"role": "controller"})
    assert file.text.startswith("processing,role,purposes")
    assert {each["name"] for each in client.get("/v1/purposes").json()} >= {"service", "marketing", "recruiting"}
    given = client.post("/v1/notices-given", json={"version": "v1", "purposes": ["marketing"]}).json()
    assert given[0]["purposes"] == ["marketing", "service"]
    assert client.get("/v1/notices-given").json() == given
    contact, _ = over(house, 1, WORDS)
    shown = client.post(f"/v1/contacts/{contact.id}/notices", json={"version": "v1"})
    assert shown.status_code in (200, 201, 204)
    assert client.post(f"/v1/contacts/{contact.id}/notices", json={"version": "v9"}).status_code == 404
    assert {each["purpose"] for each in client.get("/v1/cookies").json()} >= {"Keeps you signed in"}


def test_anybody_reads_which_cookies_there_are_and_what_becomes_of_their_browsers_signals(house):
    """TDP18-DNT: the page states how signals are handled, and nothing on it loads anything of others."""
    with support.door(house, PAGES, None) as reader:
        english, french = reader.get("/trust/cookies?lang=en").text, reader.get("/trust/cookies?lang=fr").text
        assert "Global Privacy Control signal is always taken as your wish" in english
        assert "fairline-help" in english
        assert "Gardé dans le navigateur" in french
        assert "<script" not in english
        house.write(lambda c: suppliers.put(c, supplier(starts=1), c.at))
        assert "Relay Ltd" in reader.get("/trust/suppliers").text
