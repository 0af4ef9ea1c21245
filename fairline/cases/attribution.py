"""Names in a case whose key did it: the key, who made it, when it was last changed, and the account's name."""

from collections.abc import Sequence

from fairline import accounts, security
from fairline.cases import store
from fairline.cases.events import CaseEvidenceAdded
from fairline.journal import HOUSE, append
from fairline.kit.clock import to_text
from fairline.kit.db import Unit

TOKEN = "token:"  # noqa: S105  # how a reference to a key begins


def name(c: Unit, case: str, refs: Sequence[str]) -> None:
    """Put into the case what is known of each key it is about. Its making is its last change."""
    held = store.cases.one(c, case)
    for ref in refs:
        words = _whose(c, ref.removeprefix(TOKEN)) if ref.startswith(TOKEN) else ""
        if held is not None and words:
            append(c, HOUSE, CaseEvidenceAdded(case=case, person=held.person, source="journal", words=words))


def _whose(c: Unit, token: str) -> str:
    found = security.token(c, token)
    if found is None:
        return ""
    maker = accounts.names_of(c, [found.made_by.partition(":")[2]])
    named = next(iter(maker.values()), "") or found.made_by
    return f"{found.name} ({found.id}) · {named} · {to_text(found.created)} · {accounts.account(c).name} ({c.account})"
