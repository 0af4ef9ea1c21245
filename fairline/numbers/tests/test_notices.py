"""What is answered to START and HELP says what the networks want said, or it is not kept.

Clause TDP18-SMS-RATES; CTIA messaging principles (industry).
"""

from dataclasses import replace

import pytest

from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.numbers import notices, senders
from fairline.numbers.notices import TextLacks
from fairline.numbers.plugin import PLUGIN
from fairline.numbers.senders import Purpose

WHOLE = "Alpine Tea: welcome. Up to 4 msgs/month. Msg & data rates may apply. Reply HELP for help, STOP to end."
FRENCH = "Alpine Tea : bienvenue. Jusqu’à 4 SMS par mois. Le prix d’un SMS selon votre offre. AIDE pour l’aide, STOP."
SHOP = Purpose("Shop", "big")


@pytest.fixture
def plugins():
    return (PLUGIN,)


def saves(house, country="US", number="+12125550100", **purpose):
    told = replace(SHOP, **purpose)
    return house.write(lambda c: senders.add(c, HOUSE, "long_code", number, country, told))


@pytest.mark.parametrize(
    ("without", "missing"),
    [
        (" Msg & data rates may apply.", ("rates",)),
        (" Up to 4 msgs/month.", ("frequency",)),
        ("Alpine Tea: ", ("brand",)),
        ("HELP for help, ", ("help",)),
        ("STOP to end", ("stop",)),
    ],
)
def test_each_missing_element_is_named(without, missing):
    assert notices.lacks(WHOLE, "Alpine Tea") == ()
    assert notices.lacks(WHOLE.replace(without, ""), "Alpine Tea") == missing


def test_a_welcome_without_the_rates_is_refused_for_an_american_number_and_what_is_missing_is_named(house):
    text = WHOLE.replace(" Msg & data rates may apply.", "").replace("Alpine Tea", "{brand}")
    with pytest.raises(TextLacks) as told:
        saves(house, welcome={"en": text})
    assert (told.value.clauses, told.value.values["missing"]) == (("TDP18-SMS-RATES",), "rates")
    assert "rates" in told.value.told("en")["fields"]["welcome.en"]
    assert "tarifs" in told.value.told("fr")["fields"]["welcome.en"]
    made = saves(house, welcome={"en": WHOLE.replace("Alpine Tea", "{brand}")})
    assert "rates" in made.welcome["en"]
    with pytest.raises(TextLacks):
        house.write(lambda c: senders.change(c, HOUSE, made.id, replace(SHOP, help_words={"en": "Call us"})))
    assert house.replays_the_same()


def test_french_words_are_read_in_french(house):
    assert notices.lacks(FRENCH, "Alpine Tea") == ()
    with pytest.raises(TextLacks) as told:
        saves(house, welcome={"fr": FRENCH.replace("Alpine Tea", "{brand}").replace("Jusqu’à 4 SMS par mois. ", "")})
    assert told.value.values["missing"] == "frequency"


def test_elsewhere_the_words_are_the_accounts_own_until_it_texts_america(house):
    held = saves(house, "CH", "+41445550100", welcome={"en": "{brand}: hello again."})
    assert held.welcome == {"en": "{brand}: hello again."}
    with pytest.raises(TextLacks):
        house.write(lambda c: senders.change(c, HOUSE, held.id, replace(SHOP, welcome=held.welcome, countries=("US",))))


def test_barred_words_are_no_welcome(house):
    with pytest.raises(BadInput):
        saves(house, "CH", "+41445550100", welcome={"en": "I will come and kill you."})


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("word", ["start", "help"])
def test_the_houses_own_words_say_everything(word, language):
    said = say(f"channels.sms.word.{word}", language, brand="Alpine Tea", help="https://tea.example/help")
    assert notices.lacks(said, "Alpine Tea") == ()
