"""Help: how calls for it leave from each site, where each member is, drills, and what everybody must know of limits.

Others use `place_of(c, member)` (what goes with a call for help), `way_of(c, member)` (how it leaves),
`is_due(c, member)` (they have to confirm where they are before voice is offered to them), `limits_due(c, member)`.
"""

from fairline.emergency.model import Drill, Location, Place, Site
from fairline.emergency.service import is_due, is_frequent, limits_due, place_of, way_of

__all__ = [
    "Drill",
    "Location",
    "Place",
    "Site",
    "is_due",
    "is_frequent",
    "limits_due",
    "place_of",
    "way_of",
]
