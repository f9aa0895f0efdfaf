"""Wasserstein GAN の批評器

WGAN の批評器 f(x) = x · w を学習する。w は重みだけのベクトルで、バイアスはな
い。生成器を 1 回更新する前に、批評器を、組になったミニバッチ real[k] と fake[k]
で、k の順に 1 回ずつ更新する。

批評器は、本物の得点の平均から偽物の得点の平均を引いた差を大きくする。1 回の更新
では、差の w に関する勾配に rate を掛けた量だけ w を動かし（原論文の RMSProp は
使わない）、そのあとで、w の各成分を、絶対値が clip を超えないように切り詰める。
最初の w は切り詰めない。

更新後の w を critic、最初の w からそこまで動いた距離を moved として返す（引数の
w は書き換えない）。estimate と fake_gradient も求めよ。estimate は、critic が最
後のミニバッチの組に付ける得点の平均の差で、Wasserstein 距離に代わる値である。
fake_gradient は、生成器の損失の、最後のミニバッチの偽物に関する勾配である。生成
器の損失は、critic による偽物の得点の平均の符号を変えたものである。

---
    real: (steps, samples, features)    fake: (steps, batch, features)
    w, critic: (features,)    moved, estimate: ()
    fake_gradient: (batch, features)

---
The critic of a Wasserstein GAN

Train the critic f(x) = x · w of a WGAN; w is a vector of weights, and there is
no bias. Before the generator is updated once, the critic is updated once for
each pair of mini-batches real[k] and fake[k], in the order of k.

The critic increases the mean score of the real data less the mean score of the
fakes. In an update, w moves by `rate` times the gradient of that difference
with respect to w (there is no RMSProp, as in the paper); after that, every
component of w is clipped so that its absolute value does not exceed `clip`. The
first w is not clipped.

Return w after the updates as critic, and moved, how far that is from w (do not
change the argument w); estimate, the difference of the mean scores that critic
gives the last pair of mini-batches, which stands for the Wasserstein distance;
and fake_gradient, the gradient of the generator's loss with respect to the
fakes of the last mini-batch. The loss of the generator is the mean score that
critic gives the fakes, with its sign turned.
"""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = np.mean(x, axis=0) - np.mean(generated, axis=0)  # blank
        critic = critic + rate * ascent  # blank
        critic = np.clip(critic, -clip, clip)  # blank
    moved = np.linalg.norm(critic - w)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)  # blank
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))  # blank
    return critic, moved, estimate, fake_gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(steps, samples, batch, features):
        return dict(
            real=rng.normal(0.4, 1, size=(steps, samples, features)),
            fake=rng.normal(0, 1, size=(steps, batch, features)),
            w=rng.uniform(-0.4, 0.4, size=features),
            rate=float(rng.uniform(0.2, 0.4)),
            clip=float(rng.uniform(0.15, 0.25)),
        )

    yield draw(1, 1, 1, 1)
    for _ in range(2):
        yield draw(*(int(size) for size in rng.choice(range(2, 8), size=4, replace=False)))
    case = draw(3, *(int(size) for size in rng.choice(range(2, 8), size=2, replace=False)), 4)
    case["fake"] = case["fake"][:, :1].repeat(case["fake"].shape[1], axis=1)
    case["real"][:, :, 0] = case["fake"][:, :1, 0] + 2  # up to the bound, and beyond it, and
    case["real"][1, :, 0] -= 2.1  # back a little
    case["real"][:, :, 2] = case["fake"][:, :1, 2] + 0.1  # from beyond the bound to
    case["real"][0, :, 2] -= 2.1  # inside of it at once
    yield case | dict(w=np.array([0.9, -0.05, 0.25, -0.6]), rate=0.05, clip=0.2)


BORDERS = {
    "one update, and several": "len(real) > 1",
    "more real data than fakes, or fewer": "real.shape[1] != fake.shape[1]",
    "a start beyond the clip": "np.any(np.abs(w) > clip)",
    "one that the first update brings back": "np.any((np.abs(w) > clip) & (np.abs(w + rate * (real[0].mean(0) - fake[0].mean(0))) < clip))",
}


def oracle(real, fake, w, rate, clip):
    import keras
    import numpy as np
    import tensorflow as tf

    def bounded(kernel):
        return tf.clip_by_value(kernel, -clip, clip)

    critic = keras.layers.Dense(1, use_bias=False, kernel_constraint=bounded)
    critic.build((None, len(w)))
    critic.kernel.assign(w[:, None])
    optimizer = keras.optimizers.SGD(rate)
    for x, generated in zip(real, fake, strict=True):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(critic(generated)) - tf.reduce_mean(critic(x))
        optimizer.apply(tape.gradient(loss, [critic.kernel]), [critic.kernel])
    last = tf.constant(fake[-1])
    with tf.GradientTape() as tape:
        tape.watch(last)
        loss = -tf.reduce_mean(critic(last))
    estimate = tf.reduce_mean(critic(real[-1])) + loss
    kernel = critic.kernel[:, 0]
    return kernel, np.sqrt(np.sum((kernel - w) ** 2)), estimate, tape.gradient(loss, last)


STEM = dict(
    ja="WGAN の線形な批評器を、ミニバッチごとに勾配で更新して切り詰め、得点の差と、生成器に渡す勾配を求める。",
    en="This updates and clips the linear critic of a WGAN, mini-batch by mini-batch, and computes the difference of scores and the gradient that the generator gets.",
)

VARIANTS = {
    "maximum-minimum": dict(
        right="np.clip(critic, -clip, clip)",
        same="np.minimum(np.maximum(critic, -clip), clip)",
    ),
    "score-of-the-mean": dict(
        right="np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)",
        same="(real[-1].mean(0) - fake[-1].mean(0)) @ critic",
    ),
}

MISTAKES = {
    "fake-minus-real": dict(
        right="np.mean(x, axis=0) - np.mean(generated, axis=0)",
        wrong="np.mean(generated, axis=0) - np.mean(x, axis=0)",
        ja="これでは差が小さくなる向きに進み、偽物の得点のほうが高くなる。",
        en="This goes the way on which the difference shrinks, and raises the scores of the fakes.",
    ),
    "summed": dict(
        right="np.mean(x, axis=0) - np.mean(generated, axis=0)",
        wrong="np.sum(x, axis=0) - np.sum(generated, axis=0)",
        ja="期待値の差なので、それぞれのデータの数で割る。",
        en="These are expectations: each is divided by its number of data.",
    ),
    "added": dict(
        right="np.mean(x, axis=0) - np.mean(generated, axis=0)",
        wrong="np.mean(x, axis=0) + np.mean(generated, axis=0)",
        ja="これでは本物も偽物も得点が上がり、差が開かない。",
        en="This raises the scores of both, and does not widen the difference.",
    ),
    "real-alone": dict(
        right="np.mean(x, axis=0) - np.mean(generated, axis=0)",
        wrong="np.mean(x, axis=0)",
        ja="偽物の得点を下げる項がない。",
        en="Nothing here lowers the scores of the fakes.",
    ),
    "first-batch-again": dict(
        right="np.mean(x, axis=0) - np.mean(generated, axis=0)",
        wrong="np.mean(real[0], axis=0) - np.mean(fake[0], axis=0)",
        ja="更新のたびに、次のミニバッチを使う。",
        en="Each update has a mini-batch of its own.",
    ),
    "no-rate": dict(
        right="critic + rate * ascent",
        wrong="critic + ascent",
        ja="勾配に学習率が掛かっていない。",
        en="The gradient is not multiplied by the learning rate.",
    ),
    "from-the-start": dict(
        right="critic + rate * ascent",
        wrong="w + rate * ascent",
        ja="毎回、最初の重みに戻ってしまう。",
        en="Every update begins at the first weights again.",
    ),
    "start-clipped": dict(
        right="critic + rate * ascent",
        wrong="np.clip(critic, -clip, clip) + rate * ascent",
        ja="最初の w は切り詰めない。切り詰めるのは、更新したあとである。",
        en="The first w is not clipped; weights are clipped after an update.",
    ),
    "in-place": dict(
        right="critic = critic + rate * ascent",
        wrong="critic += rate * ascent",
        exam=False,
        ja="配列への += は、引数の w も書き換える。",
        en="On an array, += changes the argument w, too.",
    ),
    "not-clipped": dict(
        right="np.clip(critic, -clip, clip)",
        wrong="critic",
        ja="切り詰めないと重みがいくらでも大きくなり、1-Lipschitz に近い関数にとどまらない。",
        en="Without clipping the weights grow without bound, and f does not stay near 1-Lipschitz.",
    ),
    "clipped-above": dict(
        right="np.clip(critic, -clip, clip)",
        wrong="np.minimum(critic, clip)",
        ja="負の側も切り詰める。",
        en="Negative weights are clipped, too.",
    ),
    "clipped-to-positive": dict(
        right="np.clip(critic, -clip, clip)",
        wrong="np.clip(critic, 0, clip)",
        ja="重みが負になれない。抑えるのは絶対値である。",
        en="Here no weight can be negative; it is the absolute value that is bounded.",
    ),
    "norm-clipped": dict(
        right="np.clip(critic, -clip, clip)",
        wrong="critic * min(1, clip / np.linalg.norm(critic))",
        ja="これはノルムによる切り詰めで、向きを保つ。WGAN では成分ごとに切り詰める。",
        en="This clips the norm and keeps the direction; a WGAN clips each component.",
    ),
    "gradient-clipped": dict(
        edits=[
            dict(right="rate * ascent", wrong="rate * np.clip(ascent, -clip, clip)"),
            dict(right="np.clip(critic, -clip, clip)", wrong="critic"),
        ],
        ja="切り詰めるのは、勾配ではなく重みである。",
        en="It is the weights that are clipped, not the gradient.",
    ),
    "clipped-before": dict(
        edits=[
            dict(
                right="critic + rate * ascent", wrong="np.clip(critic, -clip, clip) + rate * ascent"
            ),
            dict(right="critic = np.clip(critic, -clip, clip)", wrong="critic = critic"),
        ],
        ja="切り詰めてから動かすと、重みが範囲の外に出る。",
        en="Moved after clipping, the weights leave their range.",
    ),
    "estimate-reversed": dict(
        right="np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)",
        wrong="np.mean(fake[-1] @ critic) - np.mean(real[-1] @ critic)",
        ja="これは批評器が最小化する損失で、符号が逆である。",
        en="This is the loss that a critic minimises, of the opposite sign.",
    ),
    "sigmoid": dict(
        right="np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)",
        wrong="np.mean(1 / (1 + np.exp(-real[-1] @ critic))) - np.mean(1 / (1 + np.exp(-fake[-1] @ critic)))",
        ja="批評器の得点は確率ではない。シグモイドを通さない。",
        en="Scores are no probabilities: there is no sigmoid.",
    ),
    "log": dict(
        right="np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)",
        wrong="np.mean(np.log(np.abs(real[-1] @ critic))) - np.mean(np.log(np.abs(fake[-1] @ critic)))",
        exam=False,
        ja="対数が入るのは、交差エントロピーを使う通常の GAN である。",
        en="Logarithms belong to the ordinary GAN with its cross-entropy.",
    ),
    "old-critic": dict(
        right="np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)",
        wrong="np.mean(real[-1] @ w) - np.mean(fake[-1] @ w)",
        ja="更新する前の批評器の得点になっている。",
        en="These are scores of the critic before its updates.",
    ),
    "generator-sign": dict(
        right="np.tile(-critic",
        wrong="np.tile(critic",
        ja="生成器は偽物の得点を上げたいので、損失は得点の符号を変えたものである。",
        en="The generator wants higher scores for its fakes: its loss has the opposite sign.",
    ),
    "generator-summed": dict(
        right="-critic / fake.shape[1]",
        wrong="-critic",
        ja="損失は平均なので、偽物の数で割る。",
        en="The loss is a mean: it is divided by the number of fakes.",
    ),
    "steps-for-batch": dict(
        right="-critic / fake.shape[1]",
        wrong="-critic / len(fake)",
        ja="先頭の軸は更新の回数である。平均は、1 つのミニバッチの偽物についてとる。",
        en="The first axis counts the updates; the mean is over the fakes of one mini-batch.",
    ),
}
