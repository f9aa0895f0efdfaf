"""ミニバッチの大きさと勾配のばらつき

線形回帰で、サンプル i の損失を L_i、その勾配を g_i、全サンプルの平均損失の勾配
を ḡ とする。

N 個のサンプルから、復元抽出で（同じものを何度選んでもよく、毎回どれも同じ確率
で）B 個を選んでミニバッチとする。ミニバッチの勾配は、選ばれた B 個の g_i の平均
であり、その期待値は ḡ になる。g_i を i 行目に並べた gradients と、ミニバッチの
勾配の分散 variance を、この順に返せ。分散は、期待値 ḡ からのずれの 2 乗の期待値
で、要素ごとに求める。

mean は ḡ、single は B = 1 のときの分散とする。B は N より大きいこともある。

ここでの分散は、乱数で選んで測る推定値ではなく、選び方すべてについての厳密な値で
ある（採点では Nᴮ 通りのミニバッチをすべて作って比べる）。

---
    x: (N, features)    y: (N, 1)    w: (features, 1)    B = batch_size
    gradients: (N, features)    mean, single, variance: (features,)

    L_i(w) = (x_i w − y_i)²    g_i = ∇L_i(w)    ḡ = (1/N) Σ_i g_i

---
The size of a mini-batch and the noise of its gradient

In a linear regression L_i is the loss of sample i, g_i its gradient, and ḡ the
gradient of the mean loss over all samples.

A mini-batch is drawn from the N samples with replacement: B draws, each of any
sample with the same probability, no matter which were drawn before. Its
gradient is the mean of the g_i of the B samples drawn, and the expectation of
that is ḡ. Return `gradients`, whose row i is g_i, and `variance`, the variance
of the mini-batch gradient, in this order. The variance is the expectation of
the squared deviation from ḡ, for each element.

Let `mean` be ḡ and `single` the variance for B = 1. B may be greater than N.

The variance is not an estimate from random draws but the exact value over all
ways of drawing (grading makes all of the Nᴮ possible mini-batches and
compares).
"""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x  # blank
    mean = np.mean(gradients, axis=0)  # blank
    single = np.mean((gradients - mean) ** 2, axis=0)  # blank
    variance = single / batch_size  # blank
    return gradients, variance


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=rng.permutation([[1.0], [2.0], [4.0]]),
        y=rng.permutation([[1.0], [-1.0], [3.0]]),
        w=np.array([[2.5]]),
        batch_size=2,
    )
    more = int(rng.integers(5, 7))
    for samples, features, batch_size in [
        (more, int(rng.choice([2, 4])), 3),
        (4, int(rng.choice([2, 3])), 4),
        (3, int(rng.choice([2, 4])), 5),
        (more, 3, 1),
    ]:
        yield dict(
            x=rng.choice([-1, 1], (samples, features)) * rng.uniform(0.4, 2, (samples, features)),
            y=2 * rng.normal(size=(samples, 1)),
            w=rng.normal(size=(features, 1)),
            batch_size=batch_size,
        )


BORDERS = {
    "one sample": "batch_size == 1",
    "fewer than all samples": "1 < batch_size < len(x)",
    "as many as there are": "batch_size == len(x)",
    "more than there are": "batch_size > len(x)",
    "a single feature": "x.shape[1] == 1",
    "errors of either sign": "np.ptp(np.sign(x @ w - y)) == 2",
}


def oracle(x, y, w, batch_size):
    import itertools

    import keras
    import numpy as np
    import tensorflow as tf

    def loss_gradients(batches):
        """The gradient of the mean loss of each batch, a list of row numbers."""
        weights = tf.constant(w)
        with tf.GradientTape() as tape:
            tape.watch(weights)
            guesses = tf.gather(x, batches) @ weights
            losses = tf.reduce_mean(
                keras.losses.mean_squared_error(tf.gather(y, batches), guesses), axis=1
            )
        return tape.jacobian(losses, weights).numpy()[..., 0]

    every_batch = list(itertools.product(range(len(x)), repeat=batch_size))
    noisy = loss_gradients(every_batch)
    everything = loss_gradients([list(range(len(x)))])
    return loss_gradients([[i] for i in range(len(x))]), np.mean((noisy - everything) ** 2, axis=0)


STEM = dict(
    ja="""線形回帰で、N 個のサンプルから復元抽出で B 個を選んでミニバッチとする。サンプル i の損失 L_i の
勾配を i 行目に並べた gradients と、ミニバッチの勾配（選ばれた B 個の勾配の平均）の分散
variance を求める。mean は全サンプルの勾配の平均、single は B = 1 のときの分散である。

    L_i(w) = (x_i w − y_i)²    B = batch_size""",
    en="""In a linear regression a mini-batch is drawn from N samples, B of them, with replacement. Row i of
`gradients` is the gradient of L_i, the loss of sample i, and `variance` that of the gradient of
a mini-batch, which is the mean over the B samples drawn. mean is the mean gradient of all
samples, single the variance for B = 1.

    L_i(w) = (x_i w − y_i)²    B = batch_size""",
)

VARIANTS = {
    "var": dict(right="np.mean((gradients - mean) ** 2, axis=0)", same="np.var(gradients, axis=0)"),
    "moments": dict(
        right="np.mean((gradients - mean) ** 2, axis=0)",
        same="np.mean(gradients**2, axis=0) - mean**2",
    ),
}

MISTAKES = {
    "half-loss": dict(
        right="2 * (x @ w - y)",
        wrong="(x @ w - y)",
        ja="この損失に ½ は掛かっていないので、微分すると係数が残る。",
        en="There is no ½ in this loss, so differentiating leaves a factor.",
    ),
    "divided-by-samples": dict(
        right="2 * (x @ w - y) * x",
        wrong="2 * (x @ w - y) * x / len(x)",
        ja="g_i は 1 つのサンプルの損失の勾配。平均はまだとらない。",
        en="g_i is the gradient of a single sample's loss; no mean is taken yet.",
    ),
    "error-turned-round": dict(
        right="(x @ w - y)",
        wrong="(y - x @ w)",
        ja="x w の側を微分するので、誤差は予測から正解を引いたもの。分散は同じでも、勾配は逆を向く。",
        en="What is differentiated is x w, so the error is guess minus truth; the variance is the "
        "same, but the gradients point the other way.",
    ),
    "mean-of-everything": dict(
        right="np.mean(gradients, axis=0)",
        wrong="np.mean(gradients)",
        ja="ḡ はサンプルについての平均で、重みの要素ごとにある。要素どうしは混ぜない。",
        en="ḡ is a mean over samples, one for each weight; different weights are not mixed.",
    ),
    "not-centred": dict(
        right="(gradients - mean) ** 2",
        wrong="gradients**2",
        ja="分散は平均からのずれの 2 乗の平均。これでは平均の大きさまで入ってしまう。",
        en="Variance is about deviations from the mean; this counts the mean itself as well.",
    ),
    "unbiased": dict(
        right="np.mean((gradients - mean) ** 2, axis=0)",
        wrong="np.var(gradients, axis=0, ddof=1)",
        ja="N − 1 で割るのは、標本から母分散を推定するとき。ここでは N 個が選ばれうるすべてである。",
        en="N − 1 is for estimating from a sample; here the N samples are all there is to draw from.",
    ),
    "absolute": dict(
        right="(gradients - mean) ** 2",
        wrong="np.abs(gradients - mean)",
        ja="ずれの絶対値の平均は分散ではない。B との関係も違ってくる。",
        en="The mean of absolute deviations is no variance, and it depends on B in another way.",
    ),
    "independent-of-batch": dict(
        right="single / batch_size",
        wrong="single",
        ja="これは 1 サンプルの勾配の分散。平均をとると、ずれどうしがいくらか打ち消し合う。",
        en="This is the variance for one sample; in a mean, deviations cancel to some degree.",
    ),
    "samples-for-batch": dict(
        right="single / batch_size",
        wrong="single / len(x)",
        ja="平均をとるのは選ばれた B 個について。全体の N 個ではない。",
        en="The mean is over the B samples drawn, not over all N.",
    ),
    "square-of-batch": dict(
        right="single / batch_size",
        wrong="single / batch_size**2",
        ja="1/B を掛けると分散は 1/B² 倍だが、B 個の独立な勾配の和の分散は B 倍である。",
        en="The factor 1/B makes 1/B² in the variance, but the sum of B independent gradients has "
        "B times the variance of one.",
    ),
    "standard-deviation": dict(
        right="single / batch_size",
        wrong="np.sqrt(single / batch_size)",
        ja="これは標準偏差。求めるのは分散である。",
        en="This is the standard deviation; the variance is what is asked for.",
    ),
    "sum-of-batch": dict(
        right="single / batch_size",
        wrong="single * batch_size",
        ja="これは B 個の勾配の和の分散。ミニバッチの勾配は平均である。",
        en="This is the variance of the sum of B gradients; the mini-batch gradient is their mean.",
    ),
    "root-of-batch": dict(
        right="single / batch_size",
        wrong="single / np.sqrt(batch_size)",
        ja="√B で小さくなるのは標準偏差のほうである。",
        en="It is the standard deviation that shrinks with √B.",
    ),
    "without-replacement": dict(
        right="single / batch_size",
        wrong="single / batch_size * (1 - (batch_size - 1) / (len(x) - 1))",
        ja="これは非復元抽出の分散。ここでは同じサンプルを何度でも選べるので、抽出は互いに独立である。",
        en="This is for drawing without replacement; here a sample may come again, and draws are "
        "independent.",
    ),
}
