"""DTLS of one WebRTC party (RFC 5764): a handshake over datagrams we are handed, keys for SRTP out of it."""

import asyncio
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from OpenSSL import SSL

from fairline.channels.voice.media.srtp_suites import SUITES, Sealed, Suite

DIGESTS = {"sha-256": hashes.SHA256(), "sha-384": hashes.SHA384(), "sha-512": hashes.SHA512()}
CIPHERS = (
    b"ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:"
    b"ECDHE-ECDSA-AES128-SHA:ECDHE-ECDSA-AES256-SHA"
)
DTLS_1_2 = 0xFEFD  # pyOpenSSL names no version of DTLS
DATAGRAM = 1200  # bytes: what passes everywhere
HEADER = 13  # bytes of a DTLS record before its contents
LABEL = b"EXTRACTOR-dtls_srtp"
NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "fairline")])

Fingerprint = tuple[str, str]  # the digest's name, and its hexadecimal with colons


class Identity:
    """The certificate this process shows to browsers, who know it by its fingerprint in the description."""

    def __init__(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        # Only the fingerprint is looked at; the days are the widest a certificate has room for.
        first, last = datetime(2000, 1, 1, tzinfo=UTC), datetime(2049, 1, 1, tzinfo=UTC)
        made = x509.CertificateBuilder(NAME, NAME, key.public_key(), x509.random_serial_number(), first, last)
        self.certificate = made.sign(key, hashes.SHA256())
        self.context = SSL.Context(SSL.DTLS_METHOD)
        self.context.set_max_proto_version(DTLS_1_2)
        self.context.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, lambda *_: True)
        self.context.use_certificate(self.certificate)
        self.context.use_privatekey(key)
        self.context.set_cipher_list(CIPHERS)
        self.context.set_tlsext_use_srtp(b":".join(suite.dtls for suite in SUITES if suite.dtls))

    @property
    def fingerprint(self) -> str:
        """What stands in our description."""
        return "sha-256 " + digest(self.certificate, "sha-256")


@cache
def identity() -> Identity:
    """One for the process: a key costs more than a handshake."""
    return Identity()


def digest(certificate: x509.Certificate, name: str) -> str:
    """A certificate's fingerprint as RFC 8122 writes it."""
    return certificate.fingerprint(DIGESTS[name]).hex(":").upper()


class Dtls:
    """One association. `on_sealed` is told once both sides are who they say; `on_over` once, with a reason."""

    def __init__(
        self,
        is_client: bool,
        theirs: Collection[Fingerprint],
        send: Callable[[bytes], None],
        on_sealed: Callable[[Sealed], None],
        on_over: Callable[[str], None],
    ) -> None:
        self.is_client, self._theirs = is_client, tuple(theirs)
        self._send, self._on_sealed, self._on_over = send, on_sealed, on_over
        self._timer: asyncio.TimerHandle | None = None
        self._is_agreed = self._is_over = False
        self._tls = SSL.Connection(identity().context, None)
        self._tls.set_ciphertext_mtu(DATAGRAM)
        if is_client:
            self._tls.set_connect_state()
        else:
            self._tls.set_accept_state()

    def start(self) -> None:
        """Begin; the other side can be reached now."""
        self._turn()

    def received(self, datagram: bytes) -> None:
        """A datagram of DTLS came."""
        if not self._is_over:
            self._tls.bio_write(datagram)
            self._turn()

    def close(self) -> None:
        """Say goodbye, once, and forget the timer."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_agreed and not self._is_over:
            with suppress(SSL.Error):
                self._tls.shutdown()
            self._flush()
        self._is_over = True

    def _turn(self) -> None:
        try:
            if self._is_agreed:
                self._tls.recv(DATAGRAM)  # raises: nothing but the end of it is ever said
            else:
                self._tls.do_handshake()
                self._agreed()
        except SSL.WantReadError:
            pass
        except SSL.ZeroReturnError:
            self._end("gone")
        except SSL.Error:
            self._end("dtls")
        self._flush()
        self._wind_up()

    def _agreed(self) -> None:
        suite = self._suite()
        if suite is None or not self._is_theirs():
            self._end("dtls")
            return
        self._is_agreed = True
        self._on_sealed(self._sealed(suite))

    def _suite(self) -> Suite | None:
        chosen = self._tls.get_selected_srtp_profile()
        return next((suite for suite in SUITES if suite.dtls == chosen), None) if chosen else None

    def _is_theirs(self) -> bool:
        """Every fingerprint in a digest we know must be the certificate's, and there must be one."""
        shown = self._tls.get_peer_certificate(as_cryptography=True)
        told = [(name, value) for name, value in self._theirs if name in DIGESTS]
        return bool(told) and shown is not None and all(digest(shown, name) == value for name, value in told)

    def _sealed(self, suite: Suite) -> Sealed:
        """RFC 5764, section 4.2: client's key, server's key, client's salt, server's salt."""
        made = self._tls.export_keying_material(LABEL, 2 * suite.length)
        keys, salts = made[: 2 * suite.key], made[2 * suite.key :]
        client = keys[: suite.key] + salts[: suite.salt]
        server = keys[suite.key :] + salts[suite.salt :]
        return Sealed(suite, client, server) if self.is_client else Sealed(suite, server, client)

    def _flush(self) -> None:
        waiting = b""
        while True:
            try:
                waiting += self._tls.bio_read(65_536)
            except SSL.Error:
                break
        for datagram in _datagrams(waiting):
            self._send(datagram)

    def _wind_up(self) -> None:
        """A flight that is lost is sent again after OpenSSL's own time, doubled at each turn."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        wait = None if self._is_over else self._tls.DTLSv1_get_timeout()
        if wait is not None:
            self._timer = asyncio.get_running_loop().call_later(wait, self._again)

    def _again(self) -> None:
        self._tls.DTLSv1_handle_timeout()
        self._flush()
        self._wind_up()

    def _end(self, why: str) -> None:
        if not self._is_over:
            self._is_over = True
            self._on_over(why)


def _datagrams(records: bytes) -> Iterator[bytes]:
    """What OpenSSL wrote, cut between records: its memory keeps no borders of datagrams."""
    held, at = b"", 0
    while at + HEADER <= len(records):
        end = at + HEADER + int.from_bytes(records[at + 11 : at + 13])
        if held and len(held) + end - at > DATAGRAM:
            yield held
            held = b""
        held += records[at:end]
        at = end
    if held:
        yield held
