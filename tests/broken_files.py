"""Ways to break an exercise file (`DOUBLE`), a file of questions or the table of topics, and the rule each one breaks."""

from __future__ import annotations

from dataclasses import dataclass

from tests.conftest import DOUBLE, TOPICS
from tests.question_files import QUESTIONS


@dataclass(frozen=True)
class Broken:
    """A file in which `new` stands for `old`, and what its author reads.

    `at` is a piece of the line that is named, "" where none can be; `text` is the offending text where
    that is something else; `says` is a piece of the English sentence.
    """

    rule: str
    old: str
    new: str | bytes
    at: str = ""
    text: str = ""
    says: str = ""

    @property
    def offending(self) -> str:
        return self.text or self.at

    def applied_to(self, whole: str) -> bytes:
        assert whole.count(self.old) == 1, f"{self.old!r} stands {whole.count(self.old)} times"
        before, _, after = whole.partition(self.old)
        new = self.new if isinstance(self.new, bytes) else self.new.encode()
        return before.encode() + new + after.encode()

    def line_in(self, whole: bytes) -> int | None:
        """The number of the line that `at` names."""
        if not self.at:
            return None
        lines = whole.decode("utf-8", "replace").split("\n")
        (number,) = (number for number, line in enumerate(lines, 1) if self.at in line)
        return number


LINE = "# ==== grading ===="
BORDERS = DOUBLE[DOUBLE.index("BORDERS") : DOUBLE.index("VARIANTS")]
SHARED = "    x, y: (rows, columns)    total: scalar\n"
PROMPT = DOUBLE[: DOUBLE.index("import numpy")]
FUNCTION = DOUBLE[DOUBLE.index("def double") : DOUBLE.index(LINE)]
MISTAKES = DOUBLE[DOUBLE.index("MISTAKES = {") :]
HALF = DOUBLE[DOUBLE.index('    "half": dict(') : DOUBLE.index('    "unchanged": dict(')]
HALF_EDIT = 'right="2 * x",\n        wrong="x / 2",'
TWICE, SUM = "y = 2 * x  # blank", "total = np.sum(y)  # blank"


def half(rule: str, edit: str, text: str = "half", says: str = "'half'") -> Broken:
    """The mistake `half` with another edit."""
    return Broken(rule, HALF_EDIT, edit, '"half": dict(', text=text, says=says)


EXERCISES = [
    Broken("not-utf8", "もとのまま。", "もとのまま".encode("shift_jis"), '        ja="\ufffd', r"b'\x82'"),
    Broken("syntax", "def double(x):", "def double(x:", "def double(x:", says="never closed"),
    Broken("syntax", "MISTAKES = {", "return 3\nMISTAKES = {", "return 3", says="outside function"),
    Broken(
        "syntax",
        'ja="もとのまま。",',
        'ja="もとのまま。", ja="同じ。",',
        'ja="もとのまま。", ja="同じ。",',
        says="keyword argument repeated: ja",
    ),
    Broken("no-grading-line", LINE, "# === grading ===", "# === grading ==="),
    Broken("no-grading-line", DOUBLE, "x = 1", "x = 1"),
    Broken("two-grading-lines", "MISTAKES = {", f"{LINE} \nMISTAKES = {{", f"{LINE} "),
    Broken("grading-line-inside", f"    return y, total\n\n\n{LINE}", f"{LINE}\n    return y, total", LINE),
    Broken("no-prompt", PROMPT, "", "import numpy as np"),
    Broken("no-prompt", PROMPT, "# a comment\n\n", "import numpy as np"),
    Broken("no-language-line", "Twice, and", "---\n\nTwice, and", '"""2 倍と和', "2 倍と和"),
    Broken("no-language-line", PROMPT, '"""題\n\n本文\n\n--\nTitle\n\ntext\n"""\n', '"""題', "題"),
    Broken("empty-shared", SHARED, "", '"""2 倍と和', "---"),
    Broken("no-title", PROMPT, '# 注\n"""題\n\n本文\n---\nTitle\n"""\n', '"""題', "Title"),
    Broken("no-title", PROMPT, 'r"""\n---\nTitle\n\ntext"""\n', 'r"""', "---"),
    Broken("no-definition", FUNCTION, "y = 2\n", LINE),
    Broken(
        "no-blank", f"{TWICE}\n    {SUM}", "y = total = 2", "def double(x):", "def double", says="# blank"
    ),
    Broken("blank-not-at-end", TWICE, "y = [  # blank\n        2 * x\n    ]", "y = [  # blank"),
    Broken("blank-no-statement", TWICE, "#  blank\n    y = 2 * x", "#  blank"),
    Broken("blank-not-alone", TWICE, f"z = 0; {TWICE}", f"z = 0; {TWICE}"),
    Broken("blank-not-alone", SUM, "total = '合計'; y = x  # blank", "total = '合計'; y = x  # blank"),
    Broken("nested-blank", TWICE, f"if True:  # blank\n        {TWICE}", TWICE),
    Broken("no-cases", "def cases(rng):", "def draws(rng):", LINE, says="cases(rng)"),
    Broken("no-oracle", "def oracle(x):", "def keras_says(x):", LINE, says="oracle(…)"),
    Broken("other-arguments", "def cases(rng):", "def cases():", "def cases()", says="cases(rng)"),
    Broken("other-arguments", "def oracle(x):", "def oracle(x, y):", "def oracle(x, y)", says="oracle(x)"),
    Broken(
        "other-arguments",
        "MISTAKES = {",
        "def compared(outputs):\n    return outputs\n\n\nMISTAKES = {",
        "def compared(outputs)",
        says="compared(outputs, x)",
    ),
    Broken("unknown-setting", "MISTAKES = {", "MISTAKE = {", "MISTAKE", says="MISTAKES"),
    Broken("not-positive", "MISTAKES = {", "SECONDS = -1\nMISTAKES = {", "SECONDS = -1"),
    Broken("not-positive", "MISTAKES = {", "SECONDS = '1'\nMISTAKES = {", "SECONDS = '1'"),
    Broken("unknown-setting", "MISTAKES = {", "RTOL = 1e-3\nMISTAKES = {", "RTOL", says="SECONDS"),
    Broken("bad-exam", HALF_EDIT, f"{HALF_EDIT} exam=1,", '"half": dict', "1", says="True"),
    Broken("bad-stem", "MISTAKES = {", "STEM = 'x'\nMISTAKES = {", "STEM = 'x'", "'x'"),
    Broken("bad-stem", "MISTAKES = {", "STEM = dict(ja='あ')\nMISTAKES = {", "STEM = ", "dict(ja='あ')"),
    Broken("bad-borders", BORDERS, "BORDERS = ['x']\n", "BORDERS = ", "['x']"),
    Broken("bad-borders", BORDERS, "BORDERS = {'one': 1}\n", "BORDERS = ", "'one': 1"),
    Broken(
        "border-syntax", BORDERS, "BORDERS = {'one': 'x +'}\n", "BORDERS = ", "x +"
    ),
    Broken(
        "border-free", BORDERS, "BORDERS = {'one': 'y > 1'}\n", "BORDERS = ", "y > 1", says="x"
    ),
    Broken("not-literal", "MISTAKES = {", "SECONDS = 1 / 3\nMISTAKES = {", "SECONDS = 1 / 3", "1 / 3"),
    Broken("not-literal", MISTAKES, "MISTAKES = list()", "MISTAKES = list()"),
    Broken("not-literal", HALF, "    **more,\n", "**more"),
    Broken("not-literal", HALF, '    "half": "x / 2",\n', '"half": "x / 2"', "'x / 2'"),
    Broken("not-literal", HALF, '    "half": {[2]: 3},\n', '"half": {[2]: 3}', "{[2]: 3}"),
    Broken("not-literal", 'wrong="x / 2"', 'wrong=f"{y}"', 'wrong=f"{y}"', "f'{y}'"),
    Broken("bad-name", '"half"', '"Half of it"', '"Half of it"', "Half of it", says="MISTAKES"),
    Broken("bad-name", '"added"', '"added_up"', '"added_up"', "added_up", says="VARIANTS"),
    Broken("bad-name", '"half"', "2", "    2: dict(", "2", says="MISTAKES"),
    Broken(
        "duplicate-name", '"half": dict(', '"square": dict(  # again', "# again", "square", says="MISTAKES"
    ),
    half("unknown-field", 'right="2 * x",\n        wrng="x / 2",', "wrng"),
    Broken("unknown-field", 'same="x + x"', 'wrong="x + x"', '"added": dict(', "wrong", says="same"),
    half("bad-edits", 'right="2 * x",', says="right, wrong"),
    half("bad-edits", 'right="2 * x", wrong=2,', says="right, wrong"),
    half("bad-edits", 'right="", wrong="x",', says="right, wrong"),
    half("bad-edits", "edits=[],", says="right, wrong"),
    half("bad-edits", 'edits=["2 * x"],', says="right, wrong"),
    half("bad-edits", 'edits=[dict(right="2", wrong="3")], right="2 * x",', says="right, wrong"),
    Broken("bad-edits", 'right="2 * x", same="x + x"', 'right="2"', '"added": dict(', "added", says="same"),
    half("empty-edit", 'right="2 * x", wrong="2 * x",', "2 * x"),
    half("not-once", 'right="3 * x", wrong="x",', "3 * x", says="0 times"),
    half("not-once", 'right="y", wrong="x",', "y", says="2 times"),
    half("not-once", 'right="  # blank", wrong="",', "  # blank", says="0 times"),
    half("not-once", 'right="return", wrong="yield",', "return", says="0 times"),
    half("overlapping-edits", 'edits=[dict(right="2 *", wrong="3 *"), dict(right="* x", wrong="* z")],', "* x"),
    half("edit-syntax", 'right="2 * x", wrong="2 * (",', "y = 2 * ("),
    half("edit-syntax", r'right="2 * x", wrong="\0",', "2 * x"),
    Broken("no-why", '        en="This is the half.",\n', "", '"half": dict(', "half", says="en"),
    Broken("no-why", 'ja="半分になっている。"', 'ja=" "', '"half": dict(', "half", says="ja"),
    Broken("no-mistakes", MISTAKES, "", LINE, "MISTAKES"),
    Broken("no-mistakes", MISTAKES, "MISTAKES = {}", LINE, "MISTAKES"),
]  # fmt: skip

TOPIC = TOPICS[TOPICS.index("[[area.topic]]") :]
AREA = 'ja = "数学"'
FOLDER = 'folder = "maths"'
AGAIN = TOPIC.replace(FOLDER, f"{FOLDER}  # again")


def order(listed: str) -> str:
    return f"{FOLDER}\nexercises = {listed}"


TABLES = [
    Broken("not-utf8", "算数", "算数".encode("shift_jis"), 'ja = "\ufffd', r"b'\x8e'"),
    Broken("toml", FOLDER, "folder = maths", "folder = maths", says="Invalid value"),
    Broken("toml", FOLDER, f"{FOLDER}\n{FOLDER}  # again", f"{FOLDER}  # again", says="overwrite"),
    Broken("toml", 'syllabus = "0"', "syllabus = [", "syllabus = [", says="Invalid value"),
    Broken("no-tables", TOPICS, "", says="[[area]] is missing"),
    Broken("no-tables", TOPICS, "area = 3", says="[[area]] is missing"),
    Broken("no-tables", TOPIC, "", AREA, "数学", says="[[area.topic]] is missing"),
    Broken("no-tables", "[[area.topic]]", "[area.topic]", AREA, "数学", says="[[area.topic]] is missing"),
    Broken("no-text", 'en = "Mathematics"', "", AREA, "数学", says="`en`"),
    Broken("no-text", 'en = "Arithmetic"', "en = ' '", FOLDER, "maths", says="`en`"),
    Broken("no-text", 'syllabus = "0"', "syllabus = 0", FOLDER, "maths", says="`syllabus`"),
    Broken("no-text", FOLDER, "", 'ja = "算数"', "算数", says="`folder`"),
    Broken("duplicate-topic", TOPIC, TOPIC + AGAIN, "# again", "maths"),
    Broken("unknown-folder", FOLDER, "folder = 'math'", "folder = 'math'", "math"),
    Broken("topic-not-listed", TOPIC, "topic = []", text="maths"),
    Broken("bad-order", FOLDER, order('"double"'), FOLDER, "maths"),
    Broken("bad-order", FOLDER, order("[1]"), FOLDER, "maths"),
    Broken("unknown-key", FOLDER, FOLDER + '\nexercise = ["double"]', FOLDER, "exercise = …"),
    Broken("exercise-missing", FOLDER, order('["double", "triple"]'), "triple", "maths/triple"),
    Broken(
        "duplicate-exercise",
        FOLDER,
        order('[\n    "double",\n    "double",  # again\n]'),
        "# again",
        "maths/double",
    ),
]  # fmt: skip

STEM = QUESTIONS[QUESTIONS.index("        stem=dict(") : QUESTIONS.index("        questions={")]
THREE, GROWTH = '"three": dict(', '"growth": dict('
ASKED = QUESTIONS[QUESTIONS.index(THREE) : QUESTIONS.index("        },\n    ),\n}\n")]
LAST = QUESTIONS[
    QUESTIONS.index('"one-more"') : QUESTIONS.index("                },\n            ),")
]
SETS = QUESTIONS[QUESTIONS.index("SETS = {") : QUESTIONS.index("def three")]

QUESTION_FILES = [
    Broken("syntax", "SETS = {", "SETS = ({", "SETS = ({", says="never closed"),
    Broken("no-sets", QUESTIONS, "", says="SETS = {…}"),
    Broken("no-sets", SETS, "", says="SETS = {…}"),
    Broken("not-in-questions", "SETS = {", "import numpy\n\nSETS = {", "import numpy"),
    Broken("not-in-questions", "SETS = {", "SET = {}\n\nSETS = {", "SET = {}"),
    Broken("not-literal", SETS, "SETS = list()\n\n\n", "SETS = list()", "list()"),
    Broken("not-literal", "SETS = {", "SETS = {\n    'more': dict(**x),", "'more'", "dict(**x)"),
    Broken("not-literal", "SETS = {", "SETS = {\n    **more,", "**more"),
    Broken("bad-name", '"powers"', '"all powers"', '"all powers"', "all powers", says="SETS"),
    Broken("no-field", STEM, "", '"powers": dict(', "powers", says="`stem`"),
    Broken("no-field", 'en="What is p(3)?",', "", THREE, "three", says="`en`"),
    Broken("no-field", 'right="27",', "", THREE, "three", says="`right`"),
    Broken("no-field", 'text="81",', 'ja="81",', '"one-more": dict(', "one-more", says="`en`"),
    Broken("unknown-field", 'text="81",', 'text="81", ja="81",', 'ja="81",', "ja", says="text, why"),
    Broken("unknown-field", 'source="', 'sauce="', 'sauce="', "sauce", says="source"),
    Broken("no-text", 'en="What is p(3)?"', 'en=" "', 'en=" "', "' '", says="`en`"),
    Broken("no-text", 'right="27"', "right=27", "right=27", "27", says="`right`"),
    Broken("no-questions", ASKED, "", '"powers": dict(', "powers"),
    Broken("bad-question-name", '"three"', '"3"', '"3": dict(', "3"),
    Broken("bad-question-name", '"three"', '"with"', '"with": dict(', "with"),
    Broken("duplicate-name", GROWTH, '"three": dict(  # again', "# again", "three"),
    Broken("duplicate-name", '"one-more": dict(', '"sum": dict(  # again', "# again", "sum"),
    Broken("bad-syllabus", "1-(1)-ii", "1.1.2", 'syllabus="1.1.2"', "1.1.2", says="3-(5)-ii"),
    Broken("few-wrong", LAST, "", THREE, "three", says="3"),
    Broken("named-right", '"one-more": dict(', '"right": dict(', '"right": dict(', "right"),
    Broken("proof-without-question", "def three()", "def four()", "def four()", "def four"),
    Broken("other-arguments", "def three()", "def three(n)", "def three(n)", says="three()"),
]  # fmt: skip
