"""A shop with a telephone line, for the stories of calls: one process for all that leave it running."""

from collections.abc import Iterator

import pytest

from tests.support.flowing import Desk
from tests.support.talking import Shop, opened


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """It is open around the clock."""
    opens = opened(tmp_path_factory.mktemp("shop"))
    yield opens
    opens.process.stop()


@pytest.fixture(scope="session")
def desk(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Where its flows are written."""
    return Desk(shop, tmp_path_factory.mktemp("pieces"))
