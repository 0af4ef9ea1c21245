"""Hands notices to browsers' push services: signed (VAPID) and sealed for one browser (aes128gcm)."""

import asyncio
import ipaddress
import socket
from urllib.parse import urlsplit

import httpx

from fairline.kit.wire.ways import NoAnswer, PushPlace

PATIENCE = 15.0  # seconds for all of it: the lease of a job is longer
KEPT = 3600  # seconds the service may keep a notice for a device that is off


class OpenPush:
    """Web push by pywebpush's own sealing and httpx. `anywhere` also reaches machines of this network: for tests."""

    def __init__(self, *, anywhere: bool = False) -> None:
        self._anywhere = anywhere

    async def send(self, place: PushPlace, key: str, about: str, until: int, text: bytes) -> int:
        """The service's status. Raises NoAnswer, also for an address no push service could have."""
        try:
            async with asyncio.timeout(PATIENCE):
                headers, body = await asyncio.to_thread(_sealed, place, key, about, until, text)
                return await self._post(place.endpoint, headers, body)
        except (httpx.HTTPError, OSError, TimeoutError, ValueError) as error:
            raise NoAnswer("connect", str(error) or type(error).__name__) from error

    async def _post(self, endpoint: str, headers: dict[str, str], body: bytes) -> int:
        url = httpx.URL(endpoint)
        # A member says where their browser is reached: it must not become a way into the house's own network, also
        # not by a name that points elsewhere the second time it is asked. So the address looked at is the one dialled.
        address = url.host if self._anywhere else await _public(url)
        dialled = url.copy_with(host=address)
        told = headers | {"Host": url.netloc.decode()}
        async with httpx.AsyncClient(timeout=PATIENCE, follow_redirects=False, trust_env=False) as client:
            answer = await client.post(
                dialled,
                content=body,
                headers=told,
                extensions={"sni_hostname": url.host} if url.scheme == "https" else {},
            )
        return answer.status_code


async def _public(url: httpx.URL) -> str:
    """An address of the host that anybody on the internet reaches. Raises ValueError."""
    if url.scheme != "https":
        raise ValueError("not an https address")
    found = await asyncio.get_running_loop().getaddrinfo(url.host, url.port or 443, type=socket.SOCK_STREAM)
    for *_, place in found:
        if ipaddress.ip_address(place[0]).is_global:
            return str(place[0])
    raise ValueError("not an address of the internet")


def _sealed(place: PushPlace, key: str, about: str, until: int, text: bytes) -> tuple[dict[str, str], bytes]:
    """The headers and the body that go to the service. Raises ValueError for keys that are none."""
    from py_vapid import Vapid02, VapidException
    from pywebpush import WebPusher, WebPushException

    parts = urlsplit(place.endpoint)
    try:
        told = {"endpoint": place.endpoint, "keys": {"p256dh": place.p256dh, "auth": place.auth}}
        body = WebPusher(told).encode(text)["body"]
        claims = {"aud": f"{parts.scheme}://{parts.netloc}", "sub": about, "exp": until}
        signed = Vapid02.from_pem(key.encode()).sign(claims)
    except (WebPushException, VapidException, TypeError, KeyError) as error:
        raise ValueError(str(error)) from error
    headers = {"TTL": str(KEPT), "Urgency": "high", "Content-Encoding": "aes128gcm"}
    return headers | {"Content-Type": "application/octet-stream", **signed}, bytes(body)
