"""Dropout（inverted dropout）

Keras の `Dropout` と同じ Dropout を x に施した y を返せ。

rate は値を落とす（0 にする）確率で、残す確率ではない。uniform は x の値ごとに
1 つずつ引いた、0 以上 1 未満の一様乱数である。training が True なら学習時、
False なら推論時である。

    学習時    uniform が rate 以上の値を残し、rate 未満の値を 0 にする。残した
              値は、y の期待値が x に等しくなるように定数倍する
    推論時    何も落とさない。推論時に調整しなくてすむのが、この方式の利点である

kept は、残すところが True の配列である。

---
    x, uniform, kept, y: (batch, features)    0 ≤ rate < 1

---
Dropout (inverted dropout)

Return y, which is x after dropout as Keras's `Dropout` does it.

rate is the probability with which a value is dropped (set to 0), not that with
which it is kept. uniform holds one number for each value of x, drawn uniformly
from 0 up to, but not including, 1. Where `training` is True it is training,
where it is False inference.

    training     a value stays where uniform is at least rate and becomes 0
                 where it is less. Those that stay are multiplied by the
                 constant that makes the expectation of y equal to x
    inference    nothing is dropped. That nothing needs adjusting here is what
                 this form of dropout is for

kept is an array that is True where a value stays.
"""

import numpy as np


def dropout(x, uniform, rate, training):
    if training:
        kept = uniform >= rate  # blank
        y = np.where(kept, x / (1 - rate), 0)  # blank
    else:
        y = x  # blank
    return y


# ==== grading ====


def cases(rng):
    def drawn(batch, features, rate, training):
        x = rng.choice([-1, 1], (batch, features)) * rng.uniform(0.3, 2, (batch, features))
        uniform = rng.random((batch, features))
        uniform.flat[:3] = rng.permutation([rate, 0.5 * rate, 0.5 + 0.5 * rate])
        return dict(x=x, uniform=uniform, rate=rate, training=training)

    # 3 of the numbers are below rate, not as many as one would expect.
    uniform = rng.permutation([0.03, 0.11, 0.22, 0.25, 0.6, 0.7, 0.8, 0.9]).reshape(2, 4)
    x = rng.permutation([-8.0, -4, -2, -1, 1, 2, 4, 8]).reshape(2, 4)
    yield dict(x=3 * x, uniform=uniform, rate=0.25, training=True)
    yield dict(x=3 * x, uniform=uniform, rate=0.25, training=False)
    sizes = rng.choice(range(3, 9), size=(2, 2), replace=False).tolist()
    # Rates that single precision holds as they are, so that equal stays equal.
    yield drawn(*sizes[0], float(rng.choice([0.125, 0.375])), True)
    yield drawn(*sizes[1], float(rng.choice([0.375, 0.625])), False)
    yield drawn(sizes[0][0], int(rng.integers(15, 21)), float(rng.choice([0.625, 0.75])), True)
    yield drawn(*sizes[1], 0.0, True)


BORDERS = {
    "a number equal to the rate": "training and rate > 0 and np.any(uniform == rate)",
    "a rate and a number of 0": "training and rate == 0 and np.any(uniform == 0)",
    "a low rate": "training and 0 < rate < 0.5",
    "a high rate": "training and rate > 0.5",
    "numbers below the rate at inference": "not training and np.any(uniform < rate)",
    "a share of dropped values other than the rate": "training and np.mean(uniform < rate) != rate",
    "negative values": "np.any(x < 0)",
}


def oracle(x, uniform, rate, training):
    import keras
    import tensorflow as tf

    if not training:
        return keras.layers.Dropout(rate, dtype="float64")(x, training=False)
    # Keras's layer is this function of TensorFlow, with a sampler that draws.
    return tf.nn.experimental.general_dropout(
        tf.constant(x), rate, lambda shape, dtype: tf.reshape(tf.constant(uniform, dtype), shape)
    )


STEM = dict(
    ja="""Keras の `Dropout` と同じ計算である。rate は値を落とす確率で、残す確率ではな
い。uniform は 0 以上 1 未満の一様乱数。training は学習時に True、推論時に
False である。

    x, uniform: (batch, features)""",
    en="""This computes what Keras's `Dropout` does. rate is the probability with which
a value is dropped, not kept. uniform is drawn uniformly from 0 up to, but not
including, 1. training is True in training and False at inference.

    x, uniform: (batch, features)""",
)

VARIANTS = {
    "mask": dict(
        right="np.where(kept, x / (1 - rate), 0)",
        same="x * kept / (1 - rate)",
    ),
    "not-dropped": dict(right="uniform >= rate", same="~(uniform < rate)"),
    "copy": dict(right="y = x", same="y = np.copy(x)"),
}

MISTAKES = {
    "rate-is-kept": dict(
        edits=[
            dict(right="uniform >= rate", wrong="uniform < rate"),
            dict(right="(1 - rate)", wrong="rate"),
        ],
        ja="rate を残す確率として使っている。そうする文献もあるが、Keras の rate は落とす確率である。",
        en="rate is taken for the probability of keeping, as in some texts; in Keras it is that of "
        "dropping.",
    ),
    "inverted-mask": dict(
        right="uniform >= rate",
        wrong="uniform < rate",
        ja="残す値と落とす値が逆になっている。一様乱数が rate 未満になる確率は rate である。",
        en="What stays and what goes are exchanged: a uniform number is below rate with probability rate.",
    ),
    "equal-dropped": dict(
        right="uniform >= rate",
        wrong="uniform > rate",
        ja="乱数が rate に等しい値まで落としている。rate が 0 のときは、何も落ちてはならない。",
        en="A number equal to rate drops its value too; with a rate of 0 nothing may be dropped.",
    ),
    "whole-samples": dict(
        right="uniform >= rate",
        wrong="uniform[:, :1] >= rate",
        ja="サンプルごとに全部残すか全部落とすかになっている。値は 1 つずつ独立に落とす。",
        en="This keeps or drops whole samples; every value is dropped by itself.",
    ),
    "same-for-all-samples": dict(
        right="uniform >= rate",
        wrong="uniform[:1] >= rate",
        ja="どのサンプルでも同じ特徴を落としている。サンプルが違えば、落とす特徴も違う。",
        en="The same features are dropped for all samples; each sample is to lose others.",
    ),
    "not-rescaled": dict(
        right="x / (1 - rate)",
        wrong="x",
        ja="落とした分だけ期待値が小さくなったままである。推論時に調整しないので、ここで補う。",
        en="The expectation stays lower by what was dropped; it is made up for here, since nothing "
        "is adjusted at inference.",
    ),
    "divided-by-rate": dict(
        right="x / (1 - rate)",
        wrong="x / rate",
        ja="値が残る確率は rate ではない。期待値を元に戻すには、残る確率を打ち消す。",
        en="rate is not the probability of staying; to restore the expectation, undo that one.",
    ),
    "scaled-down": dict(
        right="x / (1 - rate)",
        wrong="x * (1 - rate)",
        ja="残した値を小さくしている。減った分を補うのだから、残した値は大きくなるはず。",
        en="What stays becomes smaller; it has to grow, to make up for what was lost.",
    ),
    "by-count": dict(
        right="(1 - rate)",
        wrong="np.mean(kept)",
        ja="たまたま残った割合で割っている。期待値を合わせる定数は、乱数の結果によらない。",
        en="This divides by the share that happened to stay; the constant does not depend on the draw.",
    ),
    "sums-restored": dict(
        right="x / (1 - rate), 0)",
        wrong="x, 0)\n        y = y * x.sum(axis=1, keepdims=True) / y.sum(axis=1, keepdims=True)",
        ja="行の和が元に戻るように割っている。合わせるのは期待値で、1 回の結果ではない。",
        en="This restores the sum of each row; what has to agree is the expectation, not one result.",
        exam=False,
    ),
    "scaled-at-inference": dict(
        right="y = x",
        wrong="y = x * (1 - rate)",
        ja="学習時に調整をすませたので、推論時にもう一度小さくすると期待値がずれる。",
        en="Training has seen to the scale already; shrinking again at inference spoils it.",
    ),
    "scaled-up-at-inference": dict(
        right="y = x",
        wrong="y = x / (1 - rate)",
        ja="推論時は何も落とさないので、補うべき分はない。",
        en="Nothing is dropped at inference, so there is nothing to make up for.",
    ),
    "dropped-at-inference": dict(
        right="y = x",
        wrong="y = np.where(uniform >= rate, x / (1 - rate), 0)",
        ja="推論時にも落としている。同じ入力に対する予測が、乱数によって変わってしまう。",
        en="Values are dropped at inference too; predictions for one input would vary by chance.",
    ),
}
