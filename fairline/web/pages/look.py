"""How a brand's pages look: its colour made readable on light and on dark, whatever colour it is."""

from dataclasses import dataclass

READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3
_LIGHT, _DARK = (255, 255, 255), (23, 24, 28)
Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What pages show of whose they are."""

    name: str
    color: str = "#4338ca"
    corner: int = 8
    logo: str = ""
    home: str = ""
    website: str = ""
    privacy: str = ""
    postal_address: str = ""

    @property
    def privacy_link(self) -> str:
        """Where one asks about one's data: a web address, or an e-mail."""
        return f"mailto:{self.privacy}" if self.privacy and not self.privacy.startswith("https://") else self.privacy

    @property
    def variables(self) -> str:
        """The brand's colours and corners as CSS, on light and on dark."""
        light, dark = shades(self.color)
        corner = f"--corner:{max(0, min(24, self.corner))}px"
        return (
            f":root{{{corner};--brand:{light};--on-brand:#fff}}"
            f"@media (prefers-color-scheme:dark){{:root{{--brand:{dark};--on-brand:#17181c}}}}"
        )


def shades(color: str) -> tuple[str, str]:
    """A colour, darkened until it can be read on white, and lightened until it can on dark."""
    return _toward(_rgb(color), _LIGHT, (0, 0, 0)), _toward(_rgb(color), _DARK, (255, 255, 255))


def contrast(one: Rgb, other: Rgb) -> float:
    """How well two colours stand out from each other, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _toward(color: Rgb, ground: Rgb, end: Rgb) -> str:
    for step in range(21):
        mixed = _mixed(color, end, step / 20)
        if contrast(mixed, ground) >= READABLE:
            return _hex(mixed)
    return _hex(end)


def _mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(color: Rgb) -> float:
    red, green, blue = (
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(color: str) -> Rgb:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _hex(color: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)
