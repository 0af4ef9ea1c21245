"""For tests: where they start, and every module's tables."""

import importlib
from datetime import UTC, datetime
from pathlib import Path

from fairline.kit.db.schema import METADATA

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday morning in London, ten o'clock in Zürich

PACKAGE = Path(__file__).resolve().parent.parent


def load_tables() -> None:
    """Import every module's tables, so that METADATA holds the whole schema."""
    for name in ("kit.work", "web.idempotency"):
        importlib.import_module(f"fairline.{name}")
    for path in sorted(PACKAGE.rglob("tables.py")):
        importlib.import_module("fairline." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))
    assert METADATA.tables
