"""The database: units of work on lanes with group commit, one behaviour on SQLite and PostgreSQL."""

from fairline.kit.db.columns import Columns
from fairline.kit.db.database import Database
from fairline.kit.db.engine import Engine, Row
from fairline.kit.db.habit import Habit
from fairline.kit.db.open import engine_for, open_database
from fairline.kit.db.remembering import Remembering
from fairline.kit.db.tools import Tools
from fairline.kit.db.unit import EVERY_ACCOUNT, NONE, OWN, NoInstruction, Unit

__all__ = [
    "EVERY_ACCOUNT",
    "NONE",
    "OWN",
    "Columns",
    "Database",
    "Engine",
    "Habit",
    "NoInstruction",
    "Remembering",
    "Row",
    "Tools",
    "Unit",
    "engine_for",
    "open_database",
]
