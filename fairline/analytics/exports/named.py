"""Who a kept export is for."""

import json

from fairline.kit.db import Row


def named(row: Row) -> list[str]:
    """Its recipients, as they are written down: members' ids, and keyed hashes of addresses."""
    held: list[str] = json.loads(row["recipients"])
    return held
