"""DropConnect の学習時と推論時

Dropout がユニットの出力を落とすのに対し、DropConnect は重み（結合）を 1 本ずつ
落とす。活性化関数のない全結合層に DropConnect を施し、学習時の出力 y_train と、
推論時の出力 y_test を、この順に返せ。

mask が 1 のところの重みを残し、0 のところの重みを落とす。mask はサンプルごとに
別である。rate は重みを落とす確率で、mask の値は、rate の確率で 0 になるように
1 つずつ独立に選んである。残した重みは定数倍しない。バイアスは落とさない。
kernels は、落とした後の重みをサンプルごとに並べたものである。

推論時は、y_train の期待値を出力する（論文は正規分布で近似するが、その
平均にあたる）。y_test の計算に mask は使わない。

---
    x: (batch, inputs)    kernel: (inputs, outputs)    bias: (outputs,)
    mask, kernels: (batch, inputs, outputs)
    y_train, y_test: (batch, outputs)

---
DropConnect in training and at inference

Dropout drops the outputs of units; DropConnect drops weights (connections),
one by one. Apply it to a dense layer without activation. Return the output in
training, y_train, and at inference, y_test, in this order.

A weight stays where mask is 1 and is dropped where it is 0; each sample has a
mask of its own. rate is the probability of dropping: each number in mask was
made 0 with probability rate, by itself. What stays is not multiplied by
anything. The bias is never dropped. `kernels` holds the weights after dropping,
for each sample.

At inference the output is the expectation of y_train (the paper approximates by
a normal distribution; this is its mean). It is computed without mask.
"""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = kernel * mask  # blank
    y_train = np.einsum("ni,nio->no", x, kernels) + bias  # blank
    y_test = x @ ((1 - rate) * kernel) + bias  # blank
    return y_train, y_test


# ==== grading ====


def cases(rng):
    masks = rng.permutation(
        [
            [(1, 0, 1, 1), (0, 1, 1, 0), (1, 1, 0, 1)],
            [(0, 1, 1, 0), (1, 1, 0, 1), (1, 0, 1, 1)],
            [(1, 1, 0, 1), (1, 0, 1, 0), (0, 1, 1, 1.0)],
        ]
    )
    yield dict(
        x=rng.permutation([-8.0, -4.0, 4.0, 8.0, 12.0, 16.0]).reshape(2, 3),
        kernel=rng.permutation([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0] * 2).reshape(3, 4),
        bias=rng.permutation([-2.0, -1.0, 1.0, 2.0]),
        mask=masks[:2],
        rate=0.25,
    )
    for least, most in [(0.2, 0.45), (0.55, 0.75)]:
        batch, inputs, outputs = rng.choice(range(2, 6), 3, replace=False).tolist()
        rate = float(rng.uniform(least, most))
        mask = (rng.random((batch, inputs, outputs)) >= rate).astype(float)
        mask[1] = 0
        yield dict(
            x=1 + rng.normal(size=(batch, inputs)),
            kernel=rng.normal(size=(inputs, outputs)),
            bias=rng.choice([-1, 1], outputs) * rng.uniform(0.5, 2, outputs),
            mask=mask,
            rate=rate,
        )


BORDERS = {
    "samples of different masks": "np.any(mask != mask[:1])",
    "a sample that loses all connections": "np.any(np.all(mask == 0, axis=(1, 2)))",
    "an input whose connections go and stay": "np.any((mask.min(axis=2) == 0) & (mask.max(axis=2) == 1))",
    "a unit whose connections go and stay": "np.any((mask.min(axis=1) == 0) & (mask.max(axis=1) == 1))",
    "more is dropped than kept on average": "rate > 0.5",
    "less is dropped than kept on average": "rate < 0.5",
    "no bias of 0": "np.all(bias != 0)",
}


def oracle(x, kernel, bias, mask, rate):
    """A Dense layer for each mask; the expectation is over all masks of the inputs of one unit."""
    import itertools

    import keras
    import numpy as np

    dense = keras.layers.Dense(len(bias), dtype="float64")
    dense.build((None, len(kernel)))

    def output(x, kernel):
        dense.set_weights([kernel, bias])
        return keras.ops.convert_to_numpy(dense(x))

    expected = 0
    for kept in itertools.product([0.0, 1.0], repeat=len(kernel)):
        probability = np.prod(np.where(kept, 1 - rate, rate))
        expected = expected + probability * output(x, kernel * np.reshape(kept, (-1, 1)))
    trained = [output(x[i : i + 1], kernel * mask[i])[0] for i in range(len(x))]
    return np.stack(trained), expected


STEM = dict(
    ja="活性化関数のない全結合層に DropConnect を施す。y_train は学習時の出力、y_test は推論時の出力で、"
    "推論時には y_train の期待値を出力する。mask はサンプルごとに別で、1 のところを残す。rate は落とす"
    "確率で、残したものを学習時に定数倍することはない。",
    en="DropConnect is applied to a dense layer without activation. y_train is the output in training, "
    "y_test that at inference, which is the expectation of y_train. Each sample has a mask of its own, "
    "which is 1 where something stays; rate is the probability of dropping, and in training what stays is "
    "not multiplied by anything.",
)

VARIANTS = {
    "product": dict(
        right='np.einsum("ni,nio->no", x, kernels)',
        same="(x[:, np.newaxis] @ kernels)[:, 0]",
    ),
    "summed": dict(
        right='np.einsum("ni,nio->no", x, kernels)',
        same="(x[:, :, np.newaxis] * kernels).sum(axis=1)",
    ),
    "smaller-inputs": dict(
        right="x @ ((1 - rate) * kernel)",
        same="((1 - rate) * x) @ kernel",
    ),
}

MISTAKES = {
    "inputs-dropped": dict(
        right="kernel * mask",
        wrong="kernel * mask[:, :, :1]",
        ja="入力のユニットごとに、出ている結合をすべて落としている。これは Dropout で、落とす単位が違う。",
        en="All connections of an input go together: that is dropout, which drops whole units.",
    ),
    "outputs-dropped": dict(
        right="kernel * mask",
        wrong="kernel * mask[:, :1]",
        ja="出力のユニットごとに落としている。DropConnect では、同じユニットに入る重みも別々に落ちる。",
        en="Whole output units are dropped; in DropConnect the weights of one unit go separately.",
    ),
    "inputs-dropped-if-any": dict(
        right="kernel * mask",
        wrong="kernel * mask.min(axis=2, keepdims=True)",
        ja="結合が 1 本でも落ちた入力は、すべての結合が落ちている。落ちるのは、その 1 本だけである。",
        en="An input that loses one connection loses all of them here; it is to lose that one alone.",
    ),
    "one-mask-for-all": dict(
        right="kernel * mask",
        wrong="kernel * mask[:1].repeat(len(x), axis=0)",
        ja="全サンプルに同じ mask を使っている。サンプルごとに別の結合を落とす。",
        en="One mask serves all samples here; each sample is to lose connections of its own.",
    ),
    "mask-inverted": dict(
        right="kernel * mask",
        wrong="kernel * (1 - mask)",
        ja="mask の 1 は残すほう。残す重みと落とす重みが逆になっている。",
        en="A 1 in mask means that the weight stays; what stays and what goes are exchanged.",
    ),
    "rescaled": dict(
        right="kernel * mask",
        wrong="kernel * mask / (1 - rate)",
        ja="学習時にも調整している。ここでは推論時に調整するので、二重になる。",
        en="This adjusts in training as well; here it is done at inference, and once is enough.",
    ),
    "summed-over-samples": dict(
        right='"ni,nio->no", x, kernels',
        wrong='"ni,mio->no", x, kernels / len(x)',
        ja="サンプルの mask を平均している。どのサンプルも、自分の mask を通した重みだけを使う。",
        en="The samples' masks are averaged; each sample uses only the weights its own mask leaves.",
    ),
    "bias-forgotten": dict(
        right='np.einsum("ni,nio->no", x, kernels) + bias',
        wrong='np.einsum("ni,nio->no", x, kernels)',
        ja="バイアスがない。落とすのは入力との結合で、バイアスはそのまま加わる。",
        en="The bias is missing; it is connections to inputs that go, and the bias is added as ever.",
    ),
    "test-unscaled": dict(
        right="(1 - rate) * kernel",
        wrong="kernel",
        ja="推論時は全部の重みが入り、学習時より出力が大きくなる。その分の調整がない。",
        en="At inference all weights are in, and outputs exceed those of training; nothing adjusts that.",
    ),
    "test-times-rate": dict(
        right="(1 - rate) * kernel",
        wrong="rate * kernel",
        ja="落とす確率を掛けている。期待値に現れるのは、重みが残る確率である。",
        en="This multiplies by the probability of dropping; in the expectation it is that of staying.",
    ),
    "mean-of-masks": dict(
        right="(1 - rate) * kernel",
        wrong="kernel * mask.mean(axis=0)",
        ja="このバッチでたまたま残った割合を掛けている。期待値は、1 回の結果によらない。",
        en="This takes the share that happened to stay in this batch; an expectation depends on no draw.",
    ),
    "test-divided": dict(
        right="(1 - rate) * kernel",
        wrong="kernel / (1 - rate)",
        ja="割る調整は、学習時に行う方式のもの。推論時に割ると、出力がさらに大きくなる。",
        en="Dividing belongs to an adjustment in training; at inference it enlarges outputs further.",
    ),
    "test-bias-forgotten": dict(
        right="x @ ((1 - rate) * kernel) + bias",
        wrong="x @ ((1 - rate) * kernel)",
        ja="推論時にバイアスがない。学習時に落ちないものは、推論時にも同じように加わる。",
        en="The bias is missing at inference; what is never dropped is added at both times.",
    ),
    "test-bias-scaled": dict(
        right="x @ ((1 - rate) * kernel) + bias",
        wrong="(1 - rate) * (x @ kernel + bias)",
        ja="バイアスまで小さくしている。学習時に落ちないものは、推論時にもそのままでよい。",
        en="The bias is made smaller too; what is never dropped in training stays as it is.",
    ),
}
