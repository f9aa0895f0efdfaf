"""3 層のニューラルネットワークの順伝播

手書き数字を 10 クラスに分ける 784-50-100-10 のような、隠れ層が 2 つの
ネットワークの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。3 つの層は、どれも入力に重みを掛けてバイアスを
足し、そのあとに活性化関数を適用する。kernels は 3 つの重みのリスト、biases は
3 つのバイアスのリストである。

隠れ層の活性化関数は σ で、要素ごとに適用する。その関数 sigmoid は
与えられている。出力層の活性化関数は softmax で、データごとにとる（y の各行の
和が 1 になる）。値は小さいので、softmax のオーバーフローは考えなくてよい。

---
    x: (batch, inputs)    y: (batch, classes)
    kernels: (inputs, n_1), (n_1, n_2), (n_2, classes)
    biases: (n_1,), (n_2,), (classes,)

    σ(u) = 1 / (1 + exp(−u))

---
Forward pass of a network of three layers

Compute with NumPy alone the output y of a network with two hidden layers, such
as the 784-50-100-10 that sorts handwritten digits into 10 classes.

Each row of x is one sample. Each of the three layers multiplies its input by
weights, adds a bias, and then applies an activation. kernels is a list of the
three weight matrices, biases a list of the three biases.

The activation of the hidden layers is σ, elementwise, which is given as
`sigmoid`. The output layer has the softmax of each sample, so that every row of
y adds up to 1. Values are small, and softmax need not fear an overflow.
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def mlp3_forward(x, kernels, biases):
    hidden_1 = sigmoid(x @ kernels[0] + biases[0])  # blank
    hidden_2 = sigmoid(hidden_1 @ kernels[1] + biases[1])  # blank
    scores = np.exp(hidden_2 @ kernels[2] + biases[2])  # blank
    y = scores / np.sum(scores, axis=1, keepdims=True)  # blank
    return y


# ==== grading ====


def draw(rng, batch, *sizes):
    import itertools

    return dict(
        x=rng.normal(size=(batch, sizes[0])),
        kernels=[rng.normal(size=pair) for pair in itertools.pairwise(sizes)],
        biases=[rng.choice([-1, 1], size) * rng.uniform(0.5, 1, size) for size in sizes[1:]],
    )


def cases(rng):
    import numpy as np

    yield dict(
        x=np.array([[1.0, 2.0], [-1.0, 0.5], [2.0, -1.0]]),
        kernels=[
            np.array([[1.0, -0.5], [0.25, 0.75]]),
            np.array([[0.5, 2.0], [-1.0, 1.0]]),
            np.array([[1.0, -1.0, 0.5, 0.0], [0.5, 2.0, -1.0, 1.5]]),
        ],
        biases=[np.array([0.5, -0.5]), np.array([1.0, -1.0]), np.array([0.5, 0.0, -0.5, 1.0])],
    )
    few, some, many = (int(n) for n in rng.choice(range(2, 9), 3, replace=False))
    yield draw(rng, few, some, many, many, few + 1)
    yield draw(rng, some, many, few, few + 1, some + 2)
    yield draw(rng, 1, some, few, few, many)


BORDERS = {
    "hidden layers of equal size": "len(biases[0]) == len(biases[1])",
    "hidden layers of different size": "len(biases[0]) != len(biases[1])",
    "a single sample": "len(x) == 1",
    "several samples": "len(x) > 1",
}


def oracle(x, kernels, biases):
    import keras

    *hidden, classes = (len(bias) for bias in biases)
    layers = [keras.layers.Dense(units, activation="sigmoid") for units in hidden]
    output = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(x.shape[1:]), *layers, output])
    model.set_weights([array for pair in zip(kernels, biases, strict=True) for array in pair])
    return model(x)


STEM = dict(
    ja="隠れ層が 2 つの多クラス分類のネットワークで、出力 y を求める。kernels と biases は 3 つの層の重みとバイアスのリスト、隠れ層の活性化関数は与えられた sigmoid である。y の 1 行は、1 つのデータの各クラスの確率になる。",
    en="This computes the output y of a network with two hidden layers that sorts samples into classes. kernels and biases are lists of the weights and biases of its three layers; hidden layers have the `sigmoid` given. A row of y holds the probabilities of the classes for one sample.",
)

VARIANTS = {
    "shifted": dict(
        right="np.exp(hidden_2 @ kernels[2] + biases[2])",
        same="np.exp(hidden_2 @ kernels[2] + biases[2] - 1)",
    ),
    "dot": dict(
        right="sigmoid(x @ kernels[0] + biases[0])",
        same="sigmoid(np.dot(x, kernels[0]) + biases[0])",
    ),
}

MISTAKES = {
    "no-bias-1": dict(
        right="x @ kernels[0] + biases[0]",
        wrong="x @ kernels[0]",
        ja="1 層目のバイアスが足されていない。",
        en="The bias of the first layer is not added.",
    ),
    "linear-1": dict(
        right="sigmoid(x @ kernels[0] + biases[0])",
        wrong="x @ kernels[0] + biases[0]",
        ja="1 層目に活性化関数がなく、2 層目と合わせて 1 つの線形な層になってしまう。",
        en="Without an activation the first layer merges with the second into one linear layer.",
    ),
    "hidden-softmax": dict(
        right="sigmoid(x @ kernels[0] + biases[0])",
        wrong="np.exp(x @ kernels[0] + biases[0]) / "
        "np.sum(np.exp(x @ kernels[0] + biases[0]), axis=1, keepdims=True)",
        ja="softmax は出力層で確率を作るためのもの。隠れ層のユニットは互いに独立にはたらく。",
        en="Softmax makes probabilities, in the output layer; hidden units act by themselves.",
    ),
    "no-bias-2": dict(
        right="hidden_1 @ kernels[1] + biases[1]",
        wrong="hidden_1 @ kernels[1]",
        ja="2 層目のバイアスが足されていない。",
        en="The bias of the second layer is not added.",
    ),
    "linear-2": dict(
        right="sigmoid(hidden_1 @ kernels[1] + biases[1])",
        wrong="hidden_1 @ kernels[1] + biases[1]",
        ja="2 層目で活性化関数を通していない。",
        en="The second layer has no activation.",
    ),
    "layer-skipped": dict(
        right="sigmoid(hidden_1 @ kernels[1] + biases[1])",
        wrong="hidden_1",
        ja="2 層目が飛ばされている。大きさが合うのでエラーにはならない。",
        en="The second layer is skipped; the sizes happen to fit, so there is no error.",
    ),
    "no-bias-3": dict(
        right="hidden_2 @ kernels[2] + biases[2]",
        wrong="hidden_2 @ kernels[2]",
        ja="出力層のバイアスが足されていない。",
        en="The bias of the output layer is not added.",
    ),
    "sigmoid-before-softmax": dict(
        right="np.exp(hidden_2 @ kernels[2] + biases[2])",
        wrong="np.exp(sigmoid(hidden_2 @ kernels[2] + biases[2]))",
        ja="出力層の活性化関数は softmax だけ。その前にシグモイドを通すと、確率の差がつきにくくなる。",
        en="The output layer has softmax alone; a sigmoid before it levels the probabilities.",
    ),
    "over-the-batch": dict(
        right="axis=1",
        wrong="axis=0",
        ja="列ごとの和で割っている。競い合うのは、1 つのデータのクラスどうしである。",
        en="This divides by column sums; it is the classes of one sample that compete.",
    ),
    "whole-sum": dict(
        right="np.sum(scores, axis=1, keepdims=True)",
        wrong="np.sum(scores)",
        ja="バッチ全体の和で割っているので、1 行の和が 1 にならない。",
        en="This divides by the sum over the whole batch, so that no row adds up to 1.",
    ),
    "sigmoid-output": dict(
        right="scores / np.sum(scores, axis=1, keepdims=True)",
        wrong="scores / (1 + scores)",
        ja="これはクラスごとのシグモイドで、行の和が 1 にならない。",
        en="This is a sigmoid of each class; rows do not add up to 1.",
    ),
    "relu-hidden": dict(
        edits=[
            dict(
                right="sigmoid(x @ kernels[0] + biases[0])",
                wrong="np.maximum(x @ kernels[0] + biases[0], 0)",
            ),
            dict(
                right="sigmoid(hidden_1 @ kernels[1] + biases[1])",
                wrong="np.maximum(hidden_1 @ kernels[1] + biases[1], 0)",
            ),
        ],
        ja="隠れ層が ReLU になっている。ここではシグモイドを使う。",
        en="The hidden layers have ReLU; here they have the sigmoid.",
    ),
    "bias-after-sigmoid": dict(
        edits=[
            dict(
                right="sigmoid(x @ kernels[0] + biases[0])",
                wrong="sigmoid(x @ kernels[0]) + biases[0]",
            ),
            dict(
                right="sigmoid(hidden_1 @ kernels[1] + biases[1])",
                wrong="sigmoid(hidden_1 @ kernels[1]) + biases[1]",
            ),
        ],
        ja="バイアスを活性化関数の後で足している。バイアスは、活性化関数に入る値の一部である。",
        en="The biases are added after the activation; they are part of what goes into it.",
    ),
    "no-exponential": dict(
        right="np.exp(hidden_2 @ kernels[2] + biases[2])",
        wrong="hidden_2 @ kernels[2] + biases[2]",
        ja="exp を通していないので、負の値もそのまま割られ、確率にならない。",
        en="Without exp negative values stay negative, and what is divided by the sum is no probability.",
    ),
    "axis-lost": dict(
        right="np.sum(scores, axis=1, keepdims=True)",
        wrong="np.sum(scores, axis=1)",
        ja="和の形が (batch,) になり、行として割られる。行ごとに割るには、足した軸を残す。",
        en="The sums have the shape (batch,), which divides as a row; to divide row by row the axis has to stay.",
    ),
}
