"""Folds what happens to versions into drafts and published versions."""

from typing import Any

import msgspec

from fairline.agreements import store
from fairline.agreements.events import AgreementDraftDropped, AgreementDrafted, AgreementPublished
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

TOLD = (
    "start_new",
    "start_existing",
    "material",
    "immediate",
    "reason",
    "summary",
    "change",
    "machine",
    "parameters",
)


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A draft is written, put away, or published."""
    event = entry.event
    if isinstance(event, AgreementDrafted):
        told = {name: msgspec.to_builtins(getattr(event, name)) for name in TOLD}
        return store.put_draft(
            c, event.draft, event.document, event.version, told, event.texts, str(entry.actor), entry.at
        )
    if isinstance(event, AgreementPublished):
        held = store.draft(c, event.draft)
        if held is not None:
            store.publish(c, entry.number, entry.at, held, event.seal, event.drafted_by, event.approved_by)
    assert isinstance(event, AgreementPublished | AgreementDraftDropped)  # noqa: S101  # its kinds
    return store.drop_draft(c, event.draft)


PROJECTION = Projection(
    name="agreements",
    kinds=frozenset({"AgreementDrafted", "AgreementDraftDropped", "AgreementPublished"}),
    apply=apply,
    tables=("agreements_drafts",),  # what is published is written once, and never anew
)
