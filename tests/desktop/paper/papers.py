"""Small papers to render."""

from typing import Any

from desktop.paper.blocks import Block, Closing, Code, Document, Signature, Signatures

SENTENCE = "Пәндік әдістемелік комиссияның жұмыс жоспары қаралып, мүшелердің ұсыныстары тыңдалды. "
SIGNED = Closing((Signatures((Signature("Төраға", "А.Б. Сұлтанов"), Signature("Хатшы", "Ә. Нұрлан"))),
                  Code("ADISKER:3:2026-11-23:ABCDEFGHJKLM:9F", ("ABCD-EFGH-JKLM",))))


def paper(*blocks: Block, **look: Any) -> Document:
    """A document of these blocks."""
    return Document("Хаттама № 3", ("kk",), blocks, **look)
