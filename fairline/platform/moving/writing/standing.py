"""How a conversation stands here, and how its source says that it stands, both by our ids."""

from dataclasses import replace

from fairline import conversations, crm
from fairline.kit.cards import mask
from fairline.kit.clock import to_millis
from fairline.platform.moving.forms import ConversationForm
from fairline.platform.moving.writing.comparing import Stands
from fairline.platform.moving.writing.context import Context
from fairline.platform.moving.writing.talks import KINDS, agent_of, custom_of, status_of
from fairline.platform.moving.writing.things import HOUSE_SPEAKS

LONGEST = 500  # characters of a subject


def here(held: Context, id: str) -> Stands:
    """How it stands here. Raises NotFound."""
    found, filed = conversations.conversation(held.c, id), conversations.filed(held.c, [id])[id]
    return Stands(
        status=found.status,
        custom=found.custom,
        kind=found.kind,
        priority=found.priority,
        queue=found.queue,
        agent=found.agent,
        form=found.form,
        subject=found.subject,
        satisfaction=found.satisfaction,
        set_aside=found.set_aside,
        tags=frozenset(filed.tags),
        participants=frozenset(each.contact for each in filed.participants),
        watchers=frozenset(filed.watchers),
        values=filed.values,
    )


def there(held: Context, form: ConversationForm, stood: Stands) -> Stands:
    """How its source says that it stands. What does not map was told when it came first, and is not told again."""
    many = len(held.notes)
    members, contacts = _parties(held, form)
    if form.knows:
        return replace(stood, participants=stood.participants | contacts)
    ended = to_millis(form.solved or form.updated)
    says = Stands(
        # What was solved may have been closed by time on its way in, here or there: that alone is no change.
        status=form.status if form.status == stood.status else status_of(held, form, ended),
        custom=custom_of(held, form),
        kind=form.kind if form.kind in KINDS else "",
        priority=min(max(form.priority, 0), 9),
        queue=held.things.get("queues", form.queue),
        agent=agent_of(held, form),
        form=held.things.get("forms", form.form),
        subject=mask(form.subject.replace("\x00", "")).text[:LONGEST],
        satisfaction=form.satisfaction if form.satisfaction in ("good", "bad") else "",
        set_aside=form.set_aside if form.set_aside in ("spam", "trash") else "",
        tags=frozenset("_".join(tag.replace("\x00", "").casefold().split()) for tag in form.tags if tag.strip()),
        participants=contacts,
        watchers=members,
        values=held.values("conversation", form.values, form.id, "conversations"),
    )
    del held.notes[many:]
    return says


def _parties(held: Context, form: ConversationForm) -> tuple[frozenset[str], frozenset[str]]:
    """Members who watch, and contacts in copy: those who are here."""
    contact = _contact(held, form.contact)
    members = {held.things.get("members", each) for each in (*form.watchers, *form.participants)}
    copied = {_contact(held, each) for each in form.participants if not held.things.get("members", each)}
    return frozenset(members - {"", HOUSE_SPEAKS}), frozenset(copied - {"", contact})


def is_forgotten(held: Context, id: str) -> bool:
    """Whether a contact of the source was here and was erased."""
    return bool(held.things.get("contacts", id)) and not _contact(held, id)


def _contact(held: Context, id: str) -> str:
    """A contact who can be reached, as whom they are now; empty where there is none."""
    here = held.things.get("contacts", id)
    found = held.contact(crm.resolve(held.c, here)) if here else None
    return "" if found is None or found.erased else found.id
