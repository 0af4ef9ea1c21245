"""STOP, START and HELP: at once, once, and in the contact's own words."""

import pytest

from fairline.channels.sms.asked_words import worded
from fairline.channels.sms.model import Incoming
from fairline.channels.sms.receive import receive
from fairline.channels.sms.store.heard import Word
from fairline.channels.sms.tests.network import NOUR


def refusals(network):
    return [(one.reach, one.sure, one.scope) for one in network.events("ContactRefused")]


@pytest.mark.parametrize("said", ["STOP", "stop.", "Arrêt", "pls no more texts", "arrêtez de m'écrire", "UNSUBSCRIBE"])
def test_a_refusal_stands_in_the_same_unit_as_the_text_it_came_in(network, said):
    network.comes(said)
    assert refusals(network) == [(NOUR, True, "channel")]
    assert [one.word for one in network.events("TextWordHeard")] == ["stop"]


def test_a_refusal_told_twice_by_the_provider_is_one(network):
    for _ in range(3):
        network.comes("STOP", sid="big:SM1")
    assert len(refusals(network)) == 1


def test_a_second_stop_is_no_second_refusal_and_is_not_confirmed_again(network):
    network.comes("STOP")
    network.comes("stop")
    assert len(refusals(network)) == 1
    assert [one.answered for one in network.events("TextWordHeard")] == [True, False]


def test_start_takes_a_refusal_back_and_stop_counts_again(network):
    network.comes("STOP")
    network.comes("START")
    network.comes("STOP")
    assert len(network.events("ContactAllowed")) == 1
    assert len(refusals(network)) == 2
    assert network.house.replays_the_same()


def test_a_refusal_reaches_the_brand_it_was_said_to(network):
    brand = network.registers("+41445550400", brand="brd_1")
    network.comes("STOP", sender=brand)
    assert refusals(network) == [(NOUR, True, "brand")]
    assert network.events("ContactRefused")[0].brand == "brd_1"


def test_a_question_that_only_mentions_it_refuses_nothing(network):
    network.comes("Does the 31 bus stop at your shop?")
    assert [one.sure for one in network.events("ContactRefused")] in ([], [False])
    assert network.events("TextWordHeard") == []


def test_ordinary_words_ask_nothing(network):
    network.comes("Where is my tea?")
    assert network.events("ContactRefused") == []


def test_a_text_that_is_not_acknowledged_refuses_nothing(network):
    def fails(c):
        receive(c, Incoming(network.sender.id, NOUR, "STOP", "big:SM9"))
        raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        network.house.write(fails)
    assert refusals(network) == []


def test_start_and_help_are_answered_in_the_accounts_own_words_where_it_has_some(network):
    """Clause TDP18-SMS-RATES."""
    own = {"welcome": {"en": "{brand}: hello again."}, "help_words": {"en": "{brand}: ask us at {help}."}}
    sender = network.registers("+41445550500", **own)

    def said(word, language="en"):
        held = Word(word, "psn_1", sender.id, "", language, answered=True, at=0)
        return network.house.read(lambda c: worded(c, held))

    assert said("start") == "Acme: hello again."
    assert said("help") == "Acme: ask us at answer this text."
    assert "Message and data rates" not in said("stop")
    assert "prix d’un SMS" in said("start", "fr"), "the house's words where it has none of its own"
