"""Makes a page of mail safe to look at: nothing in it runs, and pictures are fetched only if somebody asks."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from fairline.channels.email.fold import fold_page

_TAGS = {
    *("a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "center", "cite"),
    *("code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure"),
    *("font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main"),
    *("mark", "nav", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub"),
    *("summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr"),
}
_ANY = {"style", "title", "dir", "lang", "align", "valign", "width", "height", "bgcolor", "color"}
_ATTRIBUTES = {
    "*": _ANY,
    "a": {"href", "name"},
    "img": {"src", "alt", "border", "hspace", "vspace"},
    "table": {"border", "cellpadding", "cellspacing", "summary"},
    "td": {"colspan", "rowspan", "nowrap"},
    "th": {"colspan", "rowspan", "nowrap", "scope"},
    "col": {"span"},
    "font": {"face", "size"},
    "ol": {"start", "type"},
    "li": {"value"},
    "time": {"datetime"},
}
_STYLES = {
    *("background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left", "border-radius"),
    *("border-right", "border-spacing", "border-style", "border-top", "border-width", "color", "direction", "display"),
    *("float", "font", "font-family", "font-size", "font-style", "font-weight", "height", "letter-spacing"),
    *("line-height", "list-style-type", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top"),
    *("max-width", "min-width", "padding", "padding-bottom", "padding-left", "padding-right", "padding-top"),
    *("text-align", "text-decoration", "text-indent", "text-transform", "vertical-align", "white-space", "width"),
    *("word-break", "word-wrap"),
}
_URL_IN_STYLE = re.compile(r"(?:url|image|image-set|expression|attr|var)\s*\(|\\", re.I)
_REMOTE = re.compile(r"^\s*(?:https?:)?//", re.I)
LONGEST = 2_000_000  # characters of a page that are shown


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that may be shown, and how many pictures from elsewhere were held back."""

    html: str
    held_back: int


def safe(html: str, file_of: Callable[[str], str | None], *, pictures: bool = False, fold: str = "") -> Shown:
    """A page for eyes. `file_of` gives the address of a file of the mail by its `cid`; pictures from elsewhere are
    shown only when asked for. With `fold`, the mail it answers is folded away under these words.
    """
    held: list[str] = []
    said, below = fold_page(html[:LONGEST]) if fold else (html[:LONGEST], "")

    def attribute(tag: str, name: str, value: str) -> str | None:
        if name == "style":
            return None if _URL_IN_STYLE.search(value) else value
        if name == "src":
            return _picture(value, file_of, held, pictures=pictures)
        return value

    body = _clean(said, attribute)
    if below:
        body += f"<details><summary>{escape(fold)}</summary>{_clean(below, attribute)}</details>"
    return Shown(_whole(body), len(set(held)) + _behind(html))


def _clean(html: str, attribute: Callable[[str, str, str], str | None]) -> str:
    import nh3  # few processes show pages

    return nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags={"script", "style", "title", "noscript", "template", "iframe", "object", "svg", "math"},
        attributes=_ATTRIBUTES,
        attribute_filter=attribute,
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto", "tel", "cid"},
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )


def _picture(value: str, file_of: Callable[[str], str | None], held: list[str], *, pictures: bool) -> str | None:
    clean = value.strip()
    if clean.lower().startswith("cid:"):
        return file_of(clean[4:].strip("<>"))
    if _REMOTE.match(clean):
        if pictures:
            return clean
        held.append(clean)
    return None


_BEHIND = re.compile(r"(?:background\s*=|url\s*\()\s*[\"']?\s*(?:https?:)?//", re.I)


def _behind(html: str) -> int:
    """Pictures in styles and backgrounds: never shown, always counted."""
    return len(_BEHIND.findall(html[:LONGEST]))


def of_text(text: str) -> Shown:
    """A mail of plain words as a page."""
    return Shown(_whole(f'<div style="white-space:pre-wrap">{escape(text[:LONGEST])}</div>'), 0)


def _whole(body: str) -> str:
    return (
        '<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
        "<style>body{font:15px/1.5 system-ui,sans-serif;margin:12px 14px;overflow-wrap:anywhere}img{max-width:100%}"
        "table{max-width:100%}summary{color:#555;cursor:pointer;margin:1em 0 .5em}</style></head><body>"
        + body
        + "</body></html>"
    )


def policy(*, pictures: bool) -> str:
    """What a browser may do with such a page: show it, and nothing else."""
    where = "'self' data: https: http:" if pictures else "'self' data:"
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; img-src {where};"
        " sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'"
    )
