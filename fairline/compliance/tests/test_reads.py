"""The officer sees who was shown whose data: by contact, by member, by time, by kind; and takes it away as a file."""

import csv
import io
from datetime import timedelta

import pytest

from fairline.compliance.reads.http import ROUTES
from fairline.kit.clock import to_text
from fairline.security.permissions import permissions_of
from fairline.security.tests.reading import Desk, asking, talk
from tests.support import door as support


@pytest.fixture
def client(house, shop):
    allowed = permissions_of(house.database.tools.permissions, "owner")
    with support.door(house, ROUTES, support.member_of(allowed, id=shop.owner, role="owner")) as client:
        yield client


@pytest.fixture
def read(house, shop, clock):
    """The owner opened a conversation with Nour; an hour later a program listed Nour and Zoe."""
    nour, zoe = shop.knows("+41791234567", name="Nour Haddad"), shop.knows("+41791234568", name="=Zoe")
    desk = Desk(house)
    desk.opened(talk(1), nour, who=asking(shop.owner))
    desk.writes()
    clock.advance(timedelta(hours=1))
    desk.answered(nour, zoe, who=asking("tok_7", session=None, via="token"))
    desk.writes()
    return nour, zoe


def items(client, **asked):
    answer = client.get("/v1/reads", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_each_reading_names_its_reader_its_way_and_the_people_in_it_newest_first(client, read, shop):
    listed, opened = items(client)
    assert (opened["by"]["name"], opened["kind"], opened["subject"]) == ("Olga Officer", "conversation", talk(1))
    assert [one["name"] for one in opened["contacts"]] == ["Nour Haddad"]
    assert (listed["by"]["kind"], listed["by"]["id"], listed["shown"]) == ("app", "tok_7", 2)
    assert (opened["network"], opened["route"]) == ("192.0.2.0/24", "GET /v1/conversations/{id:str}")


def test_it_is_narrowed_to_a_contact_a_reader_a_kind_and_a_time(client, read, shop, house):
    nour, zoe = read
    assert [one["kind"] for one in items(client, about=nour)] == ["list", "conversation"]
    assert [one["kind"] for one in items(client, about=zoe)] == ["list"]
    assert [one["kind"] for one in items(client, by=shop.owner)] == ["conversation"]
    assert [one["kind"] for one in items(client, by="tok_7")] == ["list"]
    assert [one["kind"] for one in items(client, kind="conversation")] == ["conversation"]
    half = to_text(house.clock.millis() - 1_800_000)
    assert [one["kind"] for one in items(client, since=half)] == ["list"]
    assert [one["kind"] for one in items(client, until=half)] == ["conversation"]


def test_a_page_after_the_other_neither_skips_nor_repeats(client, read):
    first = client.get("/v1/reads", params={"limit": 1}).json()
    second = client.get("/v1/reads", params={"limit": 1, "cursor": first["next"]}).json()
    assert [one["kind"] for one in first["items"] + second["items"]] == ["list", "conversation"]
    assert second["next"] is None


def test_as_a_file_it_leaves_through_the_gate_and_that_it_left_is_written_down(client, read, shop):
    shop.accepts()
    answer = client.post("/v1/read-exports", json={"format": "csv", "about": read[0]})
    assert answer.status_code == 201, answer.text
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["kind"] for row in rows] == ["list", "conversation"]
    assert rows[1]["reader"] == "Olga Officer"
    assert client.post("/v1/read-exports", json={"format": "json"}).json()[0]["kind"] == "list"
    told = shop.entries("ReadsExported")
    assert [(entry.event.lines, entry.event.format) for entry in told] == [(2, "csv"), (2, "json")]
    assert told[0].event.asked == {"about": read[0]}
    assert [e.event.fields["what"] for e in shop.entries("ActPermitted") if e.event.kind == "Export"] == ["reads"] * 2


def test_where_the_gate_says_no_nothing_leaves(house, shop, read):
    """Somebody who is no active member any more wants it."""
    allowed = permissions_of(house.database.tools.permissions, "owner")
    with support.door(house, ROUTES, support.member_of(allowed, id="mem_gone", role="owner")) as client:
        answer = client.post("/v1/read-exports", json={})
    assert (answer.status_code, answer.json()["type"]) == (409, "reads-not-exported")
    assert shop.entries("ReadsExported") == []


def test_whoever_may_not_look_is_refused(house, shop, read):
    with support.door(house, ROUTES, support.member_of({"contact.read"}, id=shop.owner)) as client:
        assert client.get("/v1/reads").status_code == 403
