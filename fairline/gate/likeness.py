"""How much of a claim a text says, in whatever order and form of its words; pure."""

import re

from fairline.gate.content import plain

_SENTENCE = re.compile(r"[.!?;\n]+")
_WORD = re.compile(r"[a-z0-9]+")
TOGETHER = 3  # sentences in which a claim may be spread
STEM = 6  # letters by which forms of a word are taken for one
# Words that say nothing by themselves, in English and French.
_LITTLE = frozenset(
    {
        "a", "all", "an", "and", "any", "are", "as", "at", "au", "aux", "avec", "be", "been", "but", "by",
        "c", "can", "ce", "ces", "cet", "cette", "d", "dans", "de", "des", "do", "does", "du", "elle",
        "elles", "en", "est", "et", "for", "from", "has", "have", "if", "il", "ils", "in", "into", "is", "it",
        "its", "j", "je", "just", "l", "la", "le", "les", "leur", "leurs", "m", "mais", "mes", "mon", "more",
        "most", "n", "ne", "no", "nos", "not", "notre", "nous", "of", "on", "only", "or", "ou", "our", "par",
        "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "son", "sont", "sur", "t", "than",
        "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "tous", "tout",
        "toute", "toutes", "tres", "un", "une", "very", "vos", "votre", "vous", "was", "we", "were", "will",
        "with", "y", "you", "your",
    }
)  # fmt: skip


def likeness(claim: str, text: str) -> int:
    """The share (0 to 100) of a claim's telling words that stand in one sentence of a text, or in three that follow one
    another. Numbers count as words; forms of a word are one.
    """
    wanted = _told(claim)
    if not wanted:
        return 0
    sentences = [_told(each) for each in _SENTENCE.split(text)]
    windows = [frozenset[str]().union(*sentences[at : at + TOGETHER]) for at in range(len(sentences))]
    return max((round(100 * len(wanted & window) / len(wanted)) for window in windows), default=0)


def holds(words: str, text: str) -> bool:
    """Whether a text holds words of a dictionary, whole, whatever their case and accents."""
    return re.search(rf"(?<!\w){re.escape(plain(words))}(?!\w)", plain(text)) is not None


def _told(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(plain(text)) if word not in _LITTLE)
    return frozenset(word if word.isdigit() else word[:STEM].rstrip("s") for word in words)
