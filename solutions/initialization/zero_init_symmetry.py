"""同じ初期値から始めたユニット

重みをすべて同じ値で始めると、隠れユニットはいくら学習しても同じままになる。
隠れ層 1 つの回帰のネットワークを勾配降下法で steps 回更新し、それを確かめよ。

バイアスはなく、L は損失、W は kernel_1 と kernel_2 のそれぞれ、η は学習率
learning_rate である。1 回の更新では、2 つの重みに関する勾配を、どちらも
更新前の値で求める。

更新後の kernel_1, kernel_2 と、distinct（kernel_1 の互いに異なる列の数、
整数）をこの順に返せ。列を比べるときは、小数点以下 9 桁に丸める（与えられた
コードの rounded）。

---
    x: (samples, inputs)    y, output: (samples, 1)    h: (samples, hidden)
    kernel_1: (inputs, hidden)    kernel_2: (hidden, 1)

    h = tanh(x kernel_1)    output = h kernel_2
    L = mean((output − y)²)
    W ← W − η ∂L/∂W

---
Units that begin alike

Where all weights begin with one and the same value, hidden units stay alike
however long one trains. See for yourself: update a regression network with one
hidden layer `steps` times by gradient descent.

There are no biases; L is the loss, W is each of kernel_1 and kernel_2, and η is
the learning rate, `learning_rate`. In one update the gradients with respect to
both are computed from the weights before it.

Return the final kernel_1 and kernel_2 and then distinct, the number of
different columns of kernel_1, an integer. Columns are compared after rounding
to nine decimals (`rounded` in the code given).
"""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta  # blank
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))  # blank
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1).shape[1]  # blank
    return kernel_1, kernel_2, distinct


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(x, kernel_1, kernel_2):
        return dict(
            x=x,
            y=rng.normal(size=(len(x), 1)) + 1,
            kernel_1=kernel_1,
            kernel_2=kernel_2,
            learning_rate=float(rng.choice([0.0625, 0.125])),
            steps=int(rng.integers(2, 5)),
        )

    yield draw(rng.normal(size=(4, 2)), np.full((2, 3), 0.5), np.full((3, 1), 0.5)) | dict(steps=1)
    # Units that begin alike stay so, wherever they stand; the others do not.
    samples, inputs = (int(size) for size in rng.choice(range(3, 7), 2, replace=False))
    units = 4 + 3 * int(rng.integers(1, 3))
    kernel_1, kernel_2 = rng.normal(size=(inputs, units)), rng.normal(size=(units, 1))
    kernel_1[:, 2], kernel_2[2] = kernel_1[:, 0], kernel_2[0]
    kernel_1[:, -1], kernel_2[-1] = kernel_1[:, 0], kernel_2[0]
    # Two units differ by so little that rounding makes them one, and two by more than that.
    kernel_1[:, 3], kernel_2[3] = kernel_1[:, 1] + 1e-14, kernel_2[1]
    kernel_1[:, 5], kernel_2[5] = kernel_1[:, 4] + 1e-7, kernel_2[4]
    yield draw(rng.normal(size=(samples, inputs)), kernel_1, kernel_2)
    # The first row never moves, and the sums of the columns do not either: all are 1.
    value = rng.normal(size=(samples, 1))
    steps = rng.permutation(units) / 8
    first = np.resize([0.5, 0.25], units)
    kernel_1 = np.stack([first, steps, 1 - steps - first])
    yield draw(value * [0.0, 1.0, -1.0], kernel_1, rng.normal(size=(units, 1)))
    yield draw(rng.normal(size=(samples, 2)), np.zeros((2, units)), np.zeros((units, 1)))


BORDERS = {
    "equal units that are not neighbours": "np.all(kernel_1[:, 0] == kernel_1[:, 2]) and np.any(kernel_1[:, 0] != kernel_1[:, 1])",
    "different units with the same first weight": "len(set(kernel_1[0])) == 2 < len(set(kernel_1[1])) and not x[:, 0].any()",
    "different units with the same sum": "np.ptp(kernel_1.sum(0)) == 0 < np.ptp(kernel_1[1]) and not x.sum(1).any()",
    "units that differ by less than is rounded": "np.any((np.abs(np.diff(kernel_1[:, 1::2])) < 1e-12) & (np.diff(kernel_1[:, 1::2]) != 0))",
    "weights that are all 0": "not kernel_1.any() and not kernel_2.any()",
    "one update": "steps == 1",
}


def oracle(x, y, kernel_1, kernel_2, learning_rate, steps):
    import keras
    import numpy as np

    hidden = keras.layers.Dense(kernel_1.shape[1], activation="tanh", use_bias=False)
    output = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([kernel_1, kernel_2])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    for _ in range(steps):
        model.train_on_batch(x, y)
    kernel_1, kernel_2 = model.get_weights()
    distinct = len({tuple(np.round(column, 9)) for column in kernel_1.T})
    return kernel_1, kernel_2, distinct


STEM = dict(
    ja="""バイアスのない、隠れ層 1 つ（tanh）の回帰のネットワークを、平均二乗誤差の勾配降下法で
steps 回更新する。更新後の重み kernel_1, kernel_2 と、kernel_1 の互いに異なる列の数
distinct を返す。列は、小数点以下 9 桁に丸めて比べる。

    x: (samples, inputs)    y: (samples, 1)
    kernel_1: (inputs, hidden)    kernel_2: (hidden, 1)""",
    en="""A regression network without biases, with one hidden layer of tanh, is updated `steps`
times by gradient descent on the mean squared error. The final weights kernel_1 and kernel_2
are returned and distinct, the number of different columns of kernel_1, compared after
rounding to nine decimals.

    x: (samples, inputs)    y: (samples, 1)
    kernel_1: (inputs, hidden)    kernel_2: (hidden, 1)""",
)

VARIANTS = {
    "set": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        same="len(set(map(tuple, rounded.T)))",
    ),
    "einsum": dict(right="h.T @ delta", same="np.einsum('nh,no->ho', h, delta)"),
}

MISTAKES = {
    "inputs-for-hidden": dict(
        right="h.T @ delta",
        wrong="np.ones_like(h).T @ delta",
        ja="重みに関する勾配には、その重みを通った値が掛かる。kernel_2 を通るのは隠れ層の出力である。",
        en="A weight's gradient has the value it multiplied as a factor: here the hidden outputs.",
    ),
    "averaged-again": dict(
        right="h.T @ delta",
        wrong="h.T @ delta / len(x)",
        ja="delta はすでにサンプル数で割られている。",
        en="delta has been divided by the number of samples already.",
    ),
    "no-slope": dict(
        right="(delta @ kernel_2.T * (1 - h**2))",
        wrong="(delta @ kernel_2.T)",
        ja="tanh の微分が掛かっていない。",
        en="The derivative of tanh is missing.",
    ),
    "slope-not-squared": dict(
        right="(1 - h**2)",
        wrong="(1 - h)",
        ja="tanh の微分は、出力の 2 乗を 1 から引いたもの。",
        en="The derivative of tanh is 1 minus the square of its output.",
    ),
    "sigmoid-slope": dict(
        right="(1 - h**2)",
        wrong="h * (1 - h)",
        ja="これはシグモイド関数の微分を出力で表したもの。活性化関数は tanh である。",
        en="This is a sigmoid's derivative in terms of its output; the activation is tanh.",
    ),
    "weights-left-out": dict(
        right="delta @ kernel_2.T",
        wrong="delta @ np.ones_like(kernel_2).T",
        ja="誤差が kernel_2 を通らずに隠れ層へ届いている。さかのぼるときも同じ重みが掛かる。",
        en="The error reaches the hidden layer without kernel_2; going back it multiplies as well.",
    ),
    "second-not-trained": dict(
        right="h.T @ delta",
        wrong="0 * h.T @ delta",
        ja="kernel_2 が動いていない。出力層の重みも学習する。",
        en="kernel_2 does not move; the weights of the output layer learn, too.",
    ),
    "distinct-rows": dict(
        right="axis=1).shape[1]",
        wrong="axis=0).shape[0]",
        ja="これは異なる行の数。ユニットは kernel_1 の列である。",
        en="This counts different rows; units are the columns of kernel_1.",
    ),
    "distinct-values": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        wrong="np.unique(rounded).size",
        ja="異なる値の個数になっている。列ごとにまとめて比べる。",
        en="This counts different values; whole columns are to be compared.",
    ),
    "first-weights": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        wrong="np.unique(rounded[0]).size",
        ja="最初の行だけを比べている。1 つの重みが等しくても、ほかの重みは違うことがある。",
        en="This compares the first row alone; units with one weight in common may have others that differ.",
    ),
    "sums": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        wrong="np.unique(np.round(rounded.sum(axis=0), 8)).size",
        ja="列の和を比べている。和が等しくても、列が等しいとは限らない。",
        en="This compares sums; columns may differ and have the same sum.",
    ),
    "neighbours": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        wrong="1 + int(np.sum(np.any(np.diff(rounded, axis=1) != 0, axis=0)))",
        ja="隣の列とだけ比べている。離れたところにある等しい列を、別のものと数えている。",
        en="This compares neighbours alone; equal columns that are apart are counted twice.",
    ),
    "not-rounded": dict(
        right="np.unique(rounded, axis=1)",
        wrong="np.unique(kernel_1, axis=1)",
        ja="丸めずに比べている。計算の順による誤差ほどの違いまで、別の列に数えてしまう。",
        en="Without rounding, differences as small as errors of computation make columns differ.",
    ),
    "claims-broken": dict(
        right="np.unique(rounded, axis=1).shape[1]",
        wrong="rounded.shape[1]",
        ja="列の数をそのまま答えている。同じ値から始めたユニットは、勾配も同じなので分かれない。",
        en="This is just the number of columns; units that begin alike have equal gradients and never part.",
    ),
}
