"""Whoever asks for what is not theirs is told that it is not there, and a line of the log says who it was."""

import logging

from fairline import accounts
from fairline.security import create_token
from fairline.security.tests.conftest import account_of
from tests.support.house import ACCOUNT, OTHER


async def test_a_try_at_another_accounts_member_is_logged_and_told_as_nothing(house, opened, browser, caplog):
    """Clause TDA-CROSS-TENANT."""
    theirs = house.write(lambda c: account_of(c, "bob@example.net"), OTHER)
    told = create_token(house.database, ACCOUNT, name="bridge", scopes=("member.read", "member.manage"), days=None)
    bearer = {"Authorization": f"Bearer {told['secret']}"}
    with caplog.at_level(logging.INFO, "fairline.web.outer"):
        answer = await browser().ask("PATCH", f"/v1/members/{theirs.owner}", {"name": "Mine"}, **bearer)
    assert answer.status_code == 404
    assert answer.json()["type"] == "not-found"
    (line,) = [record for record in caplog.records if record.message == "asked for what is not there"]
    assert (line.account, line.by) == (ACCOUNT, f"app:{told['token']['id']}")
    assert house.read(lambda c: accounts.member(c, theirs.owner), OTHER).name == "Ada Lovelace"
