"""A hosted trunk of an account, and the provider behind it."""

from collections.abc import Iterator
from typing import Any

import pytest

from fairline.channels.voice.providers.tests.hosted import SID, TOKEN, Provider, Redirected, running
from fairline.channels.voice.trunks import service
from fairline.channels.voice.trunks.model import Setup, Trunk
from fairline.channels.voice.trunks.tests.conftest import client, door, opened, plugins  # noqa: F401  # fixtures
from fairline.journal import HOUSE
from fairline.kit.settings import read_settings
from fairline.kit.wire import Wire
from tests.support.house import House

URL = "https://fairline.example"


@pytest.fixture
def provider(house: House) -> Iterator[Provider]:
    """The provider, which this house's way to the web leads to."""
    settings = read_settings(
        {"FAIRLINE_URL": URL, "FAIRLINE_SIP_PORT": "5070", "FAIRLINE_SIP_ADDRESS": "sip.fairline.example"}
    )
    with running() as made:
        tools: Any = house.database.tools
        object.__setattr__(tools, "wire", Wire(web=Redirected(made)))
        object.__setattr__(tools, "settings", settings)
        yield made


@pytest.fixture
def trunk(house: House, provider: Provider, opened: None) -> Trunk:  # noqa: F811  # the fixture of that name
    """The account's trunk at that provider."""
    setup = Setup("Hosted", provider="Twilio", reference=SID, domain="acme.sip.provider.example", protocol="tls")
    return house.write(lambda c: service.add(c, HOUSE, "twilio", setup, token=TOKEN))
