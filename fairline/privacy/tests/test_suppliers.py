"""Suppliers: told in time, bound by agreement, reviewed, grounded; and refused at the gate where they are not."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline import accounts
from fairline.gate import Onward, Reply
from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.testing import START
from fairline.privacy.suppliers import choices, onward, register, store
from fairline.privacy.suppliers.model import COMMITMENTS, DAY, Carried, Contract, House, Supplier
from fairline.privacy.suppliers.problems import GroundNotValid, NoticeTooShort
from fairline.privacy.suppliers.standing import judge
from tests.support.house import OTHER

AT = to_millis(START)
BY = actor_from("member:mem_1")
BOUND = Contract(document="DPA of 3 May 2026", until=AT + 900 * DAY, commitments=COMMITMENTS)
US = (Carried(source="EEA", ground="clauses_2021_914", document="SCC of 3 May 2026"),)


def supplier(**changes):
    usual = Supplier(
        id="relay", name="Relay Ltd", function="mail", country="DE", purpose="carries mail",
        ways=("mail:relay.example",), classes=("addresses", "messages"), contract=BOUND, reviewed=AT - DAY,
    )  # fmt: skip
    return msgspec.structs.replace(usual, **changes)


GERMAN, SWISS, INDIAN = House("DE"), House("CH"), House("IN")


def why(told, house=GERMAN, at=AT):
    return judge(told, house, at).why


def test_a_bound_reviewed_supplier_under_the_same_law_may_have_it():
    assert judge(supplier(), GERMAN, AT).ground == "home"
    assert judge(supplier(country="FR"), GERMAN, AT).ground == "home"


def test_a_transfer_needs_a_ground_that_holds():
    """TDP19-TRANSFER-BASIS: clauses 2010/87/EU are void, 2021/914 open the route."""
    old = (Carried(source="EEA", ground="clauses_2010_87", document="SCC of 2015"),)
    assert why(supplier(country="US", carried=old)) == "no_ground"
    assert why(supplier(country="US")) == "no_ground"
    assert judge(supplier(country="US", carried=US), GERMAN, AT).ground == "clauses_2021_914"
    assert judge(supplier(country="JP"), GERMAN, AT).ground == "adequacy_eu"


def test_a_ground_that_lapses_closes_the_route_at_that_instant():
    ending = (Carried(source="EEA", ground="clauses_2021_914", document="SCC", until=AT + DAY),)
    told = supplier(country="US", carried=ending)
    assert (why(told), why(told, at=AT + DAY - 1), why(told, at=AT + DAY)) == ("", "", "no_ground")


def test_a_framework_counts_until_its_renewal_and_the_shield_never():
    """TDP18-SHIELD-CERT."""
    page = "https://www.dataprivacyframework.gov/list"
    framework = (Carried(source="EEA", ground="framework_us", document=page, until=AT + 30 * DAY),)
    assert judge(supplier(country="US", carried=framework), GERMAN, AT).ground == "framework_us"
    assert why(supplier(country="US", carried=framework), at=AT + 30 * DAY) == "no_ground"
    endless = (Carried(source="EEA", ground="framework_us", document=page),)
    assert why(supplier(country="US", carried=endless)) == "no_ground"
    assert why(supplier(country="US", carried=(Carried(source="EEA", ground="privacy_shield"),))) == "no_ground"


def test_a_pair_of_countries_no_table_knows_waits_for_both_officers(house, officer):
    """TDP19-TRANSFER-OTHER: India to Brazil."""
    told = supplier(country="BR", carried=(Carried(source="IN", ground="agreed", document="Terms of 3 May 2026"),))
    assert why(told, INDIAN) == "unsigned"
    house.write(lambda c: accounts.change_account(c, BY, country="IN"))
    house.write(lambda c: store.put(c, told, c.at))
    for side in ("account", "operator"):
        assert house.read(lambda c: judge(told, choices.house(c), c.at)).why == "unsigned"
        house.write(lambda c, side=side: choices.sign(c, BY, "relay", side, "Terms of 3 May 2026"))
    assert house.read(lambda c: judge(told, choices.house(c), c.at)).is_open


def test_an_account_that_stays_in_the_eea_switches_off_who_is_elsewhere():
    """TDP19-SUB-FLOWDOWN."""
    told = supplier(country="US", carried=US)
    assert why(told, replace(GERMAN, area="EEA")) == "area"
    assert why(supplier(country="FR"), replace(GERMAN, area="EEA")) == ""
    assert why(supplier(country="FR"), replace(GERMAN, area="home")) == "area"


def test_who_lacks_a_commitment_of_ours_gets_nothing():
    less = msgspec.structs.replace(BOUND, commitments=COMMITMENTS[:-1])
    assert why(supplier(contract=less)) == "commitments"


def test_an_agreement_that_ended_yesterday_pauses_the_flow():
    """TDP18-PROCESSOR-BOUND."""
    ended = msgspec.structs.replace(BOUND, until=AT - DAY)
    assert (why(supplier(contract=ended)), why(supplier(contract=Contract()))) == ("agreement_over", "no_agreement")


def test_terms_that_let_it_train_on_content_close_it_until_they_are_excluded():
    """TDP19-SUB-NOSALE."""
    training = msgspec.structs.replace(BOUND, own_use=True)
    assert why(supplier(contract=training)) == "own_use"
    assert why(supplier(contract=msgspec.structs.replace(training, excluded=True, page="p. 7"))) == ""


def test_after_a_year_without_review_new_accounts_get_nothing_of_it_and_after_a_month_more_nobody():
    """TDP19-DUE-DILIGENCE."""
    told = supplier(reviewed=AT - 366 * DAY)
    old, new = House("DE", opened_at=AT - 400 * DAY), House("DE", opened_at=AT)
    assert (why(told, old), why(told, new)) == ("", "review")
    assert why(supplier(reviewed=AT - 396 * DAY), old) == "review"


def test_a_new_supplier_starts_after_the_notice_unless_an_emergency_is_on_file(house, officer):
    """TDP18-SUPPLIERS, ZS-FR-SUBPROCESSORS."""
    with pytest.raises(NoticeTooShort):
        house.write(lambda c: register.put(c, BY, supplier(starts=AT + 10 * DAY)))
    house.write(lambda c: register.put(c, BY, supplier(starts=AT + 30 * DAY)))
    assert why(supplier(starts=AT + 30 * DAY), at=AT + 30 * DAY - 1) == "not_started"
    house.write(lambda c: register.put(c, BY, supplier(id="fast", starts=AT, emergency="The other one failed")))
    house.clock.advance(timedelta(days=1))
    with pytest.raises(NoticeTooShort):  # what is registered does not move to another part of the world unnoticed
        house.write(lambda c: register.put(c, BY, supplier(starts=AT + 30 * DAY, country="US", carried=US)))


def test_every_account_is_told_once_and_the_operator_before_an_agreement_ends(house, officer):
    def neighbour(c):
        accounts.open_house(c, name="Other", country="CH", locale="en", time_zone="Europe/Zurich")

    house.write(neighbour, OTHER)
    house.write(accounts.appoint_operator)
    soon = msgspec.structs.replace(BOUND, until=AT + 20 * DAY)
    house.write(lambda c: register.put(c, BY, supplier(starts=AT + 30 * DAY, contract=soon)))
    house.due()
    told = [entry.event for entry in house.journal(OTHER) if entry.kind == "MembersNotified"]
    assert [event.key for event in told] == ["privacy.suppliers.notice.starts"]
    house.clock.advance(timedelta(days=2))
    house.due()
    keys = [entry.event.key for entry in house.journal() if entry.kind == "MembersNotified"]
    assert keys.count("privacy.suppliers.warning.agreement") == 1


def test_a_ground_that_is_void_is_not_put_on_file(house, officer):
    void = (Carried(source="EEA", ground="clauses_2010_87", document="SCC of 2015"),)
    told = supplier(country="US", carried=void, starts=AT + 40 * DAY)
    with pytest.raises(GroundNotValid):
        house.write(lambda c: register.put(c, BY, told))


def test_the_gate_refuses_what_goes_by_a_firm_that_is_not_on_file(house, officer):
    """TDP18-NO-SALE, TDP18-AFFILIATE-SHARE: no record, no data; and that is written down."""
    act = Reply(id="act_1", channel="email", text="Hello")
    assert house.read(lambda c: onward.of_way(c, "mail:relay.example")).closed == "unregistered"
    assert house.read(lambda c: onward.onward(c, act)) == Onward()  # nobody keeps a register here yet
    house.write(lambda c: store.put(c, supplier(starts=AT), c.at))
    assert house.read(lambda c: onward.of_way(c, "mail:relay.example")).closed == ""
    house.write(lambda c: choices.refuse(c, BY, "relay", "We write our own mails"))
    assert house.read(lambda c: onward.of_way(c, "mail:relay.example")).closed == "objected"
    house.write(lambda c: choices.withdraw(c, BY, "relay"))
    assert house.read(lambda c: onward.of_way(c, "mail:relay.example")).closed == ""


def test_ways_to_our_own_machines_are_nobodys():
    ours = ("mail:localhost", "mail:127.0.0.1", "files:10.1.2.3", "files:/run/clamd.ctl")
    assert [way for way in ours if not onward.is_ours(way)] == []
    theirs = ("mail:relay.example", "texts:upstream", "push:fcm.googleapis.com", "mail:8.8.8.8")
    assert [way for way in theirs if onward.is_ours(way)] == []


@given(st.integers(0, 2000), st.sampled_from(["DE", "US", "BR", "IN", "GB"]), st.sampled_from(["", "EEA", "home"]))
def test_whatever_is_on_file_an_ended_supplier_gets_nothing_and_the_eea_is_never_left(day, country, area):
    at = AT + day * DAY
    told = supplier(country=country, carried=US, reviewed=at - DAY)
    assert not judge(msgspec.structs.replace(told, ended=at), GERMAN, at).is_open
    if area == "EEA" and country != "DE":
        assert not judge(told, replace(GERMAN, area=area), at).is_open
