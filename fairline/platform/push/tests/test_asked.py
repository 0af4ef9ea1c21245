"""A push service gets nothing before it is on file, and that it would have is written down (clause TDP18-NO-SALE)."""

import pytest

from fairline import accounts
from fairline.platform.push.plugin import PLUGIN as PUSH
from fairline.platform.push.tests.test_notices import given
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.privacy.suppliers import choices, store
from fairline.privacy.tests.test_suppliers import BY, supplier


@pytest.fixture
def plugins(plugins):
    return (*(each for each in plugins if each is not PUSH), PRIVACY, PUSH)


def rung(told):
    given(told)
    return told.pushed()


def refused(told):
    return [entry.event for entry in told.house.journal() if entry.kind == "FlowRefused"]


def test_what_is_not_on_file_hears_of_nothing_and_once_a_day_that_is_written_down(told):
    told.house.write(accounts.appoint_operator)
    told.signs_on(told.ada)
    assert rung(told) == []
    told.talking.writes("nour", "Hello again")
    assert told.pushed() == []
    (event,) = refused(told)
    assert (event.way, event.what, event.why) == ("push:push.example", "push", "unregistered")


def test_what_is_on_file_rings_until_the_account_refuses_it(told):
    told.house.write(accounts.appoint_operator)
    at = told.house.read(lambda c: c.at)
    firm = supplier(id="push", function="push", ways=("push:push.example",), starts=at, country="CH")
    told.house.write(lambda c: store.put(c, firm, c.at))
    told.signs_on(told.ada)
    assert rung(told) == ["https://push.example/one"]
    told.house.write(lambda c: choices.refuse(c, BY, "push", "We want no pushes"))
    told.talking.writes("nour", "Hello again")
    assert told.pushed() == ["https://push.example/one"]
    assert [event.why for event in refused(told)] == ["objected"]


def test_where_nobody_keeps_a_register_it_rings_as_ever(told):
    told.signs_on(told.ada)
    assert rung(told) == ["https://push.example/one"]
    assert refused(told) == []
