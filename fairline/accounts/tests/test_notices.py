"""Members are told what they have to know: in the workspace, above it where that is due, and by letter."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts import notices, store
from fairline.accounts.notices_http import shown
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.tests.conftest import joined
from fairline.agreements.plugin import PLUGIN as AGREEMENTS
from fairline.gate import SenderProven, ruling_on
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import NotFound


@pytest.fixture
def plugins():
    return [AGREEMENTS, GATE, PLUGIN]


def tell(house, **more):
    return house.write(lambda c: accounts.notify(c, HOUSE, "accounts.notice.published", {"owner", "admin"}, **more))


def listed(house, member):
    return house.read(lambda c: store.notices.of_member(c, member, 2**62, 50))


def test_owners_and_admins_are_told_and_agents_are_not(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    eve = house.write(lambda c: joined(c, "eve@example.com", "Eve", "agent"))
    told = tell(house)
    assert [[one.id for one in listed(house, who.id)] for who in (opened, ben, eve)] == [[told], [told], []]
    assert house.replays_the_same()


def test_a_notice_speaks_its_readers_language_and_names_its_clause(house, opened):
    tell(
        house,
        values={"title": {"en": "Terms", "fr": "Conditions"}, "date": "2027-01-01"},
        clause="TDA-CHANGE-POSTING",
        href="/admin",
    )
    (notice,) = listed(house, opened.id)
    english, french = (house.read(lambda c, each=each: shown(c, notice, each)) for each in ("en", "fr"))
    assert english.title.endswith("Terms")
    assert french.title.endswith("Conditions")
    assert all("2027-01-01" in each.text for each in (english, french))
    assert english.clause.href == "/trust/clauses/TDA-CHANGE-POSTING"


def test_a_notice_given_once_is_not_given_twice(house, opened):
    assert tell(house, once="agreement:2") == tell(house, once="agreement:2")
    assert len(listed(house, opened.id)) == 1
    assert tell(house) != tell(house)


def test_a_banner_stands_its_days_unless_it_is_put_away_and_a_lasting_one_cannot_be(house, opened):
    brief, lasting = tell(house, banner_days=30), tell(house, banner_days=30, lasting=True)

    def above():
        return {one.id for one in house.read(lambda c: store.notices.banners(c, opened.id, c.at))}

    assert above() == {brief, lasting}
    for each in (brief, lasting):
        house.write(lambda c, each=each: notices.see(c, opened.id, each))
    assert above() == {lasting}
    house.clock.advance(timedelta(days=29))
    assert above() == {lasting}
    house.clock.advance(timedelta(days=2))
    assert above() == set()
    assert house.replays_the_same()


def test_seeing_is_for_whoever_was_told(house, opened):
    eve = house.write(lambda c: joined(c, "eve@example.com", "Eve", "agent"))
    told = tell(house)
    for member, notice in ((eve.id, told), (opened.id, "not_else")):
        with pytest.raises(NotFound):
            house.write(lambda c, member=member, notice=notice: notices.see(c, member, notice))
    house.write(lambda c: notices.see(c, opened.id, told))
    before = len(house.journal())
    house.write(lambda c: notices.see(c, opened.id, told))
    assert len(house.journal()) == before
    assert house.read(lambda c: store.notices.unseen(c, opened.id)) == 0


@pytest.mark.parametrize("relay", [True, False])
def test_a_letter_leaves_by_the_houses_relay_before_anything_was_accepted_and_while_suspended(house, opened, relay):
    house.database.tools.facts[SenderProven] = lambda c, act: SenderProven(relay, "house.example", "no_relay")
    house.write(lambda c: accounts.set_standing(c, "suspended", "unpaid"))
    tell(house, letter=True, clause="TDA-CHANGE-POSTING", href="/admin/agreement")
    (notice,) = listed(house, opened.id)
    ruling = house.read(lambda c: ruling_on(c, notice.act))
    refused = {verdict.policy for verdict in ruling.verdicts if verdict.outcome == "refuse"}
    assert refused.isdisjoint({"agreement", "standing", "entitled", "mail_loop", "opt_out", "consent"})
    assert (ruling.act.purpose, ruling.act.address) == ("letter", "ada@example.com")
    assert "TDA-CHANGE-POSTING" in ruling.act.text
    assert ("sender_proven" in refused) is not relay
