"""What the law of a place asks of a text is asked when it is sent: of the recipient's place, and of the operator's."""

from dataclasses import replace

from fairline.compliance.tests.test_whatif import first, sent
from fairline.kit.settings import read_settings

LINK = "https://f.example/preferences/"


def set_up(house, **changed):
    object.__setattr__(house.database.tools, "settings", replace(read_settings({}), **changed))


def verdict(ruling, policy):
    (found,) = [one for one in ruling.verdicts if one.policy == policy]
    return found


def test_a_text_to_a_canadian_number_without_a_link_is_refused_and_gets_it_where_there_is_one(house, shop):
    """Clause DTA-CASL-UNSUB: its check."""
    shop.accepts()
    contact = shop.knows("+14165550143", name="Noah")
    shop.agreed(contact)
    set_up(house, url="")
    ruling = sent(house, shop, contact, first(shop))
    told = verdict(ruling, "way_out")
    assert (ruling.outcome, told.outcome, told.reason) == ("refused", "refuse", "no_link")
    assert told.clauses[0] == "DTA-CASL-UNSUB"
    set_up(house, url="https://f.example")
    ruling = sent(house, shop, contact, first(shop))
    assert verdict(ruling, "way_out").outcome == "amend"
    assert LINK in ruling.act.text


def test_what_only_the_operators_country_bars_is_refused_when_it_is_sent(house, shop):
    """Clause DTA-OC-BOTH-LAWS."""
    shop.accepts()
    contact = shop.knows("+41791234567", name="Nour")
    shop.agreed(contact, kind="express", method="verbal_recorded", proof="call 7")
    set_up(house, url="https://f.example")
    assert verdict(sent(house, shop, contact, first(shop)), "consent").outcome == "permit"
    set_up(house, url="https://f.example", country="us")
    ruling = sent(house, shop, contact, first(shop))
    told = verdict(ruling, "consent")
    assert (ruling.outcome, told.reason, told.quotes["pack"]) == ("refused", "weaker", "operator (US)")


def test_words_that_only_the_operators_country_bars_are_refused_when_they_are_sent(house, shop):
    """Clauses DTA-OC-BOTH-LAWS and ZS-CC-LAW-CONTENT: legal but where the operator is."""
    shop.accepts()
    contact = shop.knows("+12125550143", name="Noah")
    shop.agreed(contact)
    text = "Casino bonus: 100 free spins"
    set_up(house, country="IT", url="https://f.example")
    told = verdict(sent(house, shop, contact, first(shop, text)), "content")
    assert (told.outcome, told.quotes["pack"], told.values["rule"]) == ("refuse", "operator (IT)", "law.gambling")
