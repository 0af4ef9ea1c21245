"""Texting passes what every channel must."""

import pytest

from fairline.channels.conformance import Conformance
from fairline.channels.sms.model import Incoming
from fairline.channels.sms.plugin import CHANNEL
from fairline.channels.sms.receive import receive
from fairline.channels.sms.tests.network import NOUR, Network


class TestTexting(Conformance):
    channel = CHANNEL

    @pytest.fixture(autouse=True)
    def _network(self, house, tmp_path):
        self.network = Network(house, tmp_path)

    def address(self, c):
        return NOUR

    def write(self, c, address, text, client_id):
        return receive(c, Incoming(self.network.sender.id, address, text, client_id))
