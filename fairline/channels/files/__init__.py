"""Files that come and go with messages: looked into, sealed with a person's key, kept.

`bounded` reads a body and `take_in` does an upload from body to entry; `look`, `prepare`, `keep` are its steps. `read`
gives a file back, `hand_out` only one that is not held, `find` and `of_persons` what is known of files, `forget_files`
has contents deleted after an erasure.
"""

from fairline.channels.files.events import FileKept, FileScanned
from fairline.channels.files.expiring import files_before, forget_for_good
from fairline.channels.files.look import SHOWN, Content, look
from fairline.channels.files.model import KeptFile, Owner, Prepared
from fairline.channels.files.scanning import UNSCANNED, held, scanned
from fairline.channels.files.service import (
    FileHeld,
    FileNotTaken,
    FileTooLarge,
    bounded,
    forget_files,
    hand_out,
    is_held,
    keep,
    prepare,
    read,
    take_in,
)
from fairline.channels.files.store import find, of_persons

__all__ = [
    "SHOWN",
    "UNSCANNED",
    "Content",
    "FileHeld",
    "FileKept",
    "FileNotTaken",
    "FileScanned",
    "FileTooLarge",
    "KeptFile",
    "Owner",
    "Prepared",
    "bounded",
    "files_before",
    "find",
    "forget_files",
    "forget_for_good",
    "hand_out",
    "held",
    "is_held",
    "keep",
    "look",
    "of_persons",
    "prepare",
    "read",
    "scanned",
    "take_in",
]
