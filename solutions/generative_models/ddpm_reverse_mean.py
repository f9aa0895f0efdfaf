"""DDPM の逆過程の 1 段

雑音を t 回加えた画像 x_t から、1 回分の雑音を除いた x_{t−1} の標本を作れ。
predicted は、x_0 から x_t までに加わった雑音を、学習済みのネットワークが x_t
と t から予測したものである。その尺度は、標準正規分布から引いた雑音と同じであ
る。

betas[0] が 1 回目の雑音の強さ β_1、betas[t−1] が β_t である。beta、alpha、
alpha_bar は、t 回目の値 β_t、α_t、ᾱ_t（1 回目から t 回目までの α の積）とす
る。mean は逆過程の正規分布の平均、previous は平均に乱数 z を加えた標本で、そ
の分散は β_t とする。ただし、最後の段 t = 1 では乱数を加えない。

---
    x_t, predicted, z, mean, previous: (images, pixels)
    betas: (T,)    t, beta, alpha, alpha_bar: scalar

    α_t = 1 − β_t

---
One step of the reverse process of DDPM

From images x_t, to which noise was added t times, make a sample of x_{t−1},
with the noise of one time removed. `predicted` is what a trained network
predicts from x_t and t: the noise that came in between x_0 and x_t, as large as
a draw from the standard normal distribution.

betas[0] is β_1, how strong the noise of the first time is, and betas[t−1] is
β_t. Let beta, alpha and alpha_bar be β_t, α_t and ᾱ_t, the product of all α
from the first to number t. `mean` is the mean of the normal distribution of the
reverse process, and `previous` the sample, mean plus the noise z, with the
variance β_t. In the last step, t = 1, no noise is added.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])  # blank
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)  # blank
    previous = mean + (np.sqrt(beta) * z if t > 1 else 0)  # blank
    return mean, previous


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(shape, t, betas):
        x_t, predicted, z = rng.normal(size=(3, *shape))
        return dict(x_t=x_t, predicted=predicted, z=z, t=int(t), betas=np.asarray(betas))

    # By hand: 1 − ᾱ is 0.36.
    yield drawn((1, 1), 2, [0.2, 0.2])
    images, pixels, steps = (int(n) for n in rng.choice(range(3, 9), 3, replace=False))
    betas = rng.permutation(np.linspace(0.05, 0.6, steps))
    betas[[1, betas.argmax()]] = betas[[betas.argmax(), 1]]  # growing first, waning then
    yield drawn((images, pixels), rng.integers(2, steps), betas)
    yield drawn((pixels, images), steps, betas)
    yield drawn((images, pixels), 1, betas)
    yield drawn((images, pixels + 1), 1, rng.uniform(0.1, 0.5, size=1))
    yield drawn((2, pixels), rng.integers(300, 700), np.linspace(1e-4, 0.02, 1000))


BORDERS = {
    "the last step, without noise": "t == 1 and len(betas) > 1",
    "the first step, from pure noise": "t == len(betas) > 2",
    "a step on the way": "1 < t < len(betas)",
    "the schedule of the paper": "len(betas) == 1000 and 1 < t < 1000",
    "one step alone": "len(betas) == 1",
    "noise that grows and wanes": "np.any(np.diff(betas) < 0) and np.any(np.diff(betas) > 0)",
}


def oracle(x_t, predicted, z, t, betas):
    import tensorflow as tf

    # By way of the image: what x_0 has to be if the prediction holds, then the normal distribution of
    # x_{t−1} between x_0 and x_t.
    signals = tf.concat([[1.0], tf.math.cumprod(1.0 - betas)], axis=0)
    now, before, beta = signals[t], signals[t - 1], betas[t - 1]
    x_0 = (x_t - tf.sqrt(1 - now) * predicted) / tf.sqrt(now)
    mean = (tf.sqrt(before) * beta * x_0 + tf.sqrt(1 - beta) * (1 - before) * x_t) / (1 - now)
    return mean, mean if t == 1 else mean + tf.sqrt(beta) * z


STEM = dict(
    ja="DDPM の逆過程の 1 段である。雑音を t 回加えた画像 x_t と、ネットワークが予測した雑音 predicted から、x_{t−1} の平均 mean と標本 previous を求める。z は標準正規分布の乱数、betas[t−1] は t 回目の雑音の強さ β_t、alpha_bar は ᾱ_t で、標本の分散は β_t とする。",
    en="One step of the reverse process of DDPM: from images x_t, to which noise was added t times, and the noise that a network predicted, this computes the mean of x_{t−1} and a sample, `previous`. z is drawn from the standard normal distribution, betas[t−1] is β_t, the strength of noise number t, and alpha_bar is ᾱ_t. The sample has the variance β_t.",
)

VARIANTS = {
    "cumulative": dict(right="np.prod(1 - betas[:t])", same="np.cumprod(1 - betas)[t - 1]"),
    "by-way-of-the-image": dict(
        right="(x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)",
        same="x_t / alpha**0.5 - (1 - alpha) / np.sqrt(alpha * (1 - alpha_bar)) * predicted",
    ),
    "noise-times-zero": dict(
        right="mean + (np.sqrt(beta) * z if t > 1 else 0)",
        same="mean + beta**0.5 * z * (t != 1)",
    ),
}

MISTAKES = {
    "one-step-alone": dict(
        right="np.prod(1 - betas[:t])",
        wrong="alpha",
        ja="t 回目だけの値になっている。ᾱ_t は 1 回目からの積である。",
        en="This is the value of time t alone; ᾱ_t is the product from the first time on.",
    ),
    "one-factor-missing": dict(
        right="betas[:t]",
        wrong="betas[: t - 1]",
        ja="t 回目の分が入らず、ᾱ_{t−1} になっている。",
        en="Time t itself is left out: this is ᾱ_{t−1}.",
    ),
    "one-factor-more": dict(
        right="betas[:t]",
        wrong="betas[: t + 1]",
        ja="t + 1 回目の分まで掛けている。番号は 0 から始まり、区間の終わりは含まれない。",
        en="This takes time t + 1 in; the array begins at 0, and the end of a slice is not part of it.",
        exam=False,
    ),
    "all-steps": dict(
        right="betas[:t]",
        wrong="betas",
        ja="T 回目まで全部を掛けている。掛けるのは t 回目までである。",
        en="This multiplies everything up to T; the product ends at t.",
    ),
    "product-of-betas": dict(
        right="np.prod(1 - betas[:t])",
        wrong="np.prod(betas[:t])",
        ja="掛け合わせるのは α であり、β ではない。",
        en="It is the α that are multiplied, not the β.",
    ),
    "betas-added": dict(
        right="np.prod(1 - betas[:t])",
        wrong="1 - np.sum(betas[:t])",
        ja="β を足して 1 から引いた値は、積の近似にすぎず、負にもなる。",
        en="1 less the sum of the β only approximates the product, and may be negative.",
    ),
    "noise-added": dict(
        right="x_t - beta",
        wrong="x_t + beta",
        ja="予測した雑音を足している。逆過程は、雑音を除く。",
        en="This adds the predicted noise; the reverse process removes it.",
    ),
    "not-enlarged": dict(
        right="(x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)",
        wrong="x_t - beta / np.sqrt(1 - alpha_bar) * predicted",
        ja="拡散過程は 1 回ごとに画像を縮めている。戻すには、その分だけ大きくする。",
        en="Each time of the forward process shrinks the image; going back, it has to be enlarged again.",
    ),
    "only-the-image-enlarged": dict(
        right="(x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)",
        wrong="x_t / np.sqrt(alpha) - beta / np.sqrt(1 - alpha_bar) * predicted",
        ja="大きくするのは x_t だけではなく、雑音を除いた後の画像である。",
        en="It is the image with its noise removed that is enlarged, not x_t alone.",
    ),
    "shrunk-again": dict(
        right=") / np.sqrt(alpha)",
        wrong=") * np.sqrt(alpha)",
        ja="縮めるのは拡散過程のほうである。戻すときは、逆に大きくする。",
        en="It is the forward process that shrinks; going back, the image is enlarged.",
    ),
    "enlarged-without-root": dict(
        right="/ np.sqrt(alpha)",
        wrong="/ alpha",
        ja="1 回分で縮むのは α_t の平方根の分である。",
        en="One time shrinks by the root of α_t.",
    ),
    "enlarged-for-all-steps": dict(
        right="/ np.sqrt(alpha)",
        wrong="/ np.sqrt(alpha_bar)",
        ja="t 回分を一度に戻している。ここで戻すのは 1 回分だけである。",
        en="This goes back all t times at once; here it is one.",
    ),
    "image-at-once": dict(
        right="(x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)",
        wrong="(x_t - np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha_bar)",
        ja="これは x_0 の推定値である。求めるのは、1 回だけ戻した x_{t−1} の平均である。",
        en="This is the estimate of x_0; what is asked for is the mean of x_{t−1}, one time back.",
    ),
    "all-noise": dict(
        right="beta / np.sqrt(1 - alpha_bar)",
        wrong="np.sqrt(1 - alpha_bar)",
        ja="t 回分の雑音を全部引いている。除くのは 1 回分である。",
        en="This takes away the noise of all t times; it is that of one time that goes.",
    ),
    "variance-not-deviation": dict(
        right="beta / np.sqrt(1 - alpha_bar)",
        wrong="beta / (1 - alpha_bar)",
        ja="分散で割っている。分母に来るのは、x_t に含まれる雑音の標準偏差である。",
        en="Below the line stands the standard deviation of the noise in x_t, and not its variance.",
    ),
    "alphas-exchanged": dict(
        edits=[
            dict(right="np.sqrt(1 - alpha_bar)", wrong="np.sqrt(1 - alpha)"),
            dict(right="/ np.sqrt(alpha)", wrong="/ np.sqrt(alpha_bar)"),
        ],
        ja="α と ᾱ が逆である。雑音は t 回分がまとまっているが、戻すのは 1 回分である。",
        en="α and ᾱ are exchanged: the noise is that of t times, but only one of them is undone.",
    ),
    "noise-to-the-end": dict(
        right="(np.sqrt(beta) * z if t > 1 else 0)",
        wrong="np.sqrt(beta) * z",
        ja="最後の段にも乱数を加えると、できあがった画像に雑音が残る。",
        en="With noise in the last step, too, the finished image is left noisy.",
    ),
    "no-noise": dict(
        right="mean + (np.sqrt(beta) * z if t > 1 else 0)",
        wrong="mean.copy()",
        ja="乱数を加えていないので、標本ではなく平均である。",
        en="Without its noise this is the mean and no sample.",
    ),
    "noise-by-variance": dict(
        right="np.sqrt(beta) * z",
        wrong="beta * z",
        ja="乱数に掛けるのは標準偏差である。β は分散である。",
        en="The noise is multiplied by its standard deviation; β is the variance.",
    ),
    "posterior-variance": dict(
        right="np.sqrt(beta) * z",
        wrong="np.sqrt(beta * (1 - alpha_bar / alpha) / (1 - alpha_bar)) * z",
        ja="これは x_0 も知ったときの x_{t−1} の分散で、分散のもう 1 つの選び方である。ここでは β_t とする。",
        en="This is the variance of x_{t−1} once x_0 is known, the other choice there is; here it is β_t.",
        exam=False,
    ),
    "wrong-end": dict(
        right="t > 1",
        wrong="t < len(betas)",
        ja="乱数を加えないのは生成の最後の段で、t は T から 1 へと減っていく。",
        en="The step without noise is the last one of sampling, in which t goes down from T to 1.",
    ),
}
