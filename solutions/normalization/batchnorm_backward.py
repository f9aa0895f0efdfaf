"""BatchNormalization の逆伝播

学習時の BatchNormalization の逆伝播を求めよ。損失 L の、出力 y に関する勾配 dy
から、入力 x と係数 gamma, beta に関する勾配 dx, dgamma, dbeta を求め、この順に
返せ。順伝播の Σ と mean はバッチの軸についてとり、特徴ごとに計算する。

平均と分散も x から計算したものなので、そこを通る勾配も数える。dy の和が 0 とは
限らない。勾配は 1 段ずつ求める。dx_hat, dvariance, dcentered は、それぞれ
x_hat, variance, centered に関する L の勾配で、dcentered は std を通る分も含む
全体とする。

---
    x, centered, x_hat, y, dx, dcentered, dx_hat, dy: (batch, features)
    gamma, beta, variance, std, dgamma, dbeta, dvariance: (features,)

    centered = x − mean(x)
    variance = Σ centered² / batch
    std = √(variance + 0.001)
    x_hat = centered / std
    y = gamma x_hat + beta

---
Backward through BatchNormalization

Go backward through BatchNormalization in training: from dy, the gradient
of a loss L with respect to the output y, compute those with respect to the
input x and to the coefficients gamma and beta. Return dx, dgamma and dbeta in
this order. In the forward pass Σ and mean run over the batch axis, and each
feature is by itself.

The mean and the variance were computed from x too, and the gradient that goes
through them counts. dy need not sum to 0. Take one step at a time: dx_hat,
dvariance and dcentered are the gradients of L with respect to x_hat, variance
and centered, and dcentered is all of it, also what goes through std.
"""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)  # blank
    dgamma = (dy * x_hat).sum(axis=0)  # blank
    dx_hat = dy * gamma  # blank
    dvariance = -0.5 * (dx_hat * centered).sum(axis=0) / std**3  # blank
    dcentered = dx_hat / std + dvariance * 2 * centered / batch  # blank
    dx = dcentered - dcentered.mean(axis=0)  # blank
    return dx, dgamma, dbeta


# ==== grading ====


def cases(rng):
    import numpy as np

    # With either row, variance + 0.001 is a square: 0.06² or 0.12².
    steps = np.array([(-2, -5, 7), (-5, -11, 16)]) / 100
    steps = rng.permuted(steps, axis=1) * rng.choice([-1, 1], size=(2, 1))
    yield dict(
        x=np.round(rng.choice([-0.4, -0.2, 0.1, 0.3], size=2, replace=False) + steps.T, 2),
        gamma=rng.choice([0.5, 1.5, 2.5], size=2, replace=False),
        dy=rng.permuted([(1.0, 2.0, 4.0), (-1.0, 3.0, 5.0)], axis=1).T,
    )
    for least in (3, 7):
        batch, features = (least + rng.choice(4, size=2, replace=False)).tolist()
        spread = rng.uniform(0.03, 0.3, size=features)
        yield dict(
            x=rng.normal(size=features) + spread * rng.normal(size=(batch, features)),
            gamma=rng.uniform(0.5, 2, size=features),
            dy=rng.normal(size=(batch, features)),
        )


BORDERS = {
    "variances at which ε shows": "np.any((x.var(0) > 1e-4) & (x.var(0) < 0.05))",
    "gradients whose sum is not 0": "np.all(np.abs(dy.sum(0)) > 1e-6)",
    "more samples than features, or fewer": "len(x) != x.shape[1] > 2",
}


def oracle(x, gamma, dy):
    import keras
    import tensorflow as tf

    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    layer.gamma.assign(gamma)
    source = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(source)
        y = layer(source, training=True)
    return tape.gradient(y, [source, layer.gamma.value, layer.beta.value], tf.constant(dy))


STEM = dict(
    ja="学習時の BatchNormalization の逆伝播である。損失 L の出力 y に関する勾配 dy から、x, gamma, beta に関する勾配を、\n"
    "1 段ずつ求める。dvariance は分散（ε を足す前）、dcentered は centered に関する勾配の全体で、std を通る分も含む。\n"
    "\n"
    "    y = gamma x_hat + beta    x, dy: (batch, features)",
    en="Backward through BatchNormalization in training: from dy, the gradient of a loss L with respect to y, come\n"
    "those with respect to x, gamma and beta, one step at a time. dvariance belongs to the variance (without ε),\n"
    "dcentered is the whole gradient with respect to centered, also what goes through std.\n"
    "\n"
    "    y = gamma x_hat + beta    x, dy: (batch, features)",
)

VARIANTS = {
    "einsum": dict(
        right="(dy * x_hat).sum(axis=0)",
        same="np.einsum('nf,nf->f', dy, x_hat)",
    ),
    "by-x-hat": dict(
        right="-0.5 * (dx_hat * centered).sum(axis=0) / std**3",
        same="-(dx_hat * x_hat).sum(axis=0) / (2 * std**2)",
    ),
    "in-one-line": dict(
        right="dcentered - dcentered.mean(axis=0)",
        same="(batch * dx_hat - dx_hat.sum(axis=0) - x_hat * (dx_hat * x_hat).sum(axis=0)) "
        "/ (batch * std)",
    ),
}

MISTAKES = {
    "beta-averaged": dict(
        right="dy.sum(axis=0)",
        wrong="dy.mean(axis=0)",
        ja="beta はどのサンプルにも足される。分かれた先の勾配は、平均せずに足し合わせる。",
        en="beta is added to every sample; gradients from all its uses add up, they are not averaged.",
    ),
    "wrong-axis": dict(
        edits=[
            dict(right="dy.sum(axis=0)", wrong="dy.sum(axis=1)"),
            dict(right="(dy * x_hat).sum(axis=0)", wrong="(dy * x_hat).sum(axis=1)"),
        ],
        ja="サンプルごとの和になっている。gamma と beta は特徴ごとにあり、勾配の形もそれと同じ。",
        en="These are sums per sample; gamma and beta belong to features, and so do their gradients.",
    ),
    "gamma-like-beta": dict(
        right="(dy * x_hat).sum(axis=0)",
        wrong="dy.sum(axis=0)",
        ja="gamma には順伝播で掛けた相手がある。掛け算の微分では、その相手が残る。",
        en="gamma was multiplied by something going forward; that factor stays in its gradient.",
    ),
    "gamma-with-input": dict(
        right="(dy * x_hat)",
        wrong="(dy * x)",
        ja="gamma を掛けた相手は x そのものではなく、正規化した値。",
        en="What gamma multiplied was not x itself but what had been normalised.",
    ),
    "gamma-averaged": dict(
        right="(dy * x_hat).sum(axis=0)",
        wrong="(dy * x_hat).mean(axis=0)",
        ja="gamma は全サンプルで共有されている。共有された係数の勾配は、平均ではなく和になる。",
        en="All samples share gamma; the gradient of what is shared is a sum, not a mean.",
    ),
    "no-gamma": dict(
        right="dy * gamma",
        wrong="dy",
        ja="順伝播で gamma を掛けたところは、逆伝播でも gamma が掛かる。",
        en="Where the forward pass multiplied by gamma, so does the backward pass.",
    ),
    "variance-sign": dict(
        right="-0.5 *",
        wrong="0.5 *",
        ja="分散が大きいほど x_hat は 0 に近づく。割る側の量の微分には負の符号が付く。",
        en="The larger the variance, the nearer x_hat is to 0; a divisor's derivative is negative.",
    ),
    "no-half": dict(
        right="-0.5 *",
        wrong="-1 *",
        ja="分散は平方根を通って効く。平方根の微分の係数が抜けている。",
        en="The variance acts through a root, and the factor of the root's derivative is missing.",
    ),
    "power-of-two": dict(
        right="std**3",
        wrong="std**2",
        ja="割り算の微分と平方根の微分の両方が、割る数を増やす。片方だけを数えている。",
        en="The derivative of the division and that of the root both divide; one was left out.",
    ),
    "constant-deviation": dict(
        right=" + dvariance * 2 * centered / batch",
        wrong="",
        ja="std を定数とみなしている。1 件を動かせば分散も変わり、同じ特徴の全件に効く。",
        en="This takes std for a constant; moving one sample changes it, and so every sample.",
    ),
    "no-batch-size": dict(
        right="2 * centered / batch",
        wrong="2 * centered",
        ja="分散は batch で割った平均なので、1 件の効きめもその分だけ小さい。",
        en="The variance is a mean over the batch, so one sample counts for that much less.",
    ),
    "no-two": dict(
        right="dvariance * 2 *",
        wrong="dvariance *",
        ja="2 乗の微分から出る係数が抜けている。",
        en="The factor that comes from differentiating a square is missing.",
    ),
    "constant-mean": dict(
        right="dcentered - dcentered.mean(axis=0)",
        wrong="dcentered",
        ja="平均を定数とみなしている。x を一斉にずらしても y は変わらないので、dx の和は 0 のはず。",
        en="This takes the mean for a constant; shifting all of x leaves y alone, so dx must sum to 0.",
    ),
    "mean-not-averaged": dict(
        right="dcentered.mean(axis=0)",
        wrong="dcentered.sum(axis=0)",
        ja="平均に届く勾配は、batch で割ってから各件に配られる。",
        en="What arrives at the mean is divided by batch when it is handed on to the samples.",
    ),
    "constant-statistics": dict(
        edits=[
            dict(right=" + dvariance * 2 * centered / batch", wrong=""),
            dict(right="dcentered - dcentered.mean(axis=0)", wrong="dcentered"),
        ],
        ja="平均も std も定数とみなした、推論時の勾配。学習時はどちらも x の関数である。",
        en="With mean and std constant this is the gradient at inference; in training both depend on x.",
    ),
}
