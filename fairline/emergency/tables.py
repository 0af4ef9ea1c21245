"""The tables of emergency calling."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

PLACE = ("label", "street", "house", "postcode", "city", "region", "country", "detail")

SITES = Table(
    "emergency_sites",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("mode"),
    text("route"),
    text("outside"),
    truth("homes"),
    text("licence"),
    text("industry"),
    *(text(name) for name in PLACE),
)

LOCATIONS = Table(
    "emergency_locations",
    METADATA,
    text("account", key=True),
    whole("number", key=True),
    text("member"),
    text("site"),
    text("network"),
    whole("at"),
    whole("expires"),
    text("asked"),
    *(text(name) for name in PLACE),
    Index("emergency_locations_member", "account", "member", "number"),
)

SAID = Table(
    "emergency_said",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("version"),
    whole("at"),
)

DRILLS = Table(
    "emergency_drills",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("site"),
    text("member"),
    whole("at"),
    text("number"),
    text("mode"),
    text("told"),
    truth("passed"),
    text("why"),
    Index("emergency_drills_at", "account", "at"),
)

RUNG = Table(
    "emergency_rung",
    METADATA,
    text("account", key=True),
    text("act", key=True),
    text("member"),
    text("number"),
    text("outcome"),
    truth("located"),
    whole("at"),
    Index("emergency_rung_at", "account", "at"),
)
