"""Nobody may fill a queue by themselves: how often is counted, and the operator says how strictly."""

import asyncio
from types import SimpleNamespace

import pytest

from fairline.channels.webchat import limits
from fairline.channels.webchat.tests.door import door, message, opened
from fairline.kit.errors import TooMany


@pytest.fixture
def strictness():
    """The operator's word, taken back afterwards."""

    def say(percent):
        asyncio.run(limits.set_up(SimpleNamespace(settings=SimpleNamespace(limits=percent))))

    yield say
    say(100)


def taken(what, at=0):
    """How many go through at one instant."""
    for count in range(100_000):
        try:
            limits.check(at, what, "nour")
        except TooMany:
            return count
    return None


@pytest.mark.parametrize(("percent", "many"), [(100, 20), (50, 10), (300, 60), (1, 1)])
def test_limits_are_scaled_by_the_operator(strictness, percent, many):
    strictness(percent)
    assert taken("messages") == many


def test_an_operator_may_lift_them(strictness):
    strictness(0)
    for _ in range(1_000):
        limits.check(0, "messages", "nour")


def test_who_waits_as_long_as_told_may_go_on():
    taken("messages")
    with pytest.raises(TooMany) as refused:
        limits.check(0, "messages", "nour")
    seconds = refused.value.values["retry_after"]
    limits.check(seconds * 1_000, "messages", "nour")


def test_one_who_asks_too_much_takes_nothing_from_another():
    taken("messages")
    limits.check(0, "messages", "sam")


def test_one_message_too_many_is_429_with_the_seconds_to_wait_and_is_not_written(shop):
    with door(shop.house) as client:
        token = opened(client, shop.site.key)["token"]
        answers = [message(client, token, f"client-{number}") for number in range(21)]
        assert [answer.status_code for answer in answers] == [201] * 20 + [429]
        assert answers[-1].json()["type"] == "too-many"
        assert answers[-1].headers["retry-after"] == "2"
        shop.later(seconds=2)
        assert message(client, token, "client-20").status_code == 201
    assert len(shop.events("MessageReceived")) == 21


def test_one_address_may_not_open_pages_without_end(shop):
    with door(shop.house) as client:
        answers = [client.post("/widget/v1/visits", json={"key": shop.site.key}).status_code for _ in range(31)]
    assert answers == [201] * 30 + [429]
