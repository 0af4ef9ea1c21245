"""Which service level stands, and what moves it: conditions, order, priority, status."""

from collections.abc import Iterator

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.conversations import events
from fairline.kit.hours import CalendarHours, Hours
from fairline.obligations.http import ROUTES
from fairline.obligations.rules import METRICS
from fairline.obligations.tests.counter import ADA, SPLIT, Counter, ms
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT, House

EMAIL = {"field": "channel", "op": "is", "value": "email"}
MORNING = "2026-11-23 08:00"


def test_the_first_whose_conditions_hold_stands(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 60}}, conditions=EMAIL)
    counter.promises({"first_reply": {"none": 120}})
    counter.it_is(MORNING)
    assert counter.held(counter.opens(), "first_reply").due == ms("2026-11-23 10:00")
    assert counter.held(counter.opens(channel="email"), "first_reply").due == ms("2026-11-23 09:00")


def test_where_none_holds_nothing_is_owed(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 60}}, conditions=EMAIL)
    counter.opens()
    assert counter.told("ObligationOpened") == []


def test_a_higher_priority_has_a_shorter_time_of_which_part_is_spent(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 240, "urgent": 60}})
    counter.it_is(MORNING)
    conversation = counter.opens()
    counter.later(minutes=20)
    counter.says(events.PrioritySet(conversation=conversation, priority=9, previous=0))
    held = counter.held(conversation, "first_reply")
    assert (held.target, held.due) == (3_600_000, ms("2026-11-23 09:00"))
    counter.later(minutes=41)
    assert [entry.event.at for entry in counter.told("ObligationMissed")] == [ms("2026-11-23 09:00")]


def test_a_priority_nothing_is_promised_for_ends_what_was_owed(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 240}})
    conversation = counter.opens()
    counter.says(events.PrioritySet(conversation=conversation, priority=3, previous=0))
    assert counter.held(conversation, "first_reply").state == "cancelled"


def test_a_tag_brings_another_service_level(counter: Counter) -> None:
    tagged = {"field": "tags", "op": "has_any", "value": ["vip"]}
    counter.promises({"first_reply": {"none": 30}}, conditions=tagged)
    counter.promises({"first_reply": {"none": 240}})
    counter.it_is(MORNING)
    conversation = counter.opens()
    counter.says(events.Tagged(conversation=conversation, added=("vip",)))
    assert counter.held(conversation, "first_reply").due == ms("2026-11-23 08:30")


def test_waiting_for_the_contact_stands_still(counter: Counter) -> None:
    counter.promises({"agent_work": {"none": 120}})
    counter.it_is(MORNING)
    conversation = counter.opens()
    counter.later(hours=1)
    counter.says(events.StatusChanged(conversation=conversation, status="pending", previous="new"))
    assert counter.later(days=3) == 0
    counter.it_is("2026-11-26 11:30")
    counter.says(events.StatusChanged(conversation=conversation, status="open", previous="pending"))
    assert counter.held(conversation, "agent_work").due == ms("2026-11-26 14:00")


def test_what_is_merged_away_owes_nothing_and_owes_again_when_it_was_not_the_same(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 60}})
    counter.it_is(MORNING)
    one, other = counter.opens(), counter.opens()
    counter.says(events.ConversationsMerged(conversation=one, other=other))
    assert counter.held(other, "first_reply").state == "cancelled"
    assert counter.held(one, "first_reply").state == "open"
    counter.says(events.MergeUndone(conversation=one, other=other))
    assert counter.held(other, "first_reply").due == ms("2026-11-23 09:00")


def test_spam_and_what_stands_beside_another_owe_nothing(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 60}})
    conversation = counter.opens()
    counter.says(events.ConversationSetAside(conversation=conversation, where="spam"))
    assert counter.held(conversation, "first_reply").state == "cancelled"
    counter.opens(side_of=conversation)
    counter.opens(suspected=True)
    assert len(counter.told("ObligationOpened")) == 1


def test_what_was_suspected_owes_its_first_reply_from_when_it_was_let_in(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 60}})
    counter.it_is(MORNING)
    conversation = counter.opens(suspected=True)
    counter.later(hours=1)
    counter.says(events.ConversationRestored(conversation=conversation, status="new", suspected=True), by=ADA)
    assert counter.held(conversation, "first_reply").due == ms("2026-11-23 10:00")


def test_a_calendar_is_told_to_whoever_asks_by_its_id(counter: Counter, house: House) -> None:
    asked = house.database.tools.facts[CalendarHours]
    found = house.read(lambda c: asked(c, counter.calendar))
    assert isinstance(found.hours, Hours)
    assert found.hours.time_zone == "Europe/Zurich"
    assert house.read(lambda c: asked(c, "cal_nowhere")).hours is None


@pytest.fixture
def client(house: House) -> Iterator[TestClient[Litestar]]:
    """A client signed in as an admin."""
    may = frozenset({"service_level.manage", "calendar.manage", "conversation.read"})
    identity = Identity(ACCOUNT, "member:mem_ada", "mem_ada", "admin", may, "en", "token")

    async def authenticate(connection: object) -> Identity:
        return identity

    app = Litestar(
        ROUTES,
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate}),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client


def test_calendars_are_made_changed_and_removed(client: TestClient[Litestar]) -> None:
    made = client.post("/v1/calendars", json={"name": "Office", "time_zone": "Europe/Zurich", "week": SPLIT})
    assert made.status_code == 201
    calendar = made.json()
    assert calendar["open_now"]  # Monday, ten o'clock in Zürich
    assert calendar["opens_at"] is None
    changed = client.patch(f"/v1/calendars/{calendar['id']}", json={"holidays": {"extra": ["2026-11-23"]}}).json()
    assert (changed["open_now"], changed["opens_at"]) == (False, "2026-11-24T07:00:00.000Z")
    assert changed["week"] == calendar["week"]
    assert client.patch(f"/v1/calendars/{calendar['id']}", json={"time_zone": "Mars/Olympus"}).status_code == 422
    assert client.delete(f"/v1/calendars/{calendar['id']}").status_code == 204
    assert client.get("/v1/calendars").json()["items"] == []
    assert client.get(f"/v1/calendars/{calendar['id']}").status_code == 404


def test_service_levels_are_made_ordered_and_removed(client: TestClient[Litestar]) -> None:
    names = ["Mail", "All"]
    ids = []
    for name in names:
        form = {"name": name, "targets": {"first_reply": {"none": 60}}, "conditions": EMAIL if name == "Mail" else {}}
        ids.append(client.post("/v1/service-levels", json=form).json()["id"])
    turned = client.put("/v1/service-levels/order", json={"order": ids[::-1]}).json()["items"]
    assert [(each["name"], each["position"]) for each in turned] == [("All", 1), ("Mail", 2)]
    changed = client.patch(f"/v1/service-levels/{ids[0]}", json={"warn_before": 15}).json()
    assert (changed["warn_before"], changed["conditions"]) == (15, EMAIL)
    assert client.delete(f"/v1/service-levels/{ids[1]}").status_code == 204
    assert [each["name"] for each in client.get("/v1/service-levels").json()["items"]] == ["Mail"]


def test_clocks_are_told_in_words_in_the_order_of_their_places(client: TestClient[Litestar]) -> None:
    told = client.get("/v1/clocks").json()["items"]
    assert [each["metric"] for each in told] == list(METRICS)
    assert told[0] == {"metric": "first_reply", "label": "First reply", "about": "Until a person first answers."}


def test_a_clock_there_is_not_cannot_be_promised(client: TestClient[Litestar]) -> None:
    form = {"name": "Mail", "targets": {"fastest_reply": {"none": 60}}}
    assert client.post("/v1/service-levels", json=form).status_code in (400, 422)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"targets": {}}, "targets"),
        ({"calendar": "cal_nowhere"}, "calendar"),
        ({"conditions": {"field": "mood", "op": "is", "value": "good"}}, "conditions.field"),
    ],
)
def test_what_cannot_be_promised_is_told(client: TestClient[Litestar], wrong: dict[str, object], field: str) -> None:
    form = {"name": "Mail", "targets": {"first_reply": {"none": 60}}, **wrong}
    answer = client.post("/v1/service-levels", json=form)
    assert answer.status_code == 422
    assert field in answer.json()["fields"]


def test_a_conversation_shows_its_clocks_in_words(counter: Counter, client: TestClient[Litestar]) -> None:
    counter.promises({"first_reply": {"none": 30}}, name="Quick")
    counter.it_is(MORNING)
    conversation = counter.opens()
    counter.later(minutes=40)
    (clock,) = client.get(f"/v1/conversations/{conversation}/obligations").json()["items"]
    assert clock["words"] == "First reply"
    assert (clock["state"], clock["late"], clock["running"]) == ("missed", True, True)
    assert (clock["spent_seconds"], clock["target_seconds"], clock["policy_name"]) == (2_400, 1_800, "Quick")
    assert client.get("/v1/conversations/cnv_nowhere/obligations").status_code == 404
