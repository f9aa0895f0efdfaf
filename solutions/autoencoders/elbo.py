"""変分下限（ELBO）

VAE が最大化する変分下限 elbo を求めよ。x は画像で、値は 0 以上 1 以下である。画
像ごとに潜在変数 z を samples 回引き、それぞれをデコーダに通したものが restored
である。per_dimension は、KL(q(z|x) ‖ p(z)) の潜在変数の次元ごとの値である。

    log_likelihood    画素ごとの対数尤度 log p(x|z)。restored の値は、画素がベ
                      ルヌーイ分布に従うとしたときの、1 になる確率である。0 と 1
                      の間の x は、その割合だけ 1 だったとみなす
    reconstruction    画像ごとの再構成の項。画素については和をとり、引いた z に
                      ついては平均して、E[log p(x|z)] を近似する
    bounds            画像ごとの変分下限
    elbo              bounds の、バッチについての平均

restored の値はどれも 0 より大きく 1 より小さいので、ε は足さない。対数は自然対
数である。reconstruction, bounds, elbo の順に返せ。

---
    x: (batch, height, width)    per_dimension: (batch, latent)
    restored, log_likelihood: (samples, batch, height, width)
    reconstruction, bounds: (batch,)    elbo: scalar

---
The evidence lower bound (ELBO)

Compute elbo, the evidence lower bound that a VAE maximises. x is images with
values from 0 to 1. For each image the latent variable z is drawn `samples`
times, and `restored` is what the decoder makes of each draw. per_dimension is
KL(q(z|x) ‖ p(z)) for each dimension of the latent variable.

    log_likelihood    log p(x|z) of each pixel. A value of `restored` is the
                      probability that a pixel, a Bernoulli variable, is 1. A
                      value of x between 0 and 1 counts as a 1 in that
                      proportion
    reconstruction    for each image the term of the reconstruction: the sum
                      over pixels, and the mean over the draws of z, which
                      approximates E[log p(x|z)]
    bounds            the lower bound of each image
    elbo              the mean of bounds over the batch

All values of `restored` are greater than 0 and less than 1, so that no ε is
added. Logarithms are natural. Return reconstruction, bounds and elbo, in this
order.
"""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)  # blank
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)  # blank
    bounds = reconstruction - np.sum(per_dimension, axis=1)  # blank
    elbo = np.mean(bounds)  # blank
    return reconstruction, bounds, elbo


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    # By hand: one pixel that is 1, drawn twice.
    yield dict(
        x=np.array([[[1.0]]]),
        restored=np.array([0.5, 0.125]).reshape(2, 1, 1, 1),
        per_dimension=np.array([[0.25, float(rng.integers(1, 4)) / 8]]),
    )
    digits = load_arrays("digits")["x"]

    def draw(samples, batch, height, width, latent):
        x = digits[rng.choice(len(digits), size=batch, replace=False)] / 16
        x = x[:, 8 - height :, 1 : 1 + width]
        x[0, 0, 0], x[0, -1, -1], x[-1, 1, 1] = 0, 1, 0.375
        spread = rng.uniform(-0.15, 0.15, size=(samples, *x.shape))
        restored = np.clip(0.8 * x + 0.1 + spread, 0.02, 0.98)
        restored[0, 0, 0, 0] = 3e-6  # as good as sure, and right
        restored[-1, 0, -1, -1] = 2e-6  # and wrong
        kl = rng.gamma(1.0, 1.0, size=(batch, latent))
        kl[:, 0] = 0  # a dimension that is not used
        return dict(x=x, restored=restored, per_dimension=kl)

    samples, batch, height, width, latent = (
        int(n) for n in rng.choice(range(2, 8), 5, replace=False)
    )
    yield draw(samples, batch, height, width, latent)
    yield draw(1, latent + 1, width, height, batch + 1)


BORDERS = {
    "one draw": "len(restored) == 1",
    "several draws": "len(restored) > 1",
    "a grey pixel": "np.any((x > 0) & (x < 1))",
    "a pixel that is 0, and one that is 1": "np.any(x == 0) and np.any(x == 1)",
    "a probability that is almost 0 where the pixel is 1": "np.any((restored < 1e-5) & (x == 1))",
    "a dimension without divergence": "np.any(per_dimension == 0)",
}


def oracle(x, restored, per_dimension):
    import keras
    import tensorflow as tf

    flat = tf.reshape(x, (len(x), -1))
    negative = [
        # Keras averages over the last axis, the pixels.
        keras.losses.binary_crossentropy(flat, tf.reshape(drawn, flat.shape)) * flat.shape[1]
        for drawn in restored
    ]
    reconstruction = -tf.add_n(negative) / len(negative)
    bounds = reconstruction - tf.einsum("bl->b", tf.constant(per_dimension))
    return reconstruction, bounds, tf.reduce_mean(bounds)


STEM = dict(
    ja="VAE の変分下限を求める関数である。restored は、画像 x ごとに samples 回引いた z をデコーダに通したもので、\n"
    "画素が 1 になる確率（ベルヌーイ分布）を表す。per_dimension は KL(q(z|x) ‖ p(z)) の次元ごとの値である。対数は自然対数とする。\n\n"
    "    x: (batch, height, width)    restored: (samples, batch, height, width)\n"
    "    per_dimension: (batch, latent)",
    en="The function computes the evidence lower bound of a VAE. `restored` is what the decoder makes of\n"
    "`samples` draws of z for each image x: the probability that a pixel, a Bernoulli variable, is 1.\n"
    "per_dimension is KL(q(z|x) ‖ p(z)) for each dimension. Logarithms are natural.\n\n"
    "    x: (batch, height, width)    restored: (samples, batch, height, width)\n"
    "    per_dimension: (batch, latent)",
)

VARIANTS = {
    "xlogy": dict(
        right="(1 - x) * np.log(1 - restored)",
        same="(1 - x) * np.log1p(-restored)",
    ),
    "other-order": dict(
        right="np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        same="np.sum(np.mean(log_likelihood, axis=0), axis=(1, 2))",
    ),
    "divided": dict(right="np.mean(bounds)", same="np.sum(bounds) / len(x)"),
}

MISTAKES = {
    "lit-pixels-alone": dict(
        right="x * np.log(restored) + (1 - x) * np.log(1 - restored)",
        wrong="x * np.log(restored)",
        ja="画素が 0 である確率の分がない。これでは、すべてを 1 と答えるのが最もよくなる。",
        en="The probability that a pixel is 0 does not count; then it would be best to answer 1 everywhere.",
    ),
    "squared-error": dict(
        right="x * np.log(restored) + (1 - x) * np.log(1 - restored)",
        wrong="-((x - restored) ** 2)",
        ja="二乗誤差は、正規分布を仮定したときの対数尤度（の定数倍）である。ここではベルヌーイ分布である。",
        en="Squared errors are what the logarithm of a normal density amounts to; here it is a Bernoulli distribution.",
    ),
    "cross-entropy": dict(
        right="x * np.log(restored) + (1 - x) * np.log(1 - restored)",
        wrong="-x * np.log(restored) - (1 - x) * np.log(1 - restored)",
        ja="これは損失としての交差エントロピーである。対数尤度は 0 以下になる。",
        en="That is the cross-entropy, a loss; a logarithm of probabilities is never above 0.",
    ),
    "epsilon": dict(
        right="np.log(restored)",
        wrong="np.log(restored + 1e-4)",
        ja="ε を足すと、確率が 0 に近い画素の対数尤度が変わる。",
        en="An ε changes the logarithm where a probability is near 0.",
    ),
    "roles-exchanged": dict(
        right="x * np.log(restored) + (1 - x) * np.log(1 - restored)",
        wrong="restored * np.log(x + 1e-7) + (1 - restored) * np.log(1 - x + 1e-7)",
        ja="画像と復元の役割が逆である。確率はデコーダの出力で、対数をとるのもそれである。",
        en="Image and restoration are exchanged: it is the decoder that gives probabilities, and these have the logarithm.",
    ),
    "rounded": dict(
        right="x * np.log(restored) + (1 - x) * np.log(1 - restored)",
        wrong="np.log(np.where(x > 0.5, restored, 1 - restored))",
        ja="灰色の画素を 0 か 1 に丸めている。間の値は、その割合で両方に数える。",
        en="Grey pixels are rounded to 0 or 1; a value between counts for both, in its proportion.",
    ),
    "mean-over-pixels": dict(
        right="np.sum(log_likelihood, axis=(2, 3))",
        wrong="np.mean(log_likelihood, axis=(2, 3))",
        ja="画素で平均すると、再構成の項が画素の数だけ小さくなり、KL の項が相対的に強くなる。",
        en="Averaged over pixels this term is smaller by their number, and the KL term all the stronger.",
    ),
    "sum-over-draws": dict(
        right="np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        wrong="np.sum(log_likelihood, axis=(0, 2, 3))",
        ja="引いた z についても足している。期待値を近似するのは平均である。",
        en="The draws are summed as well; an expectation is approximated by a mean.",
    ),
    "first-draw": dict(
        right="np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        wrong="np.sum(log_likelihood[0], axis=(1, 2))",
        ja="最初に引いた z しか使っていない。",
        en="Only the first draw of z is used.",
    ),
    "best-draw": dict(
        right="np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        wrong="np.max(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        ja="最もよく復元できた z だけを取り出している。期待値は、引いたすべての平均である。",
        en="This picks the draw that was restored best; the expectation is the mean of all.",
    ),
    "logarithm-of-the-mean": dict(
        right="np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)",
        wrong="np.log(np.mean(np.exp(np.sum(log_likelihood, axis=(2, 3))), axis=0))",
        ja="平均してから対数をとっている。変分下限では、対数の期待値をとる。",
        en="This is the logarithm of a mean; the bound holds the expectation of the logarithm.",
    ),
    "kl-added": dict(
        right="reconstruction - np.sum(per_dimension, axis=1)",
        wrong="reconstruction + np.sum(per_dimension, axis=1)",
        ja="KL の項の符号が逆である。事前分布から離れるほど、下限は下がる。",
        en="The sign of the KL term is reversed: the bound falls as q leaves the prior.",
    ),
    "loss": dict(
        right="reconstruction - np.sum(per_dimension, axis=1)",
        wrong="np.sum(per_dimension, axis=1) - reconstruction",
        ja="これは最小化する損失である。変分下限は、その符号を変えたもので、最大化する。",
        en="That is the loss, which is minimised; the bound is its negative, and is maximised.",
    ),
    "no-kl": dict(
        right="reconstruction - np.sum(per_dimension, axis=1)",
        wrong="1.0 * reconstruction",
        ja="KL の項がない。潜在変数の分布を事前分布に近づける力がなくなる。",
        en="The KL term is missing, and with it what keeps the distribution of z near the prior.",
    ),
    "mean-over-dimensions": dict(
        right="np.sum(per_dimension, axis=1)",
        wrong="np.mean(per_dimension, axis=1)",
        ja="潜在変数の次元で平均している。KL ダイバージェンスは、次元について足したものである。",
        en="This averages over the dimensions; the divergence of an image is their sum.",
    ),
    "sum-over-the-batch": dict(
        right="np.mean(bounds)",
        wrong="np.sum(bounds)",
        ja="バッチについて足している。バッチサイズで値が変わってしまう。",
        en="This sums over the batch, and grows with its size.",
    ),
    "negative": dict(
        right="np.mean(bounds)",
        wrong="-np.mean(bounds)",
        ja="符号を変えると損失になる。ここで求めるのは変分下限である。",
        en="With the sign changed it is a loss; the bound itself is asked for.",
    ),
    "smallest": dict(
        right="np.mean(bounds)",
        wrong="np.min(bounds)",
        ja="下限という名前は、画像の中の最小という意味ではない。",
        en="That it is a lower bound does not mean the least of the images.",
    ),
}
