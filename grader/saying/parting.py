"""Where the values of a submission part from the answer's, in a sentence or two."""

from __future__ import annotations

from grader.judging.compare import MismatchKind, is_shape, shape_text
from grader.judging.parting import Parting
from grader.saying import sentences
from grader.saying.messages import BETWEEN
from grader.text import Text

AGREES = Text("{names} は合っています。", "{names} agrees.")
AGREE = Text("{names} は合っています。", "{names} agree.")
FIRST = Text("最初に食い違うのは {name} です{how}。", "{name} is the first that does not{how}.")
AT_ONCE = Text("{name} の時点ですでに食い違っています{how}。", "{name} does not agree{how}.")
AT_LINE = Text("{name}（{line} 行目）", "{name}, line {line},")
HOW = Text("（あなた {own}、正しい値 {right}）", " (yours {own}, the answer's {right})")
HOW_SHAPE = Text(
    "（あなたの形 {own}、正しい形 {right}）", " (your shape {own}, the answer's {right})"
)


def parted(parting: Parting, language: str) -> str:
    """Which variables agree, and the first that does not."""
    mismatch = parting.mismatch
    output = sentences.printable(mismatch.output, 200)
    name = f"{output} {sentences.index_text(mismatch.index)}".rstrip()
    if parting.line is not None:
        name = AT_LINE.say(language, name=name, line=parting.line)
    said = FIRST if parting.agreeing else AT_ONCE
    first = sentences.fill(said, language, name=name, how=_how(parting, language))
    if not parting.agreeing:
        return first
    agree = AGREES if len(parting.agreeing) == 1 else AGREE
    names = sentences.listed(parting.agreeing, language)
    return BETWEEN.in_(language).join([agree.say(language, names=names), first])


def _how(parting: Parting, language: str) -> str:
    """Both numbers or shapes; of words the learner can try the next."""
    mismatch = parting.mismatch
    if mismatch.elementwise:
        own, right = sentences.number_pair(*sentences.numbers_of(mismatch))
        return HOW.say(language, own=own, right=right)
    shapes = mismatch.actual, mismatch.expected
    if mismatch.kind == MismatchKind.SHAPE and is_shape(shapes[0]) and is_shape(shapes[1]):
        return HOW_SHAPE.say(language, own=shape_text(shapes[0]), right=shape_text(shapes[1]))
    return ""
