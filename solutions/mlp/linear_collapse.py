"""線形な層を重ねても 1 つの層

活性化関数のない 2 つの層を重ねたものは、どの x に対しても、1 つの層と同じ y を
出す。その 1 つの層の W と b を W1, b1, W2, b2 から求め、W, b の順に返せ。

x は 1 つのデータで、列ベクトルとみる。

---
    x: (n_x,)    W1: (n_h, n_x)    b1: (n_h,)    W2: (n_y, n_h)    b2: (n_y,)
    W: (n_y, n_x)    b, y: (n_y,)

    y = W2 (W1 x + b1) + b2 = W x + b

---
Linear layers stacked are one layer

Two layers without an activation, stacked, give the same y as one layer,
whatever x is. Compute W and b of that one layer from W1, b1, W2 and b2, and
return W and b in this order.

x is one sample, taken as a column vector.
"""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = np.dot(W2, W1)  # blank
    b = W2 @ b1 + b2  # blank
    return W, b


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        W1=np.array([[1.0, 2.0], [-1.0, 0.5]]),
        b1=np.array([1.0, -2.0]),
        W2=np.array([[2.0, 1.0], [0.5, -1.0]]),
        b2=np.array([0.25, 3.0]),
    )
    few, some, many = np.sort(rng.choice(range(2, 8), 3, replace=False)).tolist()
    for n_x, n_h, n_y in [(few, some, many), (some, many, few), (many, few, some)]:
        yield dict(
            W1=rng.normal(size=(n_h, n_x)),
            b1=rng.normal(size=n_h),
            W2=rng.normal(size=(n_y, n_h)),
            b2=rng.normal(size=n_y),
        )


BORDERS = {
    "a hidden layer narrower than both ends": "len(b1) < min(W1.shape[1], len(b2))",
    "a hidden layer wider than both ends": "len(b1) > max(W1.shape[1], len(b2))",
    "fewer inputs than outputs": "W1.shape[1] < len(b2)",
    "fewer outputs than inputs": "W1.shape[1] > len(b2)",
}


def oracle(W1, b1, W2, b2):
    import keras
    import numpy as np

    model = keras.Sequential(
        [keras.Input((W1.shape[1],)), keras.layers.Dense(len(b1)), keras.layers.Dense(len(b2))]
    )
    model.set_weights([W1.T, b1, W2.T, b2])
    # The input 0 gives b, and each unit vector one column of W more.
    inputs = np.vstack([np.zeros(W1.shape[1]), np.eye(W1.shape[1])])
    outputs = keras.ops.convert_to_numpy(model(inputs))
    return (outputs[1:] - outputs[0]).T, outputs[0]


STEM = dict(
    ja="活性化関数のない 2 つの層（重み W1 と W2、バイアス b1 と b2）を順に通した結果は、どのデータに対しても、ある 1 つの層と同じになる。その層の重み W とバイアス b を求める。データ x は列ベクトルとみて、重みは左から掛ける。",
    en="Two layers without an activation, with weights W1 and W2 and biases b1 and b2, passed one after the other, give the same as one layer, whatever goes in. This computes the weights W and the bias b of that layer. A sample x is a column vector, which weights multiply from the left.",
)

VARIANTS = {
    "operator": dict(right="np.dot(W2, W1)", same="W2 @ W1"),
    "step-by-step": dict(right="W2 @ b1 + b2", same="np.sum(W2 * b1, axis=1) + b2"),
}

MISTAKES = {
    "order": dict(
        right="np.dot(W2, W1)",
        wrong="W1 @ W2",
        ja="x に先に掛かるのは W₁ なので、x のすぐ左にある。行列の積は順序を変えられない。",
        en="W₁ acts on x first, so it stands next to x; a matrix product may not be turned round.",
    ),
    "sum-of-weights": dict(
        right="np.dot(W2, W1)",
        wrong="W2 + W1",
        ja="層を続けて通すと、重みは足されずに掛け合わされる。",
        en="Passing through one layer after another multiplies weights; it does not add them.",
    ),
    "elementwise": dict(
        right="np.dot(W2, W1)",
        wrong="W2 * W1",
        ja="要素ごとの積になっている。ここは行列の積である。",
        en="This is the elementwise product; the matrix product is meant.",
    ),
    "transposed": dict(
        right="np.dot(W2, W1)",
        wrong="(W2 @ W1).T",
        ja="転置は要らない。W は x の左から掛かる (n_y, n_x) の行列である。",
        en="Nothing is transposed: W stands to the left of x and is (n_y, n_x).",
    ),
    "biases-added": dict(
        right="W2 @ b1 + b2",
        wrong="b1 + b2",
        ja="b₁ も 2 つ目の層を通る。そのまま足せるのは b₂ だけ。",
        en="b₁ goes through the second layer, too; only b₂ is added as it is.",
    ),
    "first-bias-lost": dict(
        right="W2 @ b1 + b2",
        wrong="b2",
        ja="b₁ が消えている。括弧を開くと、b₁ から来る項が残る。",
        en="b₁ is gone; opening the brackets leaves a term of it.",
    ),
    "second-bias-lost": dict(
        right="W2 @ b1 + b2",
        wrong="W2 @ b1",
        ja="b₂ が足されていない。",
        en="b₂ is not added.",
    ),
    "both-through-second": dict(
        right="W2 @ b1 + b2",
        wrong="W2 @ (b1 + b2)",
        ja="b₂ は 2 つ目の重みの後で足される。W₂ は掛からない。",
        en="b₂ is added after the second weights, and W₂ does not act on it.",
    ),
    "second-bias-subtracted": dict(
        right="W2 @ b1 + b2",
        wrong="W2 @ b1 - b2",
        ja="b₂ の符号が逆である。2 つ目の層は b₂ を足す。",
        en="The sign of b₂ is reversed; the second layer adds it.",
    ),
    "summed-over-all": dict(
        right="W2 @ b1 + b2",
        wrong="np.sum(W2 * b1) + b2",
        ja="軸を指定せずに足すと、どの出力にも同じ数が足される。足すのは、出力ごとに行の中だけである。",
        en="Summed without an axis, all outputs get the same number; for each output only its row is summed.",
    ),
    "rows-of-second": dict(
        right="W2 @ b1 + b2",
        wrong="W2 @ b1 + np.sum(W2, axis=1) * b2",
        ja="b₂ に 2 つ目の重みが掛かっている。b₂ はその重みの後で足される。",
        en="b₂ has been multiplied by the second weights, after which it is added.",
    ),
}
