"""Where the demo's people work: help is sent there. Its line leads to this machine, so that no call for help leaves."""

from fairline.accounts import every_member
from fairline.cli.seed.calls import WORDS
from fairline.emergency.model import Place, Site
from fairline.emergency.service import confirm, drill, network_of, put_site
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit

HERE = "127.0.0.1"  # who comes in from elsewhere is asked where they are


def open_site(c: Unit, trunk: str) -> None:
    """Set up the shop's site, with everybody in it, and hold its first drill."""
    told = WORDS["site"]
    named = {"name": told["name"], "licence": told["licence"], "place": Place(**told["place"])}
    site = put_site(c, HOUSE, Site(id=c.new_id("sit"), mode="direct", route=trunk, homes=True, **named))
    members = [each.id for each in every_member(c, "", 100)]
    for each in members:
        confirm(c, Actor("member", each), each, site.place, network_of(c, HERE))
    drill(c, HOUSE, members[0], site.id)
