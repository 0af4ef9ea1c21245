"""Draws figures as an SVG picture: bars for groups, lines over time; with the formula, and the mark of the copy."""

from html import escape

from fairline.analytics.exports.marks import PLACE
from fairline.analytics.views import FigureRow, Figures

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 960, 540, 180, 90, 90
INKS = (
    "#4338ca",
    "#b45309",
    "#0f766e",
    "#be123c",
    "#1d4ed8",
    "#6d28d9",
    "#4d7c0f",
    "#334155",
)  # told apart in grey, too
MOST_GROUPS = 24


def drawn(answer: Figures, account: str) -> bytes:
    """The picture, in UTF-8. It loads nothing and runs nothing."""
    shown = _over_time(answer) if answer.steps else _bars(answer)
    words = f"{answer.words} · {answer.from_[:10]} – {answer.until[:10]}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
        f' font-family="Inter, system-ui, sans-serif" role="img" aria-label="{escape(words)}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>'
        f"{_text(24, 40, words, 20, weight=600)}{_text(24, 66, account, 14, ink='#5b6070')}{shown}"
        f"{_text(24, HEIGHT - 34, _short(answer.formula, 150), 11, ink='#5b6070')}"
        f"{_text(24, HEIGHT - 14, f'{PLACE} · {answer.as_of[:16]}Z', 11, ink='#5b6070')}"
        f'<g opacity="0.10" transform="translate({WIDTH / 2} {HEIGHT / 2}) rotate(-24)">'
        f'<text text-anchor="middle" font-size="44" fill="#17181c">{PLACE}</text></g></svg>\n'
    ).encode()


def _bars(answer: Figures) -> str:
    rows = answer.rows[:MOST_GROUPS]
    top = _top(rows)
    step = (HEIGHT - TOP - BOTTOM) / max(len(rows), 1)
    return "".join(_bar(answer, row, top, TOP + place * step, min(step * 0.7, 48)) for place, row in enumerate(rows))


def _bar(answer: Figures, row: FigureRow, top: float, y: float, high: float) -> str:
    wide = (WIDTH - LEFT - 140) * (row.value or 0) / top
    middle = y + high / 2 + 5
    name, value = _text(24, middle, _group(answer, row)[:22], 13), _value(answer, row.value)
    return (
        f'<rect x="{LEFT}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{INKS[0]}"/>'
        f"{name}{_text(LEFT + wide + 8, middle, value, 13)}"
    )


def _over_time(answer: Figures) -> str:
    groups = list(dict.fromkeys(_group(answer, row) for row in answer.rows))[: len(INKS)]
    top = _top(answer.rows)
    lines = [_line(answer, group, INKS[place], top) for place, group in enumerate(groups)]
    named = [
        _text(WIDTH - 150, TOP + place * 20, group[:20], 13, ink=INKS[place]) for place, group in enumerate(groups)
    ]
    foot = HEIGHT - BOTTOM
    axis = f'<path d="M{LEFT - 80} {TOP}V{foot}H{WIDTH - 160}" fill="none" stroke="#c9ccd6"/>'
    ends = _text(LEFT - 80, foot + 20, answer.steps[0][:10], 12) + _text(
        WIDTH - 240, foot + 20, answer.steps[-1][:10], 12
    )
    return f"{axis}{''.join(lines)}{''.join(named)}{ends}{_text(24, TOP + 5, _value(answer, top), 12)}"


def _line(answer: Figures, group: str, ink: str, top: float) -> str:
    values = {row.at: row.value or 0 for row in answer.rows if _group(answer, row) == group}
    wide = (WIDTH - LEFT - 80) / max(len(answer.steps) - 1, 1)
    foot = HEIGHT - BOTTOM
    points = [
        f"{LEFT - 80 + place * wide:.1f},{foot - (foot - TOP) * values.get(step, 0) / top:.1f}"
        for place, step in enumerate(answer.steps)
    ]
    return f'<polyline points="{" ".join(points)}" fill="none" stroke="{ink}" stroke-width="2.5"/>'


def _group(answer: Figures, row: FigureRow) -> str:
    told = [answer.names.get(name, {}).get(value, value) for name, value in row.dimensions.items()]
    return " · ".join(each or "–" for each in told)


def _value(answer: Figures, value: float | None) -> str:
    if value is None:
        return "–"
    if answer.unit == "share":
        return f"{value * 100:.1f} %"
    return f"{value / 60_000:.1f} min" if answer.unit == "milliseconds" else f"{value:,.0f}".replace(",", "\u202f")


def _top(rows: list[FigureRow]) -> float:
    return max((row.value or 0 for row in rows), default=0) or 1


def _text(x: float, y: float, said: str, size: int, *, weight: int = 400, ink: str = "#17181c") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" fill="{ink}">{escape(said)}</text>'


def _short(said: str, most: int) -> str:
    return said if len(said) <= most else f"{said[: most - 1]}…"
