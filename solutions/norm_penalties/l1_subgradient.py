"""L1 ペナルティとその勾配

重み kernel の L1 ペナルティ penalty（実数）と、kernel に関するその勾配 gradient
を求め、この順に返せ。penalty は、kernel の全要素を 1 列に並べたベクトルの L1
ノルムを λ 倍したものである。λ は実数 decay である。

|w| は w = 0 で微分できないので、そこでは勾配を 0 とする（劣勾配の 1 つで、
TensorFlow の自動微分も同じである）。w がちょうど 0 でなければ、どれほど 0 に
近くても、ふつうに微分する。

---
    kernel, gradient: (inputs, units)

---
The L1 penalty and its gradient

Compute penalty, a real number, the L1 penalty of the weights `kernel`, and
gradient, its gradient with respect to kernel; return them in this order. The
penalty is λ times the L1 norm of the vector of all elements of kernel; λ is the
number `decay`.

|w| has no derivative at w = 0; use 0 there, which is one of its subgradients,
and the one of TensorFlow's automatic differentiation. Where w is not exactly
0, however close, differentiate as usual.
"""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))  # blank
    gradient = decay * np.sign(kernel)  # blank
    return penalty, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(kernel=rng.permutation([2.0, -3.0, 0.0, 0.5, -1.0, 0.0]).reshape(2, 3), decay=0.25)
    for step in range(3):
        inputs, units = rng.choice(range(2, 8), 2, replace=False).tolist()
        size = inputs * units
        signs = rng.permutation(np.arange(size) % 3 - 1)  # −1, 0, 1
        sizes = rng.uniform(0.3, 2, size)
        if step == 1:  # next to 0
            sizes *= 10.0 ** -rng.integers(4, 13, size)
        yield dict(
            kernel=(signs * sizes).reshape(inputs, units), decay=float(rng.uniform(0.1, 0.4))
        )
    yield dict(kernel=np.zeros((int(rng.integers(2, 5)), 1)), decay=0.25)


BORDERS = {
    "weights that are 0": "np.any(kernel == 0) and np.any(kernel != 0)",
    "nothing but weights that are 0": "np.all(kernel == 0)",
    "negative weights next to 0": "np.any((kernel < 0) & (kernel > -1e-4))",
    "positive weights next to 0": "np.any((kernel > 0) & (kernel < 1e-4))",
    "large weights of both signs": "kernel.min() < -0.5 and kernel.max() > 0.5",
}


def oracle(kernel, decay):
    import keras
    import tensorflow as tf

    kernel = tf.Variable(kernel)
    with tf.GradientTape() as tape:
        penalty = keras.regularizers.L1(decay)(kernel)
    return penalty, tape.gradient(penalty, kernel)


STEM = dict(
    ja="重み kernel の全要素にわたる L1 ペナルティ penalty と、kernel に関するその勾配 gradient を求める。λ "
    "は decay である。|w| は w = 0 で微分できないので、そこでは勾配を 0 とする。",
    en="penalty is the L1 penalty over all elements of the weights kernel, gradient its gradient with "
    "respect to kernel; λ is decay. |w| has no derivative at w = 0, where the gradient is taken to be 0.",
)

VARIANTS = {
    "norm": dict(right="np.sum(np.abs(kernel))", same="np.linalg.norm(kernel.ravel(), 1)"),
    "comparisons": dict(right="np.sign(kernel)", same="((kernel > 0) * 1.0 - (kernel < 0) * 1.0)"),
}

MISTAKES = {
    "plain-sum": dict(
        right="np.sum(np.abs(kernel))",
        wrong="np.sum(kernel)",
        ja="絶対値がないと、正の重みと負の重みが打ち消し合う。",
        en="Without absolute values positive and negative weights cancel.",
    ),
    "absolute-of-sum": dict(
        right="np.sum(np.abs(kernel))",
        wrong="np.abs(np.sum(kernel))",
        ja="足してから絶対値をとっている。絶対値は要素ごとにとってから足す。",
        en="This sums first; absolute values are taken of each element before the sum.",
    ),
    "squares": dict(
        right="np.sum(np.abs(kernel))",
        wrong="np.sum(kernel**2)",
        ja="これは L2 のペナルティ。L1 は絶対値の和である。",
        en="This is the L2 penalty; L1 sums absolute values.",
    ),
    "mean": dict(
        right="np.sum(np.abs(kernel))",
        wrong="np.mean(np.abs(kernel))",
        ja="平均ではなく和をとる。",
        en="The sum is asked for, not the mean.",
    ),
    "matrix-norm": dict(
        right="np.sum(np.abs(kernel))",
        wrong="np.linalg.norm(kernel, 1)",
        ja="行列の 1 ノルムは、列ごとの和の最大値。ここでは全要素の絶対値を足す。",
        en="A matrix's 1-norm is its largest column sum; here all elements are summed.",
    ),
    "l2-gradient": dict(
        right="np.sign(kernel)",
        wrong="kernel",
        ja="重みに比例するのは L2 の勾配。L1 の勾配の大きさは、重みによらず λ である。",
        en="Proportional to the weight is L2's; that of L1 has the size λ whatever the weight.",
    ),
    "one-at-zero": dict(
        right="np.sign(kernel)",
        wrong="np.where(kernel >= 0, 1.0, -1.0)",
        ja="w = 0 で 1 になっている。そこで勾配があると、0 になった重みがまた動き出す。",
        en="This is 1 at w = 0, where a gradient would set weights that have reached 0 moving again.",
    ),
    "minus-one-at-zero": dict(
        right="np.sign(kernel)",
        wrong="np.where(kernel > 0, 1.0, -1.0)",
        ja="w = 0 で −1 になっている。そこで勾配があると、0 になった重みがまた動き出す。",
        en="This is −1 at w = 0, where a gradient would set weights that have reached 0 moving again.",
    ),
    "nan-at-zero": dict(
        right="np.sign(kernel)",
        wrong="kernel / np.abs(kernel)",
        ja="w = 0 で 0 を 0 で割り、NaN になる。",
        en="At w = 0 this divides 0 by 0, which is NaN.",
    ),
    "small-as-zero": dict(
        right="np.sign(kernel)",
        wrong="np.where(np.abs(kernel) < 1e-3, 0.0, np.sign(kernel))",
        ja="小さな重みの勾配まで 0 にしている。L1 では、小さな重みも同じ強さで 0 に引かれる。",
        en="Small weights have no gradient here; L1 pulls them towards 0 as strongly as any.",
    ),
    "no-decay": dict(
        right="decay * np.sign(kernel)",
        wrong="np.sign(kernel)",
        ja="λ が掛かっていない。",
        en="λ is missing.",
    ),
    "always-positive": dict(
        right="np.sign(kernel)",
        wrong="np.sign(np.abs(kernel))",
        ja="負の重みでも正になっている。負の側では、|w| は w が増えると減る。",
        en="Positive also for negative weights; there |w| falls as w grows.",
    ),
    "descent-direction": dict(
        right="decay * np.sign(kernel)",
        wrong="-decay * np.sign(kernel)",
        ja="符号が逆。勾配は増える向きで、0 に近づけるのは更新の式のマイナスである。",
        en="Reversed: a gradient points upwards, and the minus of the update moves towards 0.",
    ),
}
