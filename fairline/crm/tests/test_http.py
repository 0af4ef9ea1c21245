"""The CRM's routes, as the wire contract says."""

import pytest

from fairline.accounts import open_house
from fairline.crm.http import ROUTES
from fairline.crm.plugin import PLUGIN
from fairline.crm.tests.door import door


@pytest.fixture
def client(house):
    house.write(lambda c: open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))
    with door(house, ROUTES, PLUGIN.permissions) as client:
        yield client


def made(client, **said):
    answer = client.post("/v1/contacts", json=said)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_a_contact_has_the_shape_the_contract_says(client):
    contact = made(client, name="Nour", addresses=[{"channel": "sms", "address": "079 123 45 67"}])
    assert contact == {
        "id": contact["id"],
        "name": "Nour",
        "addresses": [{"channel": "sms", "address": "+41791234567", "verified": False}],
        "company": None,
        "suggested_company": None,
        "locale": None,
        "time_zone": "Europe/Zurich",
        "country": "CH",
        "region": None,
        "known_from": "number",
        "fields": {},
        "opted_out": [],
        "created": "2026-11-23T09:00:00.000Z",
        "merged_into": None,
        "erased": False,
        "note": None,
    }
    assert contact["id"].startswith("ctc_")
    assert client.get(f"/v1/contacts/{contact['id']}").json() == contact


def test_a_contact_without_a_name_and_address_is_nobody(client):
    answer = client.post("/v1/contacts", json={"note": "tall"})
    assert (answer.status_code, answer.json()["fields"]) == (422, {"name": "This is needed."})


def test_what_is_wrong_is_said_field_by_field_in_the_readers_language(house, client):
    contact = made(client, name="Nour")
    with door(house, ROUTES, PLUGIN.permissions, "fr") as french:
        answer = french.patch(f"/v1/contacts/{contact['id']}", json={"time_zone": "Mars/North"})
    assert answer.status_code == 422
    assert answer.json()["fields"] == {"time_zone": "Ce n’est pas un fuseau horaire. Écrivez-le comme Europe/Zurich."}


def test_a_field_not_sent_stays_and_null_takes_away(client):
    contact = made(client, name="Nour", note="tall", country="FR")
    changed = client.patch(f"/v1/contacts/{contact['id']}", json={"note": None}).json()
    assert (changed["name"], changed["note"], changed["country"]) == ("Nour", None, "FR")


def test_the_list_is_searched_and_paged_by_cursor(client):
    names = ["Zoë", "Nour", "Noé", "Ada"]
    ids = {name: made(client, name=name)["id"] for name in names}
    first = client.get("/v1/contacts", params={"q": "no", "limit": 1}).json()
    assert [each["id"] for each in first["items"]] == [ids["Noé"]]
    rest = client.get("/v1/contacts", params={"q": "no", "limit": 1, "cursor": first["next"]}).json()
    assert ([each["id"] for each in rest["items"]], rest["next"]) == ([ids["Nour"]], None)
    assert len(client.get("/v1/contacts").json()["items"]) == 4


def test_addresses_opt_outs_and_merges_are_made_and_unmade(client):
    one, two = (
        made(client, name="Nour"),
        made(client, name="N.", addresses=[{"channel": "email", "address": "n@acme.example"}]),
    )
    taken = client.post(f"/v1/contacts/{one['id']}/addresses", json={"channel": "email", "address": "N@acme.example"})
    assert (taken.status_code, taken.json()["type"]) == (409, "address-taken")
    out = client.put(f"/v1/contacts/{two['id']}/opt-outs/email", json={"why": "asked by telephone"})
    assert (out.status_code, out.json()["opted_out"]) == (200, ["email"])
    assert client.put(f"/v1/contacts/{two['id']}/opt-outs/all").json()["opted_out"] == ["all", "email"]
    assert client.delete(f"/v1/contacts/{two['id']}/opt-outs/all").status_code == 204
    merged = client.post(f"/v1/contacts/{one['id']}/merges", json={"other": two["id"]})
    assert merged.status_code == 201
    assert (merged.json()["opted_out"], merged.json()["addresses"][0]["address"]) == (["email"], "n@acme.example")
    assert client.get(f"/v1/contacts/{two['id']}").json()["merged_into"] == one["id"]
    again = client.post(f"/v1/contacts/{one['id']}/merges", json={"other": two["id"]})
    assert (again.status_code, again.json()["type"]) == (409, "same-contact")
    assert [each["id"] for each in client.get("/v1/contacts").json()["items"]] == [one["id"]]


def test_companies_are_kept_and_suggested_by_domain(client):
    company = client.post("/v1/companies", json={"name": "Acme", "domain": "https://www.ACME.example/"}).json()
    assert (company["name"], company["domain"]) == ("Acme", "acme.example")
    contact = made(client, name="Nour", addresses=[{"channel": "email", "address": "nour@mail.acme.example"}])
    assert (contact["company"], contact["suggested_company"]) == (None, {"id": company["id"], "name": "Acme"})
    joined = client.patch(f"/v1/contacts/{contact['id']}", json={"company": company["id"]}).json()
    assert (joined["company"], joined["suggested_company"]) == ({"id": company["id"], "name": "Acme"}, None)
    assert client.delete(f"/v1/companies/{company['id']}").status_code == 204
    assert client.get(f"/v1/contacts/{contact['id']}").json()["company"] is None
    assert client.get(f"/v1/companies/{company['id']}").status_code == 404


@pytest.mark.parametrize("domain", ["gmail.com", "mail.yahoo.co.uk", "bluewin.ch"])
def test_a_free_mail_domain_belongs_to_no_company(client, domain):
    answer = client.post("/v1/companies", json={"name": "Acme", "domain": domain})
    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["domain"])


def test_two_companies_do_not_have_one_domain(client):
    client.post("/v1/companies", json={"name": "Acme", "domain": "acme.example"})
    second = client.post("/v1/companies", json={"name": "Bcme"}).json()
    answer = client.patch(f"/v1/companies/{second['id']}", json={"domain": "acme.example"})
    assert (answer.status_code, answer.json()["detail"]) == (409, "acme.example belongs to Acme.")


def test_fields_are_kept_filled_in_and_removed(client):
    said = {"on": "contact", "name": "size", "label": "Size", "kind": "choice", "choices": ["S", "M"]}
    assert "category" in client.post("/v1/fields", json=said).text  # a field without a class is not kept
    said |= {"category": "none"}
    field = client.post("/v1/fields", json=said).json()
    assert field == {"id": field["id"], **said, "pattern": None}
    assert client.get("/v1/fields").json() == {"items": [field], "next": None}
    assert client.post("/v1/fields", json=said).json()["type"] == "field-taken"
    assert made(client, name="Nour", fields={"size": "M"})["fields"] == {"size": "M"}
    refused = client.post("/v1/contacts", json={"name": "Nour", "fields": {"size": "XL"}})
    assert (refused.status_code, list(refused.json()["fields"])) == (422, ["fields.size"])
    assert client.delete(f"/v1/fields/{field['id']}").status_code == 204


def test_the_timeline_tells_in_words_what_happened(house, client):
    contact = made(client, name="Nour", addresses=[{"channel": "email", "address": "n@acme.example"}])
    client.put(f"/v1/contacts/{contact['id']}/opt-outs/all")
    house.follow()
    lines = client.get(f"/v1/contacts/{contact['id']}/timeline").json()["items"]
    assert [line["summary"] for line in lines] == [
        "Opted out: every channel", "Address added: e-mail", "Became known to us",
    ]  # fmt: skip
    first = client.get(f"/v1/contacts/{contact['id']}/timeline", params={"limit": 2}).json()
    second = client.get(f"/v1/contacts/{contact['id']}/timeline", params={"limit": 2, "cursor": first["next"]}).json()
    assert first["items"] + second["items"] == lines


def test_a_timeline_holds_what_was_merged_in(house, client):
    one, two = made(client, name="Nour"), made(client, name="N.")
    client.post(f"/v1/contacts/{one['id']}/merges", json={"other": two["id"]})
    house.follow()
    told = [line["kind"] for line in client.get(f"/v1/contacts/{two['id']}/timeline").json()["items"]]
    assert told == ["ContactMerged", "ContactCreated", "ContactCreated"]


def test_a_cursor_that_is_not_ours_is_refused(client):
    contact = made(client, name="Nour")
    assert client.get(f"/v1/contacts/{contact['id']}/timeline", params={"cursor": "bm9uZQ"}).status_code == 422


def test_who_may_only_read_changes_nothing(house, client):
    with door(house, ROUTES, {"contact.read"}) as reader:
        assert reader.get("/v1/contacts").status_code == 200
        assert reader.post("/v1/contacts", json={"name": "Nour"}).status_code == 403
