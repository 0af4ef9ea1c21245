"""A house with cases in it, two accounts, the second of them the operator's, and people on both sides."""

from collections.abc import Callable

import pytest

from fairline import accounts, gate
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import account_of
from tests.support.house import ACCOUNT, OTHER

FIRST = Actor("operator", "mem_one")
SECOND = Actor("operator", "mem_two")
OURS = Actor("member", "mem_ada")
DESK = OTHER


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, NUMBERS, CRM, CASES]


@pytest.fixture
def opened(house):
    """The account is open, Ada answers for it, and another account is the operator's."""
    for account, name in ((ACCOUNT, "Rhône Bikes"), (DESK, "The operator")):
        house.write(
            lambda c, name=name: accounts.open_house(
                c, name=name, country="CH", locale="en", time_zone="Europe/Zurich"
            ),
            account,
        )
    house.write(accounts.appoint_operator, DESK)
    return house.write(lambda c: _joined(c, "ada@example.com", "Ada Lovelace", "owner"))


def _joined(c, email, name, role):
    member = accounts.invite_member(c, HOUSE, email=email, role=role, as_owner=True)
    return accounts.join(c, member.id, name)


@pytest.fixture
def sharpen(monkeypatch) -> Callable[[], None]:
    """Rule set eight, which bars walruses, holds from when it is called."""
    real = gate.judge

    def judge(text, *packs):
        found = gate.Finding("threat", 90, "threat.walrus", ("DTA-THREATS",), "walrus")
        return (found,) if "walrus" in text else real(text, *packs)

    def holds() -> None:
        monkeypatch.setattr(gate, "judge", judge)
        monkeypatch.setattr(gate, "lists_mark", lambda: "rule set 8")

    return holds


@pytest.fixture
async def sides(house, browser):
    """Opal of the operator's, signed in, and Ada of an account like any other. `browser` is security's."""
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), DESK)
    house.write(accounts.appoint_operator, DESK)
    opal, ada = browser(), browser()
    assert (await opal.sign_in("opal@operator.example")).status_code == 201
    assert (await ada.sign_in("ada@example.com")).status_code == 201
    return opal, ada
