"""The operator flags an account for what it sells, and two reviewers lift that."""

import asyncio

import pytest

from fairline.cli.operate import run_command
from fairline.kit.settings import read_settings
from fairline.numbers import known_trades
from fairline.numbers.plugin import PLUGIN

WHY = "Their catalogue holds tea and nothing else"


@pytest.fixture
def plugins():
    return (PLUGIN,)


def says(house, command, **said):
    told = {"account": "acc_test", "goods": "vape"} | said
    return asyncio.run(run_command(house.database, read_settings({}), f"texting.{command}", told))


def test_texting_opens_again_only_after_a_second_reviewer_agreed(house):
    assert says(house, "flag", source="website")["state"] == "flagged"
    assert says(house, "lift", reviewer="ben", why=WHY)["problem"]["type"] == "same-reviewer"
    assert says(house, "ask-lift", reviewer="ben", why=WHY)["state"] == "flagged"
    assert says(house, "lift", reviewer="ben", why=WHY)["problem"]["type"] == "same-reviewer"
    assert says(house, "lift", reviewer="ada", why=WHY)["state"] == "cleared"
    (held,) = house.read(known_trades)
    assert (held.asked_by, held.reason) == ("ada", WHY)
