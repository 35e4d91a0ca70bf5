"""What is typed in tests of faults: any beginning of it shows by itself how far the typing had come."""

WORD = "Баяндама тыңдалды, әрі қарай: "


def letters(count: int) -> str:
    """The first letters of an endless text."""
    numbered = (f"{WORD}{number} " for number in range(count // len(WORD) + 1))
    return "".join(numbered)[:count]
