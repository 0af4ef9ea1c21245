"""The edges: how the outside reaches us, and how what the gate permits reaches the outside.

Others may use: `Channel` and `Capabilities` (what a channel is), `channel` and `channels` (those found here and in
installed packages), `message_of` (the id of the message a permitted reply becomes), `split_page`, and the files that
come and go with messages: `take_in`, `read`, `find`, `of_persons`, `forget_files`, `KeptFile`, `FileKept`.
`Opening`, `QueueKnown`, `ContactPersons`, `AddressOf` and `HeardIn` are what channels ask of those above them.
A channel itself imports `fairline.channels.contract` and `fairline.channels.files`, never another channel.
"""

from fairline.channels.catalogue import channel, channels
from fairline.channels.contract import Capabilities, Channel, message_of, page_text, reply_in, split_page
from fairline.channels.files import (
    SHOWN,
    FileKept,
    FileNotTaken,
    FileTooLarge,
    KeptFile,
    Owner,
    bounded,
    find,
    forget_files,
    of_persons,
    read,
    take_in,
)
from fairline.channels.openings import Opening, QueueKnown
from fairline.channels.persons import AddressOf, ContactPersons, HeardIn, address_of, heard_in

__all__ = [
    "SHOWN",
    "AddressOf",
    "Capabilities",
    "Channel",
    "ContactPersons",
    "FileKept",
    "FileNotTaken",
    "FileTooLarge",
    "HeardIn",
    "KeptFile",
    "Opening",
    "Owner",
    "QueueKnown",
    "address_of",
    "bounded",
    "channel",
    "channels",
    "find",
    "forget_files",
    "heard_in",
    "message_of",
    "of_persons",
    "page_text",
    "read",
    "reply_in",
    "split_page",
    "take_in",
]
