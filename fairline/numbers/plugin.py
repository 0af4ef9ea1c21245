"""What numbers plugs into the house."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin
from fairline.numbers import http, text_http
from fairline.numbers.facts import FACTS
from fairline.numbers.jobs import JOBS
from fairline.numbers.naming import NAMING
from fairline.numbers.projection import DOMAINS
from fairline.numbers.text_projection import TEXT_SENDERS, TRADES

_EVERYBODY = frozenset({"owner", "admin", "supervisor", "agent", "compliance_officer", "read_only"})


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:domains",), {"kind": entry.kind, "domain": entry.event.domain})


def _sender(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:text_senders",), {"kind": entry.kind, "sender": entry.event.sender})


PLUGIN = Plugin(
    "numbers",
    routes=[*http.ROUTES, *text_http.ROUTES],
    projections=[DOMAINS, TEXT_SENDERS, TRADES],
    followers=[NAMING],
    jobs=JOBS,
    facts=FACTS,
    permissions={
        http.MANAGE: frozenset({"owner", "admin"}),
        http.READ: _EVERYBODY,
        text_http.MANAGE: frozenset({"owner", "admin"}),
        text_http.REGISTER: frozenset({"owner", "compliance_officer"}),
        text_http.READ: _EVERYBODY,
    },
    live=[Live(DOMAINS.kinds, _frame), Live(TEXT_SENDERS.kinds, _sender)],
)
