"""What clients send about tickets: what they say holds, what they leave out stays, what is unknown is passed over."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

Id = int | str | None
Ids = list[int | str]
Text = Annotated[str, msgspec.Meta(max_length=65_535)]
Short = Annotated[str, msgspec.Meta(max_length=500)]
Tag = Annotated[str, msgspec.Meta(max_length=255)]
Tags = Annotated[list[Tag], msgspec.Meta(max_length=200)] | Short


class CommentIn(msgspec.Struct, frozen=True):
    """Something said. Without `author_id` it is by whoever asks; `uploads` are tokens of files brought before."""

    body: Text | None = None
    html_body: Text | None = None
    value: Text | None = None
    public: bool | None = None
    author_id: Id = None
    uploads: Annotated[list[Short], msgspec.Meta(max_length=10)] | Short | None = None


class RequesterIn(msgspec.Struct, frozen=True):
    """Somebody by their e-mail, made a user at first sight."""

    email: Short | None = None
    name: Short | None = None


class CopiedIn(msgspec.Struct, frozen=True):
    """Somebody who is to be in copy, or to follow, or no longer."""

    user_id: Id = None
    user_email: Short | None = None
    user_name: Short | None = None
    action: str = "put"


class FieldIn(msgspec.Struct, frozen=True):
    """What one of the account's own fields says."""

    id: Id = None
    value: Any = None


class TicketIn(msgspec.Struct, frozen=True):
    """A ticket as clients send it."""

    id: Id = None
    subject: Short | UnsetType | None = UNSET
    comment: CommentIn | Text | None = None
    description: Text | None = None
    requester: RequesterIn | None = None
    requester_id: Id = None
    submitter_id: Id = None
    assignee_id: Id | UnsetType = UNSET
    assignee_email: Short | None = None
    group_id: Id | UnsetType = UNSET
    status: Short | None = None
    custom_status_id: Id = None
    priority: Short | UnsetType | None = UNSET
    type: Short | UnsetType | None = UNSET
    tags: Tags | UnsetType | None = UNSET
    additional_tags: Tags | None = None
    remove_tags: Tags | None = None
    custom_fields: list[FieldIn] | dict[str, Any] | None = None
    fields: list[FieldIn] | dict[str, Any] | None = None
    ticket_form_id: Id = None
    problem_id: Id | UnsetType = UNSET
    external_id: Short | int | UnsetType | None = UNSET
    collaborators: list[Any] | None = None
    collaborator_ids: Ids | None = None
    additional_collaborators: list[Any] | None = None
    email_ccs: list[CopiedIn] | None = None
    email_cc_ids: Ids | None = None
    followers: list[CopiedIn] | None = None
    follower_ids: Ids | None = None
    recipient: Short | None = None
    macro_id: Id = None
    safe_update: bool | Short | None = None
    updated_stamp: Short | None = None
    created_at: Short | None = None
    updated_at: Short | None = None
    solved_at: Short | None = None
    comments: Annotated[list[Any], msgspec.Meta(max_length=500)] | None = None


class TicketBody(msgspec.Struct, frozen=True):
    """A ticket that is to be made, or to be different."""

    ticket: TicketIn


class ManyTickets(msgspec.Struct, frozen=True):
    """Tickets, each as it is to be."""

    tickets: Annotated[list[TicketIn], msgspec.Meta(max_length=100)]


class TicketOrMany(msgspec.Struct, frozen=True):
    """One change for all tickets named beside it, or a change for each."""

    ticket: TicketIn | None = None
    tickets: Annotated[list[TicketIn], msgspec.Meta(max_length=100)] | None = None


class MergeBody(msgspec.Struct, frozen=True):
    """The tickets that go on in another, and what is noted in it and in them."""

    ids: Annotated[Ids, msgspec.Meta(min_length=1, max_length=100)]
    target_comment: Text | None = None
    source_comment: Text | None = None
    target_comment_is_public: bool = False
    source_comment_is_public: bool = False


class TagsBody(msgspec.Struct, frozen=True):
    """Tags."""

    tags: Tags = []
    updated_stamp: Short | None = None
    safe_update: bool | Short | None = None


def tags_of(said: Tags | None) -> tuple[str, ...]:
    """Tags as a list or parted by spaces."""
    if not said:
        return ()
    return tuple(each for each in (said.split() if isinstance(said, str) else said) if each.strip())


def fields_of(data: TicketIn) -> dict[Any, Any]:
    """What the account's own fields say, by their numbers, in either of the ways in which it is sent."""
    told: dict[Any, Any] = {}
    for said in (data.fields, data.custom_fields):
        if isinstance(said, dict):
            told |= said
        elif said:
            told |= {each.id: each.value for each in said if each.id is not None}
    return told
