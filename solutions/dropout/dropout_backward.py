"""Dropout の逆伝播

ReLU の全結合層、学習時の Dropout、活性化関数のない全結合層を、この
順につないだ。損失 L の、出力 y に関する勾配が dy である。2 つの層の重みに関する
L の勾配 dkernel_1, dkernel_2 と、x に関する L の勾配 dx を求め、この順に返せ。

Dropout は Keras と同じ方式である。mask が 1 のところの値を残し、0 のところの
値を落とす。rate は値を落とす確率で、残した値を 1 − rate で割る。ReLU に入る値が
ちょうど 0 のとき、ReLU の微分は 0 とする。順伝播は与えてある。バイアスはない。

before は ReLU に入る値、hidden は ReLU を通した値、dropped は Dropout を通した
値である。ddropped, dhidden, dbefore は、それぞれ dropped, hidden, before に
関する L の勾配を表す。

---
    x, dx: (batch, features)    y, dy: (batch, units)
    mask, before, hidden, dropped: (batch, hidden_units)
    kernel_1, dkernel_1: (features, hidden_units)
    kernel_2, dkernel_2: (hidden_units, units)    0 ≤ rate < 1

---
Backward through dropout

A dense layer with ReLU, dropout (in training) and a dense layer without
activation follow one another. From dy, the gradient of a loss L with respect
to the output y, compute the gradients with respect to the weights of the
two layers, dkernel_1 and dkernel_2, and with respect to x, dx; return them
in this order.

Dropout is that of Keras: a value stays where mask is 1 and is dropped where it
is 0; rate is the probability of dropping, and what stays is divided by
1 − rate. Where what enters ReLU is exactly 0, the derivative of ReLU is taken
to be 0. The forward pass is given. There are no biases.

before is what enters ReLU, hidden what comes out of it, dropped what comes out
of dropout. ddropped, dhidden and dbefore are the gradients of L with respect to
dropped, hidden and before.
"""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = np.where(mask == 1, hidden / (1 - rate), 0)

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

    # before is (2, 4, -0.25, 4, 2) times a factor.
    order = rng.permutation(5)
    yield dict(
        x=rng.choice([1.0, 2.0]) * np.array([(1.0, -1.0)]),
        kernel_1=np.array([(3.0, 2.0, 0.5, 5.0, 3.0), (1.0, -2.0, 0.75, 1.0, 1.0)])[:, order],
        kernel_2=rng.permutation([(1, 2, -1), (2, -1, 3), (3, 1, 1), (-2, 3, 2), (4, 1, -2.0)]),
        mask=np.array([(1.0, 0.0, 1.0, 1.0, 0.0)])[:, order],
        rate=0.5,
        dy=rng.permutation([1.0, 2.0, -4.0]).reshape(1, 3),
    )
    for least, most in [(0.2, 0.45), (0.55, 0.75)]:
        batch, features, units = rng.choice(range(2, 7), 3, replace=False).tolist()
        hidden_units = int(rng.integers(7, 10))
        x = rng.normal(size=(batch, features))
        kernel_1 = rng.normal(size=(features, hidden_units))
        while np.abs(x @ kernel_1).min() < 0.01:
            kernel_1 = rng.normal(size=(features, hidden_units))
        rate = float(rng.uniform(least, most))
        mask = (rng.random((batch, hidden_units)) >= rate).astype(float)
        mask[0] = rng.permutation([0.0, 0.0, *np.ones(hidden_units - 2)])
        mask[1] = 0
        yield dict(
            x=x,
            kernel_1=kernel_1,
            kernel_2=rng.normal(size=(hidden_units, units)),
            mask=mask,
            rate=rate,
            dy=rng.normal(size=(batch, units)),
        )


BORDERS = {
    "a unit that fires and is dropped": "np.any((x @ kernel_1 > 0) & (mask == 0))",
    "a unit that stays and does not fire": "np.any((x @ kernel_1 < 0) & (mask == 1))",
    "a sample that loses everything": "np.any(np.all(mask == 0, axis=1))",
    "more is dropped than kept on average": "rate > 0.5",
    "less is dropped than kept on average": "rate < 0.5",
    "a share of dropped values other than the rate": "abs(np.mean(mask) - (1 - rate)) > 0.001",
    "several samples": "len(x) > 1",
}


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


STEM = dict(
    ja="ReLU の全結合層、学習時の Dropout（Keras の方式）、活性化関数のない全結合層を、この順につない"
    "だネットワークの逆伝播である。dy は出力 y に関する損失の勾配、ddropped, dhidden, dbefore は、"
    "それぞれ dropped, hidden, before に関する損失の勾配である。mask は 1 のところを残し、rate は値を"
    "落とす確率である。",
    en="Backward through a dense layer with ReLU, dropout in training as Keras has it, and a dense layer "
    "without activation. dy is the gradient of the loss with respect to the output y; ddropped, dhidden "
    "and dbefore are those with respect to dropped, hidden and before. A value stays where mask is 1, and "
    "rate is the probability of dropping.",
)

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
    "divided-by-rate": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * mask / rate",
        ja="落とす確率で割っている。順伝播で割ったのは、値が残る確率である。",
        en="This divides by the probability of dropping; the forward pass divided by that of staying.",
    ),
    "share-that-stayed": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * mask / np.mean(mask)",
        ja="たまたま残った割合で割っている。順伝播の定数は、乱数の結果によらない。",
        en="This divides by the share that happened to stay; the constant of the forward pass depends on no draw.",
    ),
    "mask-inverted": dict(
        right="ddropped * mask / (1 - rate)",
        wrong="ddropped * (1 - mask) / (1 - rate)",
        ja="落とした値のほうに勾配を渡している。順伝播と同じ値だけが勾配を受け取る。",
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
    "dropped-twice": dict(
        right="dhidden * (before > 0)",
        wrong="dhidden * mask / (1 - rate) * (before > 0)",
        ja="Dropout を 2 度さかのぼっている。dhidden は、もう Dropout の手前の勾配である。",
        en="This goes back through dropout twice; dhidden is the gradient in front of it already.",
    ),
    "relu-of-gradient": dict(
        right="dhidden * (before > 0)",
        wrong="np.maximum(dhidden, 0)",
        ja="勾配そのものを ReLU に通している。通すかどうかは、順伝播で入った値の符号で決まる。",
        en="The gradient itself is put through ReLU; the sign of what entered going forward decides.",
    ),
}
