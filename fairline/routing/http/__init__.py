"""Routing's routes: an admin sets queues and skills up, agents say how they are and answer offers."""

from fairline.routing.http import desk, setup

ROUTES = [*setup.ROUTES, *desk.ROUTES]
