"""What happens to age screens."""

from fairline.journal import Event


class AgeScreenSet(Event):
    """Whether pages for people outside ask for the year of birth first, and below how many years they stop there."""

    about = "subject"

    asks: bool
    years: int
    subject: str = "age-screen"
