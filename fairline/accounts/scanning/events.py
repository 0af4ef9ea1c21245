"""What happens to the account's word about its own machines."""

from fairline.journal import Event


class ScanningPromised(Event):
    """Somebody gave the account's word that its machines scan what they download from here, with what is up to date."""

    about = "subject"

    subject: str = "scanning"
