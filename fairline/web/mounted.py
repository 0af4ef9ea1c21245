"""The application with hundreds of routes, each looked at once."""

from collections.abc import Sequence
from typing import Any

from litestar import Litestar, Router
from litestar.routes import HTTPRoute, WebSocketRoute


class Mounted(Litestar):
    """Litestar, which for each route it is given reads all before it again and draws its map of addresses anew: half
    of the time of a start with 700 routes. Here the same is done once, when all are known.
    """

    def __init__(self, routes: Sequence[Any], **more: Any) -> None:
        self._by_path: dict[str, Any] | None = None
        super().__init__([], **more)
        known: dict[str, Any] = dict(super().route_handler_method_map)
        self._by_path, own = known, len(self.routes)
        for given in routes:
            for route in Router.register(self, given):
                known.setdefault(route.path, {}).update(_by_method(route))
        for route in self.routes[own:]:
            self._complete(route)
        self.asgi_router.construct_routing_trie()

    @property
    def route_handler_method_map(self) -> dict[str, Any]:
        """Which handler answers which method, by path."""
        return super().route_handler_method_map if self._by_path is None else self._by_path

    def _complete(self, route: Any) -> None:
        for handler in _handlers(route):
            handler.on_registration(self)
        if isinstance(route, HTTPRoute):
            route.create_handler_map()
        elif isinstance(route, WebSocketRoute):
            socket = route.route_handler
            route.handler_parameter_model = socket.create_kwargs_model(path_parameters=route.path_parameters)
        for plugin in self.plugins.receive_route:
            plugin.receive_route(route)


def _handlers(route: Any) -> list[Any]:
    return list(route.route_handlers) if isinstance(route, HTTPRoute) else [route.route_handler]


def _by_method(route: Any) -> dict[str, Any]:
    if isinstance(route, HTTPRoute):
        return {method: handler for handler in route.route_handlers for method in handler.http_methods}
    return {"websocket" if isinstance(route, WebSocketRoute) else "asgi": route.route_handler}
