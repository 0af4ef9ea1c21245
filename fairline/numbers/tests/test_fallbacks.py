"""Where a number's calls go while nothing runs is set by hand where no provider is told, and shown by a drill.

Clause TDP19-BCMS.
"""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.continuity import http as continuity
from fairline.accounts.continuity import service as failing
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.clock import to_millis, to_text
from fairline.kit.errors import BadInput
from fairline.kit.plugin import Plugin
from fairline.numbers.phones import fallbacks
from fairline.numbers.phones.answering import forwarded_to
from fairline.numbers.phones.lines import CodeSayer, LineOnFile
from fairline.numbers.phones.service import Use, change, find
from fairline.numbers.plugin import PLUGIN
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import account_of, application, browser, quick

__all__ = ["application", "browser", "quick"]

LINES = {"trk_sip": LineOnFile("Ours", "Provider"), "trk_hosted": LineOnFile("Hosted", "Provider", hosted=True)}
TRUNKS = Plugin(
    "trunks",
    facts={
        LineOnFile: lambda c, trunk: LINES.get(trunk, LineOnFile()),
        CodeSayer: lambda c, phone, way, language: True,
    },
)
THERE, OTHER_PLACE = "+442071838750", "+41223456789"


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, PLUGIN, CRM, CASES, TRUNKS]


@pytest.fixture
async def home(house, browser):
    """Ada, who owns the account, at the place she is known."""
    house.write(account_of)
    visitor = browser()
    assert (await visitor.sign_in()).status_code == 201
    return visitor


async def adds(home, number="+12125550123", trunk="trk_sip"):
    wanted = {"number": number, "kind": "geographic", "name": "Line", "trunk": trunk}
    return (await home.ask("POST", "/v1/numbers", wanted)).json()["id"]


@pytest.fixture
async def number(home):
    """A number of the account on lines by SIP, with somewhere for its calls to go."""
    made = await adds(home)
    await home.ask("PATCH", f"/v1/numbers/{made}", {"forward_to": THERE})
    return made


async def shown(home, number):
    return (await home.ask("GET", f"/v1/numbers/{number}")).json()["fallback"]


def drill(clock, after=12, **ahead):
    return {"drilled": (clock.now() + timedelta(**ahead)).isoformat(), "after": after}


def control(house):
    return house.read(lambda c: continuity.told(c, "en", failing.fallbacks(c, "en"), all_of_it=False))


async def test_what_we_cannot_tell_the_provider_is_set_by_hand_and_red_until_a_drill_showed_it(
    house, home, number, clock
):
    told = await shown(home, number)
    assert (told["state"], told["open"], told["hosted"], told["at"]) == ("unset", True, False, None)
    assert THERE in told["remedy"]
    assert control(house).red
    answer = await home.ask("PUT", f"/v1/numbers/{number}/fallback")
    told = answer.json()["fallback"]
    assert (answer.status_code, told["state"], told["to"], told["by"]) == (200, "set", THERE, "Ada Lovelace")
    assert told["at"] == to_text(to_millis(clock.now()))
    assert control(house).red, "set, and not seen working yet"
    answer = await home.ask("POST", f"/v1/numbers/{number}/fallback/drills", drill(clock))
    told = answer.json()["fallback"]
    assert (answer.status_code, told["state"], told["seen_after"], told["open"]) == (201, "seen", 12, False)
    (line,) = control(house).fallbacks
    assert (line.state, line.open, line.seen, control(house).red) == ("seen", False, told["seen"], False)
    assert house.replays_the_same()


async def test_what_was_set_counts_for_that_number_and_that_trunk_alone(house, home, number, clock):
    await home.ask("PUT", f"/v1/numbers/{number}/fallback")
    await home.ask("POST", f"/v1/numbers/{number}/fallback/drills", drill(clock))
    await home.ask("PATCH", f"/v1/numbers/{number}", {"forward_to": OTHER_PLACE})
    assert (await shown(home, number))["state"] == "unset"
    await home.ask("PUT", f"/v1/numbers/{number}/fallback")
    assert (await shown(home, number))["state"] == "set", "the drill was of the other"
    assert control(house).red


async def test_a_number_without_a_place_for_its_calls_says_so_and_is_not_red(house, home):
    made = await adds(home)
    assert (await shown(home, made))["state"] == "none"
    assert not control(house).red
    refused = await home.ask("PUT", f"/v1/numbers/{made}/fallback")
    assert (refused.status_code, list(refused.json()["fields"])) == (422, ["forward_to"])


async def test_nothing_is_set_by_hand_at_a_provider_we_tell(house, home):
    made = await adds(home, trunk="trk_hosted")
    assert (await shown(home, made))["state"] == "waiting"
    refused = await home.ask("PUT", f"/v1/numbers/{made}/fallback")
    assert (refused.status_code, refused.json()["type"]) == (409, "fallback-told-by-us")


async def test_nor_is_a_provider_told_again_that_was_never_told(home, number):
    refused = await home.ask("POST", f"/v1/numbers/{number}/fallback/tellings")
    assert (refused.status_code, refused.json()["type"]) == (409, "fallback-not-set")


async def test_a_drill_of_what_is_not_set_or_of_tomorrow_is_refused(home, number, clock):
    refused = await home.ask("POST", f"/v1/numbers/{number}/fallback/drills", drill(clock))
    assert (refused.status_code, refused.json()["type"]) == (409, "fallback-not-set")
    await home.ask("PUT", f"/v1/numbers/{number}/fallback")
    refused = await home.ask("POST", f"/v1/numbers/{number}/fallback/drills", drill(clock, minutes=1))
    assert (refused.status_code, list(refused.json()["fields"])) == (422, ["drilled"])
    assert (await shown(home, number))["state"] == "set"


async def test_an_unknown_trunk_and_an_emergency_number_are_no_fallback(house, home, number):
    refused = await home.ask("PATCH", f"/v1/numbers/{number}", {"trunk": "trk_none"})
    assert (refused.status_code, list(refused.json()["fields"])) == (422, ["trunk"])
    for written in ("112", "911", "+41112", "+1911"):
        with pytest.raises(BadInput):
            house.write(lambda c, to=written: change(c, HOUSE, number, Use("Line", trunk="trk_sip", forward_to=to)))
    assert (await shown(home, number))["state"] == "unset"


async def test_what_waits_a_day_is_at_no_provider_before(house, home, number, browser, clock):
    """Asked from a new place, another fallback holds, and is to be set, only after a day (DTA-ACCOUNT-TAKEOVER)."""
    await home.ask("PUT", f"/v1/numbers/{number}/fallback")
    thief = browser(address="203.0.113.9")
    await thief.sign_in()
    await thief.ask("PATCH", f"/v1/numbers/{number}", {"forward_to": OTHER_PLACE})
    assert (await shown(home, number))["state"] == "set"
    clock.advance(timedelta(days=1, minutes=1))
    await house.settle_jobs()
    assert house.read(lambda c: fallbacks.stands(c, find(c, number))) == "unset"


async def test_when_the_operator_says_that_calls_fail_they_go_to_their_fallback(house, home, number):
    house.write(accounts.appoint_operator)
    assert house.read(lambda c: forwarded_to(c, number)) == ""
    what = {"en": "Calls go to your fallback numbers.", "fr": "Les appels vont à vos numéros de repli."}
    other = house.write(lambda c: failing.begin(c, HOUSE, ["mail_out"], what))
    assert house.read(lambda c: forwarded_to(c, number)) == "", "mail is no call"
    began = house.write(lambda c: failing.begin(c, HOUSE, ["calls"], what))
    assert house.read(lambda c: forwarded_to(c, number)) == THERE
    for each in (began, other):
        house.write(lambda c, failure=each: failing.end(c, HOUSE, failure))
    assert house.read(lambda c: forwarded_to(c, number)) == ""
