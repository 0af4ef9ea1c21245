"""What is known of a table's columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """Those that hold text or bytes, those that name a row within its account, and whether it belongs to one."""

    readable: tuple[str, ...]
    within_account: tuple[str, ...]
    is_walled: bool
