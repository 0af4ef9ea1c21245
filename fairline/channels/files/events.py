"""What is written in the journal about files."""

from fairline.journal import Event


class FilesForgotten(Event):
    """Files whose time was over: what lay under their ids is deleted."""

    about = "why"

    files: tuple[str, ...]
    why: str


class FileKept(Event):
    """A file was brought, looked into and kept, sealed with its person's key. Its content lies under its id."""

    about = "file"
    personal = ("name",)

    file: str
    person: str
    size: int
    type: str
    safe: bool
    why_not: str = ""
    conversation: str = ""  # for which it was brought, where it was for one
    name: str = ""
    scan: str = ""  # clean, malware, unscanned (the scanner did not answer), none (there is no scanner)


class FileScanned(Event):
    """The scanner told about a file that was held until it did."""

    about = "file"

    file: str
    verdict: str  # clean, malware, none
