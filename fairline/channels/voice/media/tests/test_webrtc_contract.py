"""What we touch of aioice that it promises nobody: an update that moves one of these fails here, not in a call."""

import inspect
import re
from importlib.metadata import version
from pathlib import Path

import aioice
import pytest
from aioice import stun
from aioice.ice import CandidatePair, StunProtocol, server_reflexive_candidate
from OpenSSL import SSL

from fairline.channels.voice.media import webrtc, webrtc_dtls, webrtc_ice
from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site

READ_WITH = "0.13.0"
PRIVATE = re.compile(r"\b(?:self|link|pair|told|_link)\.(_[a-z]\w+)")


@pytest.fixture
async def link():
    place = Site("127.0.0.1", "127.0.0.1", Pool(range(23500, 23520)))
    made = webrtc_ice.Link(place, False, lambda _: None, lambda: None)
    yield made
    await made.close()


def test_it_is_the_version_this_was_written_against():
    assert version("aioice") == READ_WITH


def test_a_connection_asks_for_candidates_by_the_name_and_words_we_override():
    names = list(inspect.signature(aioice.Connection.get_component_candidates).parameters)
    assert names == ["self", "component", "addresses", "timeout"]
    assert "self.get_component_candidates(component=component, addresses=addresses)" in inspect.getsource(
        aioice.Connection.gather_candidates
    )


def test_a_connection_gets_what_is_not_stun_by_the_name_we_override():
    assert list(inspect.signature(aioice.Connection.data_received).parameters) == ["self", "data", "component"]
    assert "self.receiver.data_received(data, self.local_candidate.component)" in inspect.getsource(
        StunProtocol.datagram_received
    )


def test_consent_that_ends_closes_the_connection():
    assert "await self.close()" in inspect.getsource(aioice.Connection.query_consent)
    assert inspect.signature(aioice.Connection.close).parameters.keys() == {"self"}


async def test_every_attribute_we_read_is_there_and_is_what_we_take_it_for(link):
    assert link._nominated == {}
    assert link._protocols == []
    assert link._closing is False
    assert {"remote_username", "remote_password", "remote_is_lite", "ice_controlling"} <= set(vars(link))
    await link.gather_candidates()
    assert [type(protocol) for protocol in link._protocols] == [webrtc_ice.Socket]
    assert link._protocols[0].receiver is link
    assert hasattr(link._protocols[0].transport, "sendto")


async def test_a_pair_tells_where_to_send(link):
    await link.gather_candidates()
    told = aioice.Candidate.from_sdp("1 1 udp 2130706431 127.0.0.1 4000 typ host")
    link._add_remote_candidate(told, told.host)
    pair = CandidatePair(link._protocols[0], link._remote_candidates[0])
    assert pair.remote_addr == ("127.0.0.1", 4000)
    assert pair.protocol is link._protocols[0]


async def test_without_an_end_of_candidates_a_connection_goes_on_looking(link):
    await link.gather_candidates()
    link.meet("abcd", "a" * 22, False, [])
    assert link._check_periodic() is True


def test_what_else_we_call_is_there():
    assert list(inspect.signature(server_reflexive_candidate).parameters) == ["protocol", "stun_server"]
    assert issubclass(stun.TransactionError, Exception)
    assert {"set_ciphertext_mtu", "DTLSv1_get_timeout", "DTLSv1_handle_timeout"} <= set(dir(SSL.Connection))
    assert {"get_selected_srtp_profile", "export_keying_material"} <= set(dir(SSL.Connection))


def test_no_private_attribute_is_touched_that_is_not_named_above():
    told = Path(__file__).read_text()
    own = {name for module in (webrtc, webrtc_ice, webrtc_dtls) for name in _own(inspect.getsource(module))}
    touched = {
        name
        for module in (webrtc, webrtc_ice)
        for name in PRIVATE.findall(inspect.getsource(module))
        if name in dir(aioice.Connection) or name in vars(aioice.Connection(ice_controlling=True))
    }
    assert {name for name in touched - own if f".{name}" not in told} == set()


def _own(source: str) -> set[str]:
    return set(re.findall(r"def (_[a-z]\w+)", source)) | set(re.findall(r"self\.(_[a-z]\w+)(?:: [^=\n]+)? = ", source))
