"""The tables of rules."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

RULES = Table(
    "rules",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("kind"),
    text("name"),
    whole("position"),
    truth("active"),
    text("spec"),
    whole("version"),
    text("approved_by"),
    text("quieted"),
    whole("made"),
    truth("removed"),
)

MACROS = Table(
    "rule_macros",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("scope"),
    whole("position"),
    text("actions"),
    truth("removed"),
)

FIRINGS = Table(
    "rule_firings",
    METADATA,
    text("account", key=True),
    whole("number", key=True),
    whole("at"),
    text("rule"),
    whole("version"),
    text("conversation"),
    whole("cause"),
    text("held"),
    text("did"),
    text("refused"),
    Index("rule_firings_conversation", "account", "conversation", "number"),
    Index("rule_firings_rule", "account", "rule", "at"),
)

MARKS = (
    Table(  # where an automation fired and still matches, so that it fires once: no projection, each round looks anew
        "rule_marks",
        METADATA,
        text("account", key=True),
        text("rule", key=True),
        text("conversation", key=True),
        whole("since"),
    )
)
