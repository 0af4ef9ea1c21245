"""What it is about: all that was said with a contact on one matter, joined, shown and brought to its end.

Routing calls `assign`, `unassign`, `to_queue`, `end_wrap_up`, reads `conversation` and `previews`, and offers
`QueueNames`, `TeamQueues`, `QueuesOfTeams` and `Move` (hooks.py) among its facts; `frame` makes the socket's frame of
an entry, with row and item. `reply` and `preview` have something said, `begin` has it said first, `write_note`,
`start_wrap_up`, `make_disposition`, `make_reply` do what agents and admins do, `rows` makes rows, `latest_of` finds a
person's last conversation, `by_id_or_number` one that people name. `change` files a matter: status, tags, fields,
agent. Rules and readers ask with `fields`, `facts_of`, `settled`, `matching`, `count_matching`, `labels` and do with
`ACTIONS`. `conversations_with`, `conversation_with` and `said_in` show contacts what is theirs. `import_conversation`
and `import_message` bring in what was elsewhere.
"""

from fairline.conversations.actions import ACTIONS, Action, By
from fairline.conversations.apart import delete, restore, set_aside, snooze, wake
from fairline.conversations.asking import count_matching, facts_of, matching
from fairline.conversations.assignment import assign, to_queue, unassign
from fairline.conversations.beginning import Begin, begin
from fairline.conversations.catalogue import STANDING as FIELDS
from fairline.conversations.catalogue import fields, labels, settled
from fairline.conversations.changes import Change, change
from fairline.conversations.hooks import Move, QueueNames, QueuesOfTeams, TeamQueues
from fairline.conversations.importing import Imported, ImportedMessage, import_conversation, import_messages
from fairline.conversations.live import frame
from fairline.conversations.merging import merge, split, undo_merge, undo_split
from fairline.conversations.model import Conversation
from fairline.conversations.notes import write_note
from fairline.conversations.outward import Said, conversation_with, conversations_with, said_in
from fairline.conversations.reading import (
    AlreadyTaken,
    Merged,
    NotOpen,
    NotSetAside,
    NotYours,
    SetAside,
    conversation,
    latest_of,
)
from fairline.conversations.replies import Written, preview, reply
from fairline.conversations.saved_replies import make_reply
from fairline.conversations.together import (
    add_participant,
    by_id_or_number,
    link,
    remove_participant,
    unlink,
    unwatch,
    watch,
)
from fairline.conversations.views.rows import Preview, previews, rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.conversations.wrapup import end_wrap_up, make_disposition, start_wrap_up

__all__ = [
    "ACTIONS",
    "FIELDS",
    "Action",
    "AlreadyTaken",
    "Begin",
    "By",
    "Change",
    "Conversation",
    "ConversationRow",
    "Imported",
    "ImportedMessage",
    "Merged",
    "Move",
    "NotOpen",
    "NotSetAside",
    "NotYours",
    "Preview",
    "QueueNames",
    "QueuesOfTeams",
    "Said",
    "SetAside",
    "TeamQueues",
    "Written",
    "add_participant",
    "assign",
    "begin",
    "by_id_or_number",
    "change",
    "conversation",
    "conversation_with",
    "conversations_with",
    "count_matching",
    "delete",
    "end_wrap_up",
    "facts_of",
    "fields",
    "frame",
    "import_conversation",
    "import_messages",
    "labels",
    "latest_of",
    "link",
    "make_disposition",
    "make_reply",
    "matching",
    "merge",
    "preview",
    "previews",
    "remove_participant",
    "reply",
    "restore",
    "rows",
    "said_in",
    "set_aside",
    "settled",
    "snooze",
    "split",
    "start_wrap_up",
    "to_queue",
    "unassign",
    "undo_merge",
    "undo_split",
    "unlink",
    "unwatch",
    "wake",
    "watch",
    "write_note",
]
