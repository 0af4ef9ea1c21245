"""Signs a mail with the key of its domain (DKIM, RFC 6376); the same bytes for the same mail at the same instant."""

from typing import Any

import dkim

from fairline.kit.clock import Millis

# Named once more than they stand there, so that nobody can add another.
_OVERSIGNED = (b"from", b"subject", b"date", b"to")
_SIGNED = (
    b"from",
    b"to",
    b"cc",
    b"subject",
    b"date",
    b"message-id",
    b"reply-to",
    b"in-reply-to",
    b"references",
    b"mime-version",
    b"content-type",
    b"content-transfer-encoding",
    b"list-unsubscribe",
    b"list-unsubscribe-post",
    b"auto-submitted",
)


class _AtInstant(dkim.DKIM):  # type: ignore[misc]  # the library has no types
    """The library's signer, with a time that is told and not asked for."""

    at = b"0"

    def gen_header(self, fields: list[tuple[bytes, bytes]], *args: Any, **options: Any) -> bytes:
        told = [(name, self.at if name == b"t" else value) for name, value in fields]
        made: bytes = super().gen_header(told, *args, **options)
        return made


def sign(mail: bytes, domain: str, selector: str, private_pem: str, at: Millis) -> bytes:
    """The mail with its signature in front."""
    signer = _AtInstant(mail, timeout=0)
    signer.at = str(at // 1000).encode()
    present = {name.lower() for name, _ in signer.headers}
    named = [name for name in _SIGNED if name in present] + list(_OVERSIGNED)
    header = signer.sign(
        selector.encode(),
        domain.encode(),
        private_pem.encode(),
        canonicalize=(b"relaxed", b"relaxed"),
        include_headers=named,
    )
    return bytes(header) + mail
