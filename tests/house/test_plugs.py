"""What modules plug in fits together: events can be found and forgotten, tables have one owner, routes are guarded."""

import inspect
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from litestar.handlers import BaseRouteHandler

from fairline.app import MODULES, build, web_app
from fairline.journal import UnknownEvent
from fairline.journal.event import KINDS
from fairline.kit.errors import Problem
from fairline.kit.settings import read_settings

# Doors of contacts and of programs of another kind: each asks in its own way, tried in its module's tests.
OWN_WAYS = ("/calls/hosted/", "/texts/", "/widget/", "/mail/", "/help/", "/preferences/", "/s/", "/x/", "/oauth/")
PUBLIC = {
    "/",
    "/assets/{name}",
    "/csp-reports",  # a browser says what it blocked
    "/healthz",
    "/metrics",  # asks for its own token
    "/openapi.json",
    "/readyz",
    "/report",
    "/report/more",
    "/report/package",
    "/report/state",
    "/.well-known/gpc.json",
    "/privacy",
    "/privacy/package.schema.json",
    "/age/{account}",  # a device keeps whether whoever holds it may be asked anything
    "/privacy/recipients/{token}",
    "/privacy/requests/{token}",
    "/sip",  # telephones in browsers prove who they are when they register
    "/trust",
    "/trust/cookies",
    "/trust/limits",
    "/trust/suppliers",
    "/trust/agreements",
    "/trust/agreements/{document}",
    "/trust/agreements/{document}/{version}",
    "/trust/agreements/{document}/{version}/since/{other}",
    "/trust/followers",
    "/trust/followers/{key}/{what}",  # the key is the house's own mark
    "/trust/areas/{area}",
    "/trust/clauses/{id}",
    "/v1/invitations/{code}",
    "/v1/invitations/{code}/acceptance",
    "/v1/cookies",
    "/v1/suppliers/public",
    "/v1/token-reports",  # whoever has a key may say where they found it
    "/v1/live",  # asks in its first message
    "/v1/service-limits",
    "/v1/session",
    "/{name}",
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The application as it is served."""
    house = build(read_settings({"FAIRLINE_DATA": str(tmp_path_factory.mktemp("plugs"))}))
    yield web_app(house)._app  # type: ignore[attr-defined]  # the layer around it has no routes
    house.database.close()


def ours() -> dict[str, Any]:
    return {
        name: kind
        for name, kind in KINDS.items()
        if kind is not UnknownEvent
        and not name.startswith("_")
        and ".tests." not in kind.__module__
        and kind.__module__.startswith("fairline.")
    }


def test_every_event_says_what_it_happened_to() -> None:
    assert len(ours()) > 40
    silent = [name for name, kind in ours().items() if kind.about not in kind.__struct_fields__]
    assert silent == []


def test_every_personal_field_belongs_to_a_person_and_can_be_forgotten() -> None:
    for name, kind in ours().items():
        forgettable = dict(zip(reversed(kind.__struct_fields__), reversed(kind.__struct_defaults__), strict=False))
        assert set(kind.personal) <= set(kind.__struct_fields__), name
        missing = [field for field in kind.personal if forgettable.get(field) is msgspec.NODEFAULT]
        assert missing == [], name
        assert not kind.personal or "person" in kind.__struct_fields__, f"{name}: whose key seals it?"


def test_every_table_is_kept_by_one_projection() -> None:
    owners = Counter(table for module in MODULES for each in module.projections for table in each.tables)
    assert [table for table, many in owners.items() if many > 1] == []
    names = Counter(each.name for module in MODULES for each in module.projections)
    assert [name for name, many in names.items() if many > 1] == []


def test_no_two_modules_plug_in_the_same_name() -> None:
    for what in ("followers", "views"):
        names = Counter(each.name for module in MODULES for each in getattr(module, what))
        assert [name for name, many in names.items() if many > 1] == [], what
    for what in ("jobs", "permissions", "signals", "facts"):
        keys = Counter(key for module in MODULES for key in getattr(module, what))
        assert [key for key, many in keys.items() if many > 1] == [], what


def test_followers_projections_and_screens_listen_to_kinds_that_exist() -> None:
    for module in MODULES:
        listening: list[Any] = [*module.followers, *module.projections, *module.live, *module.views]
        for each in listening:
            assert set(each.kinds) <= set(KINDS), f"{module.name}: {set(each.kinds) - set(KINDS)}"


def routes_of_it(app: Any) -> Iterator[tuple[str, BaseRouteHandler]]:
    for route in app.routes:
        for served in getattr(route, "route_handlers", None) or [route.route_handler]:
            # Litestar answers OPTIONS by itself.
            if set(getattr(served, "http_methods", ())) != {"OPTIONS"} and "litestar" not in served.fn.__module__:
                yield str(route.path_format), served


def test_every_route_names_its_permission_or_is_known_to_be_public(app: Any) -> None:
    granted = {permission for module in MODULES for permission in module.permissions} | {"signed-in"}
    for path, served in routes_of_it(app):
        if path.startswith(OWN_WAYS):
            continue
        assert "permission" in served.opt, f"{path} does not say who may"
        permission = served.opt["permission"]
        assert permission in granted if permission else path in PUBLIC, f"{path}: {permission}"


def test_no_route_runs_in_a_thread(app: Any) -> None:
    found = [path for path, served in routes_of_it(app) if not inspect.iscoroutinefunction(inspect.unwrap(served.fn))]
    assert found == []


def test_the_routes_are_many_and_no_two_do_the_same(app: Any) -> None:
    served = Counter(
        (path, str(method)) for path, served in routes_of_it(app) for method in getattr(served, "http_methods", ("WS",))
    )
    assert len(served) > 80
    assert [key for key, many in served.items() if many > 1] == []


def test_a_problem_has_one_meaning_in_the_whole_house() -> None:
    ours = [each for each in _below(Problem) if each.__module__.startswith("fairline.") and "type" in vars(each)]
    types = Counter(each.type for each in ours if ".tests." not in each.__module__)
    assert len(types) > 100
    assert [name for name, times in types.items() if times > 1] == []


def _below(kind: type[Problem]) -> Iterator[type[Problem]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
