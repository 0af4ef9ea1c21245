"""The ways SRTP is sealed (RFC 3711, RFC 7714), by the names SDES and DTLS give them."""

from dataclasses import dataclass

import pylibsrtp
from pylibsrtp import Policy, Session

WINDOW = 1024  # packets that may come late


@dataclass(frozen=True, slots=True)
class Suite:
    """One way to seal; lengths in bytes. `dtls` is empty where DTLS-SRTP has no such profile we offer."""

    sdes: str
    dtls: bytes
    profile: int
    key: int
    salt: int

    @property
    def length(self) -> int:
        """Bytes of master key and salt together."""
        return self.key + self.salt


KNOWN = (
    Suite("AEAD_AES_256_GCM", b"SRTP_AEAD_AES_256_GCM", Policy.SRTP_PROFILE_AEAD_AES_256_GCM, 32, 12),
    Suite("AEAD_AES_128_GCM", b"SRTP_AEAD_AES_128_GCM", Policy.SRTP_PROFILE_AEAD_AES_128_GCM, 16, 12),
    Suite("AES_CM_128_HMAC_SHA1_80", b"SRTP_AES128_CM_SHA1_80", Policy.SRTP_PROFILE_AES128_CM_SHA1_80, 16, 14),
    Suite("AES_CM_128_HMAC_SHA1_32", b"", Policy.SRTP_PROFILE_AES128_CM_SHA1_32, 16, 14),
)


def _is_built_in(suite: Suite) -> bool:
    # A libsrtp built without OpenSSL or NSS has no GCM.
    try:
        Policy(srtp_profile=suite.profile)
    except pylibsrtp.Error:
        return False
    return True


SUITES = tuple(suite for suite in KNOWN if _is_built_in(suite))


class Sealed:
    """One party's SRTP: what we send is sealed with our key, what comes is opened with theirs."""

    def __init__(self, suite: Suite, ours: bytes, theirs: bytes) -> None:
        self._out = _stream(suite, ours, Policy.SSRC_ANY_OUTBOUND)
        self.listen(suite, theirs)

    def listen(self, suite: Suite, theirs: bytes) -> None:
        """Their key has changed; ours goes on, and with it the count of what was sent."""
        self._in = _stream(suite, theirs, Policy.SSRC_ANY_INBOUND)

    def seal(self, rtp: bytes) -> bytes | None:
        """A packet of RTP to be sent; None where it cannot be sealed (too long, or its number was used before)."""
        try:
            return self._out.protect(rtp)
        except (pylibsrtp.Error, ValueError):
            return None

    def seal_rtcp(self, rtcp: bytes) -> bytes | None:
        """The same for RTCP."""
        try:
            return self._out.protect_rtcp(rtcp)
        except (pylibsrtp.Error, ValueError):
            return None

    def open(self, packet: bytes) -> bytes | None:
        """RTP in clear; None for what was not sealed by the other side, or came twice."""
        try:
            return self._in.unprotect(packet)
        except (pylibsrtp.Error, ValueError):
            return None

    def open_rtcp(self, packet: bytes) -> bytes | None:
        """The same for RTCP."""
        try:
            return self._in.unprotect_rtcp(packet)
        except (pylibsrtp.Error, ValueError):
            return None


def _stream(suite: Suite, key: bytes, kind: int) -> Session:
    policy = Policy(key=key, ssrc_type=kind, srtp_profile=suite.profile)
    policy.allow_repeat_tx = True
    policy.window_size = WINDOW
    return Session(policy)


def is_rtcp(packet: bytes) -> bool:
    """Whether a packet on a shared port is RTCP. RFC 5761, section 4."""
    return 64 <= packet[1] & 127 < 96
