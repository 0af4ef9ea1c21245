"""What happens to notices: one holds from now on, a contact was shown a newer one."""

from fairline.journal import Event


class NoticeGiven(Event):
    """From now on people come under this notice, which names these purposes."""

    about = "version"

    version: str
    purposes: tuple[str, ...]


class ContactNoticed(Event):
    """A contact who came under an older notice was shown this one, and agreed where that is asked."""

    about = "contact"

    contact: str
    version: str
    agreed: bool = False
