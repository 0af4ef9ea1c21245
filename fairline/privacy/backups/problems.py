"""What keeps a backup from being made or brought back."""

from fairline.kit.errors import Problem


class BackupsUnusable(Problem):
    """The machine does not let us read or write there: `folder`, `why`."""

    status = 503
    type = "backups-unusable"


class BackupUnderWay(Problem):
    """Somebody makes, looks through or brings back a backup in `folder` just now."""

    status = 409
    type = "backup-under-way"


class NoBackup(Problem):
    """There is no whole backup called `name` in `folder`."""

    status = 404
    type = "no-backup"


class BackupBroken(Problem):
    """A backup is not as it was written: `name`, and `why`."""

    status = 409
    type = "backup-broken"


class HeldAlready(Problem):
    """A backup is brought back where nothing is: `what` is there already."""

    type = "held-already"


class KeysMissing(Problem):
    """The installation's keys are not at `keys`."""

    type = "keys-missing"


class FolderInUse(Problem):
    """A platform runs on the data folder `folder`."""

    type = "folder-in-use"
