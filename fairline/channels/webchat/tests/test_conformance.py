"""Web chat is a channel: it passes the tests every channel must pass."""

from fairline import accounts
from fairline.channels.conformance import Conformance
from fairline.channels.webchat import receive, sites, store, visits
from fairline.channels.webchat.model import SiteConfig
from fairline.channels.webchat.plugin import CHANNEL
from fairline.channels.webchat.receive import Incoming
from fairline.journal import HOUSE


class TestWebchat(Conformance):
    channel = CHANNEL

    def prepare(self, c):
        accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich")
        site = sites.make(c, HOUSE, "Shop", SiteConfig())
        visitor, _ = visits.arrive(c, site, None, "en", None)
        self.visitor = visitor.id

    def address(self, c):
        return self.visitor

    def write(self, c, address, text, client_id):
        visitor = store.visitor(c, address)
        assert visitor is not None
        return receive.receive(c, visitor, Incoming(client_id, text)).id
