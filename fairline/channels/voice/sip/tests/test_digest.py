"""Digest as the RFCs reckon it, read as the world writes it."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.sip.backoff import Backoff
from fairline.channels.voice.sip.digest import (
    Challenge,
    Credentials,
    ha1,
    proves,
    read_challenge,
    read_credentials,
    response,
)
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.nonces import Nonces
from fairline.channels.voice.sip.proofs import Login, Proofs

# RFC 7616 s3.9.1
RFC = Credentials(
    "Mufasa", "http-auth@example.org", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "/dir/index.html", "", "SHA-256",
    "auth", "00000001", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
)  # fmt: skip
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)


def test_the_examples_of_the_rfc():
    secret = ha1("Mufasa", RFC.realm, "Circle of Life", "SHA-256")
    assert response(secret, "GET", RFC) == "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    old = Credentials(**{name: getattr(RFC, name) for name in RFC.__slots__} | {"algorithm": "MD5"})
    secret = ha1("Mufasa", RFC.realm, "Circle of Life", "MD5")
    assert response(secret, "GET", old) == "8ca523f5e9506fed4657c9700eebdbec"


@given(WORDS, WORDS, WORDS)
def test_what_is_written_reads_the_same(username, realm, nonce):
    given_ = Credentials(username, realm, nonce, "sip:x", "r" * 32, "MD5", "auth", "00000001", "c")
    assert read_credentials(str(given_)) == given_
    assert read_challenge(str(Challenge(realm, nonce, stale=True))) == Challenge(realm, nonce, stale=True)


def test_headers_of_careless_phones_are_read():
    text = 'digest username="a,b", realm="r" ,nonce=n,uri="sip:x;y=z",response="AB",qop="auth",nc=1,algorithm=md5'
    read = read_credentials(text)
    assert read is not None
    assert (read.username, read.uri, read.qop, read.algorithm) == ("a,b", "sip:x;y=z", "auth", "MD5")
    both = read_challenge('Digest realm="r", nonce="n", qop="auth,auth-int"')
    assert both is not None
    assert both.qop == ("auth", "auth-int")
    assert read_credentials("Basic YWRhOnRlYQ==") is None
    assert read_credentials('Digest username="a"') is None


def test_a_wrong_proof_proves_nothing():
    secret = ha1("ada", "fairline", "tea", "MD5")
    given_ = Credentials("ada", "fairline", "n", "sip:x", "", "MD5", "auth", "00000001", "c")
    right = Credentials(
        "ada", "fairline", "n", "sip:x", response(secret, "INVITE", given_), "MD5", "auth", "00000001", "c"
    )
    assert proves(secret, "INVITE", right)
    assert not proves(secret, "REGISTER", right)
    assert not proves(ha1("ada", "fairline", "milk", "MD5"), "INVITE", right)


def test_a_nonce_is_good_once_for_each_count_at_its_source_for_five_minutes():
    now = [1000.0]
    nonces = Nonces(b"s", lambda: now[0], lambda size: b"x" * size)
    nonce = nonces.make("192.0.2.1")
    assert nonces.look(nonce, "192.0.2.1") == "good"
    assert nonces.look(nonce, "192.0.2.2") == "foreign"
    assert nonces.look("zz-1.aa", "192.0.2.1") == "foreign"
    assert Nonces(b"t", lambda: now[0], lambda size: b"x" * size).look(nonce, "192.0.2.1") == "foreign"
    counts = ("00000001", "00000001", "00000003", "00000002", "zzzzzzzz", "4")
    assert [nonces.count(nonce, nc) for nc in counts] == [True, False, True, False, False, False]
    now[0] += 300
    assert nonces.look(nonce, "192.0.2.1") == "stale"


def test_counts_are_forgotten_with_their_nonces():
    now = [1000.0]
    nonces = Nonces(b"s", lambda: now[0], lambda size: int(now[0] * 1000).to_bytes(size, "big"), most=100)
    for _ in range(1000):
        now[0] += 1
        assert nonces.count(nonces.make("x"), "00000001")
    assert len(nonces._counts) <= 102


def test_a_source_is_silenced_for_longer_each_time_and_forgiven_when_right():
    now = [0.0]
    backoff = Backoff(lambda: now[0], free=2)
    waits = []
    for _ in range(6):
        backoff.wrong("x")
        start = now[0]
        while backoff.is_silent("x"):
            now[0] += 1
        waits.append(now[0] - start)
    assert waits == [0, 0, 2, 4, 8, 16]
    backoff.right("x")
    backoff.wrong("x")
    assert not backoff.is_silent("x")


def challenged(*texts, status=401):
    return Response(status, "", Headers([("WWW-Authenticate", text) for text in texts]))


def test_we_answer_the_first_challenge_we_understand_once():
    proofs = Proofs(Login("ours", "pass"), lambda size: b"c" * size)
    request = Request("REGISTER", "sip:x")
    better = str(Challenge("r", "n", "SHA-512-256"))
    assert proofs.heard(challenged("Bearer x", better, str(Challenge("r", "n", "SHA-256"))), request)
    proofs.put(request)
    assert "algorithm=SHA-256" in (request.headers.get("Authorization") or "").replace('"', "")
    assert not proofs.heard(challenged(str(Challenge("r", "n2"))), request)
    assert proofs.heard(challenged(str(Challenge("r", "n2", stale=True))), request)
    assert not Proofs(Login("ours", "pass", "home"), lambda size: b"c").heard(
        challenged(str(Challenge("r", "n"))), Request("REGISTER", "sip:x")
    )
