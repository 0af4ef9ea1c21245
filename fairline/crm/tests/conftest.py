"""The house of these tests: the CRM, and the accounts below it."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.crm.plugin import PLUGIN as CRM


@pytest.fixture
def plugins():
    """The modules plugged in."""
    return (ACCOUNTS, CRM)
