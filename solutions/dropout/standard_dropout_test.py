"""教科書の Dropout の学習時と推論時

教科書の（最初の論文の）Dropout は、学習時には値を落とすだけで定数倍せず、
代わりに推論時に調整する。入力 x に Dropout を施し、活性化関数のない全結合層に
通す。学習時の出力 y_train と推論時の出力 y_test を、この順に返せ。

mask が 1 のところの値を残し、0 のところの値を落とす。rate は値を落とす確率で、
mask の値は、rate の確率で 0 になるように 1 つずつ独立に選んである。dropped は、
値を落とした後の、全結合層への入力である。

y_test は、あらゆる mask にわたる y_train の期待値に一致させる。y_test の計算に
mask は使わない。

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
    def drawn(batch, features, units, rate):
        mask = (rng.random((batch, features)) >= rate).astype(float)
        mask[0, :3] = rng.permutation([0.0, 1.0, 1.0])
        mask[1:3] = rng.permutation([[0.0], [1.0]])[: batch - 1]
        return dict(
            x=1 + rng.normal(size=(batch, features)),
            kernel=rng.normal(size=(features, units)),
            bias=rng.choice([-1, 1], units) * rng.uniform(0.5, 2, units),
            mask=mask,
            rate=rate,
        )

    yield dict(
        x=rng.permutation([-4.0, 4.0, 8.0]).reshape(1, 3),
        kernel=rng.permutation([-2.0, -1.0, 1.0, 2.0, 3.0, 5.0]).reshape(3, 2),
        bias=rng.permutation([1.0, -1.0]) * rng.choice([1, 3]),
        mask=rng.permutation([0.0, 1.0, 1.0]).reshape(1, 3),
        rate=0.25,
    )
    batch, units = (int(n) for n in rng.choice(range(3, 6), 2, replace=False))
    yield drawn(batch, int(rng.integers(6, 8)), units, float(rng.uniform(0.2, 0.45)))
    yield drawn(
        units + 4, int(rng.integers(4, 6)), int(rng.integers(2, 4)), float(rng.uniform(0.55, 0.8))
    )


BORDERS = {
    "a sample that loses everything": "np.any(np.all(mask == 0, axis=1))",
    "a sample that loses nothing": "np.any(np.all(mask == 1, axis=1))",
    "more is dropped than kept on average": "rate > 0.5",
    "less is dropped than kept on average": "rate < 0.5",
    "a share of dropped values other than the rate": "abs(np.mean(mask) - (1 - rate)) > 0.01",
    "no bias of 0": "np.all(bias != 0)",
}


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


STEM = dict(
    ja="最初の論文の Dropout を、活性化関数のない全結合層の入力に施す。y_train は学習時の出力、y_test は"
    "推論時の出力で、期待値を合わせる調整は推論時に行う。rate は値を落とす確率で、mask は 1 のところを"
    "残す。",
    en="Dropout of the first paper is applied to the input of a dense layer without activation. y_train is "
    "the output in training, y_test that at inference, where expectations are adjusted. rate is the "
    "probability of dropping; a value stays where mask is 1.",
)

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
    "selected": dict(
        right="x * mask",
        wrong="x[mask == 1]",
        ja="真偽値の添字で取り出すと、残った値が 1 列に並び、行と列の形が失われる。",
        en="Picked by a boolean index, what stays is a single line of values; rows and columns are lost.",
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
    "share-that-stayed": dict(
        right="(1 - rate) * x",
        wrong="np.mean(mask) * x",
        ja="この mask でたまたま残った割合を掛けている。期待値は、1 回の結果によらない。",
        en="This takes the share that happened to stay in mask; an expectation depends on no single draw.",
    ),
    "no-bias-at-inference": dict(
        right="np.dot((1 - rate) * x, kernel) + bias",
        wrong="np.dot((1 - rate) * x, kernel)",
        ja="推論時にバイアスがない。学習時に落ちないものは、推論時にも同じように加わる。",
        en="The bias is missing at inference; what is never dropped is added at both times.",
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
