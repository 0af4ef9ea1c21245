"""The route that tells a screen which channels there are and what each can do."""

from typing import Literal

import msgspec

from fairline.channels import Capabilities, Channel, channels
from fairline.web import Asked, Page, get


class ChannelView(msgspec.Struct, frozen=True):
    """A channel: its name, what it is called, its sign, and what it can do."""

    name: str
    label: str
    icon: str
    capabilities: Capabilities


@get("/v1/channels", permission="signed-in")
async def list_channels(asked: Asked) -> Page[ChannelView]:
    """The channels of this installation, by name."""
    language: Literal["en", "fr"] = "fr" if asked.language == "fr" else "en"
    return Page([ChannelView(each.name, each.label[language], each.icon, each.capabilities) for each in _by_name()])


def _by_name() -> list[Channel]:
    return [held for _, held in sorted(channels().items())]


ROUTES = (list_channels,)
