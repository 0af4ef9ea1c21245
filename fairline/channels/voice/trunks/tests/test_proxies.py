"""A trunk's proxy: how it is written, refused, kept, and handed to the SIP side."""

import json

import pytest

from fairline.channels.voice import trunks
from fairline.channels.voice.sip.trunk_plans import Host
from fairline.channels.voice.trunks import service, store
from fairline.channels.voice.trunks.checks import host_and_port
from fairline.channels.voice.trunks.model import Host as HostSet
from fairline.channels.voice.trunks.model import Setup
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from tests.support.house import ACCOUNT

HOSTS = (HostSet("sip.provider.example"),)


def adds(house, proxy=""):
    return house.write(lambda c: service.add(c, HOUSE, "sip", Setup("Main", hosts=HOSTS, proxy=proxy)))


@pytest.mark.parametrize("said", ["no host", "edge.example:99999"])
def test_what_is_no_proxy_is_named(house, said):
    with pytest.raises(BadInput) as wrong:
        adds(house, said)
    assert list(wrong.value.fields) == ["proxy"]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("edge.example", ("edge.example", 0)),
        ("203.0.113.10:5070", ("203.0.113.10", 5070)),
        ("[2001:db8::1]:5060", ("2001:db8::1", 5060)),
        ("[2001:db8::1]", ("2001:db8::1", 0)),
        ("2001:db8::1", ("2001:db8::1", 0)),
        ("edge.example:", None),
        ("edge.example:0", None),
        ("edge.example:5060:1", None),
        ("[edge.example]:5060", None),
        ("sip:edge.example", None),
        ("edge.example;lr", None),
        ("<edge.example>", None),
        ("edge.example\r\nEvil: y", None),
        ("1.2.3", None),
    ],
)
def test_a_proxy_is_a_host_and_maybe_its_port(said, place):
    assert host_and_port(said) == place


def test_a_trunk_behind_a_proxy_comes_to_the_sip_side_with_it(house):
    made = adds(house, "edge.example:5070")
    assert house.read(trunks.plans)[0].proxy == Host("edge.example", 5070)
    house.write(lambda c: service.change(c, HOUSE, made.id, Setup("Main", hosts=HOSTS)))
    assert house.read(trunks.plans)[0].proxy is None
    assert house.replays_the_same()


def test_a_trunk_written_before_there_were_proxies_goes_straight(house):
    made = adds(house)
    row = house.read(lambda c: c.one("SELECT held FROM voice_trunks WHERE account = :account", account=ACCOUNT))
    held = json.loads(row["held"])
    del held["setup"]["proxy"]
    house.write(
        lambda c: c.run("UPDATE voice_trunks SET held = :held WHERE account = :a", held=json.dumps(held), a=ACCOUNT)
    )
    assert house.read(lambda c: store.one(c, made.id)) == made
    assert house.read(trunks.plans)[0].proxy is None


def told(proxy):
    return {"name": "Main", "hosts": [{"name": "sip.provider.example"}], "proxy": proxy}


def test_a_proxy_is_told_over_http_and_one_that_is_none_is_refused_in_words(client):
    made = client.post("/v1/trunks", json={"kind": "sip", "setup": told(" edge.example:5070 ")})
    assert made.json()["setup"]["proxy"] == "edge.example:5070"
    path = f"/v1/trunks/{made.json()['id']}"
    refused = client.put(path, json={"setup": told("edge example")})
    assert refused.status_code == 422
    assert "like edge.example:5060" in refused.text
    assert client.get(path).json()["setup"]["proxy"] == "edge.example:5070"
