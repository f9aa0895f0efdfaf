"""The rules of `grade verify`: an exercise that breaks one of them is told which, and no other."""

from __future__ import annotations

import re

import pytest

from grader.authors.rules import RULES
from tests.conftest import DOUBLE

MEAN = DOUBLE[DOUBLE.index('    "mean": dict(') : DOUBLE.rindex("}")]
FEW = DOUBLE[DOUBLE.index('    "square": dict(') : DOUBLE.index('    "unchanged": dict(')]
TOTAL = "total: scalar"
BLANK_2 = 1 + DOUBLE[: DOUBLE.index("total = np.sum(y)")].count("\n")


@pytest.fixture
def verify(call, small_course):
    """`verify(text)`: what `grade verify --quick` says of the exercise with this text and its stub."""

    def run(text: str, language: str = "en"):
        path = small_course / "solutions" / "maths" / "double.py"
        path.write_text(text, encoding="utf-8")
        call("build", "--root", small_course)
        return call("verify", "--quick", "--root", small_course, "--lang", language)

    return run


def edited(*edits: tuple[str, str]) -> str:
    text = DOUBLE
    for old, new in edits:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def marked(sign: str, printed: str) -> list[int]:
    """The numbers of the rules that stand beside this sign."""
    return [int(number) for number in re.findall(rf"^ +{sign} +(\d+) ", printed, re.MULTILINE)]


BREAKERS = {
    "output that one language does not name": (
        1,
        [("    x, y: (rows, columns)    total: scalar\n", "    x: (rows, columns)    total: scalar\n"), ("x の 2 倍 y と", "x の 2 倍と")],
        "The prompt (ja) does not name y",
    ),
    "English that speaks of what stands above": (
        1,
        [("sum of its elements.", "sum of the elements above.")],
        "The prompt (en) says 'above'",
    ),
    "Japanese in the shared part": (
        1,
        [(TOTAL, "total: スカラー")],
        "There is Japanese in the shared part",
    ),
    "formula that stands in both languages": (
        12,
        [("total を返せ。", "total を返せ。\n\n    y = 2 x"), ("its elements.", "its elements.\n\n    y  =  2 x")],
        "Twice: y = 2 x",
    ),
    "sizes that no seed changes": (
        13,
        [("rows + more[0], columns + more[1]", "rows, columns")],
        "The sizes of x (axis 0) are 1, 3 whatever the seed",
    ),
    "no borders": (14, [('BORDERS = {\n    "one row": "len(x) == 1",\n}\n', "")], "There are no BORDERS"),
    "border that some seed does not meet": (
        14,
        [('"len(x) == 1"', '"x.shape[0] == 4"')],
        "Border 'one row' is in no case of seed",
    ),
    "border that holds by chance": (
        14,
        [('"len(x) == 1"', '"x.max() > 0.8"')],
        "Border 'one row' is in no case of seed",
    ),
    "border that raises": (14, [('"len(x) == 1"', '"x.shape[2] == 1"')], "raised IndexError"),
    "argument that no prompt names": (
        1,
        [("def double(x):", "def double(x, scale=1):"), ("def oracle(x):", "def oracle(x, scale=1):")],
        "does not name scale",
    ),
    "argument that only stands inside another word": (
        1,
        [("def double(x):", "def double(x, sum_=1):"), ("def oracle(x):", "def oracle(x, sum_=1):")],
        "does not name sum_",
    ),
    "no Japanese": (
        1,
        [("x の 2 倍 y と、その要素の和 total を返せ。", "Return y.")],
        "The first part is not Japanese",
    ),
    "Japanese in the English part": (
        1,
        [("sum of its elements.", "sum of 要素.")],
        "There is Japanese in the English part",
    ),
    "oracle that leans on an import of the answer": (
        3,
        [("    return x + x,", "    if x.size > 1000:\n        return np.tile(x, 2)\n    return x + x,")],
        "np is defined above the line",
    ),
    "cases that lean on a helper of the answer": (
        3,
        [
            ("def double(x):", "def sorted(x):\n    return x\n\n\ndef double(x):"),
            ("in [(1, 2), (3, 4)]:", "in sorted([(1, 2), (3, 4)]):"),
        ],
        "sorted is defined above the line",
    ),
    "cases drawn from Python's own generator": (
        4,
        [
            ("def cases(rng):", "def cases(rng):\n    import random\n"),
            ("columns + more[1]))", "columns + more[1])) + random.random()"),
        ],
        "Seed 0 drew other cases",
    ),
    "cases drawn from NumPy's own generator": (
        4,
        [
            ("def cases(rng):", "def cases(rng):\n    import numpy\n"),
            ("rng.normal", "numpy.random.normal"),
        ],
        "Seed 0 drew other cases",
    ),
    "answer that errs": (5, [("return x + x,", "return x + x + 3e-7,")], "answer errs by 0."),
    "answer that errs in one value": (
        5,
        [("    return x + x, (x + x).sum()", "    y = x + x\n    y[-1, -1] += 1\n    return y, (x + x).sum()")],
        re.compile(r"answer errs by \S+ tolerances: y \[0, \d\] in case 1: \S+, the oracle \S+ \(seed \d\)\."),
    ),
    "answer of another shape": (
        5,
        [("    return x + x,", "    return (x + x)[0],")],
        re.compile(r"answer differs from the oracle in case 1: .*shape.* \(seed \d\)"),
    ),
    "variant that returns a set": (
        5,
        [('same="x + x"', 'same="{1.0}"'), ("np.sum(y)  # blank", "np.sum(x + x)  # blank")],
        "added: y is of a kind that cannot be compared (set). What can be: an array,",
    ),
    "variant that draws without a seed": (
        5,
        [('same="x + x"', 'same="x + x + np.random.default_rng().random()"')],
        "added gives other values each time (draw from an argument `rng`",
    ),
    "variant that errs": (5, [('same="x + x"', 'same="(x + x) * (1 + 3e-7)"')], "added errs by 0."),
    "variant that raises": (5, [('same="x + x"', 'same="x + None"')], re.compile(rf"added raised TypeError on line {BLANK_2 - 1} in case 1 \(seed 0\): unsupported operand")),
    "mistake that is nearly right": (
        6,
        [('wrong="x + 0"', 'wrong="2.00001 * x"')],
        "unchanged misses by only",
    ),
    "mistake that is right": (
        6,
        [('wrong="x + 0"', 'wrong="x / 0.5"')],
        "unchanged equals the answer (seed 0).",
    ),
    "mistake that is nearly right for all that is compared": (
        6,
        [('wrong="x + 0"', 'wrong="(2 + 1e-13) * x"')],
        re.compile(r"unchanged misses by only \S*e-0\d tolerances"),
    ),
    "two mistakes with the same values": (
        7,
        [('wrong="x + 0"', 'wrong="0.5 * x"')],
        "half and unchanged cannot be told apart",
    ),
    "blank without a mistake": (8, [(MEAN, "")], f"Blank 2 (line {BLANK_2}) has no mistake"),
    "values that are symmetric": (
        9,
        [
            (
                "yield dict(x=rng.normal(size=(rows + more[0], columns + more[1])))",
                "a = rng.normal(size=(rows + more[0], rows + more[0]))\n        yield dict(x=a + a.T)",
            )
        ],
        "transposed passes",
    ),
    "line wider than a terminal": (
        15,
        [("sum of its elements.", "sum of its elements, which are added up whatever their number and sign are, all of them.")],
        re.compile(r"\d+ columns: "),
    ),
    "line that begins with a closing mark": (
        15,
        [("x の 2 倍 y と", "x の 2 倍 y\n、と")],
        "Begins with 、: 、と",
    ),
    "too few choices": (
        10,
        [(FEW, ""), ('wrong="np.mean",', 'wrong="np.mean", exam=False,')],
        "Needs two mistakes that can be made together",
    ),
}  # fmt: skip


@pytest.mark.parametrize("why", BREAKERS)
def test_exercise_breaks_one_rule_and_is_told_which_and_why(verify, why):
    rule, edits, finding = BREAKERS[why]
    result = verify(edited(*edits))
    assert result.code == 1
    assert marked("✗", result.out) == [rule]
    assert marked("✓", result.out) == [n for n in range(1, len(RULES) + 1) if n != rule]
    assert re.search(finding if isinstance(finding, re.Pattern) else re.escape(finding), result.out)


def test_missing_stub_breaks_the_second_rule(call, small_course):
    result = call("verify", "--quick", "--root", small_course, "--lang", "en")
    assert (result.code, marked("✗", result.out)) == (1, [2])
    assert "There is no exercises/maths/double.py (grade build)" in result.out


def test_stub_of_an_older_text_breaks_the_second_rule_until_it_is_built(call, small_course, verify):
    verify(DOUBLE)
    path = small_course / "solutions" / "maths" / "double.py"
    path.write_text(edited(("Twice, and the sum", "Twice and sum")), encoding="utf-8")
    old = call("verify", "--quick", "--root", small_course, "--lang", "en")
    assert (old.code, marked("✗", old.out)) == (1, [2])
    assert "out of date (grade build)" in old.out
    call("build", "--root", small_course)
    assert call("verify", "--quick", "--root", small_course).code == 0


def test_stub_that_passes_untouched_breaks_the_second_rule(verify):
    shown = DOUBLE.replace(
        "    return y, total", "    y = x + x\n    total = y.sum()\n    return y, total"
    )
    result = verify(shown)
    assert 2 in marked("✗", result.out)
    assert "The untouched stub is passed" in result.out


@pytest.mark.parametrize("work", ["# not yet", "y = 2 * x"])
def test_work_in_the_exercise_file_breaks_no_rule(call, small_course, verify, work):
    verify(DOUBLE)
    path = small_course / "exercises" / "maths" / "double.py"
    path.write_text(path.read_text("utf-8").replace("y = ...  # TODO 1", work), encoding="utf-8")
    result = call("verify", "--quick", "--root", small_course)
    assert result.code == 0


def test_mistake_that_raises_is_rejected_and_it_is_said_where(verify):
    text = edited(('wrong="x + 0"', 'wrong="x[9]"'))
    number = text.split("\n").index("    y = 2 * x  # blank") + 1
    result = verify(text)
    assert result.code == 0
    assert f"mistakes that raise: unchanged (IndexError on line {number})" in result.out
    assert f"例外で終わる間違い: unchanged（{number} 行目で IndexError）" in verify(text, "ja").out
    assert "mistakes that raise" not in verify(DOUBLE).out


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('wrong="x**2"', 'wrong="x[8]"', 1),  # the same exception on the same line
        ('wrong="x**2"', 'wrong="x @ x"', 0),  # another exception
        ('wrong="np.mean"', 'wrong="np.arange(3)[8] + np.mean"', 0),  # on another line
    ],
)
def test_two_mistakes_that_raise_are_told_apart_by_exception_and_line(verify, old, new, code):
    result = verify(edited(('wrong="x + 0"', 'wrong="x[9]"'), (old, new)))
    assert result.code == code
    assert ("cannot be told apart" in result.out) == bool(code)


def test_name_that_the_lower_part_defines_for_itself_is_not_the_answers(verify):
    text = edited(("def cases(rng):", "import numpy as np\n\n\ndef cases(rng):"))
    assert verify(text.replace("return x + x,", "return np.add(x, x),")).code == 0


def test_oracle_that_fails_for_want_of_the_answers_import_is_told_the_third_rule(verify):
    result = verify(edited(("return x + x,", "return np.add(x, x),")))
    assert (result.code, marked("✗", result.out)) == (1, [3])
    assert "oracle failed: NameError" in result.out
    assert "np is defined above the line; import or define it inside" in result.out


@pytest.mark.parametrize(
    ("old", "new", "en", "ja"),
    [
        ("return x + x,", "return x / None,", "oracle failed: TypeError", "oracle が失敗した"),
        ("yield dict(x=", "yield dict(y=", "oracle failed: TypeError", "oracle が失敗した"),
        ("rng.normal", "rng.normale", "cases failed: AttributeError", "cases が失敗した"),
    ],
)
def test_oracle_or_cases_that_raise_are_named(verify, old, new, en, ja):
    english, japanese = verify(edited((old, new))), verify(edited((old, new)), "ja")
    assert (english.code, japanese.code) == (1, 1)
    assert en in english.out
    assert ja in japanese.out


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_rule_is_printed_as_one_line_in_each_language(verify, language):
    result = verify(DOUBLE, language)
    lines = re.findall(r"^ +✓ +\d+ (.+)$", result.out, re.MULTILINE)
    assert len(lines) == len(set(lines)) == len(RULES)
    kana = [bool(re.search("[\u3040-\u30ff]", line)) for line in lines]
    assert kana == [language == "ja"] * len(RULES)


ONE_VALUE = (
    "    return x + x, (x + x).sum()",
    "    y = x + x\n    y[-1, -1] += 1\n    return y, (x + x).sum()",
)
JAPANESE = {
    "値": ([ONE_VALUE], r"answer の誤差が許容の \S+ 倍。ケース 1 の y \[0, \d\] が \S+、オラクルは \S+（種 \d）。"),
    "集合": ([('same="x + x"', 'same="{1.0}"'), ("np.sum(y)  # blank", "np.sum(x + x)  # blank")], "added の y は比べられない種類の値（set）。返せるのは、配列、"),
    "乱数": ([('same="x + x"', 'same="x + x + np.random.default_rng().random()"')], "added の値が実行のたびに変わる"),
    "同じ": ([('wrong="x + 0"', 'wrong="x / 0.5"')], "unchanged は解答と同じ値になる（種 0）。"),
}  # fmt: skip


@pytest.mark.parametrize("what", JAPANESE)
def test_what_differs_is_said_in_japanese_too(verify, what):
    edits, finding = JAPANESE[what]
    assert re.search(finding, verify(edited(*edits), "ja").out)


def test_an_oracle_that_draws_without_a_seed_is_named(verify):
    drawn = "import numpy\n\n    x = x + numpy.random.default_rng().random()\n    return x + x,"
    said = verify(edited(("return x + x,", drawn))).out
    assert "oracle gives other values each time" in said


@pytest.mark.parametrize(
    ("language", "finding"),
    [
        ("en", "oracle: y is of a kind that cannot be compared (set). What can be: an array,"),
        ("ja", "oracle の y は比べられない種類の値（set）。返せるのは、配列、"),
    ],
)
def test_an_oracle_that_returns_a_set_is_told_what_it_may_return(verify, language, finding):
    result = verify(edited(("return x + x,", "return {1.0},")), language)
    assert result.code == 1
    assert finding in result.out
