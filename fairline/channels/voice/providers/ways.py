"""Where a hosted provider finds us, and we find it."""

from typing import Any
from urllib.parse import quote, unquote

from fairline.channels.voice.place import place_of
from fairline.channels.voice.providers.model import Hosted, Pointing
from fairline.channels.voice.providers.twilio import Twilio
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import HOSTED, TOKEN, Trunk
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.wire import NoAnswer


class TrunkNotHosted(Problem):
    """It is a line by SIP alone: numbers are bought at the provider itself."""

    status = 409
    type = "trunk-not-hosted"


async def hosted(database: Database, account: str, trunk: str) -> Hosted:
    """The provider behind a trunk. Raises NotFound, TrunkNotHosted, NoAnswer where this house may not go out."""
    held, token = await database.read(lambda c: known(c, trunk), account)
    wire = database.tools.wire
    if wire is None or wire.web is None:
        raise NoAnswer("connect", "no way to the web")
    return Twilio(wire.web, held.setup.reference, token)


def known(c: Unit, trunk: str) -> tuple[Trunk, str]:
    """A hosted trunk, and its token. Raises NotFound, TrunkNotHosted."""
    held = store.one(c, trunk)
    if held is None:
        raise NotFound(what=trunk)
    if held.kind not in HOSTED:
        raise TrunkNotHosted
    return held, store.secret(c, trunk, TOKEN)


def pointing(settings: Any, account: str, trunk: str) -> Pointing:
    """Where a number's calls are sent to."""
    house = settings.url or f"http://{settings.host}:{settings.port}"
    stem = f"{house.rstrip('/')}/calls/hosted/{quote(account, safe='')}/{quote(trunk, safe='')}"
    return Pointing(f"{stem}/incoming", f"{stem}/status", f"{stem}/outgoing")


def sip_address(settings: Any, trunk: Trunk, number: str) -> str:
    """Our own address in SIP for one of our numbers, as the provider is to dial it."""
    way = f";transport={trunk.setup.protocol}" if trunk.setup.protocol != "udp" else ""
    return f"sip:{number}@{place_of(settings).sip}{way}"


def name_of(said: str) -> str:
    """The number in an address the provider names (`sip:+4144…@…`), or the number itself."""
    plain = said.removeprefix("sips:").removeprefix("sip:")
    return unquote(plain.partition("@")[0].partition(";")[0]) if plain != said else said
