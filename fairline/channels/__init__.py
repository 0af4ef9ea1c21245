"""The edges: how the outside reaches us, and how what the gate permits reaches the outside.

Others may use: `Channel` and `Capabilities` (what a channel is), `channel` and `channels` (those found here and in
installed packages), `message_of` (the id of the message a permitted reply becomes), `split_page`, and the files that
come and go with messages: `take_in` (or its steps `look_into`, `scanned`, `prepare_file`, `keep_file`), `read`, and
`hand_out` where somebody opens it, `find`, `of_persons`, `forget_files`, `KeptFile`, `FileKept`.
`learn_known`, `unlearn_known`, `KNOWN_FOUND`, `place_apart` and `open_apart` are about lists of known material.
`preference_address` is where a contact says what they want to hear, `person_of_preference` whose such a link is.
`Opening`, `QueueKnown`, `ContactPersons`, `AddressOf`, `HeardIn`, `MatterOf`, `SaidBy`, `Question`, `Answer` and
`CallMatter` are what channels ask of those above them.
A channel itself imports `fairline.channels.contract` and `fairline.channels.files`, never another channel.
"""

from fairline.channels.callings import CallMatter
from fairline.channels.catalogue import channel, channels
from fairline.channels.checks import MailChecks, mail_checks
from fairline.channels.contract import Capabilities, Channel, message_of, page_text, reply_in, split_page
from fairline.channels.files import FOUND as KNOWN_FOUND
from fairline.channels.files import (
    SHOWN,
    Content,
    FileHadCard,
    FileHadPersonal,
    FileHeld,
    FileKept,
    FileNotTaken,
    FileTooLarge,
    KeptFile,
    Owner,
    SignaturesOld,
    UploadsAreLocked,
    bounded,
    files_before,
    find,
    forget_files,
    forget_for_good,
    hand_out,
    is_held,
    judge_again,
    keep,
    look,
    match_again,
    of_persons,
    open_apart,
    opened,
    prepare,
    read,
    scanned,
    take_in,
    unless_known,
    wire_of,
)
from fairline.channels.files import keep as keep_file
from fairline.channels.files import learn as learn_known
from fairline.channels.files import look as look_into
from fairline.channels.files import place as place_apart
from fairline.channels.files import prepare as prepare_file
from fairline.channels.files import unlearn as unlearn_known
from fairline.channels.numbered import MatterOf, Numbered, SaidBy
from fairline.channels.onward import MailWay
from fairline.channels.openings import Opening, QueueKnown
from fairline.channels.persons import (
    AddressOf,
    ContactPersons,
    HeardIn,
    account_of_preference,
    address_of,
    heard_in,
    person_of_preference,
    preference_address,
    preference_token,
)
from fairline.channels.questions import Answer, Question
from fairline.channels.traces import (
    TracesOf,
    TranscriptRefused,
    VisitorsGone,
    traces_of,
    transcript_refused,
    visitors_gone,
)

__all__ = [
    "KNOWN_FOUND",
    "SHOWN",
    "AddressOf",
    "Answer",
    "CallMatter",
    "Capabilities",
    "Channel",
    "ContactPersons",
    "Content",
    "FileHadCard",
    "FileHadPersonal",
    "FileHeld",
    "FileKept",
    "FileNotTaken",
    "FileTooLarge",
    "HeardIn",
    "KeptFile",
    "MailChecks",
    "MailWay",
    "MatterOf",
    "Numbered",
    "Opening",
    "Owner",
    "Question",
    "QueueKnown",
    "SaidBy",
    "SignaturesOld",
    "TracesOf",
    "TranscriptRefused",
    "UploadsAreLocked",
    "VisitorsGone",
    "account_of_preference",
    "address_of",
    "bounded",
    "channel",
    "channels",
    "files_before",
    "find",
    "forget_files",
    "forget_for_good",
    "hand_out",
    "heard_in",
    "is_held",
    "judge_again",
    "keep",
    "keep_file",
    "learn_known",
    "look",
    "look_into",
    "mail_checks",
    "match_again",
    "message_of",
    "of_persons",
    "open_apart",
    "opened",
    "page_text",
    "person_of_preference",
    "place_apart",
    "preference_address",
    "preference_token",
    "prepare",
    "prepare_file",
    "read",
    "reply_in",
    "scanned",
    "split_page",
    "take_in",
    "traces_of",
    "transcript_refused",
    "unlearn_known",
    "unless_known",
    "visitors_gone",
    "wire_of",
]
