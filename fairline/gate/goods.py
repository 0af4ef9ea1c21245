"""Finds offers of goods no network carries texts about: cannabis (THC, CBD) and what is vaped; pure."""

import re
from collections.abc import Mapping
from functools import lru_cache

# A word of the goods and a word of trade must both stand there: "we do not carry CBD" is no offer.
_GOODS: Mapping[str, re.Pattern[str]] = {
    "cannabis": re.compile(
        r"\b(?:cbd|thc|thca|hhc|cannabis|marijuana|marihuana|hashish|haschisch|hasch|kush|sativa|indica"
        r"|delta[- ]?[89]|pre[- ]?rolls?|cannabinoid\w*|hemp (?:flower|oil|gumm\w+)|weed (?:shop|store|gumm\w+)"
        r"|dispensar(?:y|ies)|edibles|chanvre (?:cbd|bien-être)|fleurs? de chanvre)\b",
        re.IGNORECASE,
    ),
    "vape": re.compile(
        r"\b(?:vap(?:e|es|ing|er|oteuses?|oter)|vape[- ]?(?:pens?|juice|shop|liquid)|e[- ]?cig(?:arette)?s?"
        r"|cigarettes? (?:électroniques?|electroniques?)|e[- ]?liquids?|e[- ]?liquides?|elf ?bars?|puffs? jetables?"
        r"|nic(?:otine)? (?:salts?|pods?)|e[- ]?zigaretten?)\b",
        re.IGNORECASE,
    ),
}
_TRADE = re.compile(
    r"%|[$€£]\s?\d|\d\s?[$€£]|\d\s?(?:chf|usd|eur|dollars?|euros?|francs?)\b"
    r"|\b(?:off|sale|sales|deals?|discount\w*|buy|order(?:s|ed)?|shop|store|stock|offers?|price\w*|free|delivery|deliver"
    r"|shipp?\w*|menu|flavou?rs?|in stock|restock\w*|promo\w*|solde\w*|remise\w*|réduction\w*|achet\w+|command\w+"
    r"|boutique|livr\w+|offert\w*|prix|rabais|angebot\w*|rabatt|kauf\w*|bestell\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)  # the same words go to many
def goods_offered(text: str) -> str:
    """The goods a text offers: cannabis, vape, or nothing."""
    if not text:
        return ""
    found = next((goods for goods, words in _GOODS.items() if words.search(text)), "")
    return found if found and _TRADE.search(text) else ""
