"""Formulas as MathML: what is understood keeps every sign, what is not stays as it was written."""

from __future__ import annotations

import html
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from grader.exam.drawing import prompt_parts
from grader.exam.formulas import formula_markup
from grader.exam.markup import asked_code_html, code_html, prompt_html, sentence_html
from grader.exam.questions import BLANK, Choice, Question
from grader.format.course import load_course
from grader.text import Text

ROOT = Path(__file__).resolve().parents[1]
COURSE = load_course(ROOT)


def asked(**fields) -> Question:
    empty = dict.fromkeys(("code", "given", "output"), "")
    made = {
        "title": Text("", ""),
        "prompt": Text("", ""),
        "exercise": "a/b",
        "kind": "code",
        "field": "3",
        "choices": (Choice("x"),),
        "right": 0,
    }
    return Question(**(empty | made | fields))


def bare(text: str) -> str:
    """The signs of a formula in their order, without those that only say where the others stand."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", text))
    plain = unicodedata.normalize("NFD", plain).replace("\u0303", "~")
    return re.sub(r"[\s_^{}()/√]", "", plain).replace("-", "−")


def shown(markup: str) -> str:
    """What is seen of HTML: without tags, and without the source of formulas."""
    without = re.sub(r"<annotation.*?</annotation>", "", markup, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", without))


@pytest.mark.parametrize("pair", COURSE.pairs, ids="/".join)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_sign_of_a_prompt_is_lost(pair, language):
    exercise = COURSE.load(*pair)
    question = asked(prompt=Text.of(exercise.prompt.whole), exercise="/".join(pair))
    markup = str(prompt_html(question, language))
    written = "".join(
        part if isinstance(part, str) else part.plain for part in prompt_parts(question, language)
    )
    assert bare(shown(markup)).replace("`", "") == bare(written).replace("`", "")
    ElementTree.fromstring(f"<p>{markup}</p>")  # every element is closed


@pytest.mark.parametrize("pair", COURSE.pairs, ids="/".join)
def test_the_source_of_every_formula_stands_beside_it(pair):
    exercise = COURSE.load(*pair)
    question = asked(prompt=Text.of(exercise.prompt.whole))
    markup = str(prompt_html(question, "ja"))
    for source in re.findall(r'<annotation encoding="text/plain">(.*?)</annotation>', markup):
        assert html.unescape(source) in exercise.prompt.whole("ja")


def test_most_formulas_of_the_course_are_understood():
    written = "\n".join(COURSE.load(*pair).prompt.whole("ja") for pair in COURSE.pairs)
    cells = [
        cell
        for line in written.split("\n")
        if line.startswith("    ")
        for cell in re.split(r"\s{2,}(?![=←])", line.strip())
        if re.search(r"[=←]", cell) and not re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", cell)
    ]
    understood = [cell for cell in cells if formula_markup(cell)]
    assert len(cells) > 40
    assert len(understood) >= 0.9 * len(cells), sorted(set(cells) - set(understood))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("h_t = W x_t", "<msub><mi>h</mi><mi>t</mi></msub>"),
        ("h_t = h_{t−1}", "<msub><mi>h</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>"),
        ("z = x recurrent_kernel", "<mi>recurrent_kernel</mi>"),
        ("q = hs_t", "<msub><mi>hs</mi><mi>t</mi></msub>"),
        ("b = 1 − β₁ᵗ", "<msubsup><mi>β</mi><mn>1</mn><mi>t</mi></msubsup>"),
        ("h̃ = g²", '<mover accent="true"><mi>h</mi><mo stretchy="false">~</mo></mover>'),
        ("a = √(h + ε)", "<msqrt><mrow><mi>h</mi><mo>+</mo><mi>ε</mi></mrow></msqrt>"),
        ("d = ∂L/∂c_0", "<mfrac><mrow><mrow><mo>∂</mo><mi>L</mi></mrow></mrow>"),
        ("w ← w − η g / √v", "<mo>−</mo><mfrac>"),
        ("f(x) ≤ 2·units", "<mn>2</mn><mo>·</mo><mi>units</mi>"),
        ("a < b", "<mo>&lt;</mo>"),
    ],
)
def test_what_is_understood(text, part):
    assert part in formula_markup(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "x: (batch, inputs)", "a b", "heads = the number of heads", "a = b / c d",
        "a = b ⊙ c / d", "a = b / c / d", "a = b +", "= b", "a = (b", "a = b)", "a = h_", "a = b_c_d^e^f",
        "a = 誤差", 'a = "text"', "a = <script>", "a = b ^", "a = x__y", "a = Σ b / c", "a = [b)",
        "a = b + + c", "a = /b", "a = b /", "a = é",
    ],
)  # fmt: skip
def test_what_may_be_read_in_two_ways_stays_text(text):
    assert formula_markup(text) is None


def test_a_block_with_one_line_that_is_no_formula_stays_as_it_was_written():
    prompt = "文。\n\n    h = 1    始め\n    x: 形 <b>\n\n    h = x    `tanh`\n"
    markup = str(prompt_html(asked(prompt=Text(prompt, "")), "ja"))
    lines = (
        '<span class="line in5">h = 1    始め</span>\n<span class="line in0">x: 形 &lt;b&gt;</span>'
    )
    assert f'<pre class="literal" tabindex="0">{lines}</pre>' in markup
    assert markup.count("<math") == 1


def test_nothing_of_a_question_is_markup():
    question = asked(prompt=Text("<i>文</i> `<b>`", ""), code=f'x = "<s>"\n{BLANK}\n')
    assert "&lt;i&gt;" in prompt_html(question, "ja")
    assert "<code>&lt;b&gt;</code>" in prompt_html(question, "ja")
    code = str(asked_code_html(question, "ja"))
    assert "<s>" not in code
    assert code.count('<span class="blank">空欄</span>') == 1


@pytest.mark.parametrize(
    "code", ["", "x = 1", "def f():\n\n    return 1\n", 'x = """a\n  b"""', "[[-0.1]]"]
)
def test_code_keeps_its_text(code):
    assert shown(str(code_html(code))) == code.rstrip("\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x_1, x_2, … と h_{t-1}", "x<sub>1</sub>, x<sub>2</sub>, … と h<sub>t−1</sub>"),
        ("（ア）c_t（イ）δ_{t+1}", "（ア）c<sub>t</sub>（イ）δ<sub>t+1</sub>"),
        ("max_a Q^π(s, a)、10^12", "max<sub>a</sub> Q<sup>π</sup>(s, a)、10<sup>12</sup>"),
        ("p_data と e^−0.2", "p<sub>data</sub> と e<sup>−0.2</sup>"),
        ("return_sequences, y_hat, `h_t`", "return_sequences, y_hat, <code>h_t</code>"),
        ("v_k, h_t", "v_k, h<sub>t</sub>"),
        ("a < b_1", "a &lt; b<sub>1</sub>"),
        ("(a) I  (b) diag", "(a) I\u2003(b) diag"),
    ],
)
def test_in_prose_indices_stand_below_the_line_and_names_of_code_as_they_are(text, shown):
    assert sentence_html(text, "v_k = x[:, None]") == shown
