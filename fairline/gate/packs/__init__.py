"""What the law of a place asks: data files by jurisdiction, read, merged to the strictest, and told apart.

`pack(place)` is one place's, with those of the wider places it lies in; `packs_for(places)` the strictest of several,
where `""` is a place nobody knows; `everywhere(countries)` for somebody who may be anywhere in them. Places are ISO
3166-1 codes, and ISO 3166-2 for states with rules of their own (`US-FL`, `CA-QC`). `changes(old, new)` tells two
versions apart. `keyword(text, languages)` tells whether somebody asks to hear no more, to hear again, or for help;
`promotion(text)` how much a text advertises.
"""

from fairline.gate.packs.changes import Change, changes
from fairline.gate.packs.figures import Cite, Figure
from fairline.gate.packs.numbers import place_of_number
from fairline.gate.packs.pack import Pack, clock, merged
from fairline.gate.packs.promotion import promotion
from fairline.gate.packs.registries import Register, registers, registry_law
from fairline.gate.packs.shelf import everywhere, known, laws_over, merged_for, pack, packs_for
from fairline.gate.packs.words import Keyword, exact_words, keyword

__all__ = [
    "Change",
    "Cite",
    "Figure",
    "Keyword",
    "Pack",
    "Register",
    "changes",
    "clock",
    "everywhere",
    "exact_words",
    "keyword",
    "known",
    "laws_over",
    "merged",
    "merged_for",
    "pack",
    "packs_for",
    "place_of_number",
    "promotion",
    "registers",
    "registry_law",
]
