"""Help: how calls for it leave from each site, where each member is, drills, and what everybody must know of limits.

Others use `place_of(c, member)` (what goes with a call for help), `way_of(c, member)` (how it leaves),
`is_due(c, member)` (they have to confirm where they are before voice is offered to them), `located(c)` (to whom it may
be), `limits_due(c, member)`, `read_back` (what a call for tests hears), `unheard` (nobody took a call for help),
`alarms(c)` (what was rung lately).
"""

from fairline.emergency.model import CHANNEL, Drill, Location, Place, Site
from fairline.emergency.ringing import Alarm, Told, alarms, called_by, language_of, made_ready, read_back, unheard
from fairline.emergency.service import is_due, is_frequent, limits_due, located, place_of, way_of

__all__ = [
    "CHANNEL",
    "Alarm",
    "Drill",
    "Location",
    "Place",
    "Site",
    "Told",
    "alarms",
    "called_by",
    "is_due",
    "is_frequent",
    "language_of",
    "limits_due",
    "located",
    "made_ready",
    "place_of",
    "read_back",
    "unheard",
    "way_of",
]
