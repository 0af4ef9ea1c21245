"""The routes of the API: one router, so that all of them are limited, refuse and answer alike."""

from litestar import Router
from litestar.di import Provide

from fairline.platform.zendesk.errors import EXCEPTIONS, JSON
from fairline.platform.zendesk.http import (
    arranging,
    belonging,
    clients,
    desk,
    figures,
    files,
    forms,
    groups,
    house,
    incremental,
    many,
    organizations,
    requests,
    search,
    tickets,
    users,
)
from fairline.platform.zendesk.http.alike import who
from fairline.platform.zendesk.limits import dressed, rated
from fairline.platform.zendesk.sheet import sheet

_ALL = (
    many,
    tickets,
    users,
    belonging,
    organizations,
    groups,
    files,
    search,
    desk,
    arranging,
    forms,
    incremental,
    house,
    requests,
    figures,
    clients,
)

ROUTES = (
    Router(
        "/api/v2",
        route_handlers=[route for each in _ALL for route in each.ROUTES],
        dependencies={"who": Provide(who), "sheet": Provide(sheet)},
        guards=[rated],
        exception_handlers=EXCEPTIONS,
        after_request=dressed,
        opt={"problems_as": JSON},
    ),
)
