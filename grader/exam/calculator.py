"""A pocket calculator as it stands beside the exam's screen: + − × ÷ √ and a memory; each sign acts at once.

Knows nothing of screens: a state, and the state after a key.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass, replace

DIGITS = 12  # that are shown, and that can be typed
ERROR = "E"
_SIGNS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": lambda first, second: first / second,
}
# In rows as they lie: the key, and what stands on it.
KEYS = (
    (("forget", "MC"), ("recall", "MR"), ("memory+", "M+"), ("memory-", "M−")),
    (("clear", "C"), ("entry", "CE"), ("back", "⌫"), ("root", "√")),
    (("7", "7"), ("8", "8"), ("9", "9"), ("/", "÷")),
    (("4", "4"), ("5", "5"), ("6", "6"), ("*", "×")),
    (("1", "1"), ("2", "2"), ("3", "3"), ("-", "−")),
    (("sign", "±"), ("0", "0"), (".", "."), ("+", "+")),
    (("=", "="),),
)
_FACES = {key: face for row in KEYS for key, face in row}


@dataclass(frozen=True)
class Calculator:
    """`shown` is the display, `result` a result on it with all its digits.

    `typing`: whether a digit goes on with it; `ready`: whether it counts as a second number. `held` is the number that
    waits with its `sign` for a second one.
    """

    shown: str = "0"
    result: float = 0.0
    typing: bool = False
    ready: bool = False
    held: float = 0.0
    sign: str = ""
    memory: float = 0.0

    @property
    def number(self) -> float:
        """What the display stands for."""
        return float(self.shown) if self.typing else self.result

    @property
    def marks(self) -> str:
        """What stands beside the number: that the memory is in use, and the sign that waits."""
        return " ".join(
            part for part in ("M" if self.memory else "", _FACES.get(self.sign, "")) if part
        )

    def press(self, key: str) -> Calculator:
        """The calculator after a key of `KEYS`. Raises `KeyError` for any other."""
        _FACES[key]
        if key == "clear":
            return Calculator(memory=self.memory)
        if key == "forget":
            return replace(self, memory=0.0)
        if self.shown == ERROR:
            return self  # until it is cleared
        if key in _SIGNS:
            done = self._equals() if self.sign and self.ready else self
            if done.shown == ERROR:
                return done
            number = done.number
            return replace(done, held=number, result=number, sign=key, typing=False, ready=False)
        if key == "=":
            return self._equals()
        if key.isdigit() or key == ".":
            return self._typed(key)
        if key == "back":
            return replace(self, shown=_without_last(self.shown)) if self.typing else self
        if key == "entry":
            return replace(self, shown="0", typing=True, ready=True)
        if key == "sign" and self.typing:
            return replace(self, shown=_other_sign(self.shown))
        return self._at_once(key)

    def _typed(self, key: str) -> Calculator:
        shown = self.shown if self.typing else "0"
        if key == "." and "." in shown:
            return self
        if key != "." and sum(map(str.isdigit, shown)) >= DIGITS:
            return self
        if key != "." and shown in ("0", "-0"):
            shown = shown[:-1]
        return replace(self, shown=shown + key, typing=True, ready=True)

    def _equals(self) -> Calculator:
        if not self.sign:
            return replace(self, result=self.number, typing=False)
        act, held, second = _SIGNS[self.sign], self.held, self.number
        return replace(self._with(lambda: act(held, second)), sign="")

    def _at_once(self, key: str) -> Calculator:
        """What needs no second number."""
        value = self.number
        if key in ("memory+", "memory-"):
            memory = self.memory + (value if key == "memory+" else -value)
            return replace(self, memory=memory, result=value, typing=False)
        results = {
            "sign": lambda: -value,
            "root": lambda: math.sqrt(value),
            "recall": lambda: self.memory,
        }
        return self._with(results[key])

    def _with(self, result: Callable[[], float]) -> Calculator:
        """The result on the display."""
        try:
            value = result()
        except (ArithmeticError, ValueError):
            value = math.nan
        shown = f"{value + 0.0:.{DIGITS}g}" if math.isfinite(value) else ERROR
        return replace(self, shown=shown, result=value, typing=False, ready=True)


def _without_last(shown: str) -> str:
    rest = shown[:-1]
    return rest if rest.strip("-") else "0"


def _other_sign(shown: str) -> str:
    return shown[1:] if shown.startswith("-") else f"-{shown}"
