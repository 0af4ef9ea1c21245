"""A name to send under is one's own: not another account's proven brand, not the operator's, not a bank's."""

import pytest

from fairline import accounts
from fairline.accounts.brands import Looks
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.journal import HOUSE
from fairline.numbers import NameTaken, check_name, senders, service
from fairline.numbers.plugin import PLUGIN
from fairline.numbers.senders import Purpose, SenderTaken
from tests.support.house import OTHER


@pytest.fixture
def plugins():
    return (ACCOUNTS, PLUGIN)


@pytest.fixture
def town(house):
    """Two accounts: ours, and BankX, which has proven its domain."""
    for name, account in (("Acme", "acc_test"), ("BankX", OTHER)):
        house.write(
            lambda c, name=name: accounts.open_house(
                c, name=name, country="CH", locale="en", time_zone="Europe/Zurich"
            ),
            account=account,
        )
    house.write(lambda c: accounts.make_brand(c, HOUSE, "BankX", "bankx", Looks(locale="en")), account=OTHER)
    proven(house, "bankx.example", OTHER)
    return house


def proven(house, name, account):
    domain = house.write(lambda c: service.add(c, HOUSE, name), account=account)
    lines = house.read(lambda c: service.wanted(c, domain), account=account)
    found = {line.purpose: (line.value,) for line in lines}
    house.write(lambda c: service.take(c, HOUSE, domain.id, found), account=account)
    house.follow()


@pytest.mark.parametrize("name", ["BankX", "bankx", "BankX Support", "B\u0430nkX", "BANKX"])
def test_another_accounts_proven_brand_is_not_ours_to_send_under(town, name):
    with pytest.raises(NameTaken):
        town.write(lambda c: check_name(c, name))
    town.write(lambda c: check_name(c, name), account=OTHER)


@pytest.mark.parametrize("name", ["PayPal", "Paypa1 Service", "Your Netflix team"])
def test_a_well_known_name_needs_its_own_domain(town, name):
    with pytest.raises(NameTaken):
        town.write(lambda c: check_name(c, name))


def test_the_owner_of_a_well_known_name_sends_under_it(town):
    proven(town, "paypal.example", "acc_test")
    town.write(lambda c: check_name(c, "PayPal"))


def test_nobody_but_the_operator_sends_under_the_operators_name(town):
    town.write(lambda c: accounts.appoint_operator(c), account=OTHER)
    with pytest.raises(NameTaken):
        town.write(lambda c: check_name(c, "BankX service team"))


@pytest.mark.parametrize("name", ["Acme", "Acme Bank", "Support", "Bank", "Anna from Acme", "", "Exchange"])
def test_ones_own_and_common_names_are_free(town, name):
    town.write(lambda c: check_name(c, name))


def test_a_brand_without_a_proven_domain_keeps_nobody_out(town):
    town.write(lambda c: accounts.make_brand(c, HOUSE, "Teahouse", "teahouse", Looks(locale="en")))
    town.write(lambda c: check_name(c, "Teahouse"), account=OTHER)


def test_a_text_name_another_account_has_is_refused(town):
    told = Purpose(name="Shop", provider="big")
    theirs = town.write(lambda c: senders.add(c, HOUSE, "alphanumeric", "TeaShop", "CH", told), account=OTHER)
    town.write(lambda c: senders.submit(c, HOUSE, theirs.id, {}), account=OTHER)
    town.follow()
    with pytest.raises(SenderTaken):
        town.write(lambda c: senders.add(c, HOUSE, "alphanumeric", "TEASHOP", "CH", told))
    with pytest.raises(NameTaken):
        town.write(lambda c: senders.add(c, HOUSE, "alphanumeric", "BankX", "CH", told))
