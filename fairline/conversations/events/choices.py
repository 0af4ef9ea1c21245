"""What is offered to choose from: saved replies and dispositions, made and removed."""

from fairline.journal import Event


class SavedReplyMade(Event):
    """Words kept to be used again."""

    about = "reply"

    reply: str
    shortcut: str
    title: str
    text: str
    team: str = ""


class SavedReplyChanged(Event):
    """A saved reply as it is from now on."""

    about = "reply"

    reply: str
    shortcut: str
    title: str
    text: str
    team: str = ""


class SavedReplyRemoved(Event):
    """A saved reply is no longer offered."""

    about = "reply"

    reply: str


class DispositionMade(Event):
    """A way a conversation can end, for every queue or for one."""

    about = "disposition"

    disposition: str
    name: str
    queue: str = ""


class DispositionRemoved(Event):
    """It is no longer offered; conversations that ended so keep it."""

    about = "disposition"

    disposition: str
