"""What calls ask of those above them: that a call has a conversation from the moment it begins."""

from dataclasses import dataclass

from fairline.journal.interaction import CallStarted


@dataclass(frozen=True, slots=True)
class CallMatter:
    """The conversation of a call. The provider is given a unit and a `CallStarted` that is not written yet, opens a
    conversation under the id it names where there is none of that id, and answers nothing.
    """

    started: CallStarted
