"""2 値化した全結合層

重みも入力も ±1 の 1 ビットで表す全結合層の順伝播と逆伝播を求める。実数の重み
kernel は学習のために残しておき、順伝播では、その符号と、入力 x の符号とを使う。
0 の符号は +1 とする。バイアスはなく、符号のほかに尺度を掛けることもない。

符号関数の微分はほとんどの点で 0 なので、そのままでは学習できない。そこで逆伝播
では、straight-through estimator を使う。すなわち、符号関数の微分を、絶対値が 1
以下（ちょうど 1 も含む）の点では 1、それより外では 0 とみなす。x についても
kernel についても同じである。

損失の、出力 y に関する勾配 dy から、x, kernel に関する勾配 dx, dkernel を求め
よ。さらに、kernel を SGD（学習率 rate）で 1 回更新し、−1 から 1 の範囲に切り詰
めたものを updated とせよ。flipped は、kernel と updated とで符号の異なる重みの
数である。引数は書き換えない。

---
    x, dx: (batch, inputs)    kernel, dkernel, updated: (inputs, units)
    y, dy: (batch, units)    flipped: ()

---
A dense layer in binary

Compute the forward and the backward pass of a dense layer whose weights and
inputs are single bits, ±1. The real weights, kernel, are kept for training;
the forward pass uses their signs and the signs of the input x. The sign of 0 is
+1. There is no bias, and no scale besides the signs.

The derivative of the sign is 0 almost everywhere, which nothing can learn from.
So the backward pass has a straight-through estimator: the derivative of the
sign is taken to be 1 where the absolute value is at most 1 (exactly 1 too), and
0 beyond, for x as for kernel.

From dy, the gradient of the loss with respect to the output y, compute dx and
dkernel, those with respect to x and kernel. Then update kernel once by SGD with
the learning rate `rate`, and clip it to the range from −1 to 1: updated.
flipped is how many weights have another sign in updated than in kernel. Do not
change the arguments.
"""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)  # blank


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights  # blank

    dx = dy @ weights.T * (np.abs(x) <= 1)  # blank
    dkernel = bits.T @ dy * (np.abs(kernel) <= 1)  # blank
    updated = np.clip(kernel - rate * dkernel, -1, 1)  # blank
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, inputs, units):
        case = dict(
            x=rng.uniform(-2, 2, size=(batch, inputs)),
            kernel=rng.uniform(-0.95, 0.95, size=(inputs, units)),
            dy=rng.normal(size=(batch, units)),
            rate=float(rng.uniform(0.2, 0.4)),
        )
        if batch > 1:
            case["x"].flat[:5] = 0, 1, -1, 1.5, -0.5
            bits = np.where(case["x"] >= 0, 1, -1)
            slope = (bits.T @ case["dy"]).ravel()
            steepest = np.argsort(-np.abs(slope))
            special = [
                0,
                1,
                -1,
                1.25,
                -1.5,
                0.01 * np.sign(slope[steepest[5]]),
            ]  # the last one flips
            case["kernel"].flat[steepest[:6]] = special
        return case

    small = dict(kernel=rng.uniform(-0.5, 0.5, size=(1, 1)), dy=rng.uniform(0.2, 1, size=(1, 1)))
    yield draw(1, 1, 1) | small  # not clipped
    for _ in range(2):
        yield draw(*(int(size) for size in rng.choice(range(3, 8), size=3, replace=False)))


BORDERS = {
    "an input and a weight of 0": "np.any(x == 0) and np.any(kernel == 0)",
    "inputs and weights of exactly 1 and −1": "np.isin([1, -1], x).all() and np.isin([1, -1], kernel).all()",
    "a weight whose sign flips": "np.any((kernel >= 0) & (kernel < rate * (np.where(x >= 0, 1, -1).T @ dy)) | (kernel < 0) & (kernel > rate * (np.where(x >= 0, 1, -1).T @ dy)))",
    "inputs and weights beyond 1": "np.any(np.abs(x) > 1) and np.any(np.abs(kernel) > 1)",
}


def oracle(x, kernel, dy, rate):
    import keras
    import numpy as np
    import tensorflow as tf

    @tf.custom_gradient
    def sign(values):
        inside = tf.cast(tf.abs(values) <= 1, values.dtype)
        return tf.sign(tf.sign(values) + 0.5), lambda upstream: upstream * inside

    def bounded(values):
        return tf.clip_by_value(values, -1, 1)

    z, weights = tf.constant(x), keras.Variable(kernel, dtype="float64")
    weights.constraint = bounded
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(z)
        y = sign(z) @ sign(tf.convert_to_tensor(weights))
        loss = tf.reduce_sum(y * dy)
    dx, dkernel = tape.gradient(loss, z), tape.gradient(loss, weights.value)
    optimizer = keras.optimizers.SGD(rate)
    optimizer.apply([dkernel], [weights])
    updated = np.asarray(weights)
    return y, dx, dkernel, updated, np.count_nonzero((updated < 0) ^ (kernel < 0))


STEM = dict(
    ja="重みと入力を ±1 に 2 値化した全結合層の出力、straight-through estimator による勾配、更新後の実数の重みを求める。",
    en="This computes the output of a dense layer with weights and inputs of ±1, its gradients by a straight-through estimator, and the real weights after an update.",
)

VARIANTS = {
    "from-a-comparison": dict(
        right="np.where(values >= 0, 1.0, -1.0)", same="2.0 * (values >= 0) - 1"
    ),
    "where": dict(
        right="dy @ weights.T * (np.abs(x) <= 1)", same="np.where(np.abs(x) > 1, 0, dy @ weights.T)"
    ),
    "minimum-maximum": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        same="np.minimum(np.maximum(kernel - rate * dkernel, -1), 1)",
    ),
}

MISTAKES = {
    "zero-stays": dict(
        right="np.where(values >= 0, 1.0, -1.0)",
        wrong="np.sign(values)",
        ja="np.sign は 0 を 0 のまま返す。1 ビットには 0 がない。",
        en="np.sign leaves 0 as it is; a single bit has no 0.",
    ),
    "zero-is-minus": dict(
        right="np.where(values >= 0, 1.0, -1.0)",
        wrong="np.where(values > 0, 1.0, -1.0)",
        ja="0 の符号は +1 とする。",
        en="The sign of 0 is +1.",
    ),
    "zero-and-one": dict(
        right="np.where(values >= 0, 1.0, -1.0)",
        wrong="np.where(values >= 0, 1.0, 0.0)",
        ja="0 と 1 ではなく、±1 である。",
        en="The values are ±1, not 0 and 1.",
    ),
    "scaled": dict(
        right="np.where(values >= 0, 1.0, -1.0)",
        wrong="np.where(values >= 0, 1.0, -1.0) * np.mean(np.abs(values))",
        ja="絶対値の平均を尺度として掛けるのは、XNOR-Net の方法である。ここでは掛けない。",
        en="It is XNOR-Net that multiplies by the mean absolute value; here nothing does.",
    ),
    "real-inputs": dict(
        right="y = bits @ weights",
        wrong="y = x @ weights",
        ja="入力が実数のままでは、積がビット演算にならない。",
        en="With real inputs products are no operations on bits.",
    ),
    "real-weights": dict(
        right="y = bits @ weights",
        wrong="y = bits @ kernel",
        ja="順伝播で使うのは、2 値化した重みである。",
        en="It is the binary weights that the forward pass uses.",
    ),
    "agreements": dict(
        right="y = bits @ weights",
        wrong="y = (bits @ weights + x.shape[1]) / 2",
        ja="これは符号の一致する数である。内積では、一致しないものが −1 ずつ加わる。",
        en="This counts the signs that agree; in the product each of the others adds −1.",
    ),
    "true-gradient": dict(
        edits=[
            dict(right="(np.abs(x) <= 1)", wrong="0"),
            dict(right="(np.abs(kernel) <= 1)", wrong="0"),
        ],
        ja="符号関数の本当の微分は 0 で、これでは何も学習しない。",
        en="This is the true derivative of the sign, 0, from which nothing learns.",
    ),
    "input-not-cut": dict(
        right=" * (np.abs(x) <= 1)",
        wrong="",
        ja="絶対値が 1 を超える入力には、勾配を伝えない。",
        en="Inputs beyond 1 get no gradient.",
    ),
    "input-of-one": dict(
        right="(np.abs(x) <= 1)",
        wrong="(np.abs(x) < 1)",
        ja="ちょうど 1 の点でも、微分は 1 とみなす。",
        en="At exactly 1, too, the derivative is taken to be 1.",
    ),
    "input-by-real-weights": dict(
        right="dy @ weights.T",
        wrong="dy @ kernel.T",
        ja="順伝播で使ったのは 2 値化した重みなので、逆伝播でもそれを使う。",
        en="The forward pass used binary weights, and so does the way back.",
    ),
    "kernel-not-cut": dict(
        right=" * (np.abs(kernel) <= 1)",
        wrong="",
        ja="絶対値が 1 を超える重みには、勾配を伝えない。",
        en="Weights beyond 1 get no gradient.",
    ),
    "kernel-of-one": dict(
        right="(np.abs(kernel) <= 1)",
        wrong="(np.abs(kernel) < 1)",
        ja="重みでも、ちょうど 1 の点は内側に数える。",
        en="For weights, too, exactly 1 counts as inside.",
    ),
    "kernel-by-real-inputs": dict(
        right="bits.T @ dy",
        wrong="x.T @ dy",
        ja="重みに掛かったのは、2 値化した入力である。",
        en="What multiplied the weights were binary inputs.",
    ),
    "binary-updated": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="np.clip(weights - rate * dkernel, -1, 1)",
        ja="更新するのは実数の重みである。±1 の重みでは、小さな更新が積み重ならない。",
        en="It is the real weights that are updated: in ±1 small updates would not add up.",
    ),
    "in-place": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="np.clip(kernel - rate * dkernel, -1, 1, out=kernel)",
        exam=False,
        ja="kernel そのものが書き換わり、更新前の重みが失われる。",
        en="This overwrites kernel itself, and the weights before the update are lost.",
    ),
    "not-clipped": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="kernel - rate * dkernel",
        ja="切り詰めないと、1 を超えた重みは勾配を受け取らず、動かなくなる。",
        en="Unless clipped, weights beyond 1 get no gradient any more and are stuck.",
    ),
    "clipped-first": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="np.clip(kernel, -1, 1) - rate * dkernel",
        ja="更新してから切り詰める。",
        en="It is clipped after the update.",
    ),
    "ascent": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="np.clip(kernel + rate * dkernel, -1, 1)",
        ja="損失が増える向きに動いている。",
        en="This moves the way on which the loss grows.",
    ),
    "binarized-again": dict(
        right="np.clip(kernel - rate * dkernel, -1, 1)",
        wrong="binarize(kernel - rate * dkernel)",
        ja="学習のために残すのは実数の重みである。",
        en="What is kept for training are real weights.",
    ),
}
