"""A shop of two nodes whose world knows one address: Kamailio's, before them."""

from typing import Any

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.message import Request
from fairline.channels.voice.sip.tests.phone import Phone
from tests.support import kamailio
from tests.support.phoned import Phoned
from tests.support.talking import Agent, Day, Shop


class Behind(Phoned):
    """A node that believes the edge, and nobody else, about who calls."""

    @property
    def environment(self) -> dict[str, str]:
        """The same, and where the edge is."""
        return {**super().environment, "FAIRLINE_SIP_EDGES": kamailio.HERE}


class Edged(Day):
    """A day on which everybody outside knows the edge alone."""

    def __init__(self, shop: Shop, edge: kamailio.Edge) -> None:
        super().__init__(shop)
        self.edge = edge
        self.node: Phoned | None = None  # where telephones register that do not know the edge

    async def _phone(self, *named: Any, **more: Any) -> Phone:
        phone = await super()._phone(*named, **more)
        home = (kamailio.HERE, self.edge.port) if self.node is None else ("127.0.0.1", self.node.sip)
        phone.home = await phone.transports.flow_to("udp", *home)
        return phone

    async def agent_at(self, node: Phoned, name: str) -> Agent:
        """Somebody whose telephone is at one node, straight: the calls they make are made there."""
        self.node = node
        agent = await self.agent(name)
        self.node = None
        return agent

    def believes_the_edge(self) -> None:
        """The provider knows its customer by one address, and does not hear whoever else asks."""
        heard = self.carrier.transports.on_message

        def only(message: Any, flow: Flow) -> None:
            if flow.remote == (kamailio.HERE, self.edge.port):
                heard(message, flow)

        self.carrier.transports.on_message = only

    def asked(self, node: Phoned, method: str) -> list[Request]:
        """What the provider was asked that came from a node."""
        mark = f"127.0.0.1:{node.sip};"
        return [each for each in self.carrier.requests if each.method == method and mark in each.headers.all("Via")[-1]]


class Front:
    """Two nodes of one shop, and the edge before them."""

    def __init__(self, nodes: tuple[Phoned, Phoned], edge: kamailio.Edge) -> None:
        self.nodes, self.edge, self.shop = nodes, edge, Shop(nodes[0])

    def sets(self, **more: Any) -> None:
        """Set the line to the provider up anew, with this besides how it was at first."""
        at, password = f"/v1/trunks/{self.shop.trunk['id']}", more.pop("password", "")
        answer = self.shop.ask(
            "PUT", at, {"setup": {**self.shop.trunk["setup"], "options_every": 1, **more}, "password": password}
        )
        assert answer.status_code == 200, answer.text

    def name(self, node: Phoned) -> str:
        """What a node is called."""
        known = self.nodes[0].run("node", "list")["items"]
        return next(str(each["node"]) for each in known if each["port"] == node.sip)
