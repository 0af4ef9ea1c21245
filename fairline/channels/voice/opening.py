"""Opens this process's telephony: the SIP ports, the workers that carry sound, the trunks of every account."""

import asyncio
import logging
import ssl
from typing import Any

from fairline.channels.voice import lines, store, trunks
from fairline.channels.voice.doors import HouseDoors
from fairline.channels.voice.engine import alive, keeping
from fairline.channels.voice.engine.node import Node
from fairline.channels.voice.engine.room import Room
from fairline.channels.voice.engine.sounds import UNHEARD
from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.speech_menu import Menus, folders
from fairline.channels.voice.place import BOUND, place_of
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.edges import Edges
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen
from fairline.channels.voice.socket import NODES
from fairline.channels.voice.speaking import Speaking
from fairline.channels.voice.switchboard import Switchboard
from fairline.channels.voice.vouching import Vouching
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.wire.dns import OpenDns

log = logging.getLogger(__name__)


async def begin(house: Any) -> None:
    """Take calls from now on."""
    settings, tools, database = house.settings, house.database.tools, house.database
    doors = HouseDoors(database)
    dns = OpenDns(settings.mail_dns)
    agent = UserAgent(
        LoopTimers(asyncio.get_running_loop()),
        lambda: tools.ids.new("sip", tools.now()),
        tools.keyring.derive("sip"),
        doors,
        realm=lines.REALM,
        clock=lambda: tools.now() / 1000,
        chance=tools.keyring.random,
        look_up=lambda name, kind: asyncio.to_thread(dns.look_up, name, kind),
        edges=Edges(settings.sip_edges),
    )
    media = Media()
    first, _, last = settings.media_ports.partition("-")
    announced = settings.sip_address or settings.sip_listen
    ports = range(int(first), int(last) + 1)
    await media.start(settings.media_workers, ports, settings.sip_listen, announced, UNHEARD)
    folder = settings.data / "voice"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    speak = Speaking(database, folder).clips
    node = Node(database, house.node, Switchboard(agent), media, speak, folder)
    node.domain = place_of(settings).domain
    clock = asyncio.get_running_loop().time
    node.room = Room(lambda: len(node.calls), settings.sip_calls, settings.sip_rate, clock, lambda: media.is_up)
    node.menus = Menus(folders(settings.speech_menus))
    node.vouching = Vouching(settings, lambda: tools.now() / 1000, lambda: tools.wire)
    doors.open_for(node)
    await alive.beat(node, announced, settings.sip_port)
    if not settings.database:  # a folder is one process's
        await alive.bury_all_others(node)
    taken = await agent.start(_listens(settings))
    log.info("calls are taken", extra={"ports": taken, "workers": settings.media_workers})
    node.refresh = lambda: trunks_of_all(node)
    await node.refresh()
    house.hears.append(node.poked)
    house.leaves.append(lambda: alive.drain(node, settings.drain_seconds))
    house.unready.append(lambda: {"calls": "draining"} if node.room.is_draining else {})
    _watched(house.figures, node, agent, asyncio.get_running_loop())
    NODES[id(database)] = node
    node.go(node.obey())
    node.go(keeping.tidy(node, asyncio.sleep))
    node.go(alive.live(node, announced, settings.sip_port, asyncio.get_running_loop().time, asyncio.sleep))


async def end(house: Any) -> None:
    """Take no more calls, end those that are left with their records, and close the ports."""
    node = NODES.pop(id(house.database), None)
    if node is not None:
        house.hears.remove(node.poked)
        node.phones.agent.drain(True)
        await node.stop()
        await alive.leave(node)
        await node.phones.agent.stop()
        await node.menus.close()
        await node.media.stop()


async def trunks_of_all(node: Node) -> None:
    """Take up the trunks of every account, where one of them is different from before."""

    def plans(c: Unit) -> list[Any]:
        return trunks.plans(c)

    now = await node.database.read(store.trunks_mark, EVERY_ACCOUNT)
    if now != node.trunks_mark:
        node.trunks_mark = now
        for account in {*now, *node.trunks.values()}:
            await take_up(node, account, await node.database.read(plans, account))


async def take_up(node: Node, account: str, plans: list[Any]) -> None:
    """Take up an account's trunks as they are now, and let go of those it has no more."""
    known = {plan.id for plan in plans}
    for gone in [trunk for trunk, of in node.trunks.items() if of == account and trunk not in known]:
        node.phones.agent.trunks.remove(gone)
        del node.trunks[gone]
    for plan in plans:
        node.trunks[plan.id] = account
        node.phones.agent.trunks.put(plan)


def _watched(figures: Any, node: Node, agent: UserAgent, loop: asyncio.AbstractEventLoop) -> None:
    """What an operator watches, and what must all be nothing once nobody calls."""
    figures.watch("calls", "Calls that go on here", lambda: len(node.calls))
    figures.watch("calls_turned_away", "Calls refused because there was no room", lambda: node.room.turned_away)
    figures.watch("call_legs", "Lines of SIP that are open", lambda: agent.legs)
    figures.watch("call_ends", "Ends of sound that are open", lambda: node.media.count)
    figures.watch("call_transactions", "Requests of SIP under way", lambda: sum(agent.transactions.live))
    figures.watch("under_way", "Things under way in this process", lambda: len(asyncio.all_tasks(loop)))


def _listens(settings: Any) -> list[Listen]:
    address, port = settings.sip_address, settings.sip_port
    bound = BOUND.pop(port, {})
    listens = [
        Listen("udp", settings.sip_listen, port, advertised=address, bound=bound.get("udp")),
        Listen("tcp", settings.sip_listen, port, advertised=address, bound=bound.get("tcp")),
    ]
    if settings.sip_tls_port:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings.sip_tls_cert, settings.sip_tls_key or None)
        listens.append(Listen("tls", settings.sip_listen, settings.sip_tls_port, tls=context, advertised=address))
    return listens
