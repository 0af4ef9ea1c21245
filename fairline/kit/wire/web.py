"""Asks a server of the web for something by a form, as programs do to have a grant renewed."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx

from fairline.kit.wire.ways import NoAnswer

PATIENCE = 10.0
LONGEST = 100_000  # bytes of an answer that are read
_HERE = frozenset({"127.0.0.1", "::1", "localhost"})


class OpenWeb:
    """HTTPS by httpx. It follows no redirection; without encryption it speaks only to this machine."""

    async def post_form(self, address: str, fields: Mapping[str, str]) -> tuple[int, str]:
        """Status and body of the answer. Raises NoAnswer."""
        parts = urlsplit(address)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
            raise NoAnswer("connect", "an address must begin with https")
        try:
            far = parts.scheme == "https"  # the operator’s proxy, if there is one, is for what is far
            async with httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False, trust_env=far) as client:
                answer = await client.post(address, data=dict(fields), headers={"Accept": "application/json"})
        except (httpx.HTTPError, OSError, ValueError) as error:
            raise NoAnswer("connect", f"{type(error).__name__}: {error}"[:300]) from error
        return answer.status_code, answer.text[:LONGEST]
