"""Two parties of our own find each other, agree on keys, and speak."""

import asyncio
import gc
import os
import struct
from typing import Any

import pytest

from fairline.channels.voice.media import webrtc_ice
from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site, opened
from fairline.channels.voice.media.webrtc import PROFILE, WebRtc
from fairline.channels.voice.media.webrtc_ice import servers
from fairline.channels.voice.sdp.model import Local, Section, Unacceptable

HERE = "127.0.0.1"


def site(numbers: range = range(24000, 24400), **options: object) -> Site:
    return Site(HERE, HERE, Pool(numbers), options)


def said(description: Section, name: str) -> str:
    return description.get(name) or ""


def section(local: Local, **instead: str) -> Section:
    told = tuple((name, instead.get(name.replace("-", "_"), value)) for name, value in local.attributes)
    return Section("audio", local.port, local.profile, host=local.host, attributes=told)


def rtp(number: int, payload: bytes = bytes(160)) -> bytes:
    return struct.pack(">BBHII", 0x80, 0, number, number * 160, 7) + payload


class Party:
    """A port, and what it was told."""

    def __init__(self, port: WebRtc) -> None:
        self.port = port
        self.heard: asyncio.Queue[bytes] = asyncio.Queue()
        self.reports: asyncio.Queue[bytes] = asyncio.Queue()
        self.lost: asyncio.Queue[str] = asyncio.Queue()
        port.on_rtp, port.on_rtcp = self.heard.put_nowait, self.reports.put_nowait
        port.on_lost = self.lost.put_nowait

    async def hears(self, other: "Party", number: int = 1) -> bytes:
        """Packets are sent until one arrives: before both are ready they are dropped."""
        async with asyncio.timeout(10):
            while True:
                other.port.send(rtp(number))
                number += 1
                try:
                    return await asyncio.wait_for(self.heard.get(), 0.05)
                except TimeoutError:
                    continue


@pytest.fixture
async def parties():
    made = [Party(WebRtc(site(range(24000, 24100)))), Party(WebRtc(site(range(24100, 24200))))]
    yield made
    for party in made:
        await party.port.close()


async def met(ours: Party, theirs: Party, **instead: str) -> tuple[Section, Section]:
    offer = section(await ours.port.local(None))
    answer = section(await theirs.port.local(offer), **instead)
    theirs.port.connect(offer)
    ours.port.connect(answer)
    return offer, answer


async def test_an_offer_and_an_answer_make_two_who_hear_each_other(parties):
    ours, theirs = parties
    await met(ours, theirs)
    assert (await ours.hears(theirs))[12:] == bytes(160)
    assert (await theirs.hears(ours))[12:] == bytes(160)


async def test_reports_travel_the_same_way_apart_from_sound(parties):
    ours, theirs = parties
    await met(ours, theirs)
    await theirs.hears(ours)
    report = struct.pack(">BBHI", 0x80, 201, 1, 7)
    ours.port.send_rtcp(report)
    assert await asyncio.wait_for(theirs.reports.get(), 5) == report


async def test_on_the_wire_nothing_is_in_clear(parties):
    ours, theirs = parties
    await met(ours, theirs)
    await theirs.hears(ours)
    sent: list[bytes] = []
    link = ours.port._link
    link.send_now = sent.append
    payload = os.urandom(160)
    ours.port.send(rtp(900, payload))
    assert len(sent[0]) > 172
    assert payload not in sent[0]


async def test_the_answerer_takes_the_active_part_and_keeps_it(parties):
    ours, theirs = parties
    offer, answer = await met(ours, theirs)
    assert (offer.get("setup"), answer.get("setup")) == ("actpass", "active")
    await theirs.hears(ours)
    again = section(await theirs.port.local(None))
    assert again.get("setup") == "actpass"
    assert section(await ours.port.local(again)).get("setup") == "passive"
    assert again.get("ice-ufrag") == answer.get("ice-ufrag")


async def test_a_description_that_says_the_same_again_changes_nothing(parties):
    ours, theirs = parties
    offer, answer = await met(ours, theirs)
    await theirs.hears(ours)
    ours.port.connect(answer)
    theirs.port.connect(offer)
    assert len(await theirs.hears(ours, 300)) == 172


async def test_who_shows_another_certificate_than_was_told_is_not_heard(parties):
    ours, theirs = parties
    await met(ours, theirs, fingerprint="sha-256 " + ":".join(["AB"] * 32))
    assert await asyncio.wait_for(ours.lost.get(), 10) == "dtls"


async def test_when_one_leaves_the_other_is_told_once(parties):
    ours, theirs = parties
    await met(ours, theirs)
    await theirs.hears(ours)
    await theirs.port.close()
    assert await asyncio.wait_for(ours.lost.get(), 5) == "gone"
    await ours.port.close()
    assert ours.lost.empty()
    assert theirs.lost.empty()


async def test_a_network_that_changes_is_followed_and_the_keys_stay(parties):
    ours, theirs = parties
    await met(ours, theirs)
    await theirs.hears(ours)
    moved = WebRtc(site(range(24200, 24300)))
    anew = await moved._gathered(is_controlling=True)  # the restarted side: other names, other sockets, the same keys
    anew._take = ours.port._take
    offer = section(Local(PROFILE, HERE, 0, tuple(moved._attributes(anew))), setup="actpass")
    answer = section(await theirs.port.local(offer))
    assert answer.get("ice-ufrag") != anew.remote_username
    theirs.port.connect(offer)
    anew.meet(said(answer, "ice-ufrag"), said(answer, "ice-pwd"), False, answer.all("candidate"))
    await anew.connect()
    old, ours.port._link = ours.port._link, anew
    assert len(await theirs.hears(ours, 600)) == 172
    assert len(await ours.hears(theirs, 600)) == 172
    await old.close()


async def test_hidden_candidates_of_a_browser_do_not_matter(parties):
    ours, theirs = parties
    offer = section(await ours.port.local(None))
    hidden = tuple(
        (name, value.replace(HERE, "3f6c.local") if name == "candidate" else value) for name, value in offer.attributes
    )
    shown = Section("audio", 9, PROFILE, attributes=hidden)
    answer = section(await theirs.port.local(shown))
    theirs.port.connect(shown)
    ours.port.connect(answer)
    assert len(await ours.hears(theirs)) == 172


@pytest.mark.parametrize(
    ("profile", "left_out"),
    [("RTP/AVP", ""), ("RTP/SAVP", ""), (PROFILE, "fingerprint"), (PROFILE, "ice-pwd"), (PROFILE, "rtcp-mux")],
)
async def test_what_is_less_than_a_browser_offers_is_refused(parties, profile, left_out):
    ours, theirs = parties
    offer = section(await ours.port.local(None))
    told = tuple(one for one in offer.attributes if one[0] != left_out)
    with pytest.raises(Unacceptable):
        await theirs.port.local(Section("audio", 9, profile, attributes=told))


async def test_closing_leaves_no_socket_no_number_and_no_work():
    place = site(range(24300, 24308))
    free, works, files = len(place.pool), len(asyncio.all_tasks()), len(os.listdir("/proc/self/fd"))
    for _ in range(6):
        ours, theirs = Party(WebRtc(place)), Party(WebRtc(place))
        await met(ours, theirs)
        await theirs.hears(ours)
        await ours.port.close()
        await theirs.port.close()
        await theirs.port.close()
    gc.collect()
    await asyncio.sleep(0)
    assert len(place.pool) == free
    assert len(asyncio.all_tasks()) == works
    assert len(os.listdir("/proc/self/fd")) <= files


async def test_a_port_closed_while_it_looks_for_the_other_side_ends_at_once(parties):
    ours, theirs = parties
    await ours.port.local(None)
    ours.port.connect(section(await theirs.port.local(section(await ours.port.local(None)))))
    await asyncio.wait_for(ours.port.close(), 3)


def test_ice_servers_are_read_as_browsers_write_them():
    told: list[dict[str, Any]] = [
        {"urls": "stun:stun.example:19302"},
        {"urls": ["turn:turn.example?transport=tcp", "turns:turn.example"], "username": "1:ada", "credential": "c"},
    ]
    assert servers(told) == {
        "stun_server": ("stun.example", 19302),
        "turn_server": ("turn.example", 3478),
        "turn_ssl": False,
        "turn_transport": "tcp",
        "turn_username": "1:ada",
        "turn_password": "c",
    }
    assert servers([]) == {}
    assert servers([{"urls": "turns:turn.example"}])["turn_server"] == ("turn.example", 5349)


async def test_a_stun_server_that_is_silent_delays_a_call_and_stops_none(monkeypatch):
    monkeypatch.setattr(webrtc_ice, "GATHER_S", 0.05)
    port = WebRtc(site(ice=[{"urls": "stun:127.0.0.1:9"}]))
    local = await port.local(None)
    assert [value.split()[7] for name, value in local.attributes if name == "candidate"] == ["host"]
    await port.close()


def test_workers_find_it_by_its_kind():
    assert isinstance(opened("webrtc", site()), WebRtc)
