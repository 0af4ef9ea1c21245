"""Pages for people outside: made on the server, read without script and cookies, in the colours of a brand."""

from fairline.web.pages.look import Look, contrast, shades
from fairline.web.pages.render import Page, answer, away, language_of

__all__ = ["Look", "Page", "answer", "away", "contrast", "language_of", "shades"]
