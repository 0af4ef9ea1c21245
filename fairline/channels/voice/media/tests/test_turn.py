"""Browsers behind firewalls are helped by a server of the operator's, with credentials that run out; coturn is one."""

import asyncio

import pytest

from fairline.channels.voice.media.tests.browser_phone import page_of_phone, phone
from fairline.channels.voice.media.tests.sip_side import Line, answering
from fairline.channels.voice.media.tests.test_webrtc_browser import PATIENCE, at_last, hears, tone
from fairline.channels.voice.media.tests.turn_server import Told, allocates, coturn
from fairline.channels.voice.place import TURN_LIVES, ice_servers
from fairline.kit.clock import SystemClock

NOW = SystemClock().millis


@pytest.fixture
async def server(tmp_path):
    async with coturn(tmp_path) as told:
        yield told


def relay(settings, at):
    """The one of a member at an instant."""
    return next(each for each in ice_servers(settings, "mem_1", at) if "credential" in each)


def test_servers_are_told_apart_and_only_those_that_relay_get_credentials():
    settings = Told("stun:a.example:3478, turn:a.example:3478,turns:a.example:443")
    first, second = ice_servers(settings, "mem_1", 1_000_000)
    assert first == {"urls": ["stun:a.example:3478"]}
    assert second["urls"] == ["turn:a.example:3478", "turns:a.example:443"]
    assert second["username"] == f"{1000 + TURN_LIVES}:mem_1"
    assert ice_servers(Told(""), "mem_1", 0) == []


async def test_who_has_fresh_credentials_is_let_in_and_nobody_with_old_or_wrong_ones(server):
    fresh = relay(server, NOW())
    (url,) = fresh["urls"]
    old = relay(server, NOW() - (TURN_LIVES + 60) * 1000)
    assert await allocates(url, fresh["username"], fresh["credential"])
    assert not await allocates(url, old["username"], old["credential"])
    assert not await allocates(url, fresh["username"], old["credential"])
    later = f"{int(old['username'].split(':')[0]) + 90_000}:mem_1"
    assert not await allocates(url, later, old["credential"])


async def test_a_browser_that_reaches_nobody_directly_is_heard_and_hears_through_it(server, tmp_path):
    line = Line("webrtc", range(23100, 23200))
    line.party.say = tone
    async with answering(line, page_of_phone(tmp_path)) as side, phone(side.address) as page:
        await page.evaluate("(servers) => phone.through(servers)", ice_servers(server, "mem_1", NOW()))
        await page.evaluate("phone.call()")
        await asyncio.wait_for(line.up.wait(), PATIENCE)
        await hears(page)
        await at_last(lambda: line.party.packets > 100)
        kinds = await page.evaluate("phone.ways()")
    assert set(kinds) == {"relay"}
