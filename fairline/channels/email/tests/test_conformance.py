"""E-mail passes what every channel must."""

import pytest

from fairline.channels.conformance import Conformance
from fairline.channels.email import looking, receive, store
from fairline.channels.email.plugin import CHANNEL
from fairline.channels.email.receive import Arrived
from fairline.channels.email.tests.post import Post


class TestEmail(Conformance):
    channel = CHANNEL

    @pytest.fixture(autouse=True)
    def _post(self, house):
        self.post = Post(house)

    def address(self, c):
        return "nour@buyer.example"

    def write(self, c, address, text, client_id):
        raw = self.post.writes(
            text, sender=address, Message_ID=f"<{client_id}@buyer.example>", Date="Mon, 16 Nov 2026 09:00:00 +0000"
        )
        arrived = Arrived(raw=raw, mailbox=self.post.box.id, via="smtp", envelope_from=address)
        sealed = receive.seal(c, arrived)
        mail = sealed.known
        if not mail:
            c.tools.blobs.put(sealed.mail, sealed.content)
            mail = receive.write_down(c, arrived, sealed)
            looking.at_once(c, _row(c, mail))
        return _row(c, mail).message


def _row(c, mail):
    found = store.mail(c, mail)
    assert found is not None
    return found
