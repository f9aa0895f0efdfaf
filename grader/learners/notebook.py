"""`grade notebook`: a topic or an assignment as a notebook. Per exercise a prompt, a cell with the stub, and a cell that checks it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from grader import untyped
from grader.errors import UserError
from grader.format.cells import Contents, cell_of
from grader.format.course import Course, Topic, stub_of
from grader.format.gradable import Gradable
from grader.keeping import writable
from grader.learners.about import about_text
from grader.learners.naming import meant
from grader.learners.own_course import find_own_course
from grader.text import Text

try:
    nbformat = untyped.nbformat()
except ImportError:  # a package that not everybody has
    raise UserError("no-nbformat") from None

WRITTEN = Text(
    "{path} を書きました。Jupyter か Google Colab で開き、上から順に実行してください。",
    "{path} is written. Open it in Jupyter or Google Colab and run it from the top.",
)
SETUP = Text(
    "まず次のセルを実行してください。Google Colab では grader を入れ、どの GPU が使えるかを表示します。",
    "Run the next cell first. On Google Colab it installs the grader; it says which GPU there is.",
)
HOW = Text(
    "各問題の `...` を埋めてセルを実行し、その下の `%grade` のセルで採点します。セルの 1 行目（`# grade: …`）は消さないでください。"
    "ヒントは、そのセルの中に `%grade hint` と書くと出ます。",
    "Fill in the `...` of an exercise and run the cell; the `%grade` cell below it grades. Leave the cell's first line "
    "(`# grade: …`) as it is. `%grade hint` inside the cell gives a hint.",
)
FROM = Text(
    "grader の場所（このプロジェクトのフォルダ、または git+https:// で始まるアドレス）",
    "where the grader is: this project's folder, or an address that begins with git+https://",
)
NOWHERE = Text(
    "grader が入っていません。このセルの GRADER に grader の場所を書いてから、もう一度実行してください。分からなければ、このノートブックを渡した人に聞いてください。",
    "The grader is not installed. Say in GRADER above where it is, and run this cell again. Who gave you this notebook knows.",
)
HERE = "."
# Runs on any machine: installs only what is missing, and imports nothing heavy to look for a GPU.
_SETUP_CODE = """\
import importlib.util, pathlib, shutil, subprocess, sys

GRADER = {grader}  # {where}
if importlib.util.find_spec("grader") is None:
    if pathlib.Path(GRADER).is_dir() and not pathlib.Path(GRADER, "pyproject.toml").exists():
        sys.exit({nowhere})
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", GRADER], check=True)
print(
    subprocess.run(["nvidia-smi", "-L"], capture_output=True, text=True).stdout.strip()
    if shutil.which("nvidia-smi")
    else "GPU: none"
)
%load_ext grader"""


def notebook_command(
    contents: Contents | str,
    out: Path | None,
    force: bool,
    root: Path | None,
    language: str,
    grader: str | None = None,
) -> int:
    """`grade notebook`, of what stands in an assignment or of the topic that is named. `grader`: see `make_notebook`. Raises `UserError`."""
    course = find_own_course(root)
    if isinstance(contents, str):
        folder = course.select((meant(course, contents),))[0][0]
        topic = next(topic for topic in course.topics if topic.folder == folder)
        contents = contents_of(course, topic, language)
    path = out or Path(f"{contents.name}.ipynb")
    write_notebook(course, contents, contents.language or language, path, force, grader or HERE)
    print(WRITTEN.say(language, path=path))
    return 0


def contents_of(course: Course, topic: Topic, language: str) -> Contents:
    """A topic with its introduction."""
    about = about_text(course, topic.folder, language) or f"# {topic.title.in_(language)}"
    return Contents(topic.folder, about, tuple((topic.folder, name) for name in topic.exercises))


def make_notebook(course: Course, contents: Contents, language: str, grader: str = HERE) -> Any:
    """The notebook. Its cells keep their ids when it is made again. `grader`: what pip installs it from where it is missing."""
    word = re.sub(r"[^\w-]", "-", contents.name, flags=re.ASCII)  # of what an id may be made
    cells = [
        nbformat.v4.new_markdown_cell(contents.about, id=f"{word}-about"[-64:]),
        nbformat.v4.new_markdown_cell(
            f"{SETUP.say(language)}\n\n{HOW.say(language)}", id=f"{word}-setup"[-64:]
        ),
        nbformat.v4.new_code_cell(_setup_code(grader, language), id=f"{word}-load"[-64:]),
    ]
    for number, pair in enumerate(contents.pairs):
        worth = contents.worth[number] if contents.worth else ""
        cells += _cells(course.load(*pair), language, worth)
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


def _setup_code(grader: str, language: str) -> str:
    written = {
        "where": FROM.say(language),
        "nowhere": json.dumps(NOWHERE.say(language), ensure_ascii=False),
    }
    code = _SETUP_CODE
    for name, text in (*written.items(), ("grader", json.dumps(grader, ensure_ascii=False))):
        code = code.replace(f"{{{name}}}", text)
    return code


def write_notebook(
    course: Course,
    contents: Contents,
    language: str,
    path: Path,
    force: bool = False,
    grader: str = HERE,
) -> None:
    """Write it to `path`. Raises `UserError` where there is a notebook in which somebody has worked."""
    writable(path)
    made = nbformat.writes(make_notebook(course, contents, language, grader)) + "\n"
    try:
        if path.exists() and not force and _sources(path.read_text("utf-8")) != _sources(made):
            raise UserError("notebook-there", path=str(path))
        path.write_text(made, encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("cannot-write", path=str(path), reason=str(error)) from None


def _cells(exercise: Gradable, language: str, worth: str) -> list[Any]:
    title, text = exercise.prompt.title.in_(language), exercise.prompt.whole(language)
    identity = f"{exercise.topic}-{exercise.name}"[:56]
    return [
        # Prompts are laid out with spaces: a fence keeps their formulas in place.
        nbformat.v4.new_markdown_cell(
            f"## {title}{worth}\n\n```text\n{text}\n```", id=f"{identity}-prompt"
        ),
        nbformat.v4.new_code_cell(
            cell_of(exercise.key, stub_of(exercise)),
            id=f"{identity}-stub",
            metadata={"grade": exercise.key},  # what batch says of a cell that lost its marker
        ),
        nbformat.v4.new_code_cell(f"%grade {exercise.key}", id=f"{identity}-check"),
    ]


def _sources(text: str) -> object:
    """What somebody may have written: the cells' sources; None for what is no notebook."""
    try:
        return ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["source"]]
    except (ValueError, LookupError, TypeError):
        return None
