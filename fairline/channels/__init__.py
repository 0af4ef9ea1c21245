"""The edges: how the outside reaches us, and how what the gate permits reaches the outside.

Others may use: `Channel` and `Capabilities` (what a channel is), `channel` and `channels` (those found here and in
installed packages), `message_of` (the id of the message a permitted reply becomes), and the files that come and go
with messages: `keep`, `prepare`, `read`, `find`, `of_persons`, `forget_files`, `KeptFile`, `FileKept`.
A channel itself imports `fairline.channels.contract` and `fairline.channels.files`, never another channel.
"""

from fairline.channels.catalogue import channel, channels
from fairline.channels.contract import Capabilities, Channel, message_of, page_text, reply_in, split_page
from fairline.channels.files import (
    Content,
    FileKept,
    FileTooLarge,
    KeptFile,
    Prepared,
    find,
    forget_files,
    keep,
    of_persons,
    prepare,
    read,
)
from fairline.channels.openings import Opening, opening

__all__ = [
    "Opening", "opening",
    "Capabilities", "Channel", "Content", "FileKept", "FileTooLarge", "KeptFile", "Prepared", "channel", "channels",
    "find", "forget_files", "keep", "message_of", "of_persons", "page_text", "prepare", "read",
    "reply_in", "split_page",
]
