"""The short code under a protocol's QR: twelve letters, the last of which checks the others.

The letters are Latin without I, O and Q, so that 23 of them remain: a prime, which lets one weighted sum find every
single wrong letter and every swap of two. Letters typed in Cyrillic that look like them are understood.
"""

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
LENGTH = 12
SCANNED_PARTS, CODE_PART = 5, 3
"""The text of a printed QR code, divided by colons, and where the code stands in it."""
_LOOKALIKES = str.maketrans("АВСЕНКМРТХУЅЈ", "ABCEHKMPTXYSJ")


def code_of(digest: str) -> str:
    """The code of a protocol issue, from its digest (hexadecimal)."""
    rest = int(digest, 16)
    letters = []
    for _ in range(LENGTH - 1):
        rest, index = divmod(rest, len(LETTERS))
        letters.append(LETTERS[index])
    body = "".join(letters)
    return body + _check_letter(body)


def read_code(typed: str) -> str | None:
    """The code that somebody typed or scanned, or None if it can't be one (a letter wrong or missing)."""
    parts = typed.split(":")
    if len(parts) == SCANNED_PARTS:
        typed = parts[CODE_PART]
    code = "".join(typed.upper().translate(_LOOKALIKES).split()).replace("-", "")
    if len(code) != LENGTH or any(letter not in LETTERS for letter in code):
        return None
    return code if _check_letter(code[:-1]) == code[-1] else None


def grouped(code: str) -> str:
    """The code as printed, in groups of four: 'ABCD-EFGH-JKLM'."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def _check_letter(body: str) -> str:
    total = sum(weight * LETTERS.index(letter) for weight, letter in enumerate(body, start=2))
    return LETTERS[total % len(LETTERS)]
