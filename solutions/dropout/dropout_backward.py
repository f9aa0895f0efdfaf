"""Dropout の逆伝播

ReLU の全結合層、Dropout（学習時）、活性化のない全結合層をこの順につないだ。
損失 L の、出力 y に関する勾配 dy から、2 つの層の重みに関する勾配 dkernel_1,
dkernel_2 と、x に関する勾配 dx を求め、この順に返せ。

Dropout は Keras と同じ方式である。mask は 1 のところを残し、0 のところを
落とす。rate は落とす確率で、学習時に残した値を 1 − rate で割る。順伝播は
与えてある（バイアスは省く）。

before は ReLU に入る値、hidden は ReLU を通した値、dropped は Dropout を通した
値である。ddropped, dhidden, dbefore は、それぞれ dropped, hidden, before に
関する L の勾配を表す。

---
    x, dx: (batch, features)    y, dy: (batch, units)
    mask, before, hidden, dropped: (batch, hidden_units)
    kernel_1, dkernel_1: (features, hidden_units)
    kernel_2, dkernel_2: (hidden_units, units)

---
Backward through dropout

A dense layer with ReLU, dropout (in training) and a dense layer without
activation follow one another. From dy, the gradient of a loss L with respect
to the output y, compute the gradients with respect to the weights of the
two layers, dkernel_1 and dkernel_2, and with respect to x, dx; return them
in this order.

Dropout is that of Keras: a value stays where mask is 1 and is dropped where it
is 0; rate is the probability of dropping, and what stays in training is divided
by 1 − rate. The forward pass is given (without biases).

before is what enters ReLU, hidden what comes out of it, dropped what comes out
of dropout. ddropped, dhidden and dbefore are the gradients of L with respect to
dropped, hidden and before.
"""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = hidden * mask / (1 - rate)

    dkernel_2 = dropped.T @ dy  # blank
    ddropped = dy @ kernel_2.T
    dhidden = ddropped * mask / (1 - rate)  # blank
    dbefore = dhidden * (before > 0)  # blank
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx


# ==== grading ====


def cases(rng):
    import numpy as np

    # before is (2, 4, -6, 4, 2) times a factor.
    order = rng.permutation(5)
    yield dict(
        x=rng.choice([1.0, 2.0]) * np.array([(1.0, -1.0)]),
        kernel_1=np.array([(3.0, 2.0, -5.0, 5.0, 3.0), (1.0, -2.0, 1.0, 1.0, 1.0)])[:, order],
        kernel_2=rng.permutation([(1, 2, -1), (2, -1, 3), (3, 1, 1), (-2, 3, 2), (4, 1, -2.0)]),
        mask=np.array([(1.0, 0.0, 1.0, 1.0, 0.0)])[:, order],
        rate=0.5,
        dy=rng.permutation([1.0, 2.0, -4.0]).reshape(1, 3),
    )
    for batch, features, hidden_units, units in [(3, 4, 7, 2), (6, 3, 8, 5)]:
        x = rng.normal(size=(batch, features))
        kernel_1 = rng.normal(size=(features, hidden_units))
        while np.abs(x @ kernel_1).min() < 0.01:
            kernel_1 = rng.normal(size=(features, hidden_units))
        rate = float(rng.choice([0.25, 0.375, 0.6]))
        mask = (rng.random((batch, hidden_units)) >= rate).astype(float)
        mask[0] = rng.permutation([0.0, 0.0, *np.ones(hidden_units - 2)])
        yield dict(
            x=x,
            kernel_1=kernel_1,
            kernel_2=rng.normal(size=(hidden_units, units)),
            mask=mask,
            rate=rate,
            dy=rng.normal(size=(batch, units)),
        )


def oracle(x, kernel_1, kernel_2, mask, rate, dy):
    import tensorflow as tf

    sources = [tf.constant(kernel_1), tf.constant(kernel_2), tf.constant(x)]
    with tf.GradientTape() as tape:
        tape.watch(sources)
        hidden = tf.nn.relu(sources[2] @ sources[0])
        # TensorFlow keeps what is drawn as rate or more: 1 stays, 0 goes.
        dropped = tf.nn.experimental.general_dropout(
            hidden, rate, lambda shape, dtype: tf.reshape(tf.constant(mask, dtype), shape)
        )
        y = dropped @ sources[1]
    return tape.gradient(y, sources, tf.constant(dy))


VARIANTS = {
    "einsum": dict(right="dropped.T @ dy", same="np.einsum('nh,nu->hu', dropped, dy)"),
    "chosen": dict(
        right="ddropped * mask / (1 - rate)",
        same="np.where(mask, ddropped, 0) / (1 - rate)",
    ),
    "by-output": dict(right="dhidden * (before > 0)", same="dhidden * (hidden > 0)"),
}

MISTAKES = {
    "undropped-input": dict(
        right="dropped.T @ dy",
        wrong="hidden.T @ dy",
        ja="2 番目の層に入ったのは、Dropout を通した後の値。落ちた値は、その重みを動かさない。",
        en="What entered the second layer had gone through dropout; a dropped value moves no weight.",
    ),
    "masked-only": dict(
        right="dropped.T @ dy",
        wrong="(hidden * mask).T @ dy",
        ja="2 番目の層に入った値には、1 − rate で割る調整も入っている。",
        en="What entered the second layer had also been divided by 1 − rate.",
    ),
    "averaged-over-batch": dict(
        right="dropped.T @ dy",
        wrong="dropped.T @ dy / len(x)",
        ja="勾配を件数で割っている。平均する損失なら、その割り算は dy にもう入っている。",
        en="This divides by the number of samples; if the loss is a mean, dy has that already.",
    ),
    "no-scale": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * mask",
        ja="順伝播で残した値を割ったので、逆伝播の勾配も同じ数で割られる。",
        en="What stayed was divided going forward, and its gradient is divided likewise.",
    ),
    "passes-all": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped",
        ja="Dropout をないものとして勾配を通している。落とした値に L は依存しない。",
        en="The gradient passes as if there were no dropout; L does not depend on what was dropped.",
    ),
    "scale-only": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped / (1 - rate)",
        ja="落とした値にも勾配を渡している。出力が 0 に固定された値は、L を変えない。",
        en="Dropped values get a gradient too; with the output held at 0 they cannot change L.",
    ),
    "multiplied": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * mask * (1 - rate)",
        ja="順伝播は 1 − rate で割っている。微分した係数も、掛けるのではなく割るほうになる。",
        en="The forward pass divides by 1 − rate, so the factor of the derivative divides as well.",
    ),
    "mask-inverted": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * (1 - mask) / (1 - rate)",
        ja="落とした値のほうに勾配を渡している。順伝播と同じ値だけが勾配を受けとる。",
        en="The dropped values get the gradient here; it goes to those that stayed going forward.",
    ),
    "new-mask": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * (np.random.default_rng(0).random(mask.shape) >= rate) / (1 - rate)",
        ja="新しい乱数で落とし直している。L を計算したのは順伝播の mask で、勾配も同じものを使う。",
        en="This draws a new mask; L was computed with the one of the forward pass, and so is its "
        "gradient.",
    ),
    "no-relu": dict(
        right="dhidden * (before > 0)",
        wrong="dhidden",
        ja="ReLU を通していない。入る値が負のところでは、出力は 0 のまま動かない。",
        en="ReLU is left out; where what enters it is negative, its output stays at 0.",
    ),
    "relu-of-gradient": dict(
        right="dhidden * (before > 0)",
        wrong="np.maximum(dhidden, 0)",
        ja="勾配そのものを ReLU に通している。通すかどうかは、順伝播で入った値の符号で決まる。",
        en="The gradient itself is put through ReLU; the sign of what entered going forward decides.",
    ),
}
