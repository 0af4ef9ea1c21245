"""What the what-if says of each person is what then happens to each, act by act; and nothing is written by asking."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from fairline import crm
from fairline.compliance.tests import crowd
from fairline.compliance.whatif import WhatIf, what_if
from fairline.compliance.whatif_http import ROUTES
from fairline.conversations import Begin, First, Whom, open_matter, would_say
from fairline.gate import submit
from fairline.kit.clock import to_millis
from fairline.kit.errors import BadInput
from tests.support.door import door, member_of

SALE = "Our autumn sale begins: 50% off everything in the shop"
SATURDAY = datetime(2026, 11, 28, 6, 30, tzinfo=UTC)


def first(shop, text=SALE, of="marketing", channel="sms"):
    return First(channel, shop.sender, text, purpose_class=of, member=shop.owner)


def sent(house, shop, one, asked):
    """Begin a conversation with somebody for good, and have the same act ruled on by the real gate."""

    def unit(c):
        place = crm.places_on(c, "sms", [one])[one]
        begun = open_matter(
            c, Begin(sender=shop.sender, subject="", text="", contact=one, channel="sms"), shop.by, "ours"
        )
        act = would_say(asked, Whom(place.contact, place.person, place.address), c.new_id("act"))
        return submit(
            c, type(act)(**{**{n: getattr(act, n) for n in act.__struct_fields__}, "conversation": begun}), shop.by
        )

    return house.write(unit)


@pytest.mark.parametrize(("text", "of"), [(SALE, "marketing"), ("Your parcel left.", "service"), (SALE, "service")])
def test_it_agrees_act_by_act_with_what_then_happens(house, shop, clock, text, of):
    shop.accepts()
    chance = Random(4)
    people = house.write(lambda c: crowd.gather(c, chance, 120))
    house.write(lambda c: crowd.disturb(c, chance, people))
    house.follow()
    clock.jump_to(SATURDAY)
    asked = first(shop, text, of)
    before = len(house.journal())
    told = house.read(lambda c: what_if(c, WhatIf(asked, c.at, [one.contact for one in people])))
    assert len(house.journal()) == before
    ruled = {each.contact: sent(house, shop, each.contact, asked) for each in told.people}
    said: dict[str, int] = {}
    for each in told.people:
        ruling = ruled[each.contact]
        wanted = {"yes": "permitted", "later": "deferred", "no": "refused"}[each.say]
        if each.say == "no" and each.ruling.outcome == "deferred":
            wanted = "deferred"  # it would wait, and then be refused
        assert ruling.outcome == wanted, (each, ruling.verdicts)
        assert ruling.due == each.ruling.due
        assert [(v.policy, v.outcome, v.reason) for v in ruling.verdicts] == [
            (v.policy, v.outcome, v.reason) for v in each.ruling.verdicts
        ]
        said[each.say] = said.get(each.say, 0) + 1
    assert len(said) == 3 or (of, text) != ("marketing", SALE)
    assert len(told.people) + len(told.unreached) <= len(people)


def test_who_has_to_wait_leaves_at_the_instant_told_and_not_before(house, shop, clock):
    shop.accepts()
    chance = Random(9)
    people = house.write(lambda c: crowd.gather(c, chance, 240))
    house.follow()
    clock.jump_to(SATURDAY)
    asked = first(shop)
    told = house.read(lambda c: what_if(c, WhatIf(asked, c.at, [one.contact for one in people])))
    later = [each for each in told.people if each.say == "later"]
    acts = {each.contact: sent(house, shop, each.contact, asked).act.id for each in later}
    assert len(later) > 3
    for since in sorted({each.since for each in later}):
        now = [acts[each.contact] for each in later if each.since == since]
        clock.jump_to(datetime.fromtimestamp((since - 1) / 1000, UTC))
        house.due()
        assert not any(left(house, act) for act in now)
        clock.advance(timedelta(milliseconds=1))
        house.due()
        assert all(left(house, act) for act in now)


def left(house, act):
    return [e for e in house.journal() if e.kind == "ActPermitted" and e.event.act == act]


def test_another_instant_is_answered_as_of_then(house, shop, clock):
    shop.accepts()
    contact = shop.knows("+41791234567", zone="Europe/Zurich")
    shop.agreed(contact)
    ask = lambda at: house.read(lambda c: what_if(c, WhatIf(first(shop), at, [contact]))).people[0]  # noqa: E731
    noon, sunday = (to_millis(datetime(2026, 11, day, 12, 0, tzinfo=UTC)) for day in (25, 29))
    assert (ask(noon).say, ask(noon).since) == ("yes", noon)
    waits = ask(sunday)
    assert (waits.say, waits.verdict.policy) == ("later", "quiet_hours")
    assert datetime.fromtimestamp(waits.since / 1000, UTC).strftime("%A %H:%M") == "Monday 07:00"  # eight in Zurich


def test_addresses_find_their_contacts_and_strangers_are_answered_as_they_would_be_once_known(house, shop, clock):
    shop.accepts()
    known = shop.knows("+41791234567")
    shop.agreed(known)
    clock.jump_to(datetime(2026, 11, 25, 12, 0, tzinfo=UTC))
    asked = WhatIf(first(shop), clock.millis(), addresses=["+41 79 123 45 67", "+41791112233", "no number"])
    told = house.read(lambda c: what_if(c, asked))
    assert [(each.contact, each.say) for each in told.people] == [(known, "yes"), ("", "no")]
    assert told.unreached == ["no number"]
    stranger = shop.knows("+41791112233")
    ruling = sent(house, shop, stranger, asked.first)
    assert [(v.policy, v.outcome, v.reason) for v in ruling.verdicts] == [
        (v.policy, v.outcome, v.reason) for v in told.people[1].ruling.verdicts
    ]


def test_what_cannot_be_begun_is_said_and_a_contact_without_an_address_is_named(house, shop):
    silent = shop.knows(email="nour@example.com")
    with pytest.raises(BadInput):
        house.read(lambda c: what_if(c, WhatIf(First("webchat", "", "Hello"), c.at, [silent])))
    told = house.read(lambda c: what_if(c, WhatIf(first(shop), c.at, [silent, silent])))
    assert (told.people, told.unreached) == ([], [silent])


def test_over_the_wire_each_is_answered_and_counted_by_reason_with_its_clause(house, shop, clock):
    shop.accepts()
    agreed, silent = shop.knows("+41791234567", name="Nour Haddad"), shop.knows("+41791112233")
    shop.agreed(agreed)
    body = {"channel": "sms", "sender": shop.sender, "text": SALE, "contacts": [agreed, silent], "addresses": ["none"]}
    with door(house, ROUTES, member_of({"compliance.ask"}, id=shop.owner)) as client:
        told = client.post("/v1/what-ifs", json=body | {"at": "2026-11-25T12:00:00Z"}).json()
        assert [told[name] for name in ("asked", "yes", "later", "no", "unreached")] == [3, 1, 0, 1, ["none"]]
        assert [(each["name"], each["say"]) for each in told["people"]] == [("Nour Haddad", "yes"), ("", "no")]
        assert told["reasons"][told["people"][1]["reason"]]["verdict"]["clauses"][0]["id"] == "DTA-SMS-OPTIN"
        alone = client.post("/v1/what-ifs", json=body | {"contacts": [agreed], "addresses": []}).json()
        assert len(alone["ruling"]["verdicts"]) > 10
        assert client.post("/v1/what-ifs", json=body | {"at": "2020-01-01T00:00:00Z"}).status_code == 422
        assert client.post("/v1/what-ifs", json=body | {"contacts": [], "addresses": []}).status_code == 422
    with door(house, ROUTES, member_of({"compliance.read"}, id=shop.owner)) as client:
        assert client.post("/v1/what-ifs", json=body).status_code == 403
