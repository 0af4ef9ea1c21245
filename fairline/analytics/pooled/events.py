"""What happens to an account's part in pooled figures."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class PoolingShown(Event):
    """An admin was shown what pooled figures are, and the switch."""

    about = "member"

    member: str


class PoolingChosen(Event):
    """The account takes part, or does not, from the next night on."""

    about = "choice"

    on: bool
    choice: str = "pooling"


class InterestWeighed(Event):
    """The operator weighed its interest in reading published figures for a purpose against that of whom they come
    from; it holds until an instant (ms UTC), then it is weighed anew.
    """

    about = "purpose"

    purpose: str
    why: str
    until: Millis


class PoolingObjected(Event):
    """An agent does not want their conversations in it; `withdrawn`: they do not mind any more."""

    about = "member"

    member: str
    withdrawn: bool = False
