"""Who was shown whose data stands written within a second: one line a look, on the account's own lines, none lost."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide

from fairline.kit.errors import Unavailable
from fairline.security import ReadsKept, reader_categories, silent_keepers
from fairline.security.reads import store, tidying
from fairline.security.tests.reading import Desk, asking, contact, talk
from fairline.web import Asked, get, post
from fairline.web.errors import HANDLERS
from fairline.web.figures import Figures
from fairline.web.guard import asked_of, permitted
from fairline.web.outer import Outer
from fairline.web.routes import SIGNED_IN
from tests.support.house import OTHER

ADA, BO, CY = contact(1), contact(2), contact(3)


@pytest.fixture
def desk(house):
    return Desk(house)


def test_opening_one_is_one_line_however_many_answers_its_screen_asks_for(desk, house):
    desk.opened(talk(1), ADA)
    desk.opened(talk(1), ADA, method="GET")
    desk.opened(ADA, talk(1))
    (line,) = desk.lines()
    assert (line.kind, line.subject, line.ids, line.shown) == ("conversation", talk(1), (ADA,), 1)
    assert (line.by, line.session, line.network) == ("member:mem_1", "ses_1", "192.0.2.0/24")
    assert line.route == "GET /v1/conversations/{id:str}"
    house.clock.advance(timedelta(seconds=61))
    desk.opened(talk(1), ADA)
    assert len(desk.lines()) == 2


def test_a_list_is_one_line_that_says_how_many_and_who_was_new_in_it(desk, house):
    desk.answered(ADA, BO)
    desk.answered(ADA, BO)
    house.clock.advance(timedelta(minutes=5))
    desk.answered(BO, CY)
    first, second = desk.lines()
    assert (first.kind, first.shown, first.ids) == ("list", 2, (ADA, BO))
    assert (second.shown, second.ids) == (2, (CY,))
    house.clock.advance(timedelta(minutes=61))
    desk.answered(BO, CY)
    assert desk.lines()[-1].ids == (BO, CY)


def test_another_session_another_network_another_reader_are_lines_of_their_own(desk):
    desk.answered(ADA)
    desk.answered(ADA, who=asking(session="ses_2"))
    desk.answered(ADA, address="198.51.100.9")
    desk.answered(ADA, who=asking("tok_1", session=None, via="token"))
    lines = desk.lines()
    assert [line.by for line in lines] == ["member:mem_1"] * 3 + ["app:tok_1"]
    assert {line.network for line in lines} == {"192.0.2.0/24", "198.51.100.0/24"}


def test_each_account_has_its_own_lines(desk):
    desk.answered(ADA)
    desk.answered(BO, who=asking(account=OTHER))
    assert [line.ids for line in desk.lines()] == [(ADA,)]
    assert [line.ids for line in desk.lines(OTHER)] == [(BO,)]


def test_what_names_nobody_is_no_reading_and_a_file_is_one(desk):
    desk.answered(body=b'{"items":[{"id":"que_1"}]}', route="/v1/queues")
    assert desk.lines() == []
    desk.answered(body=b"", route="/v1/attachments/{id:str}", named="att_" + talk(5)[4:])
    desk.answered(body=b"", route="/v1/data-requests/{id:str}/package", named="req_" + talk(6)[4:])
    assert [line.kind for line in desk.lines()] == ["file", "export"]


def test_searching_is_told_from_looking_through_a_list(desk):
    desk.answered(ADA, route="/v1/search")
    assert [line.kind for line in desk.lines()] == ["search"]


def test_answers_in_the_words_of_the_zendesk_api_name_everything_by_numbers(desk):
    desk.answered(body=b'{"ticket":{"id":5,"requester_id": 77}}', route="/api/v2/tickets/{id:int}", named="5")
    desk.answered(body=b'{"users":[{"id":7},{"id":8}]}', route="/api/v2/users")
    one, many = desk.lines()
    assert (one.kind, one.subject, one.ids) == ("conversation", "ticket:5", ("user:77",))
    assert (many.kind, many.shown, many.ids) == ("list", 2, ("user:7", "user:8"))


def test_readings_are_found_by_contact_by_reader_and_by_time(desk, house):
    desk.opened(talk(1), ADA)
    desk.answered(ADA, BO, who=asking("mem_2", session="ses_2"))
    noon = house.clock.millis() + 1
    house.clock.advance(timedelta(hours=1))
    desk.opened(BO)
    assert [line.kind for line in desk.lines(about=(ADA,))] == ["conversation", "list"]
    assert [line.kind for line in desk.lines(about=(BO,))] == ["list", "contact"]
    assert [line.by for line in desk.lines(by="member:mem_2")] == ["member:mem_2"]
    assert [line.kind for line in desk.lines(since=noon)] == ["contact"]
    assert [line.kind for line in desk.lines(until=noon, kind="list")] == ["list"]


def test_while_the_database_takes_nothing_lines_wait_and_are_written_after(desk, house, monkeypatch):
    write = house.database.write

    async def full(*_, **__):
        raise Unavailable(retry_after=1)

    monkeypatch.setattr(house.database, "write", full)
    desk.opened(ADA)
    desk.writes()
    monkeypatch.setattr(house.database, "write", write)
    assert [line.subject for line in desk.lines()] == [ADA]


def test_what_could_not_be_held_is_told_as_lost_never_silently(house):
    desk = Desk(house, most=2)
    for one in (ADA, BO, CY):
        desk.opened(one)
    lines = desk.lines()
    assert [(line.kind, line.subject) for line in lines if line.kind != "lost"] == [("contact", ADA), ("contact", BO)]
    assert [(line.kind, line.shown, line.by) for line in lines if line.kind == "lost"] == [("lost", 1, "house")]


def test_a_process_that_ends_without_a_word_is_told_of_and_one_that_ends_well_is_not(desk, house):
    last = house.clock.millis()
    desk.opened(ADA)
    desk.writes()
    house.clock.advance(timedelta(minutes=4))
    assert house.read(silent_keepers) == [last]
    asyncio.run(desk.keeper.end())
    assert house.read(silent_keepers) == []


def test_lines_stay_until_their_time_is_over_and_networks_go_before(desk, house):
    desk.opened(ADA)
    desk.writes()
    house.clock.advance(timedelta(days=91))
    desk.opened(BO)
    desk.writes()
    middle = house.clock.millis() - 1
    assert house.write(lambda c: store.forget_networks(c, middle)) == 1
    assert [line.network for line in desk.lines()] == ["", "192.0.2.0/24"]
    assert house.write(lambda c: store.forget_before(c, middle)) == 1
    assert [line.subject for line in desk.lines()] == [BO]


async def test_the_outermost_layer_notes_every_answer_to_somebody_known(house):
    """A read by GET, a read by POST, and a change, which is no read; and nobody known, which is nobody's read."""

    async def who(connection):
        return asking(via="token") if "known" in connection.headers else None

    @get("/v1/contacts/{id:str}", permission=SIGNED_IN)
    async def one(asked: Asked, id: str) -> dict[str, str]:
        return {"id": id}

    @post("/v1/asks", permission=SIGNED_IN)
    async def asks(asked: Asked) -> dict[str, str]:
        return {"id": BO}

    @post("/v1/changes", permission=SIGNED_IN)
    async def changes(asked: Asked) -> dict[str, str]:
        return await asked.write(lambda c: {"id": CY})

    app = Litestar(
        [one, asks, changes],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        state=State({"database": house.database, "hub": None, "authenticate": who}),
        openapi_config=None,
        logging_config=None,
    )
    desk = Desk(house)
    desk.readings.is_kept = True
    outer = Outer(app, Figures(), hot={}, seconds=5, secure=False, proxies="", new_id=str, readings=desk.readings)
    served: Any = outer
    transport = httpx.ASGITransport(served, client=("192.0.2.7", 1))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://fairline.test", headers={"known": "1"}
    ) as client:
        assert (await client.get(f"/v1/contacts/{ADA}")).status_code == 200
        assert (await client.post("/v1/asks")).status_code == 201
        assert (await client.post("/v1/changes")).status_code == 201
        client.headers.pop("known")
        assert (await client.get(f"/v1/contacts/{CY}")).status_code == 401
    held, _ = desk.readings.take()
    assert [(each.method, each.names.get("id", ""), each.body.decode()) for each in held][:2] == [
        ("GET", ADA, f'{{"id":"{ADA}"}}'),
        ("POST", "", f'{{"id":"{BO}"}}'),
    ]
    assert [each.route for each in held if each.method == "POST"] == ["/v1/asks"]


def test_lines_older_than_the_account_keeps_them_go_at_night_and_the_journal_says_how_many(desk, house):
    house.database.tools.facts[ReadsKept] = lambda c, asked: 200
    desk.opened(ADA)
    desk.writes()
    house.write(tidying.plan)
    house.clock.advance(timedelta(days=199))
    desk.opened(BO)
    house.due()
    assert [line.network for line in desk.lines()] == ["", "192.0.2.0/24"]
    house.clock.advance(timedelta(days=3))
    house.due()
    assert [line.subject for line in desk.lines()] == [BO]
    assert [entry.event.lines for entry in house.journal() if entry.kind == "ReadsForgotten"] == [1]


def test_a_person_is_told_by_which_kinds_of_readers_they_were_read_and_when(desk, house):
    desk.opened(ADA)
    first = house.clock.millis()
    house.clock.advance(timedelta(hours=2))
    desk.answered(ADA, BO, who=asking("tok_1", session=None, via="token"))
    desk.opened(ADA, who=asking("mem_2"))
    desk.writes()
    program, members = house.read(lambda c: reader_categories(c, [ADA]))
    assert (program.category, program.readings) == ("app", 1)
    assert (members.category, members.readings, members.first) == ("member", 2, first)
    assert members.last == house.clock.millis()


def test_the_very_same_list_is_looked_into_again_once_whoever_it_named_first_is_news(desk, house):
    desk.answered(ADA)
    assert [line.ids for line in desk.lines()] == [(ADA,)]
    house.clock.advance(timedelta(minutes=30))
    for _ in range(3):
        desk.answered(ADA, BO)
    assert [line.ids for line in desk.lines()] == [(ADA,), (BO,)]
    house.clock.advance(timedelta(minutes=29))
    desk.answered(ADA, BO)
    assert len(desk.lines()) == 2
    house.clock.advance(timedelta(minutes=1))
    desk.answered(ADA, BO)
    assert [line.ids for line in desk.lines()] == [(ADA,), (BO,), (ADA,)]


def test_the_same_file_fetched_again_is_a_line_again(desk):
    for _ in range(2):
        desk.answered(route="/v1/exports/{id:str}/file", named="exp_00000000000000000000000000", body=b"")
    assert [line.kind for line in desk.lines()] == ["export", "export"]
