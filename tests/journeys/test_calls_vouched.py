"""Who calls is looked at: a signed number, one that was signed for another call, and ours, which we sign."""

import pytest
from cryptography.hazmat.primitives import serialization

from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.passports import Passport, sign
from fairline.channels.voice.sip.tests.test_passports import Town
from fairline.channels.voice.sip.verifying import Verifier
from fairline.kit.clock import SystemClock
from tests.journeys.test_calls_made import where
from tests.support.phoned import OURS, Phoned
from tests.support.talking import Day, Line, Shop, soon

CARRIER = "+12025550177"
ADDRESS = "https://certificates.example/carrier.pem"


class Vouched(Phoned):
    """A process that knows a root, keeps the carrier's certificate, and signs with a key of its own."""

    @property
    def environment(self):
        """The same, and where these lie."""
        told = {"ROOTS": "roots.pem", "PINNED": "pinned", "KEY": "key.pem"}
        own = {f"FAIRLINE_STIR_{name}": str(self.folder / "stir" / file) for name, file in told.items()}
        return {**super().environment, **own, "FAIRLINE_STIR_ADDRESS": ADDRESS}


@pytest.fixture(scope="module")
def town():
    return Town(at=SystemClock().now())


@pytest.fixture(scope="module")
def vouched(tmp_path_factory, town):
    """A shop in such a process."""
    folder = tmp_path_factory.mktemp("vouched")
    (folder / "stir" / "pinned").mkdir(parents=True)
    (folder / "stir" / "roots.pem").write_bytes(town.root.public_bytes(serialization.Encoding.PEM))
    (folder / "stir" / "pinned" / "carrier.pem").write_bytes(town.pem)
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "stir" / "key.pem").write_bytes(town.key.private_bytes(*plain))
    process = Vouched(folder)
    process.start()
    shop = Shop(process)
    yield shop
    process.stop()


def passport(town, called=OURS, level="A"):
    """What the carrier says of a call of now."""
    at = SystemClock().millis() // 1000
    return sign(town.key, Passport(CARRIER[1:], (called[1:],), level, "o-1", at, ADDRESS))


async def test_what_a_passport_proves_is_shown_with_the_call(vouched, town):
    async with Day(vouched) as day:
        nora = await day.agent("Nora")
        signed = {"Identity": passport(town)}
        other = {"Identity": passport(town, called="+12025550199")}
        for headers, expected in ((signed, "A"), (other, "failed"), ({}, "")):
            voice = day.voice("caller")
            target = f"sip:{OURS}@127.0.0.1:{vouched.sip}"
            caller = Line(day.carrier, day.carrier.call(target, voice.sdp, headers), voice)
            line = await nora.takes()
            await caller.is_up()
            (call,) = vouched.calls()
            assert (call["verified"], call["theirs"]) == (expected, CARRIER)
            caller.hangs_up()
            await line.is_over()
            await soon(lambda: vouched.calls() == [])
            await nora.does(f"/v1/conversations/{call['conversation']}/wrap-up", {}, "PUT")


async def test_our_calls_are_signed_for_the_number_they_show(vouched, town):
    async with Day(vouched) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        await nora.does("/v1/calls", {"number": number})
        await nora.takes()
        rung = await day.rung()
        invite = rung.call.requests[0]

        async def kept(address):
            return town.pem

        seen = await Verifier(kept, [town.root], lambda: SystemClock().millis() / 1000).verify(
            Headers(invite.headers.items()), OURS, number
        )
        assert (seen.verstat, seen.attest) == ("TN-Validation-Passed", "A")
        rung.call.refuse(486)
