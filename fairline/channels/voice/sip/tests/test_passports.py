"""Calls are signed and their signatures looked at: what passes, and each way of not passing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.passport_certificates import TN_AUTH_LIST, Authority, read_authority, write_authority
from fairline.channels.voice.sip.passports import Passport, sign
from fairline.channels.voice.sip.verifying import Verifier

NOW = 1_800_000_000
AT = datetime.fromtimestamp(NOW, UTC)
URL = "https://certificates.example/ours.pem"
CALLING, CALLED = "41215550199", "41215550100"


def certificate(name, key, issuer, issuer_key, *, ca, authority=None, until=timedelta(days=1), at=AT):
    """One certificate, signed."""
    built = x509.CertificateBuilder().serial_number(x509.random_serial_number()).public_key(key.public_key())
    built = built.subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
    built = built.issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
    built = built.not_valid_before(at - timedelta(days=2)).not_valid_after(at + until)
    built = built.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    if authority:
        built = built.add_extension(
            x509.UnrecognizedExtension(TN_AUTH_LIST, write_authority(authority)), critical=False
        )
    return built.sign(issuer_key, hashes.SHA256())


class Town:
    """A root, an authority under it, and a provider's certificate."""

    def __init__(self, authority=None, until=timedelta(days=1), middle_is_ca=True, at=AT) -> None:
        keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(3)]
        self.key = keys[2]
        self.root = certificate("root", keys[0], "root", keys[0], ca=True, at=at)
        middle = certificate("middle", keys[1], "root", keys[0], ca=middle_is_ca, at=at)
        leaf = certificate(
            "leaf",
            keys[2],
            "middle",
            keys[1],
            ca=False,
            authority=authority or Authority(("709J",)),
            until=until,
            at=at,
        )
        self.pem = b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (leaf, middle))
        self.fetched: list[str] = []

    async def fetch(self, url):
        self.fetched.append(url)
        if url != URL:
            raise OSError("nobody there")
        return self.pem

    def verifier(self, roots=None):
        return Verifier(self.fetch, [self.root] if roots is None else roots, lambda: float(NOW))

    def identity(self, **other):
        claims: dict[str, Any] = {
            "orig": CALLING,
            "dest": (CALLED,),
            "attest": "A",
            "origid": "o-1",
            "iat": NOW,
            "x5u": URL,
        } | other
        return sign(self.key, Passport(**claims))


def signed(*values):
    return Headers([("Identity", value) for value in values])


@pytest.fixture(scope="module")
def town():
    return Town()


async def test_a_signed_call_passes_with_what_its_signer_knows(town):
    found = await town.verifier().verify(signed(town.identity()), f"+{CALLING}", f"+{CALLED}")
    assert (found.verstat, found.attest, found.origid, found.codes) == ("TN-Validation-Passed", "A", "o-1", ("709J",))


async def test_a_certificate_is_fetched_once(town):
    verifier = town.verifier()
    town.fetched.clear()
    for _ in range(3):
        await verifier.verify(signed(town.identity()), CALLING, CALLED)
    assert town.fetched == [URL]


async def test_a_call_without_a_passport_is_not_validated(town):
    found = await town.verifier().verify(Headers(), CALLING, CALLED)
    assert (found.verstat, found.status) == ("No-TN-Validation", 428)


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ({"iat": NOW - 61}, 403),
        ({"iat": NOW + 61}, 403),
        ({"orig": "41215550198"}, 438),
        ({"dest": ("41215550101",)}, 438),
        ({"x5u": "https://elsewhere.example/x.pem"}, 436),
        ({"x5u": "http://certificates.example/ours.pem"}, 436),
        ({"attest": "D"}, 438),
    ],
)
async def test_a_passport_for_something_else_fails(town, claims, status):
    found = await town.verifier().verify(signed(town.identity(**claims)), CALLING, CALLED)
    assert (found.verstat, found.status, found.attest) == ("TN-Validation-Failed", status, "")


@pytest.mark.parametrize("text", ["", "a.b", "a.b.c;info=<x>", "e30.e30.e30;info=<x>;ppt=shaken", "....", "é.é.é"])
async def test_a_passport_that_cannot_be_read_fails(town, text):
    found = await town.verifier().verify(signed(text), CALLING, CALLED)
    assert found.status in (428, 438)


async def test_another_kind_of_passport_is_passed_over(town):
    other = town.identity().replace('ppt="shaken"', 'ppt="div"')
    assert (await town.verifier().verify(signed(other, town.identity()), CALLING, CALLED)).attest == "A"


async def test_a_changed_passport_fails(town):
    head, claims, rest = town.identity().split(".", 2)
    other = town.identity(attest="C").split(".")[1]
    found = await town.verifier().verify(signed(f"{head}.{other}.{rest}"), CALLING, CALLED)
    assert (found.status, claims != other) == (438, True)


@pytest.mark.parametrize(
    "town",
    [
        Town(authority=Authority(ranges=(("41215550000", 100),))),
        Town(until=-timedelta(hours=1)),
        Town(middle_is_ca=False),
    ],
    ids=["other numbers", "run out", "made by nobody"],
)
async def test_a_certificate_that_may_not_fails(town):
    found = await town.verifier().verify(signed(town.identity()), CALLING, CALLED)
    assert found.status == 437


async def test_a_root_nobody_knows_fails(town):
    for roots in ([], [Town().root]):
        assert (await town.verifier(roots).verify(signed(town.identity()), CALLING, CALLED)).status == 437


async def test_a_certificate_for_a_range_of_numbers_speaks_for_them():
    town = Town(authority=Authority(ranges=(("41215550100", 100),)))
    assert (await town.verifier().verify(signed(town.identity()), CALLING, CALLED)).attest == "A"


def test_what_a_certificate_speaks_for_is_read_as_it_was_written():
    authority = Authority(("709J", "1234"), (("41215550100", 100), ("4121", 1)))
    assert read_authority(write_authority(authority)) == authority
    assert [authority.covers("1"), Authority().covers("1")] == [True, False]
    assert [Authority(ranges=(("100", 10),)).covers(number) for number in ("099", "100", "109", "110", "0100")] == [
        False,
        True,
        True,
        False,
        False,
    ]
