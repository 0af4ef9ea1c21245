"""The house of these tests: people who talk, and push services that take notices."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.kit.wire import PushPlace, Wire
from fairline.platform.push import devices, store
from fairline.platform.push.plugin import PLUGIN as PUSH


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, PUSH)


class Services:
    """Every push service there is: takes what is sent, or says what it was told to say."""

    def __init__(self):
        self.took, self.says = [], 201

    async def send(self, place, key, about, until, text):
        self.took.append((place.endpoint, text))
        return self.says


class Told:
    """What a test of notices does and looks at."""

    def __init__(self, talking):
        self.talking, self.house, self.services = talking, talking.house, Services()
        self.ada, self.ben = talking.ada, talking.ben
        object.__setattr__(self.house.database.tools, "wire", Wire(push=self.services))

    def signs_on(self, member, endpoint="https://push.example/one", signed_in="ses_1"):
        """A member wants notices in a browser."""
        place = PushPlace(endpoint, browser()[1], text(b"a" * 16))
        return self.house.write(lambda c: devices.sign_on(c, member, signed_in, place))

    def list(self, member):
        """The kinds of a member's notices, the newest first."""
        return [(notice.kind, notice.many, notice.seen) for notice in self.notices(member)]

    def notices(self, member):
        return self.house.read(lambda c: store.newest(c, member, 2**62, 50))

    def pushed(self):
        """What left, once everything due has run."""
        self.talking.later(seconds=2)
        self.house.due()
        return [endpoint for endpoint, _ in self.services.took]


@pytest.fixture
def told(talking):
    return Told(talking)


def browser():
    """The keys of a browser: the private one, and the public one as it tells it."""
    key = ec.derive_private_key(7, ec.SECP256R1())
    return key, text(key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def text(raw):
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
