"""BatchNormalization の 2 種類のパラメータ

Keras の `BatchNormalization` は gamma, beta, moving_mean, moving_variance の
4 つの配列をもつ。学習を 1 ステップ（training=True）進めたあとの 4 つを求めよ。
勾配で学習するものには確率的勾配降下法（学習率 learning_rate）を、そうでないもの
には移動平均（momentum はそれまでの値を残す割合）を使う。どれがどちらかは、役割
から判断せよ。

また、この層のパラメータの数を、trainable（勾配で学習するもの）と non_trainable
（そうでないもの）に分け、どちらも整数で求めよ。

x の最後の軸がチャネルで、1 件は 1 本のベクトルのことも、縦横のある画像のことも
ある。axes は統計をとる軸、mean と variance はこのミニバッチの平均と分散（個数で
割る）、x_hat は正規化した値、d_y は損失の、層の出力に関する勾配である。

---
    x, x_hat, d_y: (batch, channels) | (batch, height, width, channels)
    gamma, beta, moving_mean, moving_variance, mean, variance: (channels,)

    x_hat = (x − mean) / √(variance + 0.001)
    y = gamma ⊙ x_hat + beta

---
The two kinds of parameters of BatchNormalization

Keras's `BatchNormalization` has four arrays: gamma, beta, moving_mean and
moving_variance. Return them as they are after one step of training
(training=True). Those learnt from gradients move by stochastic gradient descent
with learning_rate, the others by a moving average, in which momentum is the
share of the old value that is kept. Which is which follows from what they are
for.

Return also how many parameters the layer has, as two integers: trainable for
those learnt from gradients, non_trainable for the others.

The last axis of x holds the channels; a sample may be a vector or an image with
height and width. axes are the axes of the statistics, mean and variance are
those of this mini-batch (divided by the number of values), x_hat is what is
normalised, and d_y is the gradient of the loss with respect to the output of
the layer.
"""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * np.sum(d_y * x_hat, axis=axes)  # blank
    beta = beta - learning_rate * np.sum(d_y, axis=axes)  # blank
    moving_mean = momentum * moving_mean + (1 - momentum) * mean  # blank
    moving_variance = momentum * moving_variance + (1 - momentum) * variance  # blank
    trainable = gamma.size + beta.size  # blank
    non_trainable = moving_mean.size + moving_variance.size  # blank
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== grading ====


def cases(rng):
    import numpy as np

    batch, height, width, channels = rng.choice(range(2, 7), size=4, replace=False)
    few, wide = rng.choice(range(2, 7), size=2, replace=False)
    for shape in [(2, 1), (few, wide), (batch, height, width, channels), (1, 3, 2, 4)]:
        kept = shape[-1]
        # Gradients and statistics that are far from 0, so that each term of an update shows.
        arrays = dict(
            x=rng.normal(scale=0.5, size=shape) + rng.uniform(1, 2, size=kept),
            d_y=rng.normal(size=shape) + rng.choice([-1, 1], size=kept),
            gamma=rng.uniform(0.5, 2, size=kept),
            beta=rng.uniform(-2, -0.5, size=kept),
            moving_mean=rng.uniform(-2, -0.5, size=kept),
            moving_variance=rng.uniform(0.4, 0.8, size=kept),
        )
        if kept == 1:  # to be reckoned with on paper: the variance is 1/4
            arrays = {name: np.round(array, 1) for name, array in arrays.items()}
            arrays["x"][1] = arrays["x"][0] + 1
            arrays["d_y"] = rng.choice([-2.0, -1.0, 1.0, 3.0], size=shape, replace=False)
        yield dict(
            **arrays,
            learning_rate=float(np.round(rng.uniform(0.1, 0.3), 2)),
            momentum=float(np.round(rng.uniform(0.6, 0.8), 2)),
        )


BORDERS = {
    "vectors": "x.ndim == 2 and x.shape[-1] > 1",
    "images": "x.ndim == 4 and len(x) > 1",
    "a batch of one image": "x.ndim == 4 and len(x) == 1",
    "a single channel": "x.shape[-1] == 1",
}


def oracle(x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum):
    """What Keras calls trainable is moved by its optimizer, the rest by the call itself."""
    import math

    import keras
    import tensorflow as tf

    layer = keras.layers.BatchNormalization(momentum=momentum)
    layer.build(x.shape)
    layer.set_weights([gamma, beta, moving_mean, moving_variance])
    with tf.GradientTape() as tape:
        y = layer(tf.constant(x), training=True)
    learnt = layer.trainable_weights
    gradients = tape.gradient(y, [weight.value for weight in learnt], tf.constant(d_y))
    keras.optimizers.SGD(learning_rate).apply(gradients, learnt)
    counts = [
        sum(math.prod(weight.shape) for weight in weights)
        for weights in (learnt, layer.non_trainable_weights)
    ]
    return [layer.gamma, layer.beta, layer.moving_mean, layer.moving_variance, *counts]


STEM = dict(
    ja="""BatchNormalization の 4 つの配列 gamma, beta, moving_mean, moving_variance を、学習の 1 ステップ
分だけ更新し、パラメータの数を、勾配で学習するもの（trainable）とそうでないもの（non_trainable）に
分けて数える。x の最後の軸がチャネルで、d_y は損失の、層の出力に関する勾配である。""",
    en="""This updates the four arrays of BatchNormalization, gamma, beta, moving_mean and moving_variance,
by one step of training, and counts the parameters: trainable are those learnt from gradients, non_trainable
the others. The last axis of x holds the channels; d_y is the gradient of the loss with respect to the
layer's output.""",
)

VARIANTS = {
    "in-one-row": dict(
        right="np.sum(d_y * x_hat, axis=axes)",
        same="(d_y * x_hat).reshape(-1, x.shape[-1]).sum(axis=0)",
    ),
    "step-towards-the-mean": dict(
        right="momentum * moving_mean + (1 - momentum) * mean",
        same="moving_mean + (1 - momentum) * (mean - moving_mean)",
    ),
    "counted-by-channels": dict(
        edits=[
            dict(right="gamma.size + beta.size", same="2 * x.shape[-1]"),
            dict(right="moving_mean.size + moving_variance.size", same="2 * x.shape[-1]"),
        ],
    ),
}

MISTAKES = {
    "gradient-of-beta": dict(
        right="np.sum(d_y * x_hat, axis=axes)",
        wrong="np.sum(d_y, axis=axes)",
        ja="gamma は正規化した値に掛かっている。出力の勾配にその値を掛けてから足し合わせる。",
        en="gamma multiplies what was normalised; that factor stays in its gradient.",
    ),
    "input-for-normalised": dict(
        right="d_y * x_hat",
        wrong="d_y * x",
        ja="gamma が掛かるのは、正規化する前の x ではなく、正規化した値である。",
        en="gamma does not multiply x itself but what has been normalised.",
    ),
    "gamma-averaged": dict(
        right="np.sum(d_y * x_hat, axis=axes)",
        wrong="np.mean(d_y * x_hat, axis=axes)",
        ja="gamma はチャネルのすべての値に使われ、その勾配は和になる。平均なら損失の側でとる。",
        en="gamma is used for all values of its channel, whose gradients add up; a mean, if any, is "
        "taken in the loss.",
    ),
    "gamma-ascends": dict(
        right="gamma - learning_rate * np.sum(d_y * x_hat",
        wrong="gamma + learning_rate * np.sum(d_y * x_hat",
        ja="勾配は損失が増える向きを指すので、これでは損失が増える。",
        en="A gradient points where the loss grows, and this step follows it.",
    ),
    "gamma-from-deviation": dict(
        right="gamma - learning_rate * np.sum(d_y * x_hat, axis=axes)",
        wrong="momentum * gamma + (1 - momentum) * np.sqrt(variance + 0.001)",
        ja="gamma は標準偏差の記録ではなく、正規化したあとの広がりを決める、勾配で学習する重み。",
        en="gamma is no record of deviations: it sets the spread after normalising, and gradients "
        "teach it.",
    ),
    "beta-averaged": dict(
        right="np.sum(d_y, axis=axes)",
        wrong="np.mean(d_y, axis=axes)",
        ja="beta はチャネルのすべての値に足され、その勾配は和になる。平均なら損失の側でとる。",
        en="beta is added to all values of its channel, whose gradients add up; a mean, if any, is "
        "taken in the loss.",
    ),
    "beta-ascends": dict(
        right="beta - learning_rate",
        wrong="beta + learning_rate",
        ja="勾配の向きに進むと損失が増える。",
        en="A step along the gradient makes the loss grow.",
    ),
    "beta-from-mean": dict(
        right="beta - learning_rate * np.sum(d_y, axis=axes)",
        wrong="momentum * beta + (1 - momentum) * mean",
        ja="beta は平均の記録ではなく、正規化したあとの中心を決める、勾配で学習する重み。",
        en="beta is no record of means: it sets the centre after normalising, and gradients teach it.",
    ),
    "only-the-batch": dict(
        edits=[
            dict(
                right="beta - learning_rate * np.sum(d_y, axis=axes)",
                wrong="beta - learning_rate * np.sum(d_y, axis=0)",
            ),
            dict(
                right="gamma - learning_rate * np.sum(d_y * x_hat, axis=axes)",
                wrong="gamma - learning_rate * np.sum(d_y * x_hat, axis=0)",
            ),
        ],
        ja="画像では、1 つのチャネルの gamma と beta を、縦横のどの位置でも共有する。",
        en="In an image all positions of a channel share its gamma and its beta.",
    ),
    "mean-by-gradient": dict(
        right="momentum * moving_mean + (1 - momentum) * mean",
        wrong="moving_mean + learning_rate * np.sum(d_y, axis=axes)",
        ja="学習時の出力にはミニバッチの平均が使われる。移動平均は出力に効かないので、勾配もない。",
        en="In training the output uses the mini-batch's mean; the moving one has no part in it, and "
        "so no gradient.",
    ),
    "mean-exchanged": dict(
        right="momentum * moving_mean + (1 - momentum) * mean",
        wrong="(1 - momentum) * moving_mean + momentum * mean",
        ja="Keras の momentum は、それまでの値を残す割合。新しい値を取り込む割合とする PyTorch とは逆。",
        en="In Keras momentum is the share that is kept; in PyTorch it is that of the new value.",
    ),
    "mean-untouched": dict(
        right="momentum * moving_mean + (1 - momentum) * mean",
        wrong="moving_mean",
        ja="移動平均が更新されずに固定されるのは推論時。記録するのは学習時である。",
        en="It is in inference that the moving mean stays; training is when it is recorded.",
    ),
    "mean-replaced": dict(
        right="momentum * moving_mean + (1 - momentum) * mean",
        wrong="mean",
        ja="いまのミニバッチの値に置き換えると、それまでの記録が消える。",
        en="Put in its place, the mini-batch's value wipes out what was recorded.",
    ),
    "variance-exchanged": dict(
        right="momentum * moving_variance + (1 - momentum) * variance",
        wrong="(1 - momentum) * moving_variance + momentum * variance",
        ja="残す割合と取り込む割合が逆。1 つのミニバッチの分散だけで、記録の大半が入れ替わる。",
        en="The shares of old and new are exchanged: one mini-batch replaces most of the record.",
    ),
    "deviation": dict(
        right="(1 - momentum) * variance",
        wrong="(1 - momentum) * np.sqrt(variance)",
        ja="記録するのは分散であり、標準偏差ではない。平方根は使うときにとる。",
        en="What is recorded is the variance, not the deviation; its root is taken where it is used.",
    ),
    "with-epsilon": dict(
        right="(1 - momentum) * variance",
        wrong="(1 - momentum) * (variance + 0.001)",
        ja="ε は割るときにだけ足す。記録に含めると、推論時にもう一度足すことになる。",
        en="ε is added where one divides; recorded too, it would be added once more at inference.",
    ),
    "unbiased": dict(
        right="(1 - momentum) * variance",
        wrong="(1 - momentum) * np.var(x, axis=axes, ddof=1)",
        ja="不偏分散を記録するのは PyTorch。Keras は出力にも記録にも、個数で割った分散を使う。",
        en="It is PyTorch that records the unbiased variance; Keras divides by the number of values.",
    ),
    "variance-untouched": dict(
        right="momentum * moving_variance + (1 - momentum) * variance",
        wrong="moving_variance",
        ja="移動分散が更新されずに固定されるのは推論時。記録するのは学習時である。",
        en="It is in inference that the moving variance stays; training is when it is recorded.",
    ),
    "all-trainable": dict(
        edits=[
            dict(right="gamma.size + beta.size", wrong="4 * gamma.size"),
            dict(right="moving_mean.size + moving_variance.size", wrong="0"),
        ],
        ja="移動平均と移動分散は勾配で動かない。層の状態として保存されるが、学習する重みではない。",
        en="The moving mean and variance are not moved by gradients: they are saved with the layer, "
        "but not learnt.",
    ),
    "statistics-learnt-too": dict(
        right="gamma.size + beta.size",
        wrong="4 * gamma.size",
        ja="4 つのうち、移動平均と移動分散は勾配で動かない。",
        en="Of the four, the moving mean and variance are not moved by gradients.",
    ),
    "gamma-only": dict(
        right="gamma.size + beta.size",
        wrong="gamma.size",
        ja="広がりを決めるものと中心を決めるものの 2 つが、チャネルごとに学習される。",
        en="Each channel learns two: one for the spread and one for the centre.",
    ),
    "one-pair-per-layer": dict(
        right="gamma.size + beta.size",
        wrong="2",
        ja="gamma と beta は層に 1 組ではなく、チャネルごとに 1 組ある。",
        en="There is not one gamma and one beta for the layer but a pair for each channel.",
    ),
    "pair-per-position": dict(
        right="gamma.size + beta.size",
        wrong="2 * x[0].size",
        ja="画像の位置ごとにはもたない。パラメータの数は、縦横の大きさによらない。",
        en="Positions have none of their own: the number does not depend on height and width.",
    ),
    "not-counted": dict(
        right="moving_mean.size + moving_variance.size",
        wrong="0",
        ja="勾配で学習しなくても、推論に使うために保存される値がある。Keras はこれも数える。",
        en="Some values are not learnt but saved, as inference needs them; Keras counts them too.",
    ),
    "mean-only": dict(
        right="moving_mean.size + moving_variance.size",
        wrong="moving_mean.size",
        ja="推論には平均だけでなく分散も要るので、両方の移動平均を保存する。",
        en="Inference needs a mean and a variance, and the layer keeps a moving one of both.",
    ),
    "one-record-per-layer": dict(
        right="moving_mean.size + moving_variance.size",
        wrong="2",
        ja="統計は層に 1 組ではなく、チャネルごとに 1 組記録する。",
        en="There is not one mean and one variance for the layer but a pair for each channel.",
    ),
    "statistics-per-position": dict(
        right="moving_mean.size + moving_variance.size",
        wrong="2 * x[0].size",
        ja="統計は縦横の位置もまとめて、チャネルごとに 1 組とる。",
        en="Statistics take all positions together: one pair for each channel.",
    ),
}
