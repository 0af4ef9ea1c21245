"""The routes of the consent ledger: what they take, what they refuse, who may use them."""

import pytest

from fairline import crm
from fairline.privacy.consent.http import ROUTES
from fairline.privacy.plugin import PLUGIN
from fairline.privacy.tests.talk import hear
from tests.support import door as support

GIVEN = {
    "channel": "email",
    "purpose_class": "marketing",
    "kind": "express",
    "method": "form_tick",
    "at": "2026-11-20T10:00:00Z",
    "source": "the form at the till",
    "text": "Yes, news by mail",
}
ALL = {"consent.read", "consent.manage", "contact.see_locked", "contact.change"}


def door(house, member, permissions, locale="en"):
    return support.door(house, ROUTES, support.member_of(permissions, locale, id=member, role="owner"))


@pytest.fixture
def client(house, officer):
    with door(house, officer, ALL) as client:
        yield client


@pytest.fixture
def contact(house, officer):
    found = hear(house, 1, "Hello, I have a question", name="Nour Haddad").id
    house.write(lambda c: crm.add_address(c, found, "email", "nour@shop.example"))
    return found


def answer_for(told, channel="email", of="marketing"):
    return next(each for each in told["why"] if (each["channel"], each["purpose_class"]) == (channel, of))


def test_a_consent_is_given_shown_with_its_evidence_and_withdrawn(client, contact):
    made = client.post(f"/v1/contacts/{contact}/consents", json=GIVEN)
    assert made.status_code == 201
    assert (made.json()["text"], made.json()["source"]) == ("Yes, news by mail", "the form at the till")
    told = client.get(f"/v1/contacts/{contact}/consents").json()
    answer = answer_for(told)
    assert (answer["may"], answer["words"]) == (True, "Consent was given.")
    assert (answer["evidence"], told["consents"]) == (made.json()["number"], [made.json()])
    assert {"place", "law", "checked", "verified"} == set(answer["laws"][0])
    gone = client.post(f"/v1/contacts/{contact}/withdrawals", json={"scope": "channel", "channel": "email"})
    assert answer_for(gone.json())["why"] == "refused"
    again = client.post(f"/v1/contacts/{contact}/consents", json=GIVEN)
    assert (again.status_code, again.json()["type"]) == (409, "contact-refused")
    assert client.delete(f"/v1/contacts/{contact}/consents").status_code == 204


def test_why_is_told_by_channel_and_class_for_a_seller(client, contact):
    client.post(f"/v1/contacts/{contact}/consents", json=GIVEN | {"seller": "brd_1"})
    of_account = client.get(f"/v1/contacts/{contact}/why").json()
    of_brand = client.get(f"/v1/contacts/{contact}/why?seller=brd_1").json()
    assert [answer_for({"why": each})["may"] for each in (of_account, of_brand)] == [False, True]
    assert len(of_account) == 12


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"method": "pre_ticked"}, 422), ({"method": "browsing"}, 422), ({"at": "yesterday"}, 422),
        ({"at": "2999-01-01T00:00:00Z"}, 422), ({"at": "0001-01-01T00:00:00Z"}, 422), ({"source": ""}, 422),
        ({"expires": "soon"}, 422), ({"channel": "É"}, 422), ({"kind": "none"}, 422), ({"surprise": 1}, 422),
    ],
)  # fmt: skip
def test_what_is_no_consent_is_refused_and_nothing_is_kept(client, contact, changes, status):
    answer = client.post(f"/v1/contacts/{contact}/consents", json=GIVEN | changes)
    assert answer.status_code in (400, status), answer.text
    assert client.get(f"/v1/contacts/{contact}/consents").json()["consents"] == []


def test_a_double_opt_in_waits_and_is_confirmed_for_its_own_contact_only(house, client, contact):
    made = client.post(f"/v1/contacts/{contact}/consents", json=GIVEN | {"pending": True}).json()
    assert answer_for(client.get(f"/v1/contacts/{contact}/consents").json())["why"] == "pending"
    other = hear(house, 2, "Hello").id
    path = f"/consents/{made['id']}/confirmation"
    assert client.post(f"/v1/contacts/{other}{path}", json={"why": "answered"}).status_code == 404
    assert client.post(f"/v1/contacts/{contact}{path}", json={"why": "answered"}).json()["pending"] is False


def test_marks_are_set_and_taken_off_and_a_restriction_only_after_a_notice(client, contact):
    assert client.put(f"/v1/contacts/{contact}/marks/restricted", json={}).json()["marks"] == ["restricted"]
    path = f"/v1/contacts/{contact}/marks/restricted"
    assert client.delete(path).json()["type"] == "notice-missing"
    assert client.delete(f"{path}?notice=letter").status_code == 204
    assert client.delete(f"{path}?notice=letter").status_code == 404
    assert client.put(f"/v1/contacts/{contact}/marks/nonsense", json={}).status_code in (400, 404, 422)


def test_rows_from_elsewhere_tell_what_was_left_out_in_the_readers_language(house, officer, client, contact):
    rows = "address,channel,purpose_class,kind,method,at,source,text\n"
    rows += "nour@shop.example,email,marketing,express,paper,2026-10-01,fair,Yes\n"
    rows += "nour@shop.example,email,marketing,express,browsing,2026-10-01,fair,Yes\n"
    told = client.post("/v1/consent-imports", json={"csv": rows}).json()
    assert (told["kept"], [each["line"] for each in told["left"]]) == (1, [2])
    with door(house, officer, ALL, "fr") as french:
        left = french.post("/v1/consent-imports", json={"csv": rows}).json()["left"]
    assert left[0]["why"] == "Ceci n’est pas un consentement"
    assert client.post("/v1/consent-imports", json={"csv": "a,b\n1,2\n"}).status_code == 422
    assert client.post("/v1/consent-imports", json={"csv": ""}).status_code == 422
    assert client.post("/v1/consent-imports", json={"csv": '"\x00'}).status_code in (201, 422)


def test_unclear_refusals_are_listed_with_their_words_and_judged_once(house, client, contact):
    hear(house, 3, "how do I unsubscribe from this?")
    (doubt,) = client.get("/v1/unclear-refusals").json()["items"]
    assert (doubt["channel"], doubt["words"]) == ("webchat", "how do I unsubscribe from this?")
    path = f"/v1/unclear-refusals/{doubt['number']}/judgement"
    assert client.post(path, json={"was_meant": True}).status_code in (200, 201, 204)
    assert client.post(path, json={"was_meant": True}).json()["type"] == "refusal-judged"
    assert client.get("/v1/unclear-refusals?cursor=x").json()["items"] == []
    assert client.post("/v1/unclear-refusals/99999/judgement", json={"was_meant": True}).status_code == 404


def test_nobody_found_is_not_found_and_who_may_not_is_turned_away(house, officer, client):
    for path in ("consents", "why"):
        assert client.get(f"/v1/contacts/ctc_none/{path}").status_code == 404
    assert client.post("/v1/contacts/ctc_none/consents", json=GIVEN).status_code == 404
    assert client.post("/v1/contacts/ctc_none/withdrawals", json={}).status_code == 404
    with door(house, officer, {"consent.read"}) as reader:
        assert reader.post("/v1/contacts/ctc_none/consents", json=GIVEN).status_code == 403
        assert reader.post("/v1/consent-imports", json={"csv": ""}).status_code == 403


def test_who_may_read_and_who_may_write():
    assert "read_only" in PLUGIN.permissions["consent.read"] - PLUGIN.permissions["consent.manage"]
