"""A provider's machines are found by its name, as name servers tell of them."""

from fairline.channels.voice.sip.names import machines
from fairline.channels.voice.sip.trunk_plans import Host
from fairline.kit.wire.dns import OpenDns
from tests.support.names import serving


async def test_a_providers_machines_are_found_by_its_name():
    with serving() as names:
        names.put(
            "_sip._udp.carrier.example", "SRV", "10 0 5070 sip1.carrier.example", "20 0 5060 sip2.carrier.example"
        )
        names.put("sip1.carrier.example", "A", "192.0.2.1")
        names.put("sip2.carrier.example", "A", "192.0.2.2")
        dns = OpenDns(names.where)

        async def look_up(name, kind):
            return dns.look_up(name, kind)

        found = await machines((Host("carrier.example"),), "udp", look_up)
    assert [(one.address, one.port) for one in found] == [("192.0.2.1", 5070), ("192.0.2.2", 5060)]
