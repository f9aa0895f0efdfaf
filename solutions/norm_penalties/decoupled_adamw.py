"""AdamW と、L2 ペナルティを加えた Adam

勾配の列 gradients に従って、重み w を順に更新せよ。gradients の 1 行は、
データの損失の、w に関する勾配である。重みを縮める方法は 2 つあり、decoupled が
真なら AdamW、偽なら、損失に L2 ペナルティ penalty を加えた Adam とする。

g は、m と v を求めるための勾配である。ペナルティを使うときは、それを加えた
損失の勾配を g とする。AdamW では、データの損失の勾配をそのまま g とし、その
代わりに、w の更新のときに、更新前の w の η λ 倍も引く。縮める量が m と v を
通らないので、2 乗の平均 v で割られない。縮める量を shrink とし、ペナルティを
使うときは 0 とする。

Adam の更新では、α_t と m の積を、v の平方根に ε を足したもので割り、それを w
から引く。ε は平方根の外にあり、v は補正しない。Keras の Adam と同じである。

m と v の初期値は 0 で、最初の更新が t = 1 である。η は learning_rate、λ は
decay、β₁ は beta_1、β₂ は beta_2、ε は epsilon で、計算は要素ごとに行う。
α_t は alpha である。最後の w を返せ。

---
    w, m, v, g: (size,)    gradients: (steps, size)

    penalty = ½ λ Σ w²

---
AdamW, and Adam with an L2 penalty

Update the weights w by the gradients in `gradients`, one after another; a row
of it is the gradient of the data loss with respect to w. There are two ways to
shrink weights: AdamW where `decoupled` is true, and Adam with the L2 penalty
added to the data loss where it is false.

g is the gradient that m and v are made of. With the penalty it is that of the
loss with the penalty added. With AdamW it is just the gradient of the data
loss; instead, the update of w also subtracts η λ times the w before the update.
What shrinks the weights does not pass through m and v, and is not divided by
the average of squares, v. It is called shrink, which is 0 with the penalty.

The update of Adam takes the product of α_t and m, divides it by the root of v
plus ε, and subtracts it from w. ε is outside of the root, and v is not
corrected, as in Keras's Adam.

m and v begin as 0, and the first update is t = 1. η is `learning_rate`,
λ is `decay`, β₁ is `beta_1`, β₂ is `beta_2`, ε is `epsilon`, α_t is alpha;
everything is elementwise. Return the final w.
"""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w  # blank
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0  # blank
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink  # blank
    return w


# ==== grading ====


def cases(rng):
    def drawn(steps, size, decoupled, **constants):
        gradients = rng.choice([-1, 1], (steps, size)) * rng.uniform(0.3, 1.5, (steps, size))
        if steps > 1:
            gradients[:, 0] = 0
        return dict(
            w=rng.choice([-1, 1], size) * rng.uniform(0.5, 2, size),
            gradients=gradients,
            decay=float(rng.choice([0.25, 0.5])),
            decoupled=decoupled,
            **constants,
        )

    # Keras keeps the learning rate in single precision, which holds these as they are.
    simple = dict(learning_rate=0.125, beta_1=0.75, beta_2=0.875, epsilon=0.0625)
    yield drawn(1, 3, True, **simple)
    for decoupled in (False, True, False):
        steps, size = rng.choice(range(2, 8), 2, replace=False).tolist()
        yield drawn(
            steps,
            size,
            decoupled,
            learning_rate=float(rng.choice([0.09375, 0.125, 0.1875])),
            beta_1=float(rng.choice([0.625, 0.75, 0.875])),
            beta_2=float(rng.choice([0.875, 0.90625, 0.9375])),
            epsilon=float(rng.choice([0.03125, 0.0625, 0.09375])),
        )


BORDERS = {
    "one update": "len(gradients) == 1",
    "several updates of AdamW": "decoupled and len(gradients) > 1",
    "several updates with the penalty": "not decoupled and len(gradients) > 1",
    "a weight whose data loss has no gradient": "np.any(np.all(gradients == 0, axis=0))",
    "an ε that shows": "epsilon > 0.02",
    "another decay than 1": "decay != 1",
}


def oracle(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    import keras
    import tensorflow as tf

    weights = keras.Variable(w, dtype="float64")
    constants = dict(beta_1=beta_1, beta_2=beta_2, epsilon=epsilon)
    if decoupled:
        optimizer = keras.optimizers.AdamW(learning_rate, weight_decay=decay, **constants)
    else:
        optimizer = keras.optimizers.Adam(learning_rate, **constants)
    penalty = keras.regularizers.L2(0.0 if decoupled else decay / 2)
    for gradient in gradients:
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(gradient * weights.value) + penalty(weights.value)
        optimizer.apply([tape.gradient(loss, weights.value)], [weights])
    return weights.numpy()


STEM = dict(
    ja="Keras の Adam に従って、重み w を更新する。gradients は、データの損失の勾配を順に並べたものである。"
    "decoupled が真なら AdamW、偽なら、損失に L2 ペナルティ ½ λ Σ w² を加えた Adam とする。λ は decay、"
    "shrink は AdamW で重みを縮める量である。",
    en="The weights w are updated as Keras's Adam does it; gradients holds the gradients of the data loss. "
    "Where decoupled is true it is AdamW, where it is false Adam with the L2 penalty ½ λ Σ w² added to the "
    "loss. λ is decay, and shrink is what AdamW shrinks the weights by.",
)

VARIANTS = {
    "factor": dict(
        right="gradient if decoupled else gradient + decay * w",
        same="gradient + (not decoupled) * decay * w",
    ),
    "shrunk-first": dict(
        edits=[
            dict(
                right="shrink = learning_rate * decay * w if decoupled else 0.0",
                same="shrink = 1 - learning_rate * decay if decoupled else 1.0",
            ),
            dict(
                right="w - alpha * m / (np.sqrt(v) + epsilon) - shrink",
                same="w * shrink - alpha * m / (np.sqrt(v) + epsilon)",
            ),
        ],
    ),
}

MISTAKES = {
    "decay-inside": dict(
        right="g = gradient if decoupled else gradient + decay * w",
        wrong="g = gradient + decay * w",
        ja="AdamW でも勾配に λ w が入っている。それでは m と v を通り、勾配の大きい重みほど縮まなくなる。",
        en="λ w is in AdamW's gradient as well; through m and v it shrinks weights with large "
        "gradients less.",
    ),
    "never-inside": dict(
        right="g = gradient if decoupled else gradient + decay * w",
        wrong="g = gradient",
        ja="L2 ペナルティの勾配がどこにも入らない。decoupled が偽のとき、重みが縮まない。",
        en="The gradient of the L2 penalty is nowhere: without `decoupled` nothing shrinks.",
    ),
    "other-way-round": dict(
        right="gradient if decoupled else gradient + decay * w",
        wrong="gradient + decay * w if decoupled else gradient",
        ja="条件が逆。勾配に足すのは、ペナルティを使う（decoupled が偽の）ほう。",
        en="The condition is reversed: it is the penalty, without `decoupled`, that adds to g.",
    ),
    "keras-penalty": dict(
        right="gradient + decay * w",
        wrong="gradient + 2 * decay * w",
        ja="この問題のペナルティには ½ が付いているので、微分した 2 は打ち消される。",
        en="The penalty here has a ½, which cancels the 2 of the derivative.",
    ),
    "rate-not-applied": dict(
        right="learning_rate * decay * w",
        wrong="decay * w",
        ja="縮める量にも学習率が掛かる。1 回の更新で λ の割合も縮んでしまう。",
        en="The learning rate multiplies this as well; else one update takes off the whole share λ.",
    ),
    "corrected-rate": dict(
        right="learning_rate * decay * w",
        wrong="alpha * decay * w",
        ja="掛けるのは補正前の学習率 η。バイアス補正は m と v のためのもの。",
        en="The plain rate η multiplies; the bias correction belongs to m and v.",
    ),
    "shrunk-anyway": dict(
        right="learning_rate * decay * w if decoupled else 0.0",
        wrong="learning_rate * decay * w",
        ja="L2 ペナルティを使うときも w から引いている。縮める効果が二重になる。",
        en="This shrinks with the penalty as well, so that weights shrink twice.",
    ),
    "epsilon-inside": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.sqrt(v + epsilon)",
        ja="ε が平方根の中にある。RMSprop とは違い、Adam の ε は根をとった後に足す。",
        en="ε is inside of the root; unlike that of RMSprop, Adam's ε is added after the root.",
    ),
    "epsilon-of-the-paper": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="(np.sqrt(v) + epsilon * np.sqrt(1 - beta_2**t))",
        ja="論文の m̂ / (√v̂ + ε) と同じ値になる。Keras では、補正していない √v に ε を足す。",
        en="This equals m̂ / (√v̂ + ε) of the paper; Keras adds ε to √v that is not corrected.",
    ),
    "no-epsilon": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.sqrt(v)",
        ja="ε がない。勾配が 0 のままの重みでは、0 を 0 で割ってしまう。",
        en="ε is missing; for a weight whose gradients are all 0, this divides 0 by 0.",
    ),
    "shrunk-afterwards": dict(
        right="w - alpha * m / (np.sqrt(v) + epsilon) - shrink",
        wrong="(w - alpha * m / (np.sqrt(v) + epsilon)) * (1 - learning_rate * decay * decoupled)",
        ja="更新した後の w を縮めている。縮める量は、更新前の w から決まる。",
        en="The w after the update is shrunk; what is subtracted depends on the w before it.",
    ),
    "not-shrunk": dict(
        right=" - shrink",
        wrong="",
        ja="縮める量が引かれていない。AdamW がただの Adam になる。",
        en="What shrinks the weights is not subtracted; AdamW becomes plain Adam.",
    ),
    "grown": dict(
        right="- shrink",
        wrong="+ shrink",
        ja="足すと重みが大きくなる。減衰は引く。",
        en="Added, it makes weights grow; decay subtracts.",
    ),
    "shrink-divided": dict(
        right="alpha * m / (np.sqrt(v) + epsilon) - shrink",
        wrong="(alpha * m + shrink) / (np.sqrt(v) + epsilon)",
        ja="縮める量まで √v で割っている。割らないのが AdamW の要点である。",
        en="What shrinks is divided by √v, too; that it is not is the point of AdamW.",
    ),
}
