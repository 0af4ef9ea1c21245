"""A house with everything up to routing plugged in, for the database side."""

from collections.abc import Sequence

import pytest

from fairline.kit.plugin import Plugin
from fairline.routing.tests.shop import Shop
from tests.support.house import House


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def shop(house: House) -> Shop:
    """An account with one queue, open day and night."""
    return Shop(house)
