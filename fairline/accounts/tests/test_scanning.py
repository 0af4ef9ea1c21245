"""Once a year somebody gives the account's word that its machines scan what they download; exports hang on it."""

from datetime import timedelta

import pytest

from fairline.accounts.plans.jobs import daily
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.scanning import service
from fairline.accounts.scanning.service import ScanningNotPromised
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import Actor

DAY = timedelta(days=1)


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


def asked_for(house):
    return [entry.event.key for entry in house.journal() if entry.kind == "MembersNotified"]


def test_the_word_holds_a_year_and_is_asked_for_a_month_before_it_ends(house, opened, clock):
    """Clause DTA-SCAN-DOWNLOADS."""
    house.write(lambda c: service.give(c, Actor("member", "mem_1")))
    clock.advance(334 * DAY)
    house.write(lambda c: daily(c, {}))
    assert asked_for(house).count("accounts.scanning.due") == 0
    clock.advance(DAY)
    house.write(lambda c: daily(c, {}))
    clock.advance(DAY)
    house.write(lambda c: daily(c, {}))
    assert asked_for(house).count("accounts.scanning.due") == 1
    clock.advance(28 * DAY)
    house.read(service.require)
    clock.advance(DAY)
    with pytest.raises(ScanningNotPromised) as told:
        house.read(service.require)
    assert [one["id"] for one in told.value.told("fr")["clauses"]] == ["DTA-SCAN-DOWNLOADS"]
    house.write(lambda c: service.give(c, Actor("member", "mem_1")))
    house.read(service.require)


def test_a_new_account_has_a_month_to_give_it(house, opened, clock):
    clock.advance(29 * DAY)
    house.read(service.require)
    clock.advance(DAY)
    with pytest.raises(ScanningNotPromised):
        house.read(service.require)


def test_a_replay_knows_the_word_again(house, opened):
    house.write(lambda c: service.give(c, Actor("member", "mem_1")))
    assert house.replays_the_same()
    assert house.read(service.promise).by == "member:mem_1"
