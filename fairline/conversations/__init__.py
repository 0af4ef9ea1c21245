"""What it is about: all that was said with a contact on one matter, joined, shown and brought to its end.

Routing calls `assign`, `unassign`, `to_queue`, `end_wrap_up`, reads `conversation` and `previews`, and offers
`QueueNames`, `TeamQueues`, `QueuesOfTeams` and `Move` (hooks.py) among its facts, calls `CallStands`, rules
`RuleNames`, surveys `SurveyLink`; `frame` makes the socket's frame of
an entry, with row and item. `reply` and `preview` have something said, `begin` has it said first, `write_note`,
`start_wrap_up`, `make_disposition`, `make_reply` do what agents and admins do, `rows` makes rows, `latest_of` finds a
person's last conversation, `by_id_or_number` one that people name. `change` files a matter: status, tags, fields,
agent. Rules and readers ask with `fields`, `facts_of`, `settled`, `matching`, `newest`, `fitting`, `count_matching`,
`labels` and do with `ACTIONS`. `conversations_with`, `conversation_with` and `said_in` show contacts what is theirs.
Programs that speak another system's words open with `open_matter`, tell with `hear`, and read with `numbered`,
`several`, `filed`, `lines`, `page_after`, `page_beyond`, `changed_since`, `every_view` and its kin.
`import_conversation` and `import_messages` bring in what was elsewhere. `ended_before`, `words_of` and
`forget_for_good` are for whoever decides how long is kept.
"""

from fairline.conversations.actions import ACTIONS, Action, By
from fairline.conversations.apart import delete, restore, set_aside, snooze, wake
from fairline.conversations.arranging import FormField, forms, make_form, make_status, statuses
from fairline.conversations.asking import count_matching, facts_of, fitting, matching, newest
from fairline.conversations.assignment import assign, to_queue, transfer, unassign
from fairline.conversations.beginning import Begin, begin, open_matter
from fairline.conversations.catalogue import STANDING as FIELDS
from fairline.conversations.catalogue import fields, labels, settled
from fairline.conversations.changes import Change, change
from fairline.conversations.expiring import Ended, ended_before, forget_for_good, words_of
from fairline.conversations.hearing import hear
from fairline.conversations.heeding import heed_spoken
from fairline.conversations.hooks import CallStands, Move, QueueNames, QueuesOfTeams, RuleNames, SurveyLink, TeamQueues
from fairline.conversations.importing import Imported, ImportedMessage, import_conversation, import_messages
from fairline.conversations.judging import FIRST as THREADS_BEGIN
from fairline.conversations.judging import heed_ours, judge_again, judge_spoken
from fairline.conversations.listing import COLUMNS, SORTS, Wish, condition
from fairline.conversations.listing import called as view_called
from fairline.conversations.listing import change as change_view
from fairline.conversations.listing import listed as every_view
from fairline.conversations.listing import make as make_view
from fairline.conversations.listing import remove as remove_view
from fairline.conversations.listing import wished as view_wished
from fairline.conversations.live import frame
from fairline.conversations.merging import merge, split, undo_merge, undo_split
from fairline.conversations.model import Conversation, ThreadLine
from fairline.conversations.notes import write_note
from fairline.conversations.outward import Said, conversation_with, conversations_with, said_in
from fairline.conversations.programs import (
    Filed,
    Order,
    changed_since,
    everything,
    filed,
    lines,
    numbered,
    page_after,
    page_beyond,
    several,
)
from fairline.conversations.reading import (
    AlreadyTaken,
    ConversationOver,
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
from fairline.conversations.settings import of as desk_settings
from fairline.conversations.store.choices import dispositions
from fairline.conversations.store.choices import replies as every_reply
from fairline.conversations.store.conversations import contacts_of, ids_by_senders, ids_of_contacts
from fairline.conversations.store.desk import forms as every_form
from fairline.conversations.store.desk import statuses as every_status
from fairline.conversations.store.thread import by_id as line_of
from fairline.conversations.store.values import tags_like
from fairline.conversations.together import (
    add_participant,
    by_id_or_number,
    link,
    remove_participant,
    unlink,
    unwatch,
    watch,
    watchers,
)
from fairline.conversations.views.rows import Preview, previews, rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.conversations.would_begin import First, Whom, check_first, contacts_in_view, talk_begun, would_say
from fairline.conversations.wrapup import end_wrap_up, make_disposition, reopen, start_wrap_up

__all__ = [
    "ACTIONS",
    "COLUMNS",
    "FIELDS",
    "SORTS",
    "THREADS_BEGIN",
    "Action",
    "AlreadyTaken",
    "Begin",
    "By",
    "CallStands",
    "Change",
    "Conversation",
    "ConversationOver",
    "ConversationRow",
    "Ended",
    "Filed",
    "First",
    "FormField",
    "Imported",
    "ImportedMessage",
    "Merged",
    "Move",
    "NotOpen",
    "NotSetAside",
    "NotYours",
    "Order",
    "Preview",
    "QueueNames",
    "QueuesOfTeams",
    "RuleNames",
    "Said",
    "SetAside",
    "SurveyLink",
    "TeamQueues",
    "ThreadLine",
    "Whom",
    "Wish",
    "Written",
    "add_participant",
    "assign",
    "begin",
    "by_id_or_number",
    "change",
    "change_view",
    "changed_since",
    "check_first",
    "condition",
    "contacts_in_view",
    "contacts_of",
    "conversation",
    "conversation_with",
    "conversations_with",
    "count_matching",
    "delete",
    "desk_settings",
    "dispositions",
    "end_wrap_up",
    "ended_before",
    "every_form",
    "every_reply",
    "every_status",
    "every_view",
    "everything",
    "facts_of",
    "fields",
    "filed",
    "fitting",
    "forget_for_good",
    "forms",
    "frame",
    "hear",
    "heed_ours",
    "heed_spoken",
    "ids_by_senders",
    "ids_of_contacts",
    "import_conversation",
    "import_messages",
    "judge_again",
    "judge_spoken",
    "labels",
    "latest_of",
    "line_of",
    "lines",
    "link",
    "make_disposition",
    "make_form",
    "make_reply",
    "make_status",
    "make_view",
    "matching",
    "merge",
    "newest",
    "numbered",
    "open_matter",
    "page_after",
    "page_beyond",
    "preview",
    "previews",
    "remove_participant",
    "remove_view",
    "reopen",
    "reply",
    "restore",
    "rows",
    "said_in",
    "set_aside",
    "settled",
    "several",
    "snooze",
    "split",
    "start_wrap_up",
    "statuses",
    "tags_like",
    "talk_begun",
    "to_queue",
    "transfer",
    "unassign",
    "undo_merge",
    "undo_split",
    "unlink",
    "unwatch",
    "view_called",
    "view_wished",
    "wake",
    "watch",
    "watchers",
    "words_of",
    "would_say",
    "write_note",
]
