"""What the golden files show: per screen an exercise and a submission that brings it about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from grader.format.exercise import Exercise, parse_exercise
from grader.running.task import Failure

from .conftest import DOUBLE


@dataclass(frozen=True)
class Screen:
    """A submission to an exercise. `body` is the function's; a `source` is a whole file.

    `second` is the body with which it runs the second time, as what depends on chance would.
    `failure` stands in for what no submission can bring about.
    """

    body: str = ""
    exercise: str = "double"
    source: str | bytes | None = None
    second: str = ""
    failure: Failure | None = None
    seconds: float | None = None


def exercise_of(screen: Screen) -> Exercise:
    exercise = load(screen.exercise)
    return replace(exercise, seconds=screen.seconds) if screen.seconds else exercise


def source_of(screen: Screen) -> bytes:
    if screen.source is not None:
        return screen.source if isinstance(screen.source, bytes) else screen.source.encode()
    exercise = load(screen.exercise)
    at = exercise.answer.index("\n\n\ndef ")
    head = exercise.answer[exercise.answer.index("import ") : at]
    signature = f"def {exercise.function}({', '.join(exercise.arguments)}):"
    lines = "\n".join(f"    {line}" for line in screen.body.split("\n"))
    return f"{head}\n\n\n{signature}\n{lines}\n".encode()


@cache
def load(name: str) -> Exercise:
    return parse_exercise(EXERCISES[name], Path(f"solutions/maths/{name}.py"), "maths")


def _exercise(title: str, answer: str, grading: str, asked: str = "Return it.") -> str:
    """A small exercise; its one mistake equals no submission below."""
    ja, en = title.split(" / ")
    return f'"""{ja}\n\n{ja}を返せ。\n\n---\n{en}\n\n{asked}\n"""\n\n{answer}\n\n# ==== grading ====\n\n{grading}'


MISTAKE = 'MISTAKES = {{"other": dict(right="{right}", wrong="{wrong}", ja="別の値。", en="Other values.")}}'

EXERCISES = {
    "double": DOUBLE,
    "channels_first": _exercise(
        "画像の並び / The layout of images",
        "import numpy as np\n\n\ndef channels_first(x):\n"
        "    y = np.transpose(x, (0, 3, 1, 2))  # blank\n    return y\n",
        "def cases(rng):\n    yield dict(x=rng.normal(size=(2, 3, 4, 5)))\n\n\n"
        "def oracle(x):\n    return x.transpose(0, 3, 1, 2)\n\n\n"
        + MISTAKE.format(right="(0, 3, 1, 2)", wrong="(3, 0, 1, 2)"),
    ),
    "statistics": _exercise(
        "平均と分散 / Mean and variance",
        "import numpy as np\n\n\ndef statistics(x):\n"
        '    result = {"mean": np.mean(x), "variance": np.var(x)}  # blank\n    return result\n',
        "def cases(rng):\n    yield dict(x=rng.normal(size=3))\n\n\n"
        'def oracle(x):\n    return {"mean": x.mean(), "variance": x.var()}\n\n\n'
        + MISTAKE.format(right="np.var", wrong="np.sum"),
    ),
    "moments": _exercise(
        "平均と分散の 2 つ / Mean and variance, both",
        "import numpy as np\n\n\ndef moments(x):\n    mean = np.mean(x)  # blank\n"
        "    variance = np.var(x)  # blank\n    return mean, variance\n",
        "def cases(rng):\n    yield dict(x=rng.normal(size=3))\n\n\n"
        "def oracle(x):\n    return x.mean(), x.var()\n\n\n"
        + MISTAKE.format(right="np.var", wrong="np.sum"),
    ),
    "noise": _exercise(
        "ノイズ / Noise",
        "import numpy as np\n\n\ndef noise(scale, rng):\n"
        "    return scale * rng.normal()  # blank\n",
        "def cases(rng):\n    yield dict(scale=2.0, rng=3)\n\n\n"
        "def oracle(scale, rng):\n    return rng.normal(0.0, scale)\n\n\n"
        + MISTAKE.format(right="normal", wrong="random"),
    ),
    "better_loss": _exercise(
        "分類の損失 / The loss of a classifier",
        "import numpy as np\n\n\ndef better_loss(classes):\n"
        '    return "cross-entropy" if classes else "mse"  # blank\n',
        "def cases(rng):\n    yield dict(classes=3)\n\n\n"
        'def oracle(classes):\n    return "cross-entropy"\n\n\n'
        + MISTAKE.format(right="cross-entropy", wrong="none"),
        'Return \\"mse\\", \\"cross-entropy\\" or \\"none\\".',
    ),
    "scaled": _exercise(
        "標準化 / Scaling",
        "import numpy as np\n\n\ndef scaled(x):\n"
        "    centred = x - np.mean(x)  # blank\n    squares = centred**2  # blank\n"
        "    variance = np.mean(squares)  # blank\n"
        "    y = centred / np.sqrt(variance + 1e-3)  # blank\n    return y\n",
        "def cases(rng):\n    yield dict(x=rng.normal(size=3))\n    yield dict(x=rng.normal(size=5))\n\n\n"
        "def oracle(x):\n    return (x - x.mean()) / (x.var() + 1e-3) ** 0.5\n\n\n"
        + MISTAKE.format(right=" + 1e-3", wrong=""),
    ),
    "triple": _exercise(
        "3 倍 / Three times",
        "import numpy as np\n\n\ndef triple(x):\n    double = 2 * x  # blank\n"
        "    triple = 3 * x  # blank\n    return triple\n",
        "def cases(rng):\n    yield dict(x=rng.normal(size=3))\n\n\n"
        "def oracle(x):\n    return x + x + x\n\n\n" + MISTAKE.format(right="3", wrong="4"),
    ),
    "scores": _exercise(
        "得点 / Scores",
        "import numpy as np\n\n\ndef scores(x, w):\n    weights = w.T  # blank\n"
        "    z = x @ weights\n    best = z.max(axis=1)  # blank\n    return best\n",
        "def cases(rng):\n    yield dict(x=rng.normal(size=(2, 3)), w=rng.normal(size=(4, 3)))\n\n\n"
        "def oracle(x, w):\n    return (x @ w.T).max(axis=1)\n\n\n"
        + MISTAKE.format(right="w.T", wrong="w"),
    ),
    "build_model": _exercise(
        "コンパイル済みモデル / A compiled model",
        "import keras\nfrom keras import layers\n\n\ndef build_model(features, units):\n"
        "    model = keras.Sequential([keras.Input((features,)), layers.Dense(units)])  # blank\n"
        '    model.compile("sgd", "mse")  # blank\n    return model\n',
        "SECONDS = 60\n\n\ndef cases(rng):\n    yield dict(features=2, units=3)\n\n\n"
        "def oracle(features, units):\n    import keras\n\n"
        "    inputs = keras.Input((features,))\n"
        "    model = keras.Model(inputs, keras.layers.Dense(units)(inputs))\n"
        '    model.compile(loss="mse", optimizer=keras.optimizers.SGD())\n    return model\n\n\n'
        + MISTAKE.format(right='\\"mse\\"', wrong='\\"mae\\"'),
    ),
    "autoencoder": _exercise(
        "名前のある層 / Layers with names",
        "import keras\nfrom keras import layers\n\n\ndef autoencoder(features, units):\n"
        "    x = inputs = keras.Input((features,))\n"
        '    x = layers.Dense(units, name="squeeze")(x)  # blank\n'
        '    x = layers.Dense(features, "relu", name="expand")(x)  # blank\n'
        "    return keras.Model(inputs, x)\n",
        "SECONDS = 60\n\n\ndef cases(rng):\n    yield dict(features=4, units=2)\n\n\n"
        "def oracle(features, units):\n    import keras\n\n"
        "    x = inputs = keras.Input((features,))\n"
        '    x = keras.layers.Dense(units, name="squeeze")(x)\n'
        '    x = keras.layers.Dense(features, "relu", name="expand")(x)\n'
        "    return keras.Model(inputs, x)\n\n\n"
        + MISTAKE.format(right='\\"relu\\"', wrong='\\"tanh\\"'),
    ),
    "classifier": _exercise(
        "層を重ねたモデル / A model of several layers",
        "import keras\nfrom keras import layers\n\n\ndef classifier(features, units):\n"
        "    x = inputs = keras.Input((features,))\n"
        '    x = layers.Dense(units, "tanh")(x)  # blank\n'
        "    x = layers.BatchNormalization()(layers.Dense(units)(x))  # blank\n"
        "    return keras.Model(inputs, layers.Dense(3)(x))\n",
        "SECONDS = 60\n\n\ndef cases(rng):\n    yield dict(features=5, units=4)\n\n\n"
        "def oracle(features, units):\n    import keras\n\n"
        "    x = inputs = keras.Input((features,))\n"
        '    x = keras.layers.Dense(units, "tanh")(x)\n'
        "    x = keras.layers.BatchNormalization()(keras.layers.Dense(units)(x))\n"
        "    return keras.Model(inputs, keras.layers.Dense(3)(x))\n\n\n"
        + MISTAKE.format(right='\\"tanh\\"', wrong='\\"elu\\"'),
    ),
}

RIGHT = "y = 2 * x\ntotal = np.sum(y)\nreturn y, total"
STUB = "y = ...  # TODO 1\ntotal = ...  # TODO 2\nreturn y, total"
MODEL = "model = keras.Sequential([keras.Input((features,)), layers.Dense(units)])\n"


def _y(expression: str) -> Screen:
    return Screen(f"y = {expression}\ntotal = np.sum(2 * x)\nreturn y, total")


def _both(first: str, second: str) -> Screen:
    return Screen(f"y = {first}\ntotal = {second}\nreturn y, total")


def _scaled(end: str = "return y", **other: str) -> Screen:
    """The answer to `scaled` with other statements for some of its variables, perhaps with another end."""
    statements = {
        "centred": "centred = x - np.mean(x)",
        "squares": "squares = centred**2",
        "variance": "variance = np.mean(squares)",
        "y": "y = centred / np.sqrt(variance + 1e-3)",
        **other,
    }
    return Screen("\n".join([*statements.values(), end]), "scaled")


def _coded(squeeze: str = "", expand: str = "", between: str = "x", end: str = "x") -> Screen:
    """The named model, with arguments for its two layers and something done between them and at the end."""
    squeeze, expand = (
        squeeze or 'units, name="squeeze"',
        expand or 'features, "relu", name="expand"',
    )
    return Screen(
        "x = inputs = keras.Input((features,))\n"
        f"x = layers.Dense({squeeze})(x)\nx = {between}\nx = layers.Dense({expand})(x)\n"
        f"return keras.Model(inputs, {end})",
        "autoencoder",
    )


def _classes(*layers: str) -> Screen:
    """A model of these layers, one after the other."""
    return Screen(
        f"return keras.Sequential([keras.Input((features,)), {', '.join(layers)}])", "classifier"
    )


NORM = "layers.BatchNormalization()"
TANH, LINEAR, LOGITS = 'layers.Dense(units, "tanh")', "layers.Dense(units)", "layers.Dense(3)"

SCREENS = {
    "passed": Screen(RIGHT),
    "passed-float32": _both("2 * x.astype(np.float32)", "np.sum(y)"),
    "passed-and-printed": Screen("print('x:', x.shape)\n" + RIGHT),
    "unfinished-one": Screen(RIGHT.replace("np.sum(y)", "...  # TODO 2")),
    "unfinished-many": Screen(STUB),
    "wrong-one-mistake": _both("x ** 2", "np.sum(y)"),
    "wrong-two-mistakes": _both("x / 2", "np.mean(y)"),
    "wrong-one-output-known": _both("np.sin(x)", "np.mean(2 * x)"),
    "wrong-in-some-cases": _y("2 * x if len(x) == 1 else 3 * x"),
    "wrong-not-known": Screen("return np.sin(x), np.max(x)"),
    # Which blanks are at fault.
    "found-one": _scaled(squares="squares = centred**3"),
    "found-lines": _scaled(variance="variance = 0\nfor square in squares:\n    variance += square"),
    "found-two": _scaled(centred="centred = x", y="y = centred / np.sqrt(variance)"),
    "found-either": Screen("double = x\ntriple = double + x\nreturn triple", "triple"),
    "found-crashed": _scaled(squares="squares = list(centred**2)", y="y = centred / squares.size"),
    "parting-first": _scaled(end="return 1 * y", variance="variance = np.sum(squares)"),
    "parting-at-once": _scaled(end="return 1 * y", centred="centred = x - x.max()"),
    "parting-crashed": _scaled(
        end="return 1 * y", squares="squares = centred[:, None]", y="y = centred @ squares @ x"
    ),
    "found-crashed-elsewhere": _scaled(squares="squares = {}"),
    # What the numbers show.
    "statement-not-finite": Screen(
        "y = 2 * x\ny[-1, 1:] = np.nan\ntotal = np.sum(2 * x)\nreturn y, total"
    ),
    "statement-not-finite-number": _both("2 * x", "np.sum(y) / 0"),
    "statement-exchanged": Screen("return np.var(x), np.mean(x)", "moments"),
    "statement-transposed": _y("(2 * x).T"),
    "statement-axes": Screen("return np.transpose(x, (0, 3, 2, 1))", "channels_first"),
    "statement-opposite-sign": _both("-2 * x", "np.sum(y)"),
    "statement-factor": _both("6 * x", "np.sum(y)"),
    "statement-factor-size": _both("2 * x", "np.sum(y) / np.sqrt(x.shape[1])"),
    "statement-offset": _y("2 * x - 0.5"),
    "statement-half-precision": _y("2 * x.astype(np.float16)"),
    "statement-small-difference": _y("2 * x + 1e-5 * np.sin(9 * x)"),
    "statement-some-right": Screen("return np.exp(x), np.sum(2 * x)"),
    "statement-batch-of-one": _y("2 * x + 0 * x if len(x) == 1 else np.exp(x)"),
    "statement-no-choice": Screen('return "Cross-Entropy"', "better_loss"),
    "statement-drawn": _y("2 * np.random.normal(size=x.shape)"),
    "statement-drawn-not-from-rng": Screen("return scale * np.random.normal()", "noise"),
    "statement-unsteady": Screen(RIGHT, second=RIGHT.replace("2 * x", "2.5 * x")),
    "statement-unsteady-generator": Screen(
        "return scale * rng.normal()",
        "noise",
        second="return scale * np.random.default_rng(7).normal()",
    ),
    # What is inside a model.
    "statement-layer-names": _coded(expand='features, "relu", name="expnd"'),
    "statement-layer-extra": _coded(end=f"{NORM}(x)"),
    "statement-layer-weights": _classes(TANH, "layers.Dense(units + 2)", NORM, LOGITS),
    "statement-layer-weights-named": _coded('2 * units, name="squeeze"'),
    "statement-weights-in-order": _classes(TANH, NORM, LOGITS),
    "statement-layer-input": _coded(between="keras.ops.tanh(x)"),
    "statement-layer-output": _classes(TANH, 'layers.Dense(units, "relu")', NORM, LOGITS),
    "statement-layer-end": _coded(expand='features, name="expand"', end="keras.ops.elu(x)"),
    "statement-layers-agree": _coded(end="2 * x"),
    # Outputs whose elements do not correspond.
    "mismatch-shape": _y("(2 * x)[:, :1]"),
    "mismatch-dtype": _y("np.round(2 * x).astype(int)"),
    "mismatch-missing": Screen('return {"mean": np.mean(x)}', "statistics"),
    "mismatch-extra": Screen(
        'return {"mean": np.mean(x), "variance": np.var(x), "maximum": np.max(x)}', "statistics"
    ),
    "mismatch-missing-aspect": _classes(TANH, LINEAR, LOGITS),
    "mismatch-extra-aspect": Screen(
        "x = keras.Input((features,))\n"
        f"model = keras.Model(x, layers.Dense(units)({NORM}(x)))\n"
        'model.compile("sgd", "mse")\nreturn model',
        "build_model",
    ),
    "mismatch-output-shape": _classes(TANH, LINEAR, NORM, "layers.Dense(2)"),
    "mismatch-choice": Screen('return "mse"', "better_loss"),
    "mismatch-text-for-numbers": _y('"mse"'),
    # What holds no values.
    "mismatch-parts": _y("{'doubled': 2 * x, 'halved': x / 2}"),
    "bad-none": Screen("y = 2 * x\ntotal = np.sum(y)"),
    "bad-none-in-part": _y("None"),
    "bad-placeholder": _y("Ellipsis"),
    "bad-masked": _y("np.ma.masked_less(2 * x, 0)"),
    "bad-symbolic": Screen("return keras.Input((features,))", "build_model"),
    "bad-function": _both("2 * x", "y.sum"),
    "bad-dtype": _y("np.array([[object()]])"),
    "bad-type": _y("set(x.ravel())"),
    "bad-not-several": Screen("return 2 * x"),
    "bad-count": Screen("y = 2 * x\nreturn y, np.sum(y), np.mean(y)"),
    "bad-huge": _both("2 * x", "10**30"),
    "bad-too-nested": _y("{1: {2: {3: {4: {5: {6: {7: {8: {9: 2}}}}}}}}}"),
    "bad-too-many": _y("[[0] * (number % 2) for number in range(3000)]"),
    "bad-empty": Screen("return {}", "statistics"),
    "bad-dimensions": _y("(2 * x)[(None,) * 7]"),
    "bad-call": Screen(
        "model = keras.Sequential([keras.Input((units,)), layers.Dense(units)])\n"
        'model.compile("sgd", "mse")\nreturn model',
        "build_model",
    ),
    "bad-random": Screen(
        MODEL.replace("layers.Dense(units)]", "layers.Dense(units), layers.Dropout(0.3)]")
        + 'model.compile("sgd", "mse")\nreturn model',
        "build_model",
    ),
    "bad-not-keras": Screen("return features * units", "build_model"),
    "bad-not-compiled": Screen(MODEL + "return model", "build_model"),
    "bad-fit": Screen(
        MODEL.replace("Dense(units)", "Dense(units + 1)")
        + 'model.compile("sgd", "mse")\nreturn model',
        "build_model",
    ),
    # Why a run ended early.
    "failure-syntax": Screen("y = 2 * x)\nreturn y, 0"),
    "failure-encoding": Screen(source="unit = 'メートル'\n".encode("shift_jis")),
    "failure-load": Screen(source="import numpy as np\n\nscale = 1 / 0\n"),
    "failure-call": Screen('y = 2 * x\nraise ValueError("no total")'),
    "failure-call-no-message": Screen("assert x is None\nreturn x, x"),
    "failure-call-explained": _y("np.tile(x, 2) @ x"),
    "failure-call-named": Screen(
        "weights = np.asarray(w)\nz = x @ weights\nbest = z.max(axis=1)\nreturn best", "scores"
    ),
    "failure-syntax-signs": Screen("y　= 2 * x\ntotal = np.sum（y）\nreturn y, total"),
    "failure-missing": Screen(source="def dubble(x):\n    return 2 * x, 0\n"),
    "failure-missing-all": Screen(source="\n"),
    "failure-arguments": Screen(source="def double(x, factor):\n    return factor * x, 0\n"),
    "failure-forbidden": Screen(
        source="import pandas as pd\n\n\ndef double(x):\n    return x, x\n"
    ),
    "failure-timeout": Screen("while True:\n    pass", seconds=0.3),
    "failure-memory": Screen("return np.ones((2**31,)), 0"),
    "failure-died": Screen("import os\nos.abort()"),
    "failure-exited": Screen("import os\nos._exit(0)"),
    "failure-output": Screen('print("x" * 100_000)\n' + RIGHT),
    "failure-threads": Screen(
        "import threading\n"
        "threading.stack_size(1 << 15)\n"
        "end = threading.Event()\n"
        "for _ in range(5000):\n"
        "    threading.Thread(target=end.wait, daemon=True).start()"
    ),
    "failure-tampered": Screen(
        "import os\nfor channel in range(3, 1024):\n    try:\n"
        '        os.write(channel, b"passed" * 20)\n    except OSError:\n        pass\n' + RIGHT
    ),
    "failure-too-large": Screen(source="#" * 300_000),
    "failure-unreadable": Screen(failure=Failure("unreadable", None, {"reason": "Is a directory"})),
    "failure-not-plain": Screen(failure=Failure("unreadable", None, {"kind": "pipe"})),
    "failure-no-file": Screen(failure=Failure("no-file")),
    "failure-unjudged": Screen(
        failure=Failure(
            "unjudged",
            None,
            {
                "exception": "OverflowError",
                "report": ".grade/defects/maths-double-0a1b2c3d4e5f.txt",
            },
        )
    ),
    "failure-grader": Screen(
        failure=Failure("grader", None, {"reason": "the process did not become ready"})
    ),
    "failure-exercise": Screen(
        failure=Failure("exercise", None, {"reason": "oracle: NameError: name 'np' is not defined"})
    ),
}
