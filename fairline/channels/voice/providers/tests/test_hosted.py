"""A hosted provider is one more kind of trunk: numbers are searched, bought, listed and given back, calls steered.

The other end is the provider's own public helper library: it reads our markup, signs what it tells us, and lists the
numbers of the same server that we buy from.
"""

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]  # the library has no types
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]  # the library has no types
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # the library has no types
from twilio.rest import Client  # type: ignore[import-untyped]  # the library has no types
from twilio.twiml.voice_response import Dial, Reject, VoiceResponse  # type: ignore[import-untyped]  # the library has no types

from fairline import numbers
from fairline.channels.voice import trunks
from fairline.channels.voice.providers import service
from fairline.channels.voice.providers.tests.conftest import URL
from fairline.channels.voice.providers.tests.hosted import SID, TOKEN
from fairline.channels.voice.providers.twilio import HOUSE as THEIRS
from fairline.channels.voice.trunks import service as trunk_service
from fairline.channels.voice.trunks.model import Host, Setup
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.numbers import PhoneUse, WantedPhone
from fairline.numbers.phones import proving, standing
from fairline.numbers.phones import service as phones
from tests.support.house import ACCOUNT

NUMBER = "+12125550123"


class Here(TwilioHttpClient):  # type: ignore[misc]  # of that library too
    """The helper library's own client, led to the provider of the test."""

    def __init__(self, address):
        super().__init__()
        self.address = address

    def request(self, method, url, *args, **more):
        return super().request(method, url.replace(THEIRS, self.address), *args, **more)


def library(provider, token=TOKEN):
    return Client(SID, token, http_client=Here(provider.address))


def buys(client, trunk, number=NUMBER, **more):
    told = {"number": number, "kind": "geographic", "name": "Front desk", "minor": 115, "currency": "USD"} | more
    return client.post(f"/v1/trunks/{trunk.id}/purchases", json=told)


def owns(house, trunk, number=NUMBER):
    """A number of ours on the trunk that is active and proven."""
    wanted, use = WantedPhone(number, "geographic"), PhoneUse("Line", ("voice", "text"), trunk.id)
    held = house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))
    house.write(lambda c: numbers.vouch_phone(c, HOUSE, held.id, "test"))
    return held


def alike(one, other):
    """Whether two pieces of markup say the same."""
    return ElementTree.canonicalize(one) == ElementTree.canonicalize(other)


def path(trunk, what):
    return f"/calls/hosted/{ACCOUNT}/{trunk.id}/{what}"


def tells(client, trunk, what, token=TOKEN, **form):
    address = f"{URL}{path(trunk, what)}"
    signature = RequestValidator(token).compute_signature(address, form)
    return client.post(path(trunk, what), data=form, headers={"X-Twilio-Signature": signature})


def test_numbers_to_be_had_are_told_with_what_they_ask(client, trunk):
    found = client.get(f"/v1/trunks/{trunk.id}/offers?country=US&kind=geographic&contains=555").json()["items"]
    assert [one["number"] for one in found] == ["+12125550123", "+12125550199"]
    assert (found[0]["place"], found[0]["capabilities"], found[0]["asks"]) == (
        "New York, NY",
        ["voice", "text"],
        "none",
    )
    assert client.get(f"/v1/trunks/{trunk.id}/offers?country=GB").json()["items"][0]["asks"] == "any"


def test_a_number_that_was_bought_is_ours_active_and_proven(client, house, trunk, provider):
    ordered = buys(client, trunk)
    assert (ordered.status_code, ordered.json()["state"]) == (201, "ordered")
    house.due()
    held = client.get(f"/v1/numbers/{ordered.json()['id']}").json()
    assert (held["state"], held["proven"], held["proof"]["how"]) == ("active", True, "provider")
    (one,) = library(provider).incoming_phone_numbers.list()
    assert (one.phone_number, one.friendly_name) == (NUMBER, "Front desk")
    assert one.voice_url == f"{URL}{path(trunk, 'incoming')}"
    (entry,) = [entry.event for entry in house.journal() if entry.kind == "PhoneNumberAdded"]
    assert (entry.source, entry.minor, entry.currency) == ("bought", 115, "USD")
    assert house.replays_the_same()


def test_who_may_not_buy_spends_nothing(client, door, trunk, provider):
    door.may = door.may - {"number.buy"}
    assert buys(client, trunk).status_code == 403
    assert provider.bought == 0


def test_an_order_whose_answer_was_lost_is_not_placed_twice(client, house, clock, trunk, provider):
    provider.loses = True
    ordered = buys(client, trunk).json()
    house.due()
    provider.loses = False
    clock.advance(timedelta(minutes=5))
    house.due()
    assert provider.bought == 1
    assert client.get(f"/v1/numbers/{ordered['id']}").json()["state"] == "active"


def test_an_order_waits_while_the_provider_is_busy(client, house, clock, trunk, provider):
    provider.busy = True
    ordered = buys(client, trunk).json()
    house.due()
    assert client.get(f"/v1/numbers/{ordered['id']}").json()["state"] == "ordered"
    provider.busy = False
    clock.advance(timedelta(minutes=5))
    house.due()
    assert client.get(f"/v1/numbers/{ordered['id']}").json()["state"] == "active"


def test_an_order_the_provider_refuses_is_told_and_frees_the_number(client, house, trunk, provider):
    provider.refuses = {"message": "Bundle required", "code": 21649}
    ordered = buys(client, trunk).json()
    house.due()
    assert client.get(f"/v1/numbers/{ordered['id']}").json()["why"] == "Bundle required"
    told = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    assert [(one.key.rpartition(".")[2], one.values["said"]) for one in told] == [("not_bought", "Bundle required")]
    provider.refuses = None
    assert buys(client, trunk).status_code == 201


def test_a_number_of_brazil_is_not_ordered_before_its_terms_are_accepted(client, trunk, provider):
    """Clause ZS-CC-COUNTRY-EXTRA-TERMS."""
    refused = buys(client, trunk, "+551135550123")
    assert (refused.status_code, refused.json()["type"]) == (409, "country-terms")
    assert client.post("/v1/number-terms", json={"country": "BR", "version": "2025-08"}).status_code == 201
    assert buys(client, trunk, "+551135550123").json()["state"] == "ordered"


def test_a_number_given_back_is_the_providers_again_after_three_days(client, house, clock, trunk, provider):
    ordered = buys(client, trunk).json()
    house.due()
    assert client.delete(f"/v1/numbers/{ordered['id']}").status_code == 204
    clock.advance(timedelta(hours=71))
    house.due()
    assert provider.released == []
    clock.advance(timedelta(hours=2))
    house.due()
    assert provider.released == [NUMBER]


def test_a_number_taken_back_in_time_stays_at_the_provider(client, house, clock, trunk, provider):
    ordered = buys(client, trunk).json()
    house.due()
    client.delete(f"/v1/numbers/{ordered['id']}")
    clock.advance(timedelta(hours=10))
    assert client.post(f"/v1/numbers/{ordered['id']}/recovery").status_code == 201
    clock.advance(timedelta(days=4))
    house.due()
    assert provider.released == []


def test_what_the_provider_has_for_us_is_listed_whole_and_proves_ours(client, house, trunk, provider):
    for number in (NUMBER, "+12125550199"):
        provider.gives_out(number)
    wanted, use = WantedPhone(NUMBER, "geographic"), PhoneUse("Line", trunk=trunk.id)
    held = house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))
    found = client.post(f"/v1/trunks/{trunk.id}/listings").json()["items"]
    assert [(one["number"], bool(one["known"])) for one in found] == [(NUMBER, True), ("+12125550199", False)]
    assert house.read(lambda c: numbers.proven_number(c, held.id)).how == "provider"


def test_a_number_the_provider_has_is_taken_up_and_its_calls_come_here(client, house, trunk, provider):
    provider.gives_out(NUMBER)
    told = {"number": NUMBER, "kind": "geographic", "name": "Line"}
    taken = client.post(f"/v1/trunks/{trunk.id}/adoptions", json=told)
    assert taken.status_code == 201
    house.due()
    (one,) = library(provider).incoming_phone_numbers.list()
    assert one.voice_url.endswith("/incoming")
    assert client.get(f"/v1/numbers/{taken.json()['id']}").json()["proven"]


def test_a_wrong_token_is_told_with_what_to_do(client, house, trunk, provider):
    setup = Setup("Hosted", reference=SID)
    house.write(lambda c: trunk_service.change(c, HOUSE, trunk.id, setup, token="wrong"))  # made up
    refused = client.post(f"/v1/trunks/{trunk.id}/listings")
    assert (refused.status_code, refused.json()["type"]) == (409, "provider-refused")
    assert "token" in refused.json()["remedy"]
    with pytest.raises(TwilioException):
        library(provider, "wrong").incoming_phone_numbers.list()


def test_a_silent_provider_is_told(client, house, trunk):
    house.database.tools.wire.web.cut = True
    assert client.post(f"/v1/trunks/{trunk.id}/listings").status_code == 503


def test_a_line_by_sip_alone_sells_nothing(client, house):
    setup = Setup("Plain", hosts=(Host("sip.provider.example"),))
    plain = house.write(lambda c: trunk_service.add(c, HOUSE, "sip", setup))
    for asked in (client.get(f"/v1/trunks/{plain.id}/offers?country=US"), buys(client, plain)):
        assert (asked.status_code, asked.json()["type"]) == (409, "trunk-not-hosted")


@pytest.mark.parametrize(("more", "field"), [({"reference": "AC1"}, "reference"), ({"reference": SID}, "token")])
def test_a_hosted_trunk_needs_its_account_and_its_token(house, more, field):
    with pytest.raises(BadInput) as wrong:
        house.write(lambda c: trunk_service.add(c, HOUSE, "twilio", Setup("Hosted", **more)))
    assert field in wrong.value.fields


def test_a_call_to_our_number_is_sent_to_our_sip_port_and_recorded_nowhere_else(client, house, trunk):
    owns(house, trunk)
    answer = tells(client, trunk, "incoming", CallSid="CA1", From="+41791234567", To=NUMBER, CallStatus="ringing")
    wanted = VoiceResponse()
    dial = Dial(answer_on_bridge=True, record="do-not-record", timeout=60)
    dial.sip(
        f"sip:{NUMBER}@sip.fairline.example:5070;transport=tls",
        status_callback=f"{URL}{path(trunk, 'status')}",
        status_callback_method="POST",
        status_callback_event="completed",
    )
    wanted.append(dial)
    assert answer.status_code == 200
    assert alike(answer.text, str(wanted))


def test_a_call_to_a_number_that_is_not_ours_is_not_taken(client, house, trunk):
    refused = VoiceResponse()
    refused.append(Reject(reason="rejected"))
    answer = tells(client, trunk, "incoming", CallSid="CA1", From="+41791234567", To="+12125550000")
    assert alike(answer.text, str(refused))
    owns(house, trunk)
    house.write(lambda c: trunk_service.pause(c, HOUSE, trunk.id, paused=True))
    answer = tells(client, trunk, "incoming", CallSid="CA1", From="+41791234567", To=NUMBER)
    assert alike(answer.text, str(refused))


def test_a_call_of_ours_rings_the_number_and_shows_ours(client, house, trunk):
    owns(house, trunk)
    form = {"To": "sip:+41445550100@acme.sip.provider.example;transport=tls", "From": f"sip:{NUMBER}@fairline.example"}
    answer = tells(client, trunk, "outgoing", CallSid="CA2", **form)
    wanted = VoiceResponse()
    dial = Dial(answer_on_bridge=True, record="do-not-record", timeout=60, caller_id=NUMBER)
    dial.number(
        "+41445550100",
        status_callback=f"{URL}{path(trunk, 'status')}",
        status_callback_method="POST",
        status_callback_event="completed",
    )
    wanted.append(dial)
    assert alike(answer.text, str(wanted))


def test_a_call_that_shows_what_is_not_proven_is_not_made(client, house, trunk):
    """Clause ZS-CC-LAW-SPOOF."""
    held = owns(house, trunk)
    to = "sip:+41445550100@acme.sip.provider.example"
    for shown in ("+12125550000", "anonymous"):
        answer = tells(client, trunk, "outgoing", CallSid="CA2", To=to, From=f"sip:{shown}@fairline.example")
        assert "<Reject" in answer.text
    house.write(lambda c: standing.suspend(c, HOUSE, held.id, "outbound", issuer="carrier"))
    answer = tells(client, trunk, "outgoing", CallSid="CA2", To=to, From=f"sip:{NUMBER}@fairline.example")
    assert "<Reject" in answer.text


def test_a_call_goes_only_where_the_trunk_may(client, house, trunk):
    setup = Setup("Hosted", reference=SID, domain="acme.sip.provider.example", countries=("US",))
    house.write(lambda c: trunk_service.change(c, HOUSE, trunk.id, setup))
    owns(house, trunk)
    for called, word in (("+41445550100", "<Reject"), ("112", "<Reject"), ("+12125550177", "<Number")):
        to = f"sip:{called}@acme.sip.provider.example"
        answer = tells(client, trunk, "outgoing", CallSid="CA2", To=to, From=f"sip:{NUMBER}@fairline.example")
        assert word in answer.text


def test_what_is_not_signed_by_the_provider_is_not_believed(client, house, trunk):
    owns(house, trunk)
    assert tells(client, trunk, "incoming", token="guessed", CallSid="CA1", To=NUMBER).status_code == 403
    assert client.post(path(trunk, "status"), data={"CallSid": "CA1"}).status_code == 403
    stolen = RequestValidator(TOKEN).compute_signature(f"{URL}{path(trunk, 'status')}", {"CallSid": "CA1"})
    headers = {"X-Twilio-Signature": stolen}
    assert client.post(path(trunk, "incoming"), data={"CallSid": "CA1"}, headers=headers).status_code == 403
    assert client.post(f"/calls/hosted/{ACCOUNT}/trk_none/incoming", data={}).status_code == 404


def test_how_a_call_ended_is_written_once(client, house, trunk):
    form = {"CallSid": "CA9", "CallStatus": "completed", "CallDuration": "61", "Direction": "outbound-dial"}
    for _ in range(2):
        assert tells(client, trunk, "status", **form).status_code == 204
    assert tells(client, trunk, "status", CallSid="CA9", CallStatus="ringing").status_code == 204
    (told,) = [entry.event for entry in house.journal() if entry.kind == "HostedCallTold"]
    assert (told.reference, told.status, told.seconds, told.trunk) == ("CA9", "completed", 61, trunk.id)


@pytest.mark.parametrize("way", ["call", "text"])
def test_a_code_is_called_or_texted_to_a_number_that_is_to_be_proven(client, house, trunk, provider, way):
    owns(house, trunk)
    wanted, use = WantedPhone("+41445550100", "geographic"), PhoneUse("Outside", trunk=trunk.id)
    outside = house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))
    assert client.post(f"/v1/numbers/{outside.id}/codes", json={"way": way}).status_code == 204
    house.due()
    code = house.read(lambda c: numbers.code_of(c, outside.id))
    if way == "call":
        (asked,) = provider.calls
        assert (asked["To"], asked["From"], asked["Record"]) == (["+41445550100"], [NUMBER], ["false"])
        assert ", ".join(code) in asked["Twiml"][0]
        ElementTree.fromstring(asked["Twiml"][0])
    else:
        (asked,) = provider.texts
        assert code in asked["Body"][0]
    wrong = client.post(f"/v1/numbers/{outside.id}/proofs", json={"how": "code", "code": "1"})
    assert (wrong.status_code, wrong.json()["type"]) == (422, "phone-code-wrong")
    right = client.post(f"/v1/numbers/{outside.id}/proofs", json={"how": "code", "code": code})
    assert right.json()["proof"]["how"] == "code"


def test_without_a_number_at_a_provider_nobody_says_a_code(client, house, trunk):
    wanted, use = WantedPhone("+41445550100", "geographic"), PhoneUse("Outside", trunk=trunk.id)
    outside = house.write(lambda c: numbers.add_phone(c, HOUSE, wanted, use))
    asked = client.post(f"/v1/numbers/{outside.id}/codes", json={})
    assert (asked.status_code, asked.json()["type"]) == (409, "nobody-says-codes")
    assert house.read(lambda c: proving.code_of(c, outside.id)) == ""


def test_a_hosted_trunk_is_a_plan_like_any_other(house, trunk):
    (plan,) = house.read(trunks.plans)
    assert [one.name for one in plan.hosts] == ["acme.sip.provider.example"]
    assert house.read(lambda c: trunks.choose(c, "", "+41445550100")) == trunk.id


def test_what_was_told_of_a_call_needs_an_end(house, trunk):
    assert not house.write(lambda c: service.told(c, trunk.id, {"CallSid": "CA1", "CallStatus": "answered"}))
    assert not house.write(lambda c: service.told(c, trunk.id, {"CallStatus": "completed"}))


def test_a_number_of_a_removed_order_is_found_no_more(house, trunk):
    held = owns(house, trunk)
    house.write(lambda c: phones.release(c, HOUSE, held.id, "given back"))
    assert house.read(lambda c: numbers.phones_on(c, trunk.id)) == []
