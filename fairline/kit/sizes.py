"""How large something is, in words a person reads."""

STEP = 1024
UNITS = {"en": ("bytes", "KB", "MB", "GB"), "fr": ("octets", "Ko", "Mo", "Go")}


def sized(many: int, language: str) -> str:
    """So many bytes as "20 MB", "20 Mo" (steps of 1024), cut to one decimal: never told larger than it is."""
    units = UNITS.get(language, UNITS["en"])
    place, scaled = 0, float(many)
    while scaled >= STEP and place < len(units) - 1:
        place, scaled = place + 1, scaled / STEP
    tenths = int(scaled * 10)
    number = f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths / 10:.1f}"
    return f"{number.replace('.', ',') if language == 'fr' else number}\u00a0{units[place]}"
