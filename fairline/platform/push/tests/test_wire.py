"""What goes to a push service is what RFC 8030, 8188, 8291 and 8292 say: a browser opens it, a service believes it."""

import asyncio
import base64
import json

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02

from fairline.kit.crypto import Keyring
from fairline.kit.wire import NoAnswer, PushPlace
from fairline.kit.wire.push import OpenPush
from fairline.platform.push import signing
from fairline.platform.push.tests.conftest import browser, text
from tests.support.web import Answering, listening

RING = Keyring({"k1": b"1" * 32}, "k1")
SECRET = b"sixteen bytes it"


@pytest.fixture
def service():
    """A push service of this machine: keeps what came, answers 201, or 410 where the path says so."""

    class Taking(Answering):
        def post(self):
            taken.append((self.path, dict(self.headers), self.body()))
            self.says(410 if "gone" in self.path else 201)

    taken: list[tuple[str, dict[str, str], bytes]] = []
    with listening(Taking) as address:
        yield address, taken


def sent(endpoint, *, anywhere=True, said=b"{}"):
    place = PushPlace(endpoint, browser()[1], text(SECRET))
    pushing = OpenPush(anywhere=anywhere)
    about = "mailto:push@fairline.example"
    return asyncio.run(pushing.send(place, signing.private_pem(RING), about, 2_000_000_000, said))


def test_a_browser_opens_what_it_is_sent_and_the_service_knows_who_sent_it(service):
    url, taken = service
    assert sent(f"{url}/p/one") == 201
    ((path, headers, body),) = taken
    assert path == "/p/one"
    assert headers["Content-Encoding"] == "aes128gcm"
    assert int(headers["TTL"]) > 0
    assert http_ece.decrypt(body, private_key=browser()[0], auth_secret=SECRET, version="aes128gcm") == b"{}"
    assert Vapid02.verify(headers["Authorization"])
    token, key = headers["Authorization"].removeprefix("vapid t=").split(",k=")
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert claims == {"aud": url, "sub": "mailto:push@fairline.example", "exp": 2_000_000_000}
    assert key == signing.public_text(RING)


def test_a_place_that_is_gone_is_said_to_be(service):
    assert sent(f"{service[0]}/p/gone") == 410


@pytest.mark.parametrize(
    "endpoint", ["http://127.0.0.1:1/x", "https://127.0.0.1/x", "https://localhost/x", "https://[::1]/x"]
)
def test_the_house_s_own_network_is_out_of_reach(endpoint):
    with pytest.raises(NoAnswer):
        sent(endpoint, anywhere=False)


def test_keys_that_are_none_are_said_to_be_no_answer(service):
    place = PushPlace(f"{service[0]}/x", "AAAA", "AAAA")
    with pytest.raises(NoAnswer):
        asyncio.run(OpenPush(anywhere=True).send(place, signing.private_pem(RING), "mailto:a@b.example", 1, b"{}"))


def test_the_key_stays_when_the_installation_s_keys_are_rotated():
    rotated = Keyring({"k1": b"1" * 32, "k2": b"2" * 32}, "k2")
    assert signing.public_text(rotated) == signing.public_text(RING)
    point = base64.urlsafe_b64decode(signing.public_text(RING) + "=")
    assert len(point) == 65
    assert ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point).key_size == 256
