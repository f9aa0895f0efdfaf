"""Signs that look like Python and are none: full-width ones and others that a keyboard or a copied text gives."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from grader.saying.filling import filled
from grader.text import Text

MOST_SIGNS = 30
MOST_LINES = 4
_SIGN = re.compile(r"(\d{1,6}):(\d{1,6}):([0-9A-F]{2,6})")

PLACES = Text(
    "{line} 行目の {columns} 文字目は{name}（{code}）です。{instead}",
    "Line {line}, character {columns}: {name} ({code}). {instead}",
)
NO_PLACE = Text("{name}（{code}）があります。{instead}", "There is {name} ({code}). {instead}")
MORE = Text("ほかにもあります。", " There are more.")
TYPE = Text("半角の {sign} を打ちます。", "Type {sign} instead.")
TYPE_SPACE = Text("半角の空白を打ちます。", "Type an ordinary space instead.")
REMOVE = Text("取り除きます。", "Remove it.")
NOT_PYTHON = Text("Python の記号ではありません。", "It is no sign of Python.")
COMMA = Text("、", ", ")
BETWEEN = Text("", " ")  # sentences

NAMES = {
    "\u3000": Text("全角の空白", "a full-width space"),
    "\u00a0": Text("改行なしの空白", "a no-break space"),
    "\u200b": Text("目に見えない幅 0 の空白", "a zero-width space, which cannot be seen"),
    "\u200c": Text("目に見えない文字", "a sign that cannot be seen"),
    "\u200d": Text("目に見えない文字", "a sign that cannot be seen"),
    "\u2060": Text("目に見えない文字", "a sign that cannot be seen"),
    "\ufeff": Text("目に見えない文字（BOM）", "a byte order mark, which cannot be seen"),
    "\u00ad": Text("目に見えないハイフン", "a soft hyphen, which cannot be seen"),
    "\u201c": Text("丸い引用符「“」", "the curly quote “"),
    "\u201d": Text("丸い引用符「”」", "the curly quote ”"),
    "\u2018": Text("丸い引用符「‘」", "the curly quote ‘"),
    "\u2019": Text("丸い引用符「’」", "the curly quote ’"),
    "\u2212": Text("数学のマイナス「−」", "the minus sign of mathematics, −"),
    "\u2013": Text("ダッシュ「–」", "a dash, –"),
    "\u2014": Text("ダッシュ「—」", "a dash, —"),
    "\u00d7": Text("掛け算の記号「×」", "the multiplication sign ×"),
    "\u00f7": Text("割り算の記号「÷」", "the division sign ÷"),
    "\u30fb": Text("中黒「・」", "the middle dot ・"),
    "\u3001": Text("読点「、」", "the Japanese comma 、"),
    "\u3002": Text("句点「。」", "the Japanese full stop 。"),
    "\u2264": Text("不等号「≤」", "the sign ≤"),
    "\u2265": Text("不等号「≥」", "the sign ≥"),
    "\u2266": Text("不等号「≦」", "the sign ≦"),
    "\u2267": Text("不等号「≧」", "the sign ≧"),
    "\u2260": Text("記号「≠」", "the sign ≠"),
    "\u300c": Text("かぎ括弧の始め「", "the Japanese bracket 「"),
    "\u300d": Text("かぎ括弧の終わり」", "the Japanese bracket 」"),
}
FULL_WIDTH = Text("全角の「{sign}」", "full-width {sign}")
OTHER = Text("記号「{sign}」", "the sign {sign}")
# What is meant by it, "" where it is to go.
MEANT = {
    "\u3000": " ",
    "\u00a0": " ",
    "\u200b": "",
    "\u200c": "",
    "\u200d": "",
    "\u2060": "",
    "\ufeff": "",
    "\u00ad": "",
    "\u201c": '"',
    "\u201d": '"',
    "\u2018": "'",
    "\u2019": "'",
    "\u2212": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u00d7": "*",
    "\u00f7": "/",
    "\u30fb": ".",
    "\u3001": ",",
    "\u3002": ".",
    "\u2264": "<=",
    "\u2265": ">=",
    "\u2266": "<=",
    "\u2267": ">=",
    "\u2260": "!=",
    "\u300c": '"',
    "\u300d": '"',
}


@dataclass(frozen=True)
class Sign:
    """A sign in the code of a submission; line and column count from 1."""

    line: int
    column: int
    sign: str


def signs_of(note: str) -> tuple[Sign, ...]:
    """What a note tells of signs; whatever else is in it counts for nothing. Never raises."""
    found: list[Sign] = []
    for part in note[:2000].split()[:MOST_SIGNS]:
        match = _SIGN.fullmatch(part)
        if match is not None and int(match[3], 16) < 0x110000:
            found.append(Sign(int(match[1]), int(match[2]), chr(int(match[3], 16))))
    return tuple(found)


def fields_of(signs: tuple[Sign, ...], code: str) -> dict[str, Text] | None:
    """`places`: which signs stand where, and what to type instead; without places, that of the `code`."""
    if not signs:
        number = int(code, 16)
        return {"places": filled(NO_PLACE, **_named(chr(number)))} if number < 0x110000 else None
    groups: dict[tuple[int, str], list[int]] = {}
    for sign in signs:
        groups.setdefault((sign.line, sign.sign), []).append(sign.column)
    said = [
        filled(PLACES, line=line, columns=_listed(columns), **_named(sign))
        for (line, sign), columns in list(groups.items())[:MOST_LINES]
    ]
    if len(groups) > MOST_LINES:
        said.append(MORE)
    return {
        "places": Text.of(
            lambda language: BETWEEN.in_(language).join(t.in_(language) for t in said)
        )
    }


def visible(text: str, signs: tuple[Sign, ...]) -> str:
    """A line of code with `□` in place of those of `signs` that cannot be seen."""
    for sign in {one.sign for one in signs}:
        if unicodedata.category(sign) in ("Zs", "Cf"):
            text = text.replace(sign, "□")
    return text


def _listed(columns: list[int]) -> Text:
    return Text.of(lambda language: COMMA.in_(language).join(map(str, columns)))


def _named(sign: str) -> dict[str, object]:
    """Name, code, and what to type instead of a sign."""
    meant = MEANT.get(sign)
    name = NAMES.get(sign)
    plain = unicodedata.normalize("NFKC", sign)
    if meant is None and plain != sign and plain.isascii():
        meant = plain
        name = filled(FULL_WIDTH, sign=sign)
    if meant is None:
        instead = NOT_PYTHON
    elif meant.strip():
        instead = filled(TYPE, sign=meant)
    else:
        instead = TYPE_SPACE if meant else REMOVE
    return {
        "name": name or filled(OTHER, sign=sign),
        "code": f"U+{ord(sign):04X}",
        "instead": instead,
    }
