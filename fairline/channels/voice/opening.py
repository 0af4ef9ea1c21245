"""Opens this process's telephony: the SIP ports, the workers that carry sound, the trunks of every account."""

import asyncio
import logging
import ssl
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from fairline.channels.voice import lines, store, trunks
from fairline.channels.voice.doors import HouseDoors
from fairline.channels.voice.engine.node import Node
from fairline.channels.voice.kept import keep_sound
from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.wav import mend
from fairline.channels.voice.place import place_of
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen
from fairline.channels.voice.socket import NODES
from fairline.channels.voice.speaking import Speaking
from fairline.channels.voice.switchboard import Switchboard
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.wire.dns import OpenDns

log = logging.getLogger(__name__)


async def begin(house: Any) -> None:
    """Take calls from now on."""
    settings, tools, database = house.settings, house.database.tools, house.database
    doors = HouseDoors(database)
    dns = OpenDns(settings)
    agent = UserAgent(
        LoopTimers(asyncio.get_running_loop()),
        lambda: tools.ids.new("sip", tools.now()),
        tools.keyring.derive("sip"),
        doors,
        realm=lines.REALM,
        clock=lambda: tools.now() / 1000,
        chance=tools.keyring.random,
        look_up=lambda name, kind: asyncio.to_thread(dns.look_up, name, kind),
    )
    media = Media()
    first, _, last = settings.media_ports.partition("-")
    announced = settings.sip_address or settings.sip_listen
    ports = range(int(first), int(last) + 1)
    await media.start(settings.media_workers, ports, settings.sip_listen, announced)
    folder = settings.data / "voice"
    speak = Speaking(database, folder).clips
    node = Node(database, house.node, Switchboard(agent), media, speak, folder)
    node.domain = place_of(settings).domain
    doors.open_for(node)
    taken = await agent.start(_listens(settings))
    log.info("calls are taken", extra={"ports": taken, "workers": settings.media_workers})
    node.refresh = lambda: trunks_of_all(node)
    await node.refresh()
    house.hears.append(node.poked)
    NODES[id(database)] = node
    node.go(node.obey())
    node.go(_left_over(node))
    node.go(node.beat(announced, settings.sip_port, tools.now, asyncio.sleep))


async def end(house: Any) -> None:
    """Take no more calls, end those that are left with their records, and close the ports."""
    node = NODES.pop(id(house.database), None)
    if node is not None:
        house.hears.remove(node.poked)
        node.phones.agent.drain(True)
        await node.stop()
        await node.phones.agent.stop()
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


async def _left_over(node: Node) -> None:
    """Keep the sound of calls that were cut off with this process, as far as it was written."""
    for path in await asyncio.to_thread(_cut_off, node.folder):
        account = await node.database.read(
            partial(store.account_of_call, id=path.stem.partition("-")[0]), EVERY_ACCOUNT
        )
        if account:
            call, _, rest = path.stem.partition("-")
            command = rest if rest.startswith("cmd_") else ""
            await keep_sound(node.database, account, call, path, (), "cut_off", command)


def _cut_off(folder: Path) -> list[Path]:
    """Files whose calls ended with their process, made whole."""
    found = sorted(folder.glob("cal_*.wav"))
    for path in found:
        with suppress(OSError, ValueError):
            mend(path)
    return found


def _listens(settings: Any) -> list[Listen]:
    address = settings.sip_address
    listens = [
        Listen("udp", settings.sip_listen, settings.sip_port, advertised=address),
        Listen("tcp", settings.sip_listen, settings.sip_port, advertised=address),
    ]
    if settings.sip_tls_port:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings.sip_tls_cert, settings.sip_tls_key or None)
        listens.append(Listen("tls", settings.sip_listen, settings.sip_tls_port, tls=context, advertised=address))
    return listens
