"""What it is about: all that was said with a contact on one matter, joined, shown and brought to its end.

Routing calls `assign`, `unassign`, `to_queue`, `end_wrap_up`, reads `conversation` and `previews`, and offers
`QueueNames`, `TeamQueues` and `Move` (hooks.py) among its facts; `frame` makes the socket's frame of an entry, with row
and item. `reply` and `preview` have something said, `write_note`, `start_wrap_up`, `make_disposition` and `make_reply`
do what agents and admins do, `rows` makes rows for lists, `latest_of` finds a person's last conversation.
"""

from fairline.conversations.assignment import assign, to_queue, unassign
from fairline.conversations.hooks import Move, QueueNames, TeamQueues
from fairline.conversations.live import frame
from fairline.conversations.model import Conversation
from fairline.conversations.notes import write_note
from fairline.conversations.reading import AlreadyTaken, NotOpen, NotYours, conversation, latest_of
from fairline.conversations.replies import Written, preview, reply
from fairline.conversations.saved_replies import make_reply
from fairline.conversations.views.rows import Preview, previews, rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.conversations.wrapup import end_wrap_up, make_disposition, start_wrap_up

__all__ = [
    "AlreadyTaken",
    "Conversation",
    "ConversationRow",
    "Move",
    "NotOpen",
    "NotYours",
    "Preview",
    "QueueNames",
    "TeamQueues",
    "Written",
    "assign",
    "conversation",
    "end_wrap_up",
    "frame",
    "latest_of",
    "make_disposition",
    "make_reply",
    "preview",
    "previews",
    "reply",
    "rows",
    "start_wrap_up",
    "to_queue",
    "unassign",
    "write_note",
]
