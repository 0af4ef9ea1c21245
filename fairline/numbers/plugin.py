"""What numbers plugs into the house."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin
from fairline.numbers import http
from fairline.numbers.jobs import JOBS
from fairline.numbers.projection import DOMAINS

_EVERYBODY = frozenset({"owner", "admin", "supervisor", "agent", "compliance_officer", "read_only"})


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:domains",), {"kind": entry.kind, "domain": entry.event.domain})


PLUGIN = Plugin(
    "numbers",
    routes=http.ROUTES,
    projections=[DOMAINS],
    jobs=JOBS,
    permissions={http.MANAGE: frozenset({"owner", "admin"}), http.READ: _EVERYBODY},
    live=[Live(DOMAINS.kinds, _frame)],
)
