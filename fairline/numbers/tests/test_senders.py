"""Text senders: what a country asks, the steps of a registration, and two people before texting opens again."""

import pytest

from fairline import numbers
from fairline.gate import Reply
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound
from fairline.numbers import senders, trades
from fairline.numbers import text_store as store
from fairline.numbers.facts import text_trade
from fairline.numbers.plugin import PLUGIN
from fairline.numbers.senders import Purpose, SenderNotReady, SenderTaken
from fairline.numbers.trades import SameReviewer

PAPERS = {"brand_registration": "B1", "campaign": "C1"}
WHY = "The shop sells tea, and no hemp at all"


@pytest.fixture
def plugins():
    return (PLUGIN,)


def adds(house, number="+41 44 555 01 00", kind="long_code", country="CH", account="acc_test", **purpose):
    told = Purpose(**({"name": "Shop", "provider": "big"} | purpose))
    return house.write(lambda c: senders.add(c, HOUSE, kind, number, country, told), account=account)


def registers(house, sender, papers=(), account="acc_test"):
    shown = dict(papers)
    house.write(lambda c: senders.submit(c, HOUSE, sender.id, shown), account=account)
    return house.write(lambda c: senders.register(c, HOUSE, sender.id, 10, shown), account=account)


def test_a_sender_is_a_draft_then_submitted_then_registered(house):
    made = adds(house)
    assert (made.state, made.number) == ("draft", "+41445550100")
    with pytest.raises(SenderNotReady):
        house.write(lambda c: senders.register(c, HOUSE, made.id, 1, {}))
    held = registers(house, made)
    assert (held.state, held.per_second) == ("registered", 10)
    assert house.replays_the_same()


def test_what_is_rejected_can_be_submitted_again(house):
    made = adds(house)
    house.write(lambda c: senders.submit(c, HOUSE, made.id, {}))
    assert house.write(lambda c: senders.reject(c, HOUSE, made.id, "unclear")).why == "unclear"
    assert registers(house, made).state == "registered"


def test_a_suspended_sender_comes_back_only_by_being_restored(house):
    made = registers(house, adds(house))
    assert house.write(lambda c: senders.suspend(c, HOUSE, made.id, "spam", "three reports")).rule == "spam"
    with pytest.raises(SenderNotReady):
        house.write(lambda c: senders.register(c, HOUSE, made.id, 1, {}))
    assert house.write(lambda c: senders.restore(c, HOUSE, made.id, "settled")).state == "registered"
    assert house.replays_the_same()


def test_an_american_number_needs_its_brand_and_its_campaign(house):
    made = adds(house, "+1 212 555 0123", country="US")
    with pytest.raises(BadInput):
        house.write(lambda c: senders.submit(c, HOUSE, made.id, {"campaign": "C1"}))
    assert registers(house, made, PAPERS).state == "registered"


def test_a_name_of_letters_is_taken_where_the_country_takes_names(house):
    assert adds(house, "Alpine Tea", "alphanumeric").number == "Alpine Tea"
    for number, country in (("Alpine Tea", "US"), ("This is too long", "CH"), ("12345", "CH"), ("Thé", "CH")):
        with pytest.raises(BadInput):
            adds(house, number, "alphanumeric", country)


@pytest.mark.parametrize(
    ("kind", "number", "country", "countries", "papers", "to", "reaches"),
    [
        ("long_code", "+41445550100", "CH", (), {}, "CH", True),
        ("long_code", "+41445550100", "CH", (), {}, "DE", False),
        ("long_code", "+41445550100", "CH", ("*",), {}, "DE", True),
        ("long_code", "+41445550100", "CH", ("*",), {}, "FR", False),  # no ordinary numbers there
        ("long_code", "+12125550123", "US", ("CA",), PAPERS, "CA", True),
        ("long_code", "+41445550100", "CH", ("US",), {}, "US", False),  # no campaign was shown for it
        ("toll_free", "+18005550123", "US", (), {"verification": "V1"}, "CA", True),
        ("alphanumeric", "AlpineTea", "CH", ("*",), {}, "GB", True),
        ("alphanumeric", "AlpineTea", "CH", ("*",), {}, "US", False),
        ("short_code", "90210", "US", (), {"programme": "P1"}, "US", True),
        ("long_code", "+41445550100", "CH", ("*",), {}, "ZZ", True),
    ],
)
def test_where_a_sender_may_text(house, kind, number, country, countries, papers, to, reaches):
    held = registers(house, adds(house, number, kind, country, countries=countries), papers)
    assert numbers.reaches(held, to) is reaches


def test_a_number_is_one_accounts_at_a_time(house):
    registers(house, adds(house))
    with pytest.raises(SenderTaken):
        adds(house, "044 555 01 00")
    other = adds(house, account="acc_other")  # anybody may write a draft
    with pytest.raises(SenderTaken):
        registers(house, other, account="acc_other")
    assert house.read(lambda c: store.route(c, "big", "+41445550100"), account="*")[0] == "acc_test"


def test_another_accounts_sender_is_not_found(house):
    made = adds(house)
    with pytest.raises(NotFound):
        house.read(lambda c: senders.find(c, made.id), account="acc_other")


def test_what_is_suspended_still_hears_and_what_is_removed_does_not(house):
    made = registers(house, adds(house))
    house.write(lambda c: senders.suspend(c, HOUSE, made.id, "spam", "reported"))
    assert house.read(lambda c: store.route(c, "big", made.number), account="*")
    house.write(lambda c: senders.remove(c, HOUSE, made.id))
    assert house.read(lambda c: store.route(c, "big", made.number), account="*") is None
    assert house.replays_the_same()


def flags(house):
    found = house.read(lambda c: text_trade(c, Reply(id="act_1", channel="sms")))
    return found.flagged, found.cleared


@pytest.mark.parametrize("goods", ["cannabis", "vape"])
def test_a_flag_is_lifted_by_two_reviewers_with_a_reason_and_by_no_one_alone(house, goods):
    house.write(lambda c: trades.flag(c, HOUSE, goods, "website"))
    assert flags(house) == ({goods}, frozenset())
    with pytest.raises(SameReviewer):
        house.write(lambda c: trades.lift(c, HOUSE, goods, "ben", WHY))
    with pytest.raises(BadInput):
        house.write(lambda c: trades.ask_lift(c, HOUSE, goods, "ben", "ok"))
    house.write(lambda c: trades.ask_lift(c, HOUSE, goods, "ben", WHY))
    with pytest.raises(SameReviewer):
        house.write(lambda c: trades.lift(c, HOUSE, goods, "ben", WHY))
    house.write(lambda c: trades.lift(c, HOUSE, goods, "ada", WHY))
    assert flags(house) == (frozenset(), {goods})
    assert house.replays_the_same()


def test_a_doubt_asks_a_person_to_look_once_and_changes_nothing_that_was_decided(house):
    for act in ("act_1", "act_2"):
        house.write(lambda c, act=act: trades.doubt(c, HOUSE, "vape", act))
    assert [one.state for one in house.read(numbers.known_trades)] == ["review"]
    assert len([entry for entry in house.journal() if entry.kind == "TradeDoubted"]) == 1
    assert flags(house) == (frozenset(), frozenset())
