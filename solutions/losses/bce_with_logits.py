"""ロジットからの 2 値交差エントロピー

シグモイドに入る前の値（ロジット）z と正解 t から、要素ごとの 2 値交差エントロ
ピー losses を NumPy だけで求めよ。t の要素は 0 か 1 である。

losses の要素の値が L で、p は t が 1 である確率を表す。|z| が 100 や 1000 にな
る要素もある。p を求めてから log をとると、p が 0 か 1 に丸められて inf や nan
が出る。そこで L を z と t の式に直し、exp の指数が決して正にならないように、3
つの項に変形せよ。losses に inf や nan になる要素があってはならない。

positive は z と 0 の大きいほう、correction は log(1 + …) の形の項とする。残る 1
つの項は z と t の積である。平均や和はとらない。

---
    z, t, positive, correction, losses: (batch, outputs)

    p = σ(z) = 1 / (1 + exp(−z))
    L = −t log p − (1 − t) log(1 − p)

---
Binary cross-entropy from logits

From the logits z, the values before the sigmoid, and the right answers t, each
0 or 1, compute the elementwise binary cross-entropy `losses` with NumPy alone.

L is the value of an element of `losses`, and p is the probability that t is 1.
|z| can be 100 or 1000. If p is computed first, it is rounded to 0 or 1 and its
logarithm gives inf or nan. So write L in terms of z and t, and rearrange it to
three terms such that no exponent of exp is ever positive. No element of losses
may become inf or nan.

`positive` is the greater of z and 0, `correction` a term of the form log(1 +
…), and the third term is the product of z and t. Take no mean and no sum.
"""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)  # blank
    correction = np.log1p(np.exp(-np.abs(z)))  # blank
    losses = positive - z * t + correction  # blank
    return losses


# ==== grading ====


def draw(rng, batch, outputs, scale):
    import numpy as np

    size = batch * outputs
    signs = np.where(rng.permutation(size) % 2, 1, -1)
    z = signs * rng.uniform(0.4, 1.8, size=size) * scale
    # Both answers for both signs.
    t = np.where(signs > 0, np.cumsum(signs > 0), np.cumsum(signs < 0)) % 2
    return dict(z=z.reshape(batch, outputs), t=t.reshape(batch, outputs) * 1.0)


def cases(rng):
    import numpy as np

    # p is 3/4, 1/4, 2/3 and 1/3.
    z = np.log([3.0, 1 / 3, 2.0, 0.5])[rng.permutation(4)]
    yield dict(z=z[None], t=np.where(np.abs(z) > 1, z > 0, z < 0)[None] * 1.0)
    few, some, many = (int(n) for n in rng.choice(range(2, 8), 3, replace=False))
    mild = draw(rng, few, some + 1, 1.0)
    mild["z"][0, 0] = 0.0
    yield mild
    yield draw(rng, some + 1, many + 2, 100.0)
    yield draw(rng, many + 2, few + 2, 1000.0)


BORDERS = {
    "a logit of exactly 0": "np.any(z == 0)",
    "sure, and wrong, both ways": "np.any(t[z > 90] == 0) and np.any(t[z < -90] == 1)",
    "sure, and right, both ways": "np.any(t[z > 90] == 1) and np.any(t[z < -90] == 0)",
    "exp of it overflows": "np.any(z > 710) and np.any(z < -710)",
    "logits near 0 of both signs": "np.all(np.abs(z) < 2) and np.any(z > 0) and np.any(z < 0)",
}


def oracle(z, t):
    import tensorflow as tf

    return tf.nn.sigmoid_cross_entropy_with_logits(labels=t, logits=z)


STEM = dict(
    ja="ロジット z と正解 t（0 か 1）から、要素ごとの 2 値交差エントロピー losses を求める。|z| が 1000 になる要素でも、inf や nan にならない。",
    en="This computes the elementwise binary cross-entropy from logits z and right answers t (0 or 1). Even where |z| is 1000 no element becomes inf or nan.",
)

VARIANTS = {
    "logaddexp": dict(
        edits=[
            dict(right="np.maximum(z, 0)", same="np.logaddexp(0, z)"),
            dict(right="np.log1p(np.exp(-np.abs(z)))", same="0"),
        ],
    ),
    "log": dict(right="np.log1p(np.exp(-np.abs(z)))", same="np.log(1 + np.exp(-np.abs(z)))"),
    "minimum": dict(right="-np.abs(z)", same="np.minimum(z, -z)"),
    "where": dict(right="np.maximum(z, 0)", same="np.where(z > 0, z, 0)"),
}

MISTAKES = {
    "probability-first": dict(
        edits=[
            dict(right="np.log1p(np.exp(-np.abs(z)))", wrong="1 / (1 + np.exp(-z))"),
            dict(
                right="positive - z * t + correction",
                wrong="-t * np.log(correction) - (1 - t) * np.log(1 - correction)",
            ),
        ],
        ja="先に確率にすると、|z| が大きいところで 0 か 1 に丸められ、その log で inf や nan が出る。",
        en="Made into a probability first, large |z| round to 0 or 1, whose log gives inf or nan.",
    ),
    "probability-clipped": dict(
        edits=[
            dict(
                right="np.log1p(np.exp(-np.abs(z)))",
                wrong="np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)",
            ),
            dict(
                right="positive - z * t + correction",
                wrong="-t * np.log(correction) - (1 - t) * np.log(1 - correction)",
            ),
        ],
        ja="確率を切り詰めると inf は出ないが、損失が 16 ほどで頭打ちになる。"
        "ロジットからなら、その先も正しく求まる。",
        en="Clipping the probability avoids inf, but no loss then exceeds about 16; "
        "the logits still tell how large it is.",
    ),
    "sigmoid-twice": dict(
        edits=[
            dict(right="np.maximum(z, 0)", wrong="1 / (1 + np.exp(-z))"),
            dict(
                right="np.log1p(np.exp(-np.abs(z)))",
                wrong="np.log1p(np.exp(-1 / (1 + np.exp(-z))))",
            ),
            dict(right="z * t", wrong="t / (1 + np.exp(-z))"),
        ],
        ja="この式にはシグモイドが含まれている。z の代わりに確率を入れると、シグモイドを 2 回通すことになる。",
        en="The formula already holds the sigmoid; with a probability for z it acts twice.",
    ),
    "absolute": dict(
        right="np.maximum(z, 0)",
        wrong="np.abs(z)",
        ja="z が負なら、z と 0 の大きいほうは 0 で、|z| ではない。",
        en="For a negative z the maximum is 0, not |z|.",
    ),
    "negative-part": dict(
        right="np.maximum(z, 0)",
        wrong="np.maximum(-z, 0)",
        ja="符号が逆。t = 0 なのに z が大きいとき、損失が z ほどになるのがこの項である。",
        en="The sign is reversed: this term makes the loss about z where t = 0 and z is large.",
    ),
    "no-maximum": dict(
        right="np.maximum(z, 0)",
        wrong="z",
        ja="z が負の大きな値で t = 0 なら、正しく分類できているのに、損失が負になってしまう。",
        en="With a very negative z and t = 0 all is well, yet the loss would become negative.",
    ),
    "overflowing": dict(
        right="-np.abs(z)",
        wrong="-z",
        ja="指数は 0 以下のはずなのに、z が負だと exp(−z) が 1 を超え、この項は log 2 より大きくなる。|z| が大きければ inf になる。",
        en="The exponent should never exceed 0; where z is negative exp(−z) is above 1, and this term above log 2. Where |z| is large it is inf.",
    ),
    "overflowing-z": dict(
        right="-np.abs(z)",
        wrong="z",
        ja="指数は 0 以下のはずなのに、z が正だと exp(z) が 1 を超える。その大きさは、すでに max(z, 0) が受けもっている。|z| が大きければ inf になる。",
        en="The exponent should never exceed 0; where z is positive exp(z) is above 1, a size of which max(z, 0) takes care already. Where |z| is large it is inf.",
    ),
    "overflowing-positive": dict(
        right="-np.abs(z)",
        wrong="np.abs(z)",
        ja="指数は 0 以下のはずなのに、正になっている。この項は log 2 を超え、|z| が大きければ inf になる。",
        en="The exponent should never exceed 0, and here it is positive: this term is above log 2, and inf where |z| is large.",
    ),
    "largest-of-all": dict(
        right="np.maximum(z, 0)",
        wrong="np.max(z)",
        ja="これは配列全体の最大値 1 つである。求めるのは、要素ごとに 0 と比べたときの大きいほう。",
        en="That is one number, the largest of the whole array; each element is to be compared with 0.",
    ),
    "base-two": dict(
        right="np.log1p(np.exp(-np.abs(z)))",
        wrong="np.log2(1 + np.exp(-np.abs(z)))",
        ja="底が 2 の対数は、自然対数の約 1.44 倍になる。式の log は自然対数である。",
        en="A logarithm to the base 2 is about 1.44 times the natural one, which the formula means.",
    ),
    "no-one": dict(
        right="np.log1p(np.exp(-np.abs(z)))",
        wrong="np.log(np.exp(-np.abs(z)))",
        ja="1 + がない。これでは log と exp が打ち消し合うだけになる。",
        en="The 1 + is missing, and log and exp merely undo each other.",
    ),
    "plus": dict(
        right="- z * t",
        wrong="+ z * t",
        ja="t = 1 のとき、z が大きいほど損失は小さくなる。符号が逆である。",
        en="Where t = 1 a larger z means a smaller loss; the sign is reversed.",
    ),
    "signed-targets": dict(
        right="positive - z * t + correction",
        wrong="np.maximum(-t * z, 0) + np.log1p(np.exp(-np.abs(t * z)))",
        ja="これは t を −1 と 1 で表す流儀の式である。t が 0 のとき、z によらない値になる。",
        en="This is the formula for targets −1 and 1; at t = 0 it does not depend on z.",
    ),
    "logits-clipped": dict(
        edits=[
            dict(right="np.maximum(z, 0)", wrong="np.maximum(np.clip(z, -50, 50), 0)"),
            dict(right="z * t", wrong="np.clip(z, -50, 50) * t"),
        ],
        ja="ロジットを切り詰めると、自信をもって間違えたときの損失が 50 で頭打ちになる。",
        en="With clipped logits, being sure and wrong costs no more than 50.",
    ),
    "targets-alone": dict(
        right="z * t",
        wrong="t",
        ja="引く項は z と t の積である。t だけでは、ロジットがどれほど大きくても同じ値しか引かれない。",
        en="What is taken off is a product of z and t; with t alone it is the same however large the logit is.",
    ),
    "other-class": dict(
        right="z * t",
        wrong="z * (1 - t)",
        ja="0 と 1 のクラスが入れ替わっている。",
        en="The classes 0 and 1 are exchanged.",
    ),
    "minus-correction": dict(
        right="+ correction",
        wrong="- correction",
        ja="最後の項は足す。引くと、z が 0 のとき損失が −log 2 になってしまう。",
        en="The last term is added; subtracted, the loss at z = 0 would be −log 2.",
    ),
    "averaged": dict(
        right="positive - z * t + correction",
        wrong="np.mean(positive - z * t + correction)",
        ja="平均すると、要素ごとの損失ではなくなる。",
        en="Averaged, it is no longer the loss of each element.",
    ),
}
