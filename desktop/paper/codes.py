"""The QR code of a signed paper: what it says, and how that is read back.

The text uses only capital letters, digits, ':' and '-', which a QR code stores most densely.
"""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

PREFIX = "ADISKER"


@dataclass(frozen=True, slots=True)
class Seal:
    """What ties a paper to its record: number and date, the digest of all that was signed, and the short code."""

    number: int
    held_on: dt.date
    digest: str
    code: str

    def payload(self) -> str:
        """The text in the QR code."""
        parts = (PREFIX, str(self.number), self.held_on.isoformat(), self.code, self.digest)
        return ":".join(parts).upper()

    @property
    def spaced_code(self) -> str:
        """The short code in groups of four, as printed."""
        return "-".join(self.code[start : start + 4] for start in range(0, len(self.code), 4))


def read_seal(text: str) -> Seal | None:
    """The seal that a scanner read, or None when the text is no seal of ours."""
    parts = text.strip().upper().split(":")
    if len(parts) != 5 or parts[0] != PREFIX:
        return None
    try:
        return Seal(int(parts[1]), dt.date.fromisoformat(parts[2]), parts[4].lower(), parts[3])
    except ValueError:
        return None


@lru_cache(maxsize=32)
def modules(payload: str) -> tuple[bytearray, ...]:
    """The squares of the code, row by row, 1 for dark; no quiet zone."""
    import segno

    return tuple(segno.make_qr(payload, error="m").matrix)


def png(payload: str, scale: int = 8) -> bytes:
    """The code as a PNG with a quiet zone, for files that can't hold drawings."""
    import segno

    out = BytesIO()
    segno.make_qr(payload, error="m").save(out, kind="png", scale=scale, border=2)
    return out.getvalue()
