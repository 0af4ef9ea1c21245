"""A house with obligations and what they stand on, and conversations that live through a day."""

from collections.abc import Sequence

import pytest

from fairline.kit.plugin import Plugin
from fairline.obligations.tests.counter import Counter
from tests.support.house import House


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Obligations, and those whose entries they follow."""
    from fairline.app import MODULES

    return [module for module in MODULES if module.name in {"crm", "conversations", "obligations"}]


@pytest.fixture
def counter(house: House) -> Counter:
    """An account where contacts write and are answered."""
    return Counter(house)
