"""The command line says which account is the operator's."""

import asyncio

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN
from fairline.cli.operate import run_command
from fairline.kit.settings import read_settings
from tests.support.house import ACCOUNT, OTHER


@pytest.fixture
def plugins():
    return (PLUGIN,)


def appoints(house, account):
    return asyncio.run(run_command(house.database, read_settings({}), "account.operator", {"account": account}))


def test_whose_the_operators_account_was_before_it_is_so_no_more(house):
    for account in (ACCOUNT, OTHER):
        opened = {"name": account, "country": "CH", "locale": "en", "time_zone": "UTC"}
        house.write(lambda c, opened=opened: accounts.open_house(c, **opened), account)
    assert appoints(house, ACCOUNT) == {"operator": ACCOUNT, "before": None}
    assert appoints(house, OTHER) == {"operator": OTHER, "before": ACCOUNT}
    assert house.read(accounts.operator_account) == OTHER
    assert house.journal()[-1].kind == "OperatorDismissed"
    assert appoints(house, "acc_nobody")["problem"]["type"] == "not-found"
    assert house.read(accounts.operator_account) == OTHER
