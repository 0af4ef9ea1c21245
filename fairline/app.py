"""Builds the house: the list of modules, what each plugs in, the mounted routes."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.types import ASGIApp

from fairline import __version__, journal
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.agreements.plugin import PLUGIN as AGREEMENTS
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.calls.plugin import PLUGIN as CALLS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.channels.catalogue import channel_plugins
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.emergency.plugin import PLUGIN as EMERGENCY
from fairline.flows.plugin import PLUGIN as FLOWS
from fairline.gate.plugin import PLUGIN as GATE
from fairline.helpcentre.plugin import PLUGIN as HELPCENTRE
from fairline.kit.blobs import Folder
from fairline.kit.bus import Bus, NoBus
from fairline.kit.clock import Clock, SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import EVERY_ACCOUNT, Database, Engine, Tools, engine_for
from fairline.kit.ids import Ids
from fairline.kit.plugin import Plugin
from fairline.kit.settings import Settings
from fairline.kit.wire import Wire, open_wire
from fairline.kit.work import Worker, plainly
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.obligations.plugin import PLUGIN as OBLIGATIONS
from fairline.platform.moving.plugin import PLUGIN as MOVING
from fairline.platform.oauth.plugin import PLUGIN as OAUTH
from fairline.platform.push.plugin import PLUGIN as PUSH
from fairline.platform.zendesk.plugin import PLUGIN as ZENDESK
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.routing.plugin import PLUGIN as ROUTING
from fairline.rules.plugin import PLUGIN as RULES
from fairline.search.plugin import PLUGIN as SEARCH
from fairline.security import at_the_door, authenticate, identify_token
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.surveys.plugin import PLUGIN as SURVEYS
from fairline.web import desk_routes, static
from fairline.web.errors import HANDLERS
from fairline.web.figures import Figures
from fairline.web.guard import asked_of, permitted
from fairline.web.hot import hot_routes
from fairline.web.housekeeping import PLUGIN as WEB
from fairline.web.live import Hub
from fairline.web.mounted import Mounted
from fairline.web.openapi import operation_name
from fairline.web.outer import Outer
from fairline.web.readings import Readings
from fairline.web.screens import LAPSED, lapsed
from fairline.web.socket import Desk

log = logging.getLogger(__name__)

MODULES: Sequence[Plugin] = (
    WEB,
    AGREEMENTS,
    GATE,
    ACCOUNTS,
    SECURITY,
    NUMBERS,
    EMERGENCY,
    *channel_plugins(),
    CRM,
    CONVERSATIONS,
    ROUTING,
    CALLS,
    RECORDING,
    FLOWS,
    RULES,
    OBLIGATIONS,
    PRIVACY,
    CASES,
    SEARCH,
    SURVEYS,
    ANALYTICS,
    OAUTH,
    ZENDESK,
    MOVING,
    PUSH,
    COMPLIANCE,
    HELPCENTRE,
)


@dataclass(slots=True)
class House:
    """Everything one process runs."""

    settings: Settings
    database: Database
    bus: Bus
    hub: Hub
    followers: journal.Followers
    worker: Worker
    figures: Figures
    modules: Sequence[Plugin]
    node: str
    readings: Readings
    tasks: list["asyncio.Task[None]"] = field(default_factory=list)
    hears: list[Callable[[str, int], None]] = field(default_factory=list)  # told of each poke: account, number
    leaves: list[Callable[[], Awaitable[None]]] = field(default_factory=list)  # waited for before the doors close
    unready: list[Callable[[], Mapping[str, str]]] = field(default_factory=list)  # why this process takes no work

    async def start(self) -> None:
        """Start what runs beside the requests. Each part that dies is logged and started again."""
        loop = asyncio.get_running_loop()

        def committed(pokes: dict[str, int], wakes: bool) -> None:
            loop.call_soon_threadsafe(self._committed, pokes, wakes)

        self.database.listen(committed)
        listen = self.bus.run(self._poked, self._signalled, self.worker.wake)
        for work in (self.followers.run(), self.worker.run(), self.hub.run(), listen):
            self.tasks.append(asyncio.create_task(work))
        for module in self.modules:
            for hook in module.on_start:
                await hook(self)

    async def leave(self) -> None:
        """Take nothing new, and let what must not be cut off end."""
        await asyncio.gather(*(leave() for leave in self.leaves))

    async def stop(self) -> None:
        """Stop, leave the leases, commit what is queued."""
        for module in self.modules:
            for hook in module.on_stop:
                await hook(self)
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await asyncio.to_thread(self.database.close)

    def missing(self) -> Mapping[str, str]:
        """What keeps this process from taking work."""
        found = {f"follower {name}": why for name, why in self.followers.failing.items()}
        for told in self.unready:
            found.update(told())
        for task in self.tasks:
            if task.done() and not task.cancelled() and task.exception() is not None:
                found["task"] = repr(task.exception())
        try:
            self.database.read_now(lambda c: c.one("SELECT 1 AS one"), EVERY_ACCOUNT)
        except Exception as error:
            found["database"] = type(error).__name__
        return found

    def _committed(self, pokes: dict[str, int], wakes: bool) -> None:
        for account, number in pokes.items():
            self._poked(account, number)
            self.bus.poke(account, number)
            self.figures.committed(1)
        if wakes:
            self.worker.wake()
            self.bus.wake()

    def _poked(self, account: str, number: int) -> None:
        self.followers.poke(account, number)
        self.hub.poke(account, number)
        for hear in self.hears:
            hear(account, number)

    def _signalled(self, account: str, topic: str, data: Mapping[str, Any]) -> None:
        self.hub.signal(account, topic, data, tell_others=False)


def build(
    settings: Settings, clock: Clock | None = None, engine: Engine | None = None, wire: Wire | None = None
) -> House:
    """A house ready to start: modules introduced to one another, nothing running yet. `wire` is another's, where the
    demo keeps its mail to itself.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    tools = Tools(
        clock or SystemClock(),
        Ids(),
        open_keyring(settings.keys),
        Folder(settings.data / "blobs"),
        wire=wire or open_wire(settings),
        settings=settings,
    )
    introduce(tools, MODULES)
    engine = engine or engine_for(settings.database, settings.data)
    database = Database(engine, tools)
    node = f"node-{secrets.token_hex(6)}"
    bus = _bus(settings, node)
    figures = Figures()
    hub = Hub(
        database,
        bus,
        journal.after,
        [live for module in MODULES for live in module.live],
        [view for module in MODULES for view in module.views],
    )
    figures.watch("sockets", "Agents' sockets open here", lambda: hub.sockets)
    followers = journal.Followers(database, [each for module in MODULES for each in module.followers], node, breath=0.1)
    figures.watch("followers_failing", "Followers that cannot go on", lambda: len(followers.failing))
    jobs = {kind: handle for module in MODULES for kind, handle in module.jobs.items()}
    worker = Worker(database, {**jobs, LAPSED: plainly(lapsed(_screens(MODULES)))}, duties=tools.duties)
    figures.watch("jobs_given_up", "Jobs given up here after their last try", lambda: worker.given_up)
    return House(settings, database, bus, hub, followers, worker, figures, MODULES, node, Readings(tools.now))


def introduce(tools: Tools, modules: Sequence[Plugin]) -> None:
    """Give the low modules what the high ones offer: projections, facts, permissions, holdings."""
    for module in modules:
        for projection in module.projections:
            for kind in projection.kinds:
                tools.projections.setdefault(kind, []).append(projection.apply)
        tools.facts.update(module.facts)
        tools.permissions.update(module.permissions)
        tools.holdings.extend(module.holdings)
        tools.contents.update(module.contents)
        tools.duties.update(module.duties)


def web_app(
    house: House, extra: Sequence[Any] = (), pause: Callable[[float], Awaitable[None]] | None = None
) -> ASGIApp:
    """The house as an ASGI application; `extra` are routes of whoever serves it (the demo's page), `pause` waits so
    many seconds (nobody is kept waiting without it).
    """
    settings = house.settings
    signals = {name: handle for module in house.modules for name, handle in module.signals.items()}
    around = desk_routes.Surroundings(
        desk=Desk(house.database, house.hub, _expand(house.modules), signals, _screens(house.modules), house.node),
        authenticate=authenticate,
        authenticate_token=partial(identify_token, house.database),
        figures=house.figures,
        metrics_token=settings.metrics_token,
        ready=house.missing,
    )
    app = Mounted(
        [*(route for module in house.modules for route in module.routes), *desk_routes.ROUTES, *extra, *static.ROUTES],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        request_max_body_size=settings.max_body,
        openapi_config=OpenAPIConfig(
            "Fairline", __version__, path="/openapi", operation_id_creator=operation_name, render_plugins=[]
        ),
        state=State(
            {
                "database": house.database,
                "hub": house.hub,
                "around": around,
                "settings": settings,
                "authenticate": authenticate,
                "house": house,
            }
        ),
        logging_config=None,
    )
    tools, counted = house.database.tools, count(1)
    this_process = tools.ids.new("rqs", tools.now())
    return Outer(
        app,
        house.figures,
        hot=hot_routes((route for module in house.modules for route in module.routes), house.database),
        seconds=settings.request_seconds,
        secure=settings.url.startswith("https"),
        proxies=settings.trusted_proxies,
        new_id=lambda: f"{this_process}.{next(counted)}",
        readings=house.readings,
        door=lambda scope: at_the_door(scope, tools.now()),
        **({"pause": pause} if pause is not None else {}),
    )


def _expand(modules: Sequence[Plugin]) -> Callable[[Any, str], tuple[str, ...]]:
    def expand(c: Any, topic: str) -> tuple[str, ...]:
        return tuple(also for module in modules if module.watch for also in module.watch(c, topic))

    return expand


def _screens(modules: Sequence[Plugin]) -> Callable[[Any, str, bool], None]:
    def screens(c: Any, member: str, opened: bool) -> None:
        for module in modules:
            tell = module.screen_opened if opened else module.screens_closed
            if tell is not None:
                tell(c, member)

    return screens


def _bus(settings: Settings, node: str) -> Bus:
    if not settings.database:
        return NoBus()
    from fairline.kit.bus import PostgresBus

    return PostgresBus(settings.database, node)


Hook = Callable[[House], Awaitable[None]]
