"""推論時の BatchNormalization の計算

学習を終えた BatchNormalization が、推論時（training=False）に x から計算する値
y を求めよ。

moving_mean と moving_variance は学習中に記録した移動平均と移動分散、
gamma と beta は学習で得た係数である。ε = 0.001 は平方根の中に足す（Keras の
既定）。x_hat は、正規化した値（gamma, beta を使う前）である。

x が 1 件だけのときも、ほかの件と一緒のときと同じ値になる。

推論時の計算は、特徴ごとに係数を掛けて定数を足すだけの 1 次式にまとめられる。
そのため、直前の層の重みとバイアスに含めてしまえる。掛ける係数 scale と、足す
定数 shift も求め、y, scale, shift の順に返せ。

---
    x, x_hat, y: (batch, features)
    gamma, beta, moving_mean, moving_variance, scale, shift: (features,)

---
Computing BatchNormalization at inference

Training is over. Send x through BatchNormalization at inference
(training=False) and return the result y.

moving_mean and moving_variance were recorded during training; gamma and beta
were learnt. ε = 0.001 is added under the root, as is Keras's default. x_hat is
what is normalised, before gamma and beta are used.

A sample gets the same values alone as in company.

At inference all this comes to one factor and one constant for each feature,
which can be put into the weights and the bias of the layer before. Compute them
as well, the factors `scale` and the constants `shift` that are added, and
return y, scale and shift, in this order.
"""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)  # blank
    y = gamma * x_hat + beta  # blank
    scale = gamma / np.sqrt(moving_variance + 0.001)  # blank
    shift = beta - moving_mean * scale  # blank
    return y, scale, shift


# ==== grading ====


def cases(rng):
    import numpy as np

    deviation = rng.choice([0.05, 0.08, 0.1, 0.2])
    yield dict(
        x=rng.choice([0.1, 0.2, 0.4, 0.5], size=(2, 1), replace=False),
        gamma=rng.choice([0.5, 1.5, 2.5], size=1),
        beta=rng.choice([-2.0, -1.0, 1.0, 2.0], size=1),
        moving_mean=rng.choice([-0.2, 0.3, 0.6], size=1),
        moving_variance=np.round([deviation**2 - 0.001], 4),
    )
    sizes = rng.choice(range(2, 9), size=3, replace=False).tolist()
    for batch, features in [(1, sizes[0]), sizes[1:]]:
        yield dict(
            x=rng.normal(scale=0.3, size=(batch, features)),
            gamma=rng.uniform(0.5, 2, size=features),
            beta=rng.normal(size=features),
            moving_mean=rng.normal(size=features),
            moving_variance=rng.uniform(0.002, 0.1, size=features),
        )


BORDERS = {
    "a single sample": "len(x) == 1",
    "several samples and features": "1 < len(x) != x.shape[1] > 1",
    "variances at which ε shows": "moving_variance.min() < 0.05",
    "a batch unlike what was recorded": "len(x) > 1 and np.all(np.abs(x.mean(0) - moving_mean) > 1e-6)",
}


def oracle(x, gamma, beta, moving_mean, moving_variance):
    import keras

    layer = keras.layers.BatchNormalization()
    layer.build(x.shape)
    layer.set_weights([gamma, beta, moving_mean, moving_variance])
    shift = layer(x * 0, training=False)[0]
    scale = layer(x * 0 + 1, training=False)[0] - shift
    return layer(x, training=False), scale, shift


STEM = dict(
    ja="学習を終えた BatchNormalization が、推論時（training=False）に x から計算する値 y を求める。ε は 0.001 である。\n"
    "\n"
    "    x, x_hat, y: (batch, features)\n"
    "    gamma, beta, moving_mean, moving_variance: (features,)",
    en="x goes through BatchNormalization at inference (training=False), with ε = 0.001. Training is over.\n"
    "\n"
    "    x, x_hat, y: (batch, features)\n"
    "    gamma, beta, moving_mean, moving_variance: (features,)",
)

VARIANTS = {
    "negative-power": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        same="(x - moving_mean) * (moving_variance + 1e-3) ** -0.5",
    ),
    "factor-by-power": dict(
        right="gamma / np.sqrt(moving_variance + 0.001)",
        same="gamma * (moving_variance + 1e-3) ** -0.5",
    ),
    "value-at-0": dict(
        right="beta - moving_mean * scale",
        same="beta - gamma * moving_mean / np.sqrt(moving_variance + 0.001)",
    ),
}

MISTAKES = {
    "batch-statistics": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 0.001)",
        ja="いまのバッチの統計を使うのは学習時。推論でこうすると、一緒に来た件によって結果が変わる。",
        en="The batch's own statistics are for training; here a result would depend on its company.",
    ),
    "each-sample": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 0.001)",
        ja="サンプルごとの統計で正規化するのは LayerNormalization。",
        en="Normalising with the statistics of each sample is LayerNormalization.",
    ),
    "batch-mean-only": dict(
        right="x - moving_mean",
        wrong="x - x.mean(axis=0)",
        ja="平均もバッチからとってはいけない。1 件だけなら、引くと必ず 0 になる。",
        en="The mean must not come from the batch either; of one sample nothing would be left.",
    ),
    "still-updating": dict(
        right="x - moving_mean",
        wrong="x - (0.99 * moving_mean + 0.01 * x.mean(axis=0))",
        ja="推論中も移動平均を更新している。更新は学習時だけで、推論では固定する。",
        en="This updates the moving mean at inference; it is updated in training only.",
    ),
    "not-centred": dict(
        right="(x - moving_mean) /",
        wrong="x /",
        ja="移動平均を引いていない。学習時に 0 を中心にそろえた特徴が、ずれたまま残る。",
        en="The moving mean is not taken away; what training centred on 0 stays off it.",
    ),
    "no-root": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - moving_mean) / (moving_variance + 0.001)",
        ja="記録してあるのは分散。割るのは、その平方根である標準偏差。",
        en="What was recorded is a variance; the divisor is its root, the standard deviation.",
    ),
    "epsilon-outside": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - moving_mean) / (np.sqrt(moving_variance) + 0.001)",
        ja="ε を足すのは平方根の中。外に足すと、分散の小さい特徴で値が大きく変わる。",
        en="ε belongs under the root; added outside, it changes features of small variance a lot.",
    ),
    "other-epsilon": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - moving_mean) / np.sqrt(moving_variance + 0.00001)",
        ja="10⁻⁵ は PyTorch の既定値。分散が小さいと、ε の違いは結果に出る。",
        en="10⁻⁵ is PyTorch's default; where the variance is small, the choice of ε shows.",
    ),
    "no-epsilon": dict(
        right="(x - moving_mean) / np.sqrt(moving_variance + 0.001)",
        wrong="(x - moving_mean) / np.sqrt(moving_variance)",
        ja="推論時にも ε を足す。学習時と違う割り方をすれば、学習した gamma が合わなくなる。",
        en="ε is added at inference too; gamma was learnt for a divisor that contains it.",
    ),
    "no-scale-and-shift": dict(
        right="gamma * x_hat + beta",
        wrong="x_hat",
        ja="gamma と beta は推論でも使う。省くと、次の層は学習時と違う分布を受け取る。",
        en="gamma and beta are used at inference too, or the next layer sees another distribution.",
    ),
    "no-gamma": dict(
        right="gamma * x_hat",
        wrong="x_hat",
        ja="学習した gamma が掛かっていない。推論で固定されるのは統計で、係数を捨てるわけではない。",
        en="The learnt gamma is left out; inference freezes the statistics, it drops no coefficient.",
    ),
    "no-beta": dict(
        right=" + beta",
        wrong="",
        ja="学習した beta が足されていない。推論で固定されるのは統計で、係数を捨てるわけではない。",
        en="The learnt beta is left out; inference freezes the statistics, it drops no coefficient.",
    ),
    "shift-before-scale": dict(
        right="gamma * x_hat + beta",
        wrong="gamma * (x_hat + beta)",
        ja="足してから掛けると、ずらす量まで gamma 倍になる。",
        en="Shifted first, the shift itself is multiplied by gamma.",
    ),
    "factor-without-gamma": dict(
        right="gamma / np.sqrt(moving_variance + 0.001)",
        wrong="1 / np.sqrt(moving_variance + 0.001)",
        ja="正規化だけの係数である。まとめるなら、そのあとに掛ける gamma も含める。",
        en="This is the factor of the normalisation alone; gamma, which multiplies afterwards, belongs to it.",
    ),
    "factor-without-root": dict(
        right="gamma / np.sqrt(moving_variance + 0.001)",
        wrong="gamma / (moving_variance + 0.001)",
        ja="記録してあるのは分散。x を割ったのは、その平方根である。",
        en="What was recorded is a variance; x was divided by its root.",
    ),
    "factor-without-epsilon": dict(
        right="gamma / np.sqrt(moving_variance + 0.001)",
        wrong="gamma / np.sqrt(moving_variance)",
        ja="ε を省くと、まとめた式の値が、元の層の値と違ってしまう。",
        en="Without ε the two no longer give what the layer gives.",
    ),
    "constant-beta": dict(
        right="beta - moving_mean * scale",
        wrong="beta",
        ja="x が 0 でも、移動平均を引いた分が残る。その分は定数に含める。",
        en="Even where x is 0 the moving mean was taken away; that part belongs to the constant.",
    ),
    "mean-not-scaled": dict(
        right="beta - moving_mean * scale",
        wrong="beta - moving_mean",
        ja="移動平均も、引いたあとで x と一緒に割られ、gamma を掛けられる。",
        en="The moving mean, too, is divided and multiplied by gamma together with x.",
    ),
    "mean-added": dict(
        right="beta - moving_mean * scale",
        wrong="beta + moving_mean * scale",
        ja="移動平均は引くものなので、定数には負の符号で入る。",
        en="The moving mean is taken away, so it enters the constant with a minus.",
    ),
    "scaled-input": dict(
        right="gamma * x_hat",
        wrong="gamma * x",
        ja="正規化する前の x に gamma を掛けている。",
        en="gamma multiplies the x that has not been normalised.",
    ),
}
