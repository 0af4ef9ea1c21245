"""The routes of flows: what contacts go through, what they hear, calls that were promised."""

from fairline.flows.http import clips, flows

ROUTES = [*flows.ROUTES, *clips.ROUTES]

__all__ = ["ROUTES"]
