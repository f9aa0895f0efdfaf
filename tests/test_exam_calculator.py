"""The calculator of the exam: what it shows after the keys that a person would press."""

from __future__ import annotations

import pytest

from grader.exam.calculator import DIGITS, ERROR, KEYS, Calculator

WORDS = {
    "r": "root", "n": "sign", "C": "clear", "E": "entry", "B": "back",
    "P": "memory+", "M": "memory-", "R": "recall", "F": "forget",
}  # fmt: skip


def after(keys: str) -> Calculator:
    calculator = Calculator()
    for key in keys.replace(" ", ""):
        calculator = calculator.press(WORDS.get(key, key))
    return calculator


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("", "0"),
        ("007", "7"),
        ("1.5.2", "1.52"),
        (".5", "0.5"),
        ("12 + 3 =", "15"),
        ("0.1 + 0.2 =", "0.3"),
        ("2 + 3 * 4 =", "20"),  # at once, as a pocket calculator does
        ("2 * 3 + 4 =", "10"),
        ("6 / 4 =", "1.5"),
        ("1 / 3 =", "0.333333333333"),
        ("5 - 8 =", "-3"),
        ("5 + - 8 =", "-3"),  # the last sign counts
        ("2 + = ", "4"),
        ("2 + 3 = 4", "4"),
        ("2 + 3 = * 4 =", "20"),
        ("9 r", "3"),
        ("2 r * 2 r =", "2"),
        ("16 + 9 r =", "19"),
        ("16 + 9 = r", "5"),
        ("9 r 5", "5"),
        ("5 n + 8 =", "3"),
        ("8 + 5 n =", "3"),
        ("9 r n", "-3"),
        ("n 5", "5"),
        ("1n2", "-12"),
        ("1nn2", "12"),
        ("123 BB", "1"),
        ("1 BBB", "0"),
        ("5n B", "0"),
        ("2 + 3 = B", "5"),  # of a result no digit is taken away
        ("2 + 7 E 3 =", "5"),
        ("2 + 7 C 3 =", "3"),
        ("3 P 4 P C R", "7"),
        ("3 P 4 M R", "-1"),
        ("3 P 2 * R =", "6"),
        ("3 P F R", "0"),
        ("2 + 3 P =", "5"),
        ("3 P 5", "5"),
        ("1 / 0 =", ERROR),
        ("1 / 0 = 5 + 5 =", ERROR),
        ("1 / 0 + 5", ERROR),
        ("1 / 0 = C 5 + 5 =", "10"),
        ("4 n r", ERROR),
        ("123456789012345", "123456789012"),
        ("0.0000001 * 1 =", "1e-07"),
        ("0 n * 5 =", "0"),
    ],
)
def test_it_shows_what_a_pocket_calculator_shows(keys, shown):
    assert after(keys).shown == shown


def test_it_never_shows_more_than_there_is_room_for():
    big = after("999999999999 * 999999999999 =")
    for _ in range(40):
        big = big.press("*").press("9")
        big = big.press("=")
    assert len(big.shown) <= DIGITS + 7
    for _ in range(12):  # until it is too large for any number
        big = big.press("*")
        big = big.press("memory+").press("recall").press("=").press("memory+")
    assert big.shown == ERROR or len(big.shown) <= DIGITS + 7


def test_the_sign_that_waits_and_a_full_memory_are_marked():
    assert after("3 P 2 *").marks == "M ×"
    assert after("3 + 2 =").marks == ""


def test_the_memory_outlasts_clearing_and_errors():
    assert after("3 P 1 / 0 = C R").shown == "3"


def test_no_key_breaks_it():
    names = [key for row in KEYS for key, _ in row]
    for first in names:
        for second in names:
            for third in names:
                shown = Calculator().press(first).press(second).press(third).shown
                assert shown == ERROR or float(shown) == float(shown)


def test_another_key_is_refused():
    with pytest.raises(KeyError):
        Calculator().press("x")
