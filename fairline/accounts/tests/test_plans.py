"""A plan grants what its order says, at its version; seats are counted, storage is measured, free accounts are used."""

import dataclasses
import hashlib
import json
import tomllib
from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.plans import catalogue, idle, service, storage, store
from fairline.accounts.plans.facts import granted
from fairline.accounts.plans.model import MB, FilesKept, WordsKept
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.tests.conftest import joined
from fairline.gate import Reply
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import ACCOUNT

# Of every version there ever was: whoever changes one changes what somebody ordered.
SOLD = {
    ("open", "1"): "41d03f53409aa7ee",
    ("chat_lite", "1"): "126786dd52665a49",
    ("sell_free", "1"): "9b7c1e3fb32b4431",
    ("support", "1"): "781c2384f576a2be",
    ("suite", "1"): "bbddf9eb9b00e724",
}


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


def test_a_version_that_was_sold_is_never_changed():
    listed = tomllib.loads(catalogue.FILE.read_text("utf-8"))
    for (name, version), known in SOLD.items():
        held = json.dumps(listed[name][version], sort_keys=True)
        assert hashlib.sha256(held.encode()).hexdigest()[:16] == known, f"{name}.{version}"


def ordered(house, plan, account=ACCOUNT, **more):
    return house.write(lambda c: service.assign(c, HOUSE, plan, **more), account)


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


def test_an_account_without_an_order_has_everything(house, opened):
    has = house.read(service.own)
    assert (has.plan.name, has.plan.channels, has.countries, has.cap("files")) == ("open", None, None, None)
    text = Reply(id="act_1", channel="sms", member="mem_1")
    assert house.read(lambda c: granted(c, text)).channels is None


def test_an_order_grants_its_channels_its_countries_and_its_seats(house, opened):
    ordered(house, "suite", seats={"agent": 5, "texting": 1}, countries=["ch", "FR"], evidence="order 17")
    ada = opened.id
    text = Reply(id="act_1", channel="sms", member=ada)
    lacking = house.read(lambda c: granted(c, text))
    assert (lacking.channels, lacking.countries, lacking.seat) == (
        frozenset({"webchat", "email", "sms", "voice"}),
        frozenset({"CH", "FR"}),
        "texting",
    )
    house.write(lambda c: service.give_seat(c, HOUSE, ada, "texting"))
    assert house.read(lambda c: granted(c, text)).seat == ""
    assert house.read(lambda c: granted(c, Reply(id="act_2", channel="webchat", member=ada))).seat == ""


def test_a_seat_more_than_was_bought_is_refused_until_one_is_free(house, opened):
    ordered(house, "suite", seats={"texting": 1})
    nora = house.write(lambda c: joined(c, "nora@example.com", "Nora"))
    house.write(lambda c: service.give_seat(c, HOUSE, opened.id, "texting"))
    with pytest.raises(service.NoSeat) as refused:
        house.write(lambda c: service.give_seat(c, HOUSE, nora.id, "texting"))
    assert refused.value.values["bought"] == 1
    house.write(lambda c: service.take_seat_back(c, HOUSE, opened.id, "texting"))
    house.write(lambda c: service.give_seat(c, HOUSE, nora.id, "texting"))
    assert house.read(lambda c: store.seats_of(c, nora.id)) == {"texting"}


def test_who_is_deactivated_gives_their_seat_back(house, opened):
    ordered(house, "suite", seats={"texting": 1})
    nora = house.write(lambda c: joined(c, "nora@example.com", "Nora"))
    house.write(lambda c: service.give_seat(c, HOUSE, nora.id, "texting"))
    house.write(lambda c: accounts.deactivate(c, HOUSE, nora.id, as_owner=True))
    house.write(lambda c: service.give_seat(c, HOUSE, opened.id, "texting"))
    assert house.read(store.seats_held)["texting"] == 1


@pytest.mark.parametrize("wrong", [{"seats": {"pilots": 1}}, {"seats": {"agent": -1}}, {"countries": ["CHE"]}])
def test_an_order_that_cannot_be_is_refused_and_changes_nothing(house, opened, wrong):
    with pytest.raises(BadInput):
        ordered(house, "suite", **wrong)
    with pytest.raises(NotFound):
        ordered(house, "unheard-of")
    assert house.read(service.own).plan.name == "open"


def test_a_version_stays_until_the_term_is_renewed(house, clock, opened, monkeypatch):
    old = catalogue.plan("support")
    renews = house.database.tools.now() + 30 * storage.DAY
    ordered(house, "support", seats={"agent": 20}, renews=renews)
    newer = dataclasses.replace(old, version=2, channels=frozenset({"webchat"}))
    both = {**catalogue.plans(), ("support", 2): newer}
    monkeypatch.setattr(catalogue, "plans", lambda: both)
    clock.advance(timedelta(days=29))
    house.write(service.renew)
    assert house.read(service.own).plan == old
    clock.advance(timedelta(days=1))
    house.write(service.renew)
    has = house.read(service.own)
    assert (has.plan, has.seats["agent"], has.renews) == (newer, 20, renews + 365 * storage.DAY)


def kept(house, data, files):
    house.database.tools.facts[WordsKept] = lambda c: data
    house.database.tools.facts[FilesKept] = lambda c: files
    return {each.kind: each for each in house.write(storage.measure)}


def test_storage_is_counted_by_plan_and_agents_and_warned_of_in_time(house, opened):
    ordered(house, "support", seats={"agent": 20})
    found = kept(house, 9_000 * MB, 80_000 * MB)
    assert (found["data"].cap, found["files"].cap) == (12_000 * MB, 110_000 * MB)
    assert (found["data"].warned, found["files"].warned) == (0, 0)
    found = kept(house, 11_900 * MB, 118_400 * MB)
    assert (found["data"].over, found["files"].over) == (0, 8_400 * MB)
    assert (found["data"].warned, found["files"].warned) == (80, 100)
    kept(house, 11_900 * MB, 118_400 * MB)
    keys = [event.key for event in told(house, "MembersNotified")]
    assert keys == ["accounts.plans.storage-80", "accounts.plans.storage-100"]


def test_a_week_after_being_told_large_files_and_imports_are_refused_until_there_is_room(house, clock, opened):
    ordered(house, "support", seats={"agent": 20})
    kept(house, 0, 118_400 * MB)
    clock.advance(timedelta(days=6, hours=23))
    kept(house, 0, 118_500 * MB)
    house.read(lambda c: storage.refuse_large(c, 20 * MB))
    house.read(storage.refuse_import)
    clock.advance(timedelta(hours=1))
    with pytest.raises(storage.StorageFull) as refused:
        house.read(lambda c: storage.refuse_large(c, 20 * MB))
    assert (refused.value.values["over"], refused.value.clauses) == (8_500, ("ZS-STORAGE-REDUCE",))
    with pytest.raises(storage.StorageFull):
        house.read(storage.refuse_import)
    house.read(lambda c: storage.refuse_large(c, storage.LARGE))
    kept(house, 0, 100_000 * MB)
    house.read(lambda c: storage.refuse_large(c, 20 * MB))


def use(house, account=ACCOUNT):
    """Somebody did something."""
    house.write(lambda c: accounts.change_account(c, Actor("member", "mem_1"), name=f"Shop {c.at}"), account)


def ended(house, account=ACCOUNT):
    return [entry.event for entry in house.journal(account) if entry.kind == "AccountLapsed"]


@pytest.mark.parametrize(("plan", "days"), [("chat_lite", 30), ("sell_free", 180)])
def test_a_free_account_nobody_uses_ends_with_the_evidence_of_its_last_use(house, clock, opened, plan, days):
    ordered(house, plan)
    use(house)
    last = house.journal()[-1]
    clock.advance(timedelta(days=days) - timedelta(hours=1))
    house.write(lambda c: idle.look(c, 0))
    assert ended(house) == []
    clock.advance(timedelta(hours=1))
    house.write(lambda c: idle.look(c, 0))
    (event,) = ended(house)
    assert (event.plan, event.last, event.by, event.number) == (plan, last.at, "member:mem_1", last.number)


def test_an_account_that_pays_never_ends_by_itself(house, clock, opened):
    ordered(house, "support")
    clock.advance(timedelta(days=400))
    house.write(lambda c: idle.look(c, 0))
    assert ended(house) == []


def test_with_courtesy_its_owners_are_told_first_and_using_it_keeps_it(house, clock, opened):
    ordered(house, "chat_lite")
    use(house)
    clock.advance(timedelta(days=30))
    house.write(lambda c: idle.look(c, 7))
    house.write(lambda c: idle.look(c, 7))
    assert (len(told(house, "AccountUnused")), ended(house)) == (1, [])
    assert [event.key for event in told(house, "MembersNotified")] == ["accounts.plans.unused"]
    clock.advance(timedelta(days=6))
    use(house)
    house.write(lambda c: idle.look(c, 7))
    assert (len(told(house, "AccountUsedAgain")), house.read(store.ends)) == (1, None)
    clock.advance(timedelta(days=30))
    house.write(lambda c: idle.look(c, 7))
    clock.advance(timedelta(days=7))
    house.write(lambda c: idle.look(c, 7))
    assert len(ended(house)) == 1


def test_it_is_looked_at_every_day_and_the_operators_policy_is_asked(house, clock, opened):
    ordered(house, "chat_lite")
    use(house)
    house.follow()
    for _ in range(31):
        clock.advance(timedelta(days=1))
        house.due()
    assert (len(told(house, "AccountUnused")), ended(house)) == (1, [])
    for _ in range(8):
        clock.advance(timedelta(days=1))
        house.due()
    assert len(ended(house)) == 1


def test_what_was_folded_is_what_a_replay_folds(house, opened):
    ordered(house, "suite", seats={"texting": 2}, countries=["CH"])
    house.write(lambda c: service.give_seat(c, HOUSE, opened.id, "texting"))
    for session in ("ses_1", "ses_2"):
        house.write(lambda c, session=session: service.begin_work(c, opened.id, session))
    kept(house, 10, 20)
    assert house.replays_the_same()
