"""What the course's data are, and what a learner reads when data cannot be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from grader import datasets
from grader.errors import UserError
from grader.saying.errors import error_text

ROOT = Path(__file__).resolve().parents[1]
OFFLINE = (
    "URL fetch failure on https://example.org/data: None -- [Errno -2] Name or service not known"
)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """The folder in which Keras would keep downloads, empty."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    folder = tmp_path / "keras" / "datasets"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def keras_loads(monkeypatch):
    """Gives `import keras` a stand-in whose dataset of the given name is loaded by the given function."""

    def replace(name, load_data):
        stand_in = SimpleNamespace(
            datasets=SimpleNamespace(**{name: SimpleNamespace(load_data=load_data)})
        )
        monkeypatch.setitem(sys.modules, "keras", stand_in)

    return replace


def write_all(cache, name, content=b"data"):
    for file in datasets.DOWNLOADS[name]:
        (cache / file).parent.mkdir(parents=True, exist_ok=True)
        (cache / file).write_bytes(content)


def copy_of_the_course(tmp_path):
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets")
    return tmp_path


def test_iris_is_fishers_table():
    iris = datasets.load_table("iris")
    assert iris.shape == (150, 5)
    assert list(iris.columns) == [
        "sepal_length",
        "sepal_width",
        "petal_length",
        "petal_width",
        "species",
    ]
    assert all(iris[column].dtype == np.float64 for column in iris.columns[:4])
    assert iris["species"].value_counts().to_dict() == {
        "setosa": 50,
        "versicolor": 50,
        "virginica": 50,
    }
    # The two rows in which UCI's file differs from the paper.
    assert iris.iloc[34, :4].tolist() == [4.9, 3.1, 1.5, 0.2]
    assert iris.iloc[37, :4].tolist() == [4.9, 3.6, 1.4, 0.1]


def test_houses_are_made_by_the_formula_in_the_readme():
    houses = datasets.load_table("houses")
    assert houses.shape == (200, 4)
    assert list(houses.columns) == ["area", "age", "walk", "price"]
    formula = 900 + 42 * houses["area"] - 31 * houses["age"] - 48 * houses["walk"]
    assert 250 < (houses["price"] - formula).std() < 350


def test_digits_are_small_grey_images():
    digits = datasets.load_arrays("digits")
    assert sorted(digits) == ["x", "y"]
    assert digits["x"].shape == (1797, 8, 8)
    assert digits["y"].shape == (1797,)
    assert digits["x"].dtype == digits["y"].dtype == np.uint8
    assert (digits["x"].min(), digits["x"].max()) == (0, 16)
    assert np.bincount(digits["y"]).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_every_file_of_the_folder_is_in_the_table_and_in_the_readme():
    readme = (ROOT / "datasets" / "README.md").read_text(encoding="utf-8")
    files = {path.name for path in (ROOT / "datasets").iterdir()} - {"README.md"}
    assert files == {file for file, _ in datasets.SHIPPED.values()}
    for file, digest in datasets.SHIPPED.values():
        assert file in readme
        assert digest in readme


def test_available_names_what_the_loaders_take():
    assert datasets.available() == ["iris", "houses", "digits", *datasets.DOWNLOADS]


def test_a_course_elsewhere_brings_its_own_folder(tmp_path):
    root = copy_of_the_course(tmp_path)
    assert datasets.load_table("iris", root).shape == (150, 5)
    assert datasets.load_arrays("digits", root)["y"].shape == (1797,)


def test_line_ends_of_windows_are_no_damage(tmp_path):
    root = copy_of_the_course(tmp_path)
    path = root / "datasets" / "iris.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert datasets.load_table("iris", root).equals(datasets.load_table("iris"))


@pytest.mark.parametrize(
    ("load", "name", "file"),
    [
        (datasets.load_table, "iris", "iris.csv"),
        (datasets.load_arrays, "digits", "digits.npz"),
    ],
)
@pytest.mark.parametrize("damage", ["changed", "cut", "missing"])
def test_a_damaged_file_is_named_with_the_command_that_mends_it(tmp_path, load, name, file, damage):
    root = copy_of_the_course(tmp_path)
    path = root / "datasets" / file
    content = path.read_bytes()
    if damage == "changed":
        path.write_bytes(content.replace(content[1000:1001], b"\x07", 1))
    elif damage == "cut":
        path.write_bytes(content[:-100])
    else:
        path.unlink()
    with pytest.raises(UserError) as caught:
        load(name, root)
    assert caught.value.key == "dataset-damaged"
    for language in ("ja", "en"):
        text = error_text(caught.value, language)
        assert str(path) in text
        assert "git checkout -- datasets" in text


@pytest.mark.parametrize(
    ("load", "name"),
    [
        (datasets.load_table, "titanic"),
        (datasets.load_table, "digits"),
        (datasets.load_arrays, "iris"),
        (datasets.load_arrays, "../digits"),
    ],
)
def test_a_name_the_loader_does_not_have_is_answered_with_those_there_are(load, name):
    with pytest.raises(UserError) as caught:
        load(name)
    assert caught.value.key == "no-dataset"
    for language in ("ja", "en"):
        text = error_text(caught.value, language)
        assert all(word in text for word in [name, load.__name__, *datasets.available()])


@pytest.mark.parametrize("name", datasets.DOWNLOADS)
def test_a_download_comes_as_four_arrays(cache, keras_loads, name):
    parts = [np.full(2, number) for number in range(4)]

    def load_data(**arguments):
        assert arguments == ({"num_words": 10_000} if name == "imdb" else {})
        write_all(cache, name)
        return (parts[0], parts[1]), (parts[2], parts[3])

    keras_loads(name, load_data)
    assert not datasets.downloaded(name)
    arrays = datasets.load_arrays(name)
    assert list(arrays) == ["x_train", "y_train", "x_test", "y_test"]
    assert all(array is part for array, part in zip(arrays.values(), parts, strict=True))
    assert datasets.downloaded(name)


def test_without_a_network_one_sentence_gives_the_alternative(cache, keras_loads, capsys):
    def load_data():
        print("Downloading data from https://example.org/data")
        raise Exception(OFFLINE)

    keras_loads("mnist", load_data)
    with pytest.raises(UserError) as caught:
        datasets.load_arrays("mnist")
    assert error_text(caught.value, "en") == (
        "mnist could not be downloaded (Name or service not known). Without a network, use digits."
    )
    assert error_text(caught.value, "ja") == (
        "mnist をダウンロードできません（Name or service not known）。"
        "ネットワークなしで使えるのは digits です。"
    )
    assert capsys.readouterr().out == ""
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Exception("URL fetch failure on https://example.org: 403 -- Forbidden"), "Forbidden"),
        (TimeoutError("The read operation timed out"), "The read operation timed out"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (ValueError("Incomplete or corrupted file detected. The auto file hash …"), None),
        (EOFError(), "EOFError"),
    ],
)
def test_the_reason_is_short(cache, keras_loads, error, reason):
    def load_data():
        raise error

    keras_loads("cifar10", load_data)
    with pytest.raises(UserError) as caught:
        datasets.load_arrays("cifar10")
    assert caught.value.key == "dataset-offline"
    assert caught.value.details["reason"] == (reason or "Incomplete or corrupted file detected")


@pytest.mark.parametrize("error", [ConnectionResetError("reset by peer"), KeyboardInterrupt()])
@pytest.mark.parametrize("name", datasets.DOWNLOADS)
def test_nothing_half_written_stays(cache, keras_loads, name, error):
    (cache / "of_another_program.npz").write_bytes(b"not ours")

    def load_data(**arguments):
        write_all(cache, name)
        (cache / datasets.DOWNLOADS[name][-1]).write_bytes(b"half")
        if name.startswith("cifar"):
            unpacked = cache / datasets.DOWNLOADS[name][0].removesuffix("_archive")
            unpacked.mkdir()
            (unpacked / "data_batch_1").write_bytes(b"half")
        raise error

    keras_loads(name, load_data)
    with pytest.raises(UserError if isinstance(error, OSError) else KeyboardInterrupt):
        datasets.load_arrays(name)
    assert [path.name for path in cache.rglob("*") if path.is_file()] == ["of_another_program.npz"]
    assert not datasets.downloaded(name)


def test_a_damaged_download_of_an_earlier_day_is_named_and_kept(cache, keras_loads):
    write_all(cache, "fashion_mnist")

    def load_data():
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")

    keras_loads("fashion_mnist", load_data)
    with pytest.raises(UserError) as caught:
        datasets.load_arrays("fashion_mnist")
    assert caught.value.key == "dataset-damaged"
    assert f"rm -r {cache / 'fashion-mnist'}" in error_text(caught.value, "en")
    assert datasets.downloaded("fashion_mnist")


REAL_KERAS = """
import gzip, io, urllib.error, urllib.request
from email.message import Message
from pathlib import Path

from grader import datasets
from grader.errors import UserError

class Answer(io.BytesIO):
    def info(self):
        headers = Message()
        headers["Content-Length"] = str(len(self.getvalue()) + self.missing)
        return headers

def serve(content, missing=0):
    def urlopen(url, data=None):
        if content is None:
            raise urllib.error.URLError(OSError(-2, "Name or service not known"))
        answer = Answer(content(url) if callable(content) else content)
        answer.missing = missing
        return answer
    urllib.request.urlopen = urlopen

def refused(name):
    try:
        datasets.load_arrays(name)
    except UserError as error:
        return error.details.get("reason", error.key)

def idx(url):
    images = "images" in url
    return gzip.compress(bytes(16 + 3 * 28 * 28) if images else bytes(8 + 3))

portal = b"<html>Please log in</html>"
for name in datasets.DOWNLOADS:
    serve(None)
    print(refused(name))
    serve(portal, missing=1000)
    print("retrieval incomplete" in refused(name))
    serve(portal)
    print(bool(refused(name)))
    print([path for path in CACHE.rglob("*") if path.is_file()], datasets.downloaded(name))
serve(idx)
print([array.shape for array in datasets.load_arrays("fashion_mnist").values()])
print(datasets.downloaded("fashion_mnist"))
"""


def test_keras_itself_keeps_its_downloads_where_we_look(tmp_path):
    """With the real `keras.datasets` and a network played by `urllib.request.urlopen`."""
    script = REAL_KERAS.replace("CACHE", f"Path({str(tmp_path)!r}, 'datasets')")
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "KERAS_HOME": str(tmp_path), "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    for_each = ["Name or service not known", "True", "True", "[] False"]
    assert done.stdout.splitlines() == [
        *for_each * len(datasets.DOWNLOADS),
        "[(3, 28, 28), (3,), (3, 28, 28), (3,)]",
        "True",
    ], done.stderr[-2000:]
