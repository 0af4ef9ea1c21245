"""What calls plug into the house."""

from typing import Any

from fairline import numbers
from fairline.channels.contract import Capabilities, Channel
from fairline.channels.voice import store
from fairline.channels.voice.holdings import HOLDINGS
from fairline.channels.voice.model import CHANNEL as NAME
from fairline.channels.voice.projection import CALLS
from fairline.channels.voice.socket import ROUTES
from fairline.channels.voice.trunks.plugin import PLUGIN as TRUNKS
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin


def _name(c: Unit, sender: str) -> str | None:
    held = numbers.phone(c, sender)
    return held.number if held else None


def _brand(c: Unit, sender: str) -> str | None:
    held = numbers.phone(c, sender)
    return held.brand if held else None


def _queue(c: Unit, sender: str) -> str | None:
    held = numbers.phone(c, sender)
    return held.entry.removeprefix("queue:") or None if held else None


def _senders(c: Unit) -> list[tuple[str, str]]:
    return [(one.id, one.number) for one in numbers.phones(c) if one.speaks]


async def _open(house: Any) -> None:
    # Telephony costs nothing where there is none: its libraries are heavy.
    if house.settings.sip_port:
        from fairline.channels.voice import opening

        await opening.begin(house)


async def _close(house: Any) -> None:
    if house.settings.sip_port:
        from fairline.channels.voice import opening

        await opening.end(house)


PLUGIN = Plugin(
    "channels.voice",
    routes=[*ROUTES, *TRUNKS.routes],
    projections=[CALLS, *TRUNKS.projections],
    followers=TRUNKS.followers,
    jobs=TRUNKS.jobs,
    facts=TRUNKS.facts,
    permissions=TRUNKS.permissions,
    holdings=[*HOLDINGS, *TRUNKS.holdings],
    live=TRUNKS.live,
    on_start=[_open],
    on_stop=[_close],
)

CHANNEL = Channel(
    name=NAME,
    label={"en": "Call", "fr": "Appel"},
    icon="phone",
    capabilities=Capabilities(personal_address=True, directed=True),
    plugin=PLUGIN,
    acts=("Call",),
    capacity=1,
    sender_name=_name,
    queue_of=_queue,
    is_there=store.is_on,
    senders=_senders,
    brand_of=_brand,
)
