"""What is done about a kept file in which lists that came after it find something barred: ours is frozen and told in a
case, somebody else's is written down as a message of theirs is (clause TDA-CONTENT-AT-REST).
"""

from collections.abc import Sequence
from typing import Any

from fairline import accounts, channels, gate
from fairline.accounts import Shown
from fairline.cases.resting import freeze
from fairline.channels import KeptFile
from fairline.gate import ContentSuspected, Finding
from fairline.journal import HOUSE, Entry, append
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

OURS = ("member:", "app:")


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Files that were judged again."""
    for entry in entries:
        event = entry.event
        file = channels.find(c, [event.file]).get(event.file)
        if file is None or not event.again or not event.kind or event.score < gate.REVIEW:
            continue
        found = Finding(event.kind, event.score, event.rule, gate.clauses_of(event.rule), "")
        ref = f"file:{event.file}"
        if not file.bringer.startswith(OURS):
            append(c, HOUSE, _theirs(file, found))
        elif accounts.stopping(c, ref) is None:
            freeze(c, Shown(ref, "", ""), found)


def _theirs(file: KeptFile, found: Finding) -> ContentSuspected:
    return ContentSuspected(
        kind=found.kind,
        surface="received",
        subject=file.conversation or file.id,
        score=found.score,
        rule=found.rule,
        clauses=found.clauses,
        conversation=file.conversation or None,
        message=file.id,
        theirs=True,
    )


FOLLOWER = Follower("cases.files_at_rest", frozenset({"FileRead"}), follow)
