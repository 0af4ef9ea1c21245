"""A first number waits until an owner answered for the rights of the telecoms code, where it protects the account."""

import pytest

from fairline.accounts import telecoms
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import account_of, application, browser, quick

__all__ = ["application", "browser", "quick"]

WANTED = {"number": "+12125550123", "kind": "geographic", "name": "Line"}


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, PLUGIN]


async def test_a_first_number_of_a_german_charity_waits_for_its_owners_answers(house, browser):
    """Clause ZS-EECC-NOTICE."""
    house.write(account_of)
    ada = browser()
    await ada.sign_in()
    size = {"staff": 12, "turnover": 900_000, "for_profit": False, "countries": ["DE"]}
    assert (await ada.ask("POST", "/v1/agreements/account-size", size)).status_code == 201
    refused = await ada.ask("POST", "/v1/numbers", WANTED)
    assert (refused.status_code, refused.json()["type"]) == (409, "rights-unanswered")
    assert (await ada.ask("GET", "/v1/numbers")).json()["items"] == []
    for right in telecoms.RIGHTS:
        told = {"service": "number-based", "right": right, "choice": "keep"}
        assert (await ada.ask("POST", "/v1/agreements/telecom-rights", told)).status_code == 201
    assert (await ada.ask("POST", "/v1/numbers", WANTED)).status_code == 201
