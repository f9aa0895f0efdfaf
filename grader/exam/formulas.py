"""Formulas of the exercises' texts as MathML, as far as they are understood beyond doubt.

`formula_markup` reads one formula in plain text (`α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)`) and gives None for anything that it does
not understand as a whole: then the text stays as it was written. Knows nothing of exams and pages.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import escape

RELATIONS = "=←≤≥≦≧<>≈≠"
_SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉ₜ", "0123456789t", strict=True))
_SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹ᵀᵗ", "0123456789Tt", strict=True))
_SUMS = "∑ΣΠ∏"
_PREFIXES = "∂∇"
_STRONG = ("·", "⊙", "×", "∘", "*")  # beside one of these a "/" may be read in two ways
_BETWEEN = (*RELATIONS, *_STRONG, *"+−-,;:")
_TERM = "term"
_GAP = '<mspace width="0.2em"></mspace>'
_CLOSING = {"(": ")", "[": "]"}
_ACCENTS = {"\u0303": "~", "\u0302": "^", "\u0304": "¯"}
_LONGEST_RUN = 2  # words beside each other; more is a sentence
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<number>\d+(?:\.\d+)?(?:e[-−]?\d+)?|½)"
    # A name with what follows its underscores; whether that is an index is decided later.
    r"|(?P<word>(?:[A-Za-z][A-Za-z0-9]*|[α-ωΑ-ΡΤ-Ω∞…])[\u0300-\u036f]?(?:_[A-Za-z0-9]+)*)"
    r"|(?P<scripts>[₀₁₂₃₄₅₆₇₈₉ₜ]+)|(?P<powers>[⁰¹²³⁴⁵⁶⁷⁸⁹ᵀᵗ]+)"
    r"|(?P<sign>[-+−·⊙×∘*/√∑ΣΠ∏∂∇()\[\]{}=←≤≥≦≧<>≈≠,;:_^])"
)


class _UnclearError(Exception):
    """Not a formula, or one that may be read in two ways."""


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    spaced: bool  # whether a space stands before it


def formula_markup(text: str) -> str | None:
    """A `<math>` element for a formula with a relation (=, ←, ≤ …), or None where `text` is not understood."""
    try:
        # Accents apart from their letters, as in most of the texts; "≠" is one sign all the same.
        parted = unicodedata.normalize("NFD", text.strip()).replace("=\u0338", "≠")
        tokens = _tokens(parted)
        if not any(token.text in RELATIONS for token in tokens):
            return None
        reader = _Reader(tokens)
        markup = reader.sequence(None)
    except _UnclearError:
        return None
    source = escape(text.strip(), quote=False)
    note = f'<annotation encoding="text/plain">{source}</annotation>'
    return f'<math displaystyle="true"><semantics><mrow>{markup}</mrow>{note}</semantics></math>'


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at, spaced = 0, False
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise _UnclearError
        at = match.end()
        if match.lastgroup == "space":
            spaced = True
        else:
            found.append(_Token(match.lastgroup, match[0], spaced))
            spaced = False
    return found


class _Reader:
    """Reads tokens from left to right: sequences of terms, terms of factors, factors with their scripts."""

    def __init__(self, tokens: list[_Token]):
        self._tokens = tokens
        self._at = 0

    def sequence(self, closing: str | None) -> str:
        """Terms and the signs between them, up to `closing` (which is taken) or the end."""
        parts: list[str] = []
        before = ""  # the sign that stands before the place, TERM after a term
        while (token := self._peek()) is not None and token.text != closing:
            if token.text in _BETWEEN:
                free = token.text in "−-" or (token.text == ":" and closing == "]")
                if before != _TERM and not free:
                    raise _UnclearError
                self._at += 1
                parts.append(_operator(token.text, prefix=before != _TERM))
                before = token.text
            elif before == _TERM:
                raise _UnclearError
            else:
                parts.append(self._term(before))
                before = _TERM
        # "(units,)" and "h[:]" may end with a sign, a sum may not.
        if (token is None) != (closing is None) or before not in (_TERM, ",", ":"):
            raise _UnclearError
        if closing is None and before != _TERM:
            raise _UnclearError
        self._at += closing is not None
        return "".join(parts)

    def _term(self, before: str) -> str:
        """Factors beside each other. A "/" becomes a bar where it can be read in one way only."""
        factors: list[str] = []
        run = 0
        clear = before not in _STRONG  # nothing yet of which a bar might be a part
        while (token := self._peek()) is not None:
            if token.text == "/":
                self._at += 1
                below = self._factor(bare=True)
                after = self._peek()
                more = after and (self._begins_factor(after) or after.text in (*_STRONG, "/"))
                if not factors or not clear or more:
                    raise _UnclearError
                return f"<mfrac><mrow>{''.join(factors)}</mrow>{below}</mfrac>"
            if not self._begins_factor(token):
                break
            clear = clear and token.text not in _SUMS
            run = run + 1 if token.kind == "word" and len(token.text) > 1 else 0
            if run > _LONGEST_RUN:
                raise _UnclearError
            if factors and token.spaced:
                factors.append(_GAP)
            factors.append(self._factor())
        if not factors:
            raise _UnclearError
        return "".join(factors)

    def _begins_factor(self, token: _Token) -> bool:
        return token.kind in ("number", "word") or token.text in (
            *_CLOSING,
            "√",
            *_SUMS,
            *_PREFIXES,
        )

    def _factor(self, bare: bool = False) -> str:
        """One factor with its scripts. `bare`: without the parentheses that a bar or a root makes needless."""
        token = self._next()
        if token.text == "√":
            return f"<msqrt>{self._factor(bare=True)}</msqrt>"
        if token.text in _PREFIXES:
            return f"<mrow><mo>{token.text}</mo>{self._factor()}</mrow>"
        if token.text in _CLOSING:
            inside = self.sequence(_CLOSING[token.text])
            whole = _fenced(token.text, inside)
            scripted = self._scripted(whole)
            if bare and token.text == "(" and scripted == whole:
                return f"<mrow>{inside}</mrow>"
            return scripted
        if token.text in _SUMS:
            return self._scripted(f"<mo>{token.text}</mo>")
        if token.kind == "number":
            return self._scripted(f"<mn>{token.text}</mn>")
        if token.kind != "word":
            raise _UnclearError
        base, low = _split(token.text)
        markup = self._scripted(_name(base), low)
        following = self._peek()
        while following is not None and following.text in ("(", "[") and not following.spaced:
            self._at += 1  # a function or an index: its brackets belong to it
            inside = _fenced(following.text, self.sequence(_CLOSING[following.text]))
            markup = f"<mrow>{markup}{self._scripted(inside)}</mrow>"
            following = self._peek()
        return markup

    def _scripted(self, base: str, low: str = "") -> str:
        high = ""
        while (token := self._peek()) is not None and not token.spaced:
            if token.kind == "scripts" and not low:
                self._at += 1
                low = f"<mn>{''.join(_SUBSCRIPTS[c] for c in token.text)}</mn>"
            elif token.kind == "powers" and not high:
                self._at += 1
                high = _word_or_number("".join(_SUPERSCRIPTS[c] for c in token.text))
            elif token.text == "_" and not low:
                self._at += 1
                low = self._script()
            elif token.text == "^" and not high:
                self._at += 1
                high = self._script()
            elif token.kind in ("scripts", "powers") or token.text in ("_", "^"):
                raise _UnclearError
            else:
                break
        if low and high:
            return f"<msubsup>{base}{low}{high}</msubsup>"
        if low:
            return f"<msub>{base}{low}</msub>"
        return f"<msup>{base}{high}</msup>" if high else base

    def _script(self) -> str:
        """What follows _ or ^: one word, one number, or something in brackets, which fall away."""
        token = self._next()
        if token.text in ("{", "("):
            return f"<mrow>{self.sequence('}' if token.text == '{' else ')')}</mrow>"
        if token.kind == "number" or (token.kind == "word" and "_" not in token.text):
            return _word_or_number(token.text)
        raise _UnclearError

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _next(self) -> _Token:
        token = self._peek()
        if token is None:
            raise _UnclearError
        self._at += 1
        return token


def _split(word: str) -> tuple[str, str]:
    """`h_t` is h with an index, `recurrent_kernel` one name: an index is where one of the two is a single letter."""
    base, _, low = word.partition("_")
    letters = sum(not unicodedata.combining(sign) for sign in base)
    if low and "_" not in low and (letters == 1 or len(low) == 1):
        return base, _word_or_number(low)
    return word, ""


def _name(base: str) -> str:
    """A name; an accent above it stands there as an element, which every font can draw."""
    accent = unicodedata.normalize("NFD", base)[-1]
    if not unicodedata.combining(accent):
        return f"<mi>{base}</mi>"
    if accent not in _ACCENTS:
        raise _UnclearError
    under = unicodedata.normalize("NFD", base)[:-1]
    sign = f'<mo stretchy="false">{_ACCENTS[accent]}</mo>'
    return f'<mover accent="true"><mi>{under}</mi>{sign}</mover>'


def _word_or_number(text: str) -> str:
    return f"<mn>{text}</mn>" if text.isdigit() else f"<mi>{text}</mi>"


def _operator(sign: str, prefix: bool) -> str:
    shown = escape("−" if sign == "-" else sign)
    if sign in ",;":
        return f'<mo separator="true">{shown}</mo>'
    return f'<mo form="prefix">{shown}</mo>' if prefix else f"<mo>{shown}</mo>"


def _fenced(opening: str, inside: str) -> str:
    return f'<mrow><mo stretchy="false">{opening}</mo>{inside}<mo stretchy="false">{_CLOSING[opening]}</mo></mrow>'
