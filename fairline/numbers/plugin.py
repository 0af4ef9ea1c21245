"""What numbers plugs into the house."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin
from fairline.numbers import http, text_http
from fairline.numbers.facts import FACTS
from fairline.numbers.jobs import JOBS
from fairline.numbers.naming import NAMING
from fairline.numbers.phones import fallback_http, given_http, operator_http, papers_http
from fairline.numbers.phones import http as phones_http
from fairline.numbers.phones.ending import ENDING
from fairline.numbers.phones.projection import PHONES, PROJECTIONS
from fairline.numbers.phones.standing import MEASURES
from fairline.numbers.phones.waiting import NOT_ME
from fairline.numbers.projection import DOMAINS
from fairline.numbers.text_projection import TEXT_SENDERS, TRADES

_EVERYBODY = frozenset({"owner", "admin", "supervisor", "agent", "compliance_officer", "read_only"})


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:domains",), {"kind": entry.kind, "domain": entry.event.domain})


def _sender(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:text_senders",), {"kind": entry.kind, "sender": entry.event.sender})


def _phone(c: Unit, entry: Entry[Any]) -> Frame | None:
    return Frame(("account:numbers",), {"kind": entry.kind, "phone": entry.event.phone})


PLUGIN = Plugin(
    "numbers",
    routes=[
        *http.ROUTES,
        *text_http.ROUTES,
        *phones_http.ROUTES,
        *fallback_http.ROUTES,
        *papers_http.ROUTES,
        *operator_http.ROUTES,
        *given_http.ROUTES,
    ],
    projections=[DOMAINS, TEXT_SENDERS, TRADES, *PROJECTIONS],
    followers=[NAMING, MEASURES, ENDING, NOT_ME],
    jobs=JOBS,
    facts=FACTS,
    permissions={
        http.MANAGE: frozenset({"owner", "admin"}),
        http.READ: _EVERYBODY,
        text_http.MANAGE: frozenset({"owner", "admin"}),
        text_http.REGISTER: frozenset({"owner", "compliance_officer"}),
        text_http.READ: _EVERYBODY,
        phones_http.MANAGE: frozenset({"owner", "admin"}),
        phones_http.APPROVE: frozenset({"owner", "compliance_officer"}),
        phones_http.READ: _EVERYBODY,
        papers_http.TERMS: frozenset({"owner", "admin"}),
        papers_http.PAPERS: frozenset({"owner", "admin", "compliance_officer"}),
        operator_http.OPERATOR: frozenset({"owner", "admin", "compliance_officer"}),
    },
    live=[Live(DOMAINS.kinds, _frame), Live(TEXT_SENDERS.kinds, _sender), Live(PHONES.kinds, _phone)],
)
