"""教科書の Dropout の学習時と推論時

教科書の（最初の論文の）Dropout は、学習時には値を落とすだけで何も掛けず、
代わりに推論時に調整する。入力 x に Dropout を施してから全結合層（活性化なし）
に通したときの、学習時の出力 y_train と推論時の出力 y_test を、この順に返せ。

mask は 1 のところを残し、0 のところを落とす。rate は値を落とす確率で、
mask の値は rate の確率で 0 になるように、1 つずつ独立に選ばれたものである。
dropped は、落とした後の全結合層への入力である。

y_test は、mask をあらゆる組合せにわたって考えたときの y_train の期待値に
一致する。y_test の計算に mask は使わない。

Keras の `Dropout` は学習時に調整する別の方式（inverted dropout）である。

---
    x, mask, dropped: (batch, features)
    kernel: (features, units)    bias: (units,)
    y_train, y_test: (batch, units)

---
Textbook dropout in training and at inference

Dropout as textbooks (and the first paper) have it drops values in training
and multiplies nothing; it adjusts at inference instead. The input x goes
through dropout and then a dense layer without activation. Return its output in
training, y_train, and at inference, y_test, in this order.

A value stays where mask is 1 and is dropped where it is 0. rate is the
probability of dropping: each number in mask was made 0 with probability rate,
by itself. dropped is the input of the dense layer after dropping.

y_test equals the expectation of y_train over all that mask might have been. It
is computed without mask.

Keras's `Dropout` is another form, which adjusts in training (inverted dropout).
"""

import numpy as np


def standard_dropout(x, kernel, bias, mask, rate):
    dropped = x * mask  # blank
    y_train = np.dot(dropped, kernel) + bias  # blank
    y_test = np.dot((1 - rate) * x, kernel) + bias  # blank
    return y_train, y_test


# ==== grading ====


def cases(rng):
    for batch, features, units, rate in [(1, 3, 2, 0.25), (2, 4, 3, 0.375), (6, 5, 2, 0.6)]:
        mask = (rng.random((batch, features)) >= rate).astype(float)
        mask[0, :3] = rng.permutation([0.0, 1.0, 1.0])
        if batch == 1:
            values = rng.permutation([-4.0, 4.0, 8.0]).reshape(1, 3)
            kernel = rng.permutation([-2.0, -1.0, 1.0, 2.0, 3.0, 5.0]).reshape(3, 2)
            bias = rng.permutation([1.0, -1.0]) * rng.choice([1, 3])
        else:
            values = 1 + rng.normal(size=(batch, features))
            kernel = rng.normal(size=(features, units))
            bias = rng.choice([-1, 1], units) * rng.uniform(0.5, 2, units)
        yield dict(x=values, kernel=kernel, bias=bias, mask=mask, rate=rate)


def oracle(x, kernel, bias, mask, rate):
    """The expectation over all masks, each with its probability."""
    import itertools

    import keras
    import numpy as np

    features, units = kernel.shape
    dense = keras.layers.Dense(units, dtype="float64")
    dense.build((None, features))
    dense.set_weights([kernel, bias])
    expected = 0
    for kept in itertools.product([0.0, 1.0], repeat=features):
        probability = np.prod(np.where(kept, 1 - rate, rate))
        output = keras.ops.convert_to_numpy(dense(x * np.asarray(kept)))
        expected = expected + probability * output
    return dense(x * mask), expected


VARIANTS = {
    "smaller-weights": dict(
        right="np.dot((1 - rate) * x, kernel) + bias",
        same="np.dot(x, (1 - rate) * kernel) + bias",
    ),
    "after-the-product": dict(
        right="np.dot((1 - rate) * x, kernel) + bias",
        same="(1 - rate) * (x @ kernel) + bias",
    ),
    "chosen": dict(right="x * mask", same="np.where(mask, x, 0)"),
}

MISTAKES = {
    "mask-inverted": dict(
        right="x * mask",
        wrong="x * (1 - mask)",
        ja="mask の 1 は残すほう。残す値と落とす値が逆になっている。",
        en="A 1 in mask means that the value stays; here what stays and what goes are exchanged.",
    ),
    "nothing-dropped": dict(
        right="x * mask",
        wrong="x",
        ja="学習時なのに何も落としていない。これでは、ただの全結合層である。",
        en="Nothing is dropped in training; this is a plain dense layer.",
    ),
    "rescaled-in-training": dict(
        right="x * mask",
        wrong="x * mask / (1 - rate)",
        ja="学習時に調整するのは Keras の方式。推論時にも調整すると、二重になる。",
        en="To adjust in training is Keras's way; with the adjustment at inference it is done twice.",
    ),
    "shrunk-in-training": dict(
        right="x * mask",
        wrong="x * mask * (1 - rate)",
        ja="学習時はもう値が落ちている。さらに掛けるのではなく、掛けるのは推論時である。",
        en="In training values are gone already; the factor belongs to inference.",
    ),
    "outputs-dropped": dict(
        edits=[
            dict(right="x * mask", wrong="x"),
            dict(
                right="np.dot(dropped, kernel) + bias",
                wrong="(np.dot(dropped, kernel) + bias) * mask[:, : len(bias)]",
            ),
        ],
        ja="全結合層の出力を落としている。ここで落とすのは、層に入る前の x の値である。",
        en="The outputs of the dense layer are dropped; here it is the values of x before the layer.",
    ),
    "no-bias-in-training": dict(
        right="np.dot(dropped, kernel) + bias",
        wrong="np.dot(dropped, kernel)",
        ja="バイアスがない。Dropout が落とすのは入力で、バイアスは学習時にもそのまま加わる。",
        en="The bias is missing; dropout takes inputs away, and the bias is added as ever.",
    ),
    "times-rate": dict(
        right="(1 - rate) * x",
        wrong="rate * x",
        ja="落とす確率を掛けている。期待値になるのは、学習時に値が残る確率を掛けたもの。",
        en="This multiplies by the probability of dropping; the expectation takes that of staying.",
    ),
    "no-scale": dict(
        right="(1 - rate) * x",
        wrong="x",
        ja="推論時は全部の値が入るので、学習時より出力が大きくなる。その分の調整がない。",
        en="At inference all values are in, and outputs exceed those of training; nothing adjusts that.",
    ),
    "divided": dict(
        right="(1 - rate) * x",
        wrong="x / (1 - rate)",
        ja="全部の値が入って大きくなった分を、さらに大きくしている。割る調整は学習時の方式のもの。",
        en="With all values in it is too large already; the division belongs to the other form, in "
        "training.",
    ),
    "bias-scaled": dict(
        right="np.dot((1 - rate) * x, kernel) + bias",
        wrong="(1 - rate) * (np.dot(x, kernel) + bias)",
        ja="バイアスまで小さくしている。学習時にバイアスは落ちないので、期待値も変わらない。",
        en="The bias is made smaller too; it is never dropped in training and keeps its expectation.",
    ),
    "mask-at-inference": dict(
        right="np.dot((1 - rate) * x, kernel) + bias",
        wrong="np.dot((1 - rate) * x * mask, kernel) + bias",
        ja="推論時にも落としている。推論では全部の値を使い、乱数に左右されないようにする。",
        en="Values are dropped at inference too; inference uses them all and leaves nothing to chance.",
    ),
}
