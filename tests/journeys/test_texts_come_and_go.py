"""A contact texts, is answered, says STOP and is left in peace; the provider is spoken to as its own library does."""

import pytest
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]  # the library has no types
from twilio.rest import Client  # type: ignore[import-untyped]  # the library has no types

from tests.support import text_network
from tests.support.patience import at_last
from tests.support.server import Process
from tests.support.texting import NOUR, OURS, TextDesk, told

PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xa7\x9a\xa0\xa0\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    patch = pytest.MonkeyPatch()
    with text_network.api() as api, told(patch, folder, api.settings()):
        process = Process(folder / "data")
        patch.setenv("FAIRLINE_URL", process.url)
        process.start()
        try:
            yield TextDesk(process, api)
        finally:
            process.stop()
            patch.undo()


def one(desk, number):
    def found():
        rows = {row["contact"]["id"]: row for row in desk.conversations()}
        held = {each: desk.get(f"/v1/contacts/{each}")["addresses"] for each in rows}
        return next((row for each, row in rows.items() if any(one["address"] == number for one in held[each])), None)

    return at_last(found)


def bodies(desk, number=NOUR):
    return [taken["Body"] for taken in desk.api.took if taken["To"] == number]


def test_a_text_is_answered_from_the_number_it_came_to_and_its_way_is_told(desk):
    assert desk.comes("Where is my tea?").status_code == 200
    row = one(desk, NOUR)
    assert row["channel"] == "sms"
    ruling = desk.says(row["id"], "It left this morning.")
    assert ruling["outcome"] == "permitted", ruling
    taken: dict[str, str] = at_last(lambda: next((each for each in desk.api.took if each["To"] == NOUR), {}))
    assert (taken["From"], taken["Body"]) == (OURS, "Alpine Tea: It left this morning.")  # the first names the brand
    path = taken["StatusCallback"].removeprefix(desk.url)
    for state in ("sent", "delivered", "delivered", "sent"):
        answer = desk.tells(path, {"MessageSid": taken["sid"], "MessageStatus": state})
        assert answer.status_code == 204
    at_last(lambda: [line for line in desk.thread(row["id"]) if line.get("delivery") == "delivered"])
    desk.says(row["id"], "You will have it tomorrow.", "c2")
    at_last(lambda: "You will have it tomorrow." in bodies(desk))  # the second need not


def test_a_text_told_twice_stands_once(desk):
    answers = [desk.comes("Twice", sid="SMtwice", number="+41791230001").status_code for _ in range(3)]
    assert answers == [200, 200, 200]
    row = one(desk, "+41791230001")
    assert [line["text"] for line in desk.thread(row["id"]) if line.get("text")] == ["Twice"]


@pytest.mark.parametrize("path", ["/texts/big/inbound", "/texts/big/acc_1/1"])
def test_what_is_not_signed_by_the_provider_is_not_believed(desk, path):
    form = {"MessageSid": "SMx", "From": NOUR, "To": OURS, "Body": "Hello", "MessageStatus": "delivered"}
    answer = desk.api.calls(f"{desk.url}{path}", f"{desk.url}{path}", form, token="another-token")
    assert answer.status_code == 403
    assert answer.json()["type"] == "text-not-signed"
    moved = desk.api.calls(f"{desk.url}{path}", f"https://elsewhere.example{path}", form)
    assert moved.status_code == 403


def test_a_text_to_a_number_of_nobodys_is_not_found(desk):
    assert desk.comes("Hello", To="+41440000000").status_code == 404


def test_a_picture_comes_with_a_text(desk):
    desk.api.media["/media/1"] = ("image/png", PICTURE)
    more = {"NumMedia": "1", "MediaUrl0": f"{desk.api.address}/media/1", "MediaContentType0": "image/png"}
    assert desk.comes("Look", number="+41791230002", **more).status_code == 200
    row = one(desk, "+41791230002")
    (line,) = [each for each in desk.thread(row["id"]) if each.get("text") == "Look"]
    assert [file["type"] for file in line["attachments"]] == ["image/png"]


def test_nobody_has_us_fetch_from_elsewhere(desk):
    more = {"NumMedia": "1", "MediaUrl0": "http://169.254.169.254/latest/meta-data/"}
    assert desk.comes("Look here", number="+41791230003", **more).status_code == 200
    row = one(desk, "+41791230003")
    (line,) = [each for each in desk.thread(row["id"]) if each.get("text") == "Look here"]
    assert not line["attachments"]


@pytest.mark.parametrize(("said", "number"), [("STOP", "+41791230004"), ("pls no more texts", "+41791230005")])
def test_stop_is_confirmed_once_and_nothing_follows_it(desk, said, number):
    desk.comes("Hello", number=number)
    row = one(desk, number)
    desk.comes(said, number=number)
    (confirmed,) = at_last(lambda: bodies(desk, number))
    assert "no more texts" in confirmed
    ruling = desk.says(row["id"], "One more thing")
    assert ruling["outcome"] == "refused"
    assert "ZS-CC-LAW-SPAM" in [clause["id"] for each in ruling["verdicts"] for clause in each["clauses"]]
    desk.comes("stop", number=number)
    desk.comes("START", number=number)
    at_last(lambda: len(bodies(desk, number)) >= 2)
    assert desk.says(row["id"], "Welcome back", "c2")["outcome"] == "permitted"
    at_last(lambda: len(bodies(desk, number)) >= 3)
    assert sum("no more texts" in each for each in bodies(desk, number)) == 1


def test_help_names_the_brand_the_rates_and_the_way_out(desk):
    desk.comes("HELP", number="+41791230006")
    (said,) = at_last(lambda: bodies(desk, "+41791230006"))
    assert all(word in said for word in ("Alpine Tea", "rates may apply", "STOP", "help", "How often"))


def test_an_unregistered_sender_sends_nothing_to_america(desk):
    told = {"name": "US", "kind": "long_code", "number": "+12125550199", "country": "US", "provider": "big"}
    made = desk.post("/v1/text-senders", told)
    assert made["asked"] == ["brand_registration", "campaign"]
    contact = desk.post("/v1/contacts", {"name": "Pat", "addresses": [{"channel": "sms", "address": "+12125550123"}]})
    begun = desk.post(
        "/v1/conversations",
        {"contact": contact["id"], "channel": "sms", "mailbox": made["id"], "subject": "Hello", "text": "Hello"},
    )
    assert begun["ruling"]["outcome"] == "refused", begun
    assert bodies(desk, "+12125550123") == []


def test_an_offer_of_what_no_network_carries_is_held_for_a_person_to_look(desk):
    desk.comes("Hello", number="+41791230007")
    row = one(desk, "+41791230007")
    ruling = desk.says(row["id"], "20 % off CBD oil")
    assert (ruling["outcome"], bodies(desk, "+41791230007")) == ("deferred", [])
    assert "ZS-CC-SMS-CANNABIS" in [clause["id"] for each in ruling["verdicts"] for clause in each["clauses"]]
    trades = at_last(lambda: desk.get("/v1/text-trades")["items"])
    assert [(each["goods"], each["state"]) for each in trades] == [("cannabis", "review")]


def test_a_suspended_sender_sends_nothing_and_the_others_go_on(desk):
    other = desk.registers("+41445550111", "big")
    desk.comes("Hello", number="+41791230008")
    row = one(desk, "+41791230008")
    desk.post(f"/v1/text-senders/{desk.sender['id']}/suspension", {"rule": "spam", "why": "reported by a network"})
    ruling = desk.says(row["id"], "Hello you")
    assert ruling["outcome"] == "refused"
    assert any("suspended" in each["reason"] for each in ruling["verdicts"])
    desk.comes("Hello", number="+41791230009", To=other["number"])
    assert desk.says(one(desk, "+41791230009")["id"], "From another")["outcome"] == "permitted"
    assert desk.ask("DELETE", f"/v1/text-senders/{desk.sender['id']}/suspension").status_code == 204
    assert desk.says(row["id"], "Hello again", "c2")["outcome"] == "permitted"


class _Here(TwilioHttpClient):  # type: ignore[misc]  # it has no types
    """The provider's own library, pointed at the pretended one."""

    def __init__(self, address):
        super().__init__()
        self.address = address

    def request(self, method, url, *told, **more):
        return super().request(method, url.replace("https://api.twilio.com", self.address), *told, **more)


def test_the_pretended_provider_is_one_to_its_own_library(desk):
    client = Client(desk.api.account, desk.api.token, http_client=_Here(desk.api.address))
    sent = client.messages.create(to="+41791239999", from_=OURS, body="By its own library")
    assert (sent.sid, sent.status) == (desk.api.took[-1]["sid"], "queued")
    assert [each.body for each in client.messages.list(to="+41791239999")] == ["By its own library"]
