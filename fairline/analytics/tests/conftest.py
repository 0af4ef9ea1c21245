"""A house with analytics alone: entries are told to its follower by hand."""

from collections.abc import Sequence

import pytest

from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.kit.plugin import Plugin


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """Analytics only."""
    return (ANALYTICS,)
