"""Loads the data that exercises use: tables and arrays of the course, and what Keras can download.

Files of the course are compared with their sha256 before anything reads them. Knows nothing of exercises.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import socket
import sys
import tempfile
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from grader.errors import UserError

if TYPE_CHECKING:
    import pandas

# The file of each dataset of the course, and its sha256.
SHIPPED = {
    "iris": ("iris.csv", "9cc1c345c71bcc9b486b74cbf6063fa66f4bb5e0f603a4b3c3471ec2e5e8e355"),
    "houses": ("houses.csv", "0503228023f1bece9a529c90cbc14ccb0f2028522e24d49bac82fd88b4f2f8f9"),
    "digits": ("digits.npz", "6f801551877abf69fbf3711373bb642a18dc933430a3385cd6febc235225ea6f"),
}
# What `keras.datasets` keeps of each download, in the folder `datasets` of its cache.
DOWNLOADS = {
    "mnist": ("mnist.npz",),
    "fashion_mnist": (
        "fashion-mnist/train-labels-idx1-ubyte.gz",
        "fashion-mnist/train-images-idx3-ubyte.gz",
        "fashion-mnist/t10k-labels-idx1-ubyte.gz",
        "fashion-mnist/t10k-images-idx3-ubyte.gz",
    ),
    "cifar10": ("cifar-10-batches-py-target_archive",),
    "cifar100": ("cifar-100-python-target_archive",),
    "imdb": ("imdb.npz",),
}
OFFLINE_ALTERNATIVE = "digits"
# Of silence: without a limit a network that swallows packets hangs for minutes.
NETWORK_SECONDS = 30.0
_ARGUMENTS = {"imdb": {"num_words": 10_000}}


def load_table(name: str, root: Path | None = None) -> pandas.DataFrame:
    """A table of the course at `root`, else of the one beside this engine: "iris" has 150 rows, 5 columns.

    Raises `UserError`: no-dataset, dataset-damaged.
    """
    import pandas

    return pandas.read_csv(io.BytesIO(_read(name, "load_table", root)))


def load_arrays(name: str, root: Path | None = None) -> dict[str, np.ndarray]:
    """The arrays of a dataset: "digits" has x (1797, 8, 8) and y (1797,), both uint8.

    A name in `DOWNLOADS` gives x_train, y_train, x_test, y_test as `keras.datasets` does, over the network the
    first time; imdb keeps its 10,000 most frequent words and has a list of numbers per review.
    Raises `UserError`: no-dataset, dataset-damaged, dataset-offline.
    """
    if name in DOWNLOADS:
        return _download(name)
    with np.load(io.BytesIO(_read(name, "load_arrays", root)), allow_pickle=False) as archive:
        return dict(archive)


def available() -> list[str]:
    """The names of all datasets: those of the course, then those that Keras downloads."""
    return [*SHIPPED, *DOWNLOADS]


def downloaded(name: str) -> bool:
    """Whether Keras's cache has `name`, which is in `DOWNLOADS`. Does not import Keras."""
    return all(path.is_file() for path in _cached(name))


def _read(name: str, loader: str, root: Path | None) -> bytes:
    """The bytes of the file that `loader` reads for `name`, if they are the ones the course ships."""
    tables = [word for word, (file, _) in SHIPPED.items() if file.endswith(".csv")]
    arrays = [word for word in available() if word not in tables]
    if name not in (tables if loader == "load_table" else arrays):
        names = f"{', '.join(tables)} (load_table); {', '.join(arrays)} (load_arrays)"
        raise UserError("no-dataset", name=name, names=names, loader=loader)
    file, digest = SHIPPED[name]
    path = (root or Path(__file__).resolve().parents[1]) / "datasets" / file
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        content = b""
    except OSError as error:
        raise UserError("file-unreadable", path=str(path), reason=error.strerror) from None
    if loader == "load_table":
        content = content.replace(b"\r\n", b"\n")  # git on Windows may rewrite the ends of lines
    if hashlib.sha256(content).hexdigest() != digest:
        raise UserError("dataset-damaged", path=str(path), mend="git checkout -- datasets")
    return content


def _download(name: str) -> dict[str, np.ndarray]:
    import keras

    load_data = getattr(keras.datasets, name).load_data
    complete = downloaded(name)
    try:
        # Keras prints its progress; standard output may be a report.
        with redirect_stdout(sys.stderr), _impatient():
            (x_train, y_train), (x_test, y_test) = load_data(**_ARGUMENTS.get(name, {}))
    except BaseException as error:
        if not complete:
            _remove(name)
        if isinstance(error, MemoryError) or not isinstance(error, Exception):
            raise
        # A file that Keras could not fetch again is gone: what still stands there cannot be read.
        if complete and downloaded(name):
            files = _cached(name)
            path = files[0] if len(files) == 1 else files[0].parent
            raise UserError("dataset-damaged", path=str(path), mend=f"rm -r {path}") from None
        raise UserError(
            "dataset-offline", name=name, reason=_reason(error), alternative=OFFLINE_ALTERNATIVE
        ) from None
    return {"x_train": x_train, "y_train": y_train, "x_test": x_test, "y_test": y_test}


@contextmanager
def _impatient():
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(NETWORK_SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _cached(name: str) -> list[Path]:
    """Where Keras keeps the files of `name`: as in `keras.utils.get_file`, which has no way to ask."""
    home = Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser()
    if not os.access(home, os.W_OK):
        home = Path("/tmp" if os.path.isdir("/tmp") else tempfile.gettempdir()) / ".keras"
    return [home / "datasets" / file for file in DOWNLOADS[name]]


def _remove(name: str) -> None:
    """Remove what an interrupted or refused download left: Keras takes any file there for a whole one."""
    for path in _cached(name):
        path.unlink(missing_ok=True)
        if path.name.endswith("_archive"):  # unpacked into the folder beside it
            shutil.rmtree(path.with_name(path.name.removesuffix("_archive")), ignore_errors=True)


def _reason(error: Exception) -> str:
    """The last part of Keras's "URL fetch failure on URL: None -- [Errno -2] Name or service not known"."""
    text = str(error).rpartition(" -- ")[2].rpartition("] ")[2]
    return text.partition("\n")[0].partition(". ")[0] or type(error).__name__
