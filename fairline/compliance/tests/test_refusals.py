"""The officer sees what was refused and what waits, with reason, clause and remedy, and lets go what may go early."""

from datetime import UTC, datetime, timedelta

import pytest

from fairline.compliance.choices import policies_named
from fairline.compliance.http import ROUTES
from fairline.conversations import Written, reply
from fairline.gate import POLICIES
from fairline.gate.http import ROUTES as GATE_ROUTES
from fairline.kit.clock import to_millis
from fairline.kit.words import knows
from tests.support import door as support

NIGHT = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)


@pytest.fixture
def client(house, shop):
    allowed = support.member_of({"compliance.read", "compliance.release", "act.read"}, id=shop.owner)
    with support.door(house, [*ROUTES, *GATE_ROUTES], allowed) as client:
        yield client


def listed(client, query=""):
    answer = client.get(f"/v1/held-acts{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


@pytest.fixture
def told(shop, clock, house):
    """One contact who never agreed, one who did and sleeps, one who did and wakes."""
    shop.accepts()
    nobody, asleep = shop.knows("+41791234567", name="Nour Haddad"), shop.knows("+81312345678", zone="Asia/Tokyo")
    shop.agreed(asleep)
    shop.texts(nobody)
    clock.jump_to(NIGHT)
    shop.texts(asleep)
    house.follow()
    return nobody, asleep


def test_what_was_refused_and_what_waits_is_listed_newest_first_with_reason_clause_and_remedy(client, told):
    waits, refused = listed(client)
    assert (refused["state"], refused["contact"], refused["contact_name"]) == ("refused", told[0], "Nour Haddad")
    assert {verdict["policy"] for verdict in refused["verdicts"]} >= {"consent"}
    verdict = next(each for each in refused["verdicts"] if each["policy"] == "consent")
    assert all((verdict["reason"], verdict["remedy"]["words"], verdict["clauses"][0]["href"]))
    assert (waits["state"], waits["may_release"]) == ("waiting", False)
    assert None not in (waits["due"], waits["conversation"])
    assert refused["by"]["name"] == "Olga Officer"
    ruling = client.get(f"/v1/acts/{refused['act']}").json()
    assert len(ruling["verdicts"]) > 10


@pytest.mark.parametrize(
    ("query", "states"),
    [
        ("?state=refused", ["refused"]), ("?state=waiting", ["waiting"]), ("?channel=email", []),
        ("?policy=quiet_hours", ["waiting"]), ("?policy=quiet%25", []), ("?clause=DTA-CALL-HOURS", ["waiting"]),
        ("?clause=DTA-SMS-OPTIN", ["refused"]), ("?since=2026-11-23T20:00:00Z", ["waiting"]),
        ("?until=2026-11-23T20:00:00Z", ["refused"]), ("?member=mem_nobody", []),
    ],
)  # fmt: skip
def test_the_list_is_narrowed_by_all_that_is_asked(client, told, query, states):
    assert [each["state"] for each in listed(client, query)] == states


def test_the_list_goes_on_where_its_page_ended(client, told):
    first = client.get("/v1/held-acts?limit=1").json()
    rest = client.get(f"/v1/held-acts?limit=1&cursor={first['next']}").json()
    assert [len(first["items"]), len(rest["items"]), rest["next"]] == [1, 1, None]
    assert first["items"][0]["number"] > rest["items"][0]["number"]


def test_what_waited_and_left_says_so_and_what_the_law_holds_cannot_be_let_go(client, told, shop, house, clock):
    waits = listed(client, "?state=waiting")[0]
    early = client.post(f"/v1/acts/{waits['act']}/release")
    assert (early.status_code, early.json()["type"]) == (409, "act-not-releasable")
    clock.jump_to(NIGHT + timedelta(hours=12))
    house.due()
    left = listed(client)[0]
    assert (left["state"], left["due"], left["act"]) == ("left", None, waits["act"])
    assert left["ended"]
    assert client.post(f"/v1/acts/{waits['act']}/release").json()["type"] == "act-not-waiting"


def test_what_waits_for_its_writers_time_is_let_go_by_a_person_and_that_is_written(client, shop, house, clock):
    shop.accepts()
    contact = shop.knows("+41791234567")
    shop.agreed(contact, of="service", kind="express")
    conversation, _ = shop.texts(contact, "Your parcel left this morning.")
    later = to_millis(clock.now() + timedelta(days=2))
    said = Written("See you", not_before=later)
    house.write(lambda c: reply(c, conversation, said, shop.by, shop.owner, oversees=True))
    house.follow()
    waits = listed(client, "?state=waiting")[0]
    assert waits["may_release"]
    ruling = client.post(f"/v1/acts/{waits['act']}/release")
    assert (ruling.status_code, ruling.json()["outcome"]) == (201, "permitted")
    house.follow()
    assert listed(client, "?state=left")[0]["act"] == waits["act"]
    assert [str(entry.actor) for entry in shop.entries("ActLetGo")] == [f"member:{shop.owner}"]
    assert house.due() >= 0
    assert len([e for e in shop.entries("ActPermitted") if e.event.act == waits["act"]]) == 1


def test_whoever_may_not_sees_nothing(house, shop):
    with support.door(house, ROUTES, support.member_of({"act.read"})) as client:
        assert client.get("/v1/held-acts").status_code == 403


def test_what_it_can_be_narrowed_to_is_told_in_words(client, told):
    choices = client.get("/v1/held-acts/choices").json()
    assert {"id": "quiet_hours", "name": "Quiet hours"} in choices["policies"]
    assert any(each["id"] == "DTA-CALL-HOURS" for each in choices["clauses"])
    assert choices["counts"] == {"refused": 1, "waiting": 1}


def test_every_policy_has_a_name_that_people_read():
    assert [each.name for each in POLICIES if not knows(f"compliance.policy.{each.name}")] == []
    assert len({each.told for each in policies_named("fr")}) == len(POLICIES)
