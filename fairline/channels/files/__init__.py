"""Files that come and go with messages: looked into, sealed with a person's key, kept.

`bounded` reads a body and `take_in` does an upload from body to entry; `look`, `prepare`, `keep` are its steps. `read`
gives a file back, `hand_out` only one that is not held, `opened` the same scanned again where that is due, `find` and
`of_persons` what is known of files, `forget_files` has contents deleted after an erasure. `learn` and `unlearn` change
the lists of known material, `FOUND` is the job of whoever keeps cases, `place` and `open_apart` are where
what was set apart lies and how it opens, `set_apart_too` and `set_apart_with` have lie there what a file came in,
`unless_known` what is brought before it belongs anywhere. `judge_again`, `match_again` go through all files once more.
"""

from fairline.channels.files.again import judge_again, match_again
from fairline.channels.files.events import FileKept, FileScanned
from fairline.channels.files.expiring import files_before, forget_for_good
from fairline.channels.files.known import FOUND, learn, open_apart, place, set_apart_too, set_apart_with, unlearn
from fairline.channels.files.locking import UploadsAreLocked
from fairline.channels.files.look import SHOWN, Content, look
from fairline.channels.files.model import KeptFile, Owner, Prepared
from fairline.channels.files.opening import Opened, SignaturesOld, opened
from fairline.channels.files.scanner import wire_of
from fairline.channels.files.scanning import UNSCANNED, held, scanned
from fairline.channels.files.service import (
    FileHadCard,
    FileHadPersonal,
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
    unless_known,
)
from fairline.channels.files.store import find, of_persons

__all__ = [
    "FOUND",
    "SHOWN",
    "UNSCANNED",
    "Content",
    "FileHadCard",
    "FileHadPersonal",
    "FileHeld",
    "FileKept",
    "FileNotTaken",
    "FileScanned",
    "FileTooLarge",
    "KeptFile",
    "Opened",
    "Owner",
    "Prepared",
    "SignaturesOld",
    "UploadsAreLocked",
    "bounded",
    "files_before",
    "find",
    "forget_files",
    "forget_for_good",
    "hand_out",
    "held",
    "is_held",
    "judge_again",
    "keep",
    "learn",
    "look",
    "match_again",
    "of_persons",
    "open_apart",
    "opened",
    "place",
    "prepare",
    "read",
    "scanned",
    "set_apart_too",
    "set_apart_with",
    "take_in",
    "unlearn",
    "unless_known",
    "wire_of",
]
