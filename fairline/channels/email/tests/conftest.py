"""The house of these tests: e-mail and what it stands on, with one mailbox under a proven domain."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.email.plugin import PLUGIN as EMAIL
from fairline.channels.email.tests.post import Post
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.numbers.plugin import PLUGIN as NUMBERS


@pytest.fixture
def plugins():
    return (ACCOUNTS, NUMBERS, FILES, EMAIL)


@pytest.fixture
def post(house):
    """An account with one mailbox, and a mail server that takes everything."""
    return Post(house)
