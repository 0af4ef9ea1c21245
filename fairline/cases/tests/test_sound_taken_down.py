"""Music somebody else's right bars falls silent in every flow within the time, and comes back by a counter notice."""

import pytest

from fairline import accounts
from fairline.cases import store, takedown
from fairline.cases.opening import open_case
from fairline.cases.tests.conftest import FIRST, OURS
from fairline.channels import voice
from fairline.channels.voice.plugin import PLUGIN as VOICE
from fairline.flows.events import ClipKept
from fairline.flows.plugin import PLUGIN as FLOWS
from fairline.journal import append

HOURS = 3_600_000


@pytest.fixture
def plugins(plugins):
    return [*plugins, VOICE, FLOWS]


@pytest.fixture
def music(house, opened):
    """A piece to wait by."""
    told = ClipKept(clip="clp_1", name="Waiting", language="", use="music", blob="flows-x", basis="own", seconds=9)
    house.write(lambda c: append(c, OURS, told))
    return "clip:clp_1"


def sound(house):
    return house.read(lambda c: c.tools.facts[voice.KeptSound](c, "clp_1"))


def test_a_notice_against_music_silences_it_within_a_day_and_flows_play_their_own(house, clock, music):
    """Clauses DTA-IP-THEFT (its check) and TDA-CONTENT-IP."""
    assert sound(house) == voice.KeptSound("flows-x")
    case = house.write(lambda c: open_case(c, FIRST, kind="takedown", side="operator", title="", about=(music,)))
    due = house.read(lambda c: store.parts.clock(c, case, "remove"))
    assert due.due == house.read(lambda c: c.at) + 24 * HOURS
    house.write(lambda c: takedown.accept(c, FIRST, case, "our song", tuple(takedown.NOTICE)))
    assert house.read(lambda c: store.parts.clock(c, case, "remove")).met is not None
    assert sound(house) is None
    assert [one.scope for one in house.read(accounts.measures_now)] == [music]
    house.write(lambda c: takedown.counter(c, OURS, case, "We composed it.", tuple(takedown.COUNTER)))
    clock.jump_to(clock.now().replace(month=12, day=20))
    house.due()
    assert sound(house) == voice.KeptSound("flows-x")
