"""1 つのパーセプトロンの限界

2 入力のパーセプトロン 1 つが、4 通りの入力のうち最大でどれだけの割合に正しく
答えられるかを、重みとバイアスをいろいろ試して求めよ。

パーセプトロンは、重みを掛けた入力の和にバイアスを加えた値が 0 より大きければ
1、そうでなければ 0 を出す。x の各行は 4 通りの入力 (x₁, x₂)、targets は x の
行の順に並んだ正解で、要素は 0 か 1 の整数である。

outputs は 1 組の重みとバイアス (w₁, w₂, b) での出力、accuracy は、4 通りの
入力のうち outputs と targets が一致したものの割合とする。返すのは best、つま
り最もよい accuracy（0 以上 1 以下の実数）である。

与えられたコードの 36 通りの (w₁, w₂, b) で、1 本の直線が 4 点を分ける方法はす
べて尽くされている。targets が XOR のときに best がいくつになるか、実行する前
に考えてみよ。

---
    x = [[0, 0], [0, 1], [1, 0], [1, 1]]
    targets, outputs: (4,)    accuracy, best: scalar

---
The limit of a single perceptron

What share of four inputs can one perceptron of two inputs get right at most?
Find out by trying a number of weights and biases.

It gives 1 where the weighted sum of the inputs plus the bias is greater than
0, and else 0. The rows of x are the four inputs (x₁, x₂), and targets holds
the right answers in the order of these rows, as integers 0 or 1.

`outputs` are the outputs with one choice of weights and bias, (w₁, w₂, b), and
`accuracy` is the share of the four inputs at which outputs and targets agree.
Return `best`, the highest accuracy, a real number between 0 and 1.

The 36 triples (w₁, w₂, b) of the code given include every way in which one
line can part the four points. What is best when targets is XOR? Think before
you run it.
"""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [1.5, 0.5, -0.5, -1.5]):
        outputs = np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)  # blank
        accuracy = np.mean(outputs == targets)  # blank
        best = max(best, accuracy)  # blank
    return best


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(targets=np.array([1, 0, 0, 1]))
    yield dict(targets=np.array([0, 1, 1, 0]))
    # Each of these needs weights or a bias of another sign.
    for targets in rng.permutation([[0, 1, 0, 0], [0, 0, 1, 0], [1, 1, 1, 0], [0, 0, 0, 1]]):
        yield dict(targets=targets)
    yield dict(targets=rng.permutation([0, 1, 1, 1]))
    yield dict(targets=np.full(4, rng.integers(2)))


BORDERS = {
    "XOR": "list(targets) == [0, 1, 1, 0]",
    "its negation": "list(targets) == [1, 0, 0, 1]",
    "a negative weight of the first input": "list(targets) == [0, 1, 0, 0]",
    "a negative weight of the second input": "list(targets) == [0, 0, 1, 0]",
    "NAND": "list(targets) == [1, 1, 1, 0]",
    "AND": "list(targets) == [0, 0, 0, 1]",
    "the same answer everywhere": "len(set(targets)) == 1",
}


def oracle(targets):
    import keras
    import numpy as np

    # One Dense layer whose columns are all the units of a grid finer than the learner's.
    grid = np.linspace(-2, 2, 9)
    units = np.array(np.meshgrid(grid, grid, grid + 0.125)).reshape(3, -1)
    layer = keras.layers.Dense(units.shape[1], dtype="float64")
    layer.build((None, 2))
    layer.set_weights([units[:2], units[2]])
    table = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    outputs = keras.ops.convert_to_numpy(layer(table)) > 0
    return float(np.mean(outputs == targets[:, None].astype(bool), axis=0).max())


STEM = dict(
    ja="2 入力のパーセプトロン 1 つが、4 通りの入力のうち最大でどれだけの割合に正しく答えられるかを、重みとバイアスを試して求める。出力は 0 か 1 で、targets は x の行の順に並んだ正解である。",
    en="By trying weights and biases this finds what share of four inputs, at most, one perceptron of two inputs gets right. Its output is 0 or 1, and targets holds the right answers in the order of the rows of x.",
)

VARIANTS = {
    "matrix-product": dict(
        right="np.where(w1 * x[:, 0] + w2 * x[:, 1] + b > 0, 1, 0)",
        same="(x @ np.array([w1, w2]) > -b).astype(int)",
    ),
    "one-minus-errors": dict(
        right="np.mean(outputs == targets)", same="1 - np.sum(np.abs(outputs - targets)) / 4"
    ),
}

MISTAKES = {
    "no-bias": dict(
        right=" + b > 0",
        wrong=" > 0",
        ja="バイアスがないと境界が原点を通るので、(0,0) への答えはいつも 0 になる。",
        en="Without the bias the boundary goes through the origin, and (0,0) always gets 0.",
    ),
    "one-input": dict(
        right="w1 * x[:, 0] + w2 * x[:, 1]",
        wrong="w1 * x[:, 0]",
        ja="2 番目の入力を見ていないので、境界は 1 つの軸に垂直な直線だけになる。",
        en="The second input is not looked at, so that only lines across one axis are tried.",
    ),
    "product-of-inputs": dict(
        right="w1 * x[:, 0] + w2 * x[:, 1]",
        wrong="w1 * (x[:, 0] + x[:, 1]) - 2 * w1 * x[:, 0] * x[:, 1]",
        ja="入力どうしの積が入っている。それは 1 つのパーセプトロンではなく、XOR そのものを作ってしまう。",
        en="There is a product of the inputs in it; that is no single perceptron, and makes XOR itself.",
    ),
    "count": dict(
        right="np.mean(outputs == targets)",
        wrong="float(np.sum(outputs == targets))",
        ja="これは正解した数。割合は、それを 4 で割ったもの。",
        en="This is how many are right; their share is a fourth of it.",
    ),
    "all-or-nothing": dict(
        right="np.mean(outputs == targets)",
        wrong="float(np.all(outputs == targets))",
        ja="全部に正解したかどうかでは、惜しい分け方もまったくの誤りも同じ 0 になる。",
        en="Whether all are right tells nothing of how close a line comes: a near miss is 0, too.",
    ),
    "worst": dict(
        right="best = max(best, accuracy)",
        wrong="best = min(best, accuracy)",
        ja="0 から始めて小さいほうを残すと、何を試しても 0 のまま。求めるのは最もよいもの。",
        en="Beginning with 0 and keeping the smaller leaves 0; the best is asked for.",
    ),
    "last": dict(
        right="best = max(best, accuracy)",
        wrong="best = accuracy",
        ja="最後に試した 1 組の正解率になっている。それまでの最もよいものと比べて残す。",
        en="This is the accuracy of the last triple; each must be compared with the best so far.",
    ),
    "signs": dict(
        right="> 0, 1, 0)",
        wrong="> 0, 1, -1)",
        ja="0 を出すところで −1 になるので、正解が 0 の入力では決して一致しない。",
        en="There is −1 where 0 is wanted, so that inputs whose answer is 0 never agree.",
    ),
    "ones-alone": dict(
        right="np.mean(outputs == targets)",
        wrong="np.sum(outputs * targets) / max(np.sum(targets), 1)",
        ja="正解が 1 の入力しか見ていない。いつも 1 を出せば、それだけで 1 になる。",
        en="Only inputs whose answer is 1 are looked at; an output of 1 everywhere gets them all.",
    ),
}
