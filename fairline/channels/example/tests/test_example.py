"""This channel is a channel: it passes the tests every channel must pass."""

import pytest

from fairline.channels.conformance import Conformance
from fairline.channels.example.plugin import CHANNEL
from fairline.channels.example.receive import Incoming, receive


@pytest.fixture
def plugins():
    return (CHANNEL.plugin,)


class TestExample(Conformance):
    channel = CHANNEL

    def write(self, c, address, text, client_id):
        return receive(c, Incoming(address, "hello", text, client_id))
