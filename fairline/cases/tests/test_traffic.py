"""What leaves is counted by number, brand and account, so that changing the number hides nothing."""

import pytest

from fairline import accounts
from fairline.cases import qualities, store
from fairline.cases.tests.conftest import OURS
from fairline.cases.traffic import Quality, Thresholds, set_thresholds, thresholds
from fairline.channels.sms.events import TextTried
from fairline.journal import HOUSE, append, new_person
from fairline.journal.interaction import ContactRefused
from fairline.kit.errors import BadInput


def sends(house, sender, many, brand="Shop"):
    """So many texts of a number."""

    def unit(c):
        for number in range(many):
            append(
                c,
                HOUSE,
                TextTried(
                    permit=number,
                    act=f"act_{number}",
                    message=f"msg_{number}",
                    conversation="cnv_1",
                    person="psn_1",
                    sender=sender,
                    provider="upstream",
                    brand=brand,
                    attempt=1,
                    outcome="sent",
                    segments=1,
                    encoding="gsm7",
                    expires=c.at,
                ),
            )

    house.write(unit)
    house.follow()


def stops(house, sender, many, brand="Shop"):
    """So many persons who do not want them."""

    def unit(c):
        for _ in range(many):
            append(c, HOUSE, ContactRefused(channel="sms", person=new_person(c), sender=sender, brand=brand))

    house.write(unit)
    house.follow()


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def opened_for(house, scope):
    return [each.category for each in house.read(lambda c: store.cases.about(c, scope))]


def test_three_in_a_hundred_warn_and_eight_stop_the_number_at_that_very_message(house, opened):
    """Clause DTA-UNSOLICITED."""
    sends(house, "snd_1", 1000)
    stops(house, "snd_1", 29)
    assert opened_for(house, "sender:snd_1") == []
    stops(house, "snd_1", 1)
    assert opened_for(house, "sender:snd_1") == ["warn"]
    stops(house, "snd_1", 49)
    assert scopes(house) == []
    stops(house, "snd_1", 1)
    assert "sender:snd_1" in scopes(house)
    (quality,) = [each for each in house.read(lambda c: qualities(c, 7)) if each.scope == "sender:snd_1"]
    assert (quality.sent, quality.opted_out, quality.share()) == (1000, 80, 80)


def test_changing_the_number_does_not_hide_it(house, opened):
    for number in range(10):
        sends(house, f"snd_{number}", 40)
        stops(house, f"snd_{number}", 4)
    assert not any(scope.startswith("sender:") for scope in scopes(house))
    assert {"brand:Shop", "campaigns"} <= set(scopes(house))


def test_few_messages_say_nothing(house, opened):
    sends(house, "snd_1", 10)
    stops(house, "snd_1", 5)
    assert scopes(house) == []


def test_an_account_may_be_stricter_with_itself_and_never_laxer(house, opened):
    house.write(lambda c: set_thresholds(c, OURS, Thresholds(warn=10, hold=20, least=10, days=7)))
    assert house.read(thresholds).hold == 20
    for wrong in (Thresholds(warn=40), Thresholds(hold=90), Thresholds(least=100), Thresholds(days=1)):
        with pytest.raises(BadInput):
            house.write(lambda c, wrong=wrong: set_thresholds(c, OURS, wrong))


@pytest.mark.parametrize(
    ("sent", "undesired", "said"), [(49, 49, ""), (100, 2, ""), (100, 3, "warn"), (100, 8, "hold")]
)
def test_a_share_is_weighed_as_the_clause_has_it(sent, undesired, said):
    assert Quality("account", sent, undesired, 0, 0, 0).verdict(Thresholds()) == said
