"""Telephones register, refresh, move and leave; who does not prove a password does not."""

import pytest

from fairline.channels.voice.sip.tests.exchange import EPOCH, Exchange, Peer


@pytest.fixture
def exchange():
    return Exchange()


def contacts(exchange, name="ada"):
    return [str(binding.contact.uri) for binding in exchange.agent.registrar.of(name)]


async def test_a_telephone_registers_by_its_password(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    asked = ada.register(300)
    await exchange.turn()
    assert [answer.status for answer in asked.heard] == [401, 200]
    (binding,) = exchange.house.registered
    assert (binding.username, binding.aor, binding.expires) == ("ada", "ada@192.0.2.10", EPOCH + 300)
    assert (str(binding.contact.uri), binding.flow.remote) == ("sip:ada@192.0.2.1:5060", ("192.0.2.1", 5060))
    assert asked.heard[-1].headers.get("Contact") == "<sip:ada@192.0.2.1:5060>;expires=300"


async def test_both_algorithms_are_offered_the_better_first(exchange):
    asked = exchange.phone("ada", "192.0.2.1", password="").register()
    await exchange.turn()
    assert asked.status == 401
    offered = asked.heard[0].headers.all("WWW-Authenticate")
    assert ["SHA-256" in offered[0], "MD5" in offered[1], len(offered)] == [True, True, 2]


@pytest.mark.parametrize("name", ["ada", "mallory"])
async def test_a_wrong_password_and_an_unknown_name_look_alike(exchange, name):
    asked = exchange.phone(name, "192.0.2.1", password="guess").register()
    await exchange.turn()
    assert [answer.status for answer in asked.heard] == [401, 401]
    assert exchange.house.registered == []


async def test_nobody_registers_somebody_else(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.uri = "sip:nour@192.0.2.10"
    asked = ada.register()
    await exchange.turn()
    assert (asked.status, exchange.house.registered) == (403, [])


async def test_several_telephones_of_one_member_stand_side_by_side(exchange):
    for host in ("192.0.2.1", "192.0.2.2"):
        exchange.phone("ada", host).register()
    await exchange.turn()
    assert contacts(exchange) == ["sip:ada@192.0.2.1:5060", "sip:ada@192.0.2.2:5060"]


async def test_a_registration_ends_by_itself(exchange):
    exchange.phone("ada", "192.0.2.1").register(60)
    await exchange.turn(59)
    assert len(contacts(exchange)) == 1
    await exchange.turn(2)
    assert (contacts(exchange), len(exchange.house.gone)) == ([], 1)


async def test_a_refresh_keeps_it(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.register(60)
    await exchange.turn(40)
    ada.register(60)
    await exchange.turn(40)
    assert (len(contacts(exchange)), exchange.house.gone) == (1, [])


async def test_a_telephone_takes_its_registration_back(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.register()
    await exchange.turn()
    asked = ada.register(0)
    await exchange.turn()
    assert (asked.status, asked.heard[-1].headers.get("Contact"), contacts(exchange)) == (200, None, [])
    assert len(exchange.house.gone) == 1


async def test_a_star_takes_all_back(exchange):
    for host in ("192.0.2.1", "192.0.2.2"):
        exchange.phone("ada", host).register()
    await exchange.turn()
    asked = exchange.phone("ada", "192.0.2.3").register(contact="*", headers={"Expires": "0"})
    await exchange.turn()
    assert (asked.status, contacts(exchange)) == (200, [])


@pytest.mark.parametrize("expires", ["60", ""])
async def test_a_star_with_anything_else_is_refused(exchange, expires):
    asked = exchange.phone("ada", "192.0.2.1").register(contact="*", headers={"Expires": expires})
    await exchange.turn()
    assert asked.status == 400


async def test_too_short_a_time_is_answered_423(exchange):
    asked = exchange.phone("ada", "192.0.2.1").register(30)
    await exchange.turn()
    assert (asked.status, asked.heard[-1].headers.get("Min-Expires"), contacts(exchange)) == (423, "60", [])


async def test_too_long_a_time_is_shortened(exchange):
    asked = exchange.phone("ada", "192.0.2.1").register(100_000)
    await exchange.turn()
    assert asked.heard[-1].headers.get("Contact").endswith(";expires=3600")


async def test_asking_without_a_contact_tells_what_stands(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.register()
    await exchange.turn(10)
    request = ada.request("REGISTER", "sip:192.0.2.10", ada.uri, "other")
    request.headers.remove("Contact")
    asked = ada.ask(request)
    await exchange.turn()
    assert asked.heard[-1].headers.get("Contact") == "<sip:ada@192.0.2.1:5060>;expires=290"


async def test_one_telephone_that_moves_is_known_by_its_instance(exchange):
    marks = ';+sip.instance="<urn:uuid:7f9>";reg-id=1'
    exchange.phone("ada", "192.0.2.1").register(contact=f"<sip:ada@192.0.2.1:5060>{marks}")
    await exchange.turn()
    asked = exchange.phone("ada", "192.0.2.2").register(contact=f"<sip:ada@192.0.2.2:5060>{marks}")
    await exchange.turn()
    assert contacts(exchange) == ["sip:ada@192.0.2.2:5060"]
    assert '+sip.instance="<urn:uuid:7f9>"' in asked.heard[-1].headers.get("Contact")
    assert asked.heard[-1].headers.get("Require") == "outbound"


async def test_calls_go_back_over_the_path_and_the_flow(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.register(headers={"Path": "<sip:edge.example;lr>", "Supported": "path"})
    await exchange.turn()
    from fairline.channels.voice.sip.ways import ByRegistration

    exchange.dial(ByRegistration("ada"), to="sip:ada@192.0.2.10")
    await exchange.turn()
    assert ada.requests[0].headers.all("Route") == ["<sip:edge.example;lr>"]


async def test_the_binding_goes_with_its_connection(exchange):
    ada = exchange.phone("ada", "192.0.2.1", protocol="ws")
    ada.register(contact="<sip:x7@a8.invalid;transport=ws>")
    await exchange.turn()
    assert contacts(exchange) == ["sip:x7@a8.invalid;transport=ws"]
    exchange.wire.cut(("192.0.2.1", 5060), ("192.0.2.10", 5060))
    assert (contacts(exchange), len(exchange.house.gone)) == ([], 1)


async def test_a_member_has_so_many_telephones_and_no_more(exchange):
    asked = [exchange.phone("ada", f"192.0.2.{20 + number}").register() for number in range(11)]
    await exchange.turn()
    assert [one.status for one in asked] == [200] * 10 + [403]


async def test_what_the_house_stored_can_be_given_back(exchange):
    exchange.phone("ada", "192.0.2.1").register(300)
    await exchange.turn()
    (stored,) = exchange.house.registered
    other = Exchange()
    other.agent.registrar.put(stored)
    assert [str(binding.contact.uri) for binding in other.agent.registrar.of("ada")] == ["sip:ada@192.0.2.1:5060"]


async def test_a_proof_used_once_is_not_good_again(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    ada.register()
    await exchange.turn()
    sent = [
        message for message in exchange.wire.sent if message.startswith(b"REGISTER") and b"Authorization" in message
    ]
    again = sent[0].replace(b"z9hG4bK", b"z9hG4bKx").replace(b"CSeq: 2 ", b"CSeq: 9 ")
    thief = Peer(exchange, ("192.0.2.1", 5061))
    thief.end.send(again, thief.flow)
    await exchange.turn()
    assert [answer.status for answer in thief.answers()] == [401]
    assert "stale=true" in thief.answers()[0].headers.get("WWW-Authenticate")


async def test_a_proof_from_another_place_or_too_late_is_not_good(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    asked = ada.register()
    await exchange.turn()
    sent = [
        message for message in exchange.wire.sent if message.startswith(b"REGISTER") and b"Authorization" in message
    ]
    again = (
        sent[0].replace(b"z9hG4bK", b"z9hG4bKx").replace(b"nc=00000001", b"nc=00000002").replace(b"CSeq: 2", b"CSeq: 8")
    )
    elsewhere = Peer(exchange, ("192.0.2.66", 5060))
    elsewhere.end.send(again, elsewhere.flow)
    await exchange.turn()
    assert (asked.status, [answer.status for answer in elsewhere.answers()]) == (200, [401])
    await exchange.turn(301)
    late = Peer(exchange, ("192.0.2.1", 5062))
    late.end.send(again.replace(b"z9hG4bKx", b"z9hG4bKy").replace(b"CSeq: 8", b"CSeq: 9"), late.flow)
    await exchange.turn()
    assert "stale=true" in late.answers()[0].headers.get("WWW-Authenticate")


async def test_who_guesses_on_is_not_heard_for_longer_and_longer(exchange):
    ada = exchange.phone("ada", "192.0.2.1", password="guess")
    for _ in range(6):
        ada.register()
        await exchange.turn()
    asked = ada.register()
    await exchange.turn()
    assert (len(asked.heard), asked.is_done) == (1, False)  # the challenge; and then silence
    ada.password = "tea"
    await exchange.turn(40)
    right = ada.register()
    await exchange.turn()
    assert right.status == 200
