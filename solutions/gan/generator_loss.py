"""生成器の 2 つの損失

GAN の識別器 D を、シグモイドを出力とする 1 層のネットワークとする。生成器の出力
fake のロジットは fake w + b であり、D(fake) は、それが本物である確率である。

元の目的関数のうち生成器に関わる項をそのまま最小化する損失が minimax である。そ
の勾配は、D が偽物を見破っている間はほとんど消える。そこで、同じ向きを目指しなが
ら、見破られている間も勾配が残るようにした損失が non_saturating である。どちら
も、偽物についての平均である。

2 つの損失と、それぞれの fake に関する勾配 minimax_gradient,
non_saturating_gradient を求めよ。ロジットは ±1000 になることもあり、そのときも
損失は有限で正しい値でなければならない。関数 sigmoid は、そのときも有限の値を返
す。

---
    V(D, G) = E_x[log D(x)] + E_z[log(1 − D(G(z)))]

    fake: (batch, features)    w: (features,)    b: ()
    minimax, non_saturating: ()
    minimax_gradient, non_saturating_gradient: (batch, features)

---
Two losses of a generator

The discriminator D of a GAN is a network of one layer with a sigmoid at its
end. Of what the generator made, fake, the logits are fake w + b, and D(fake) is
the probability that it is real.

The loss `minimax` is the term of the original objective that depends on the
generator, minimised as it stands. Its gradient nearly vanishes as long as D
finds the fakes out. The loss `non_saturating` aims the same way, but keeps its
gradient while they are found out. Both are means over the fakes.

Compute both losses, and the gradient of each with respect to fake:
minimax_gradient and non_saturating_gradient. Logits may be as large as ±1000,
and the losses have to be finite and right there, too. The function sigmoid is
finite even there.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))  # blank
    non_saturating = np.mean(np.logaddexp(0, -logits))  # blank

    minimax_delta = -sigmoid(logits) / len(fake)  # blank
    non_saturating_delta = (sigmoid(logits) - 1) / len(fake)  # blank
    minimax_gradient = np.outer(minimax_delta, w)  # blank
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(fake=rng.normal(size=(1, 1)), w=rng.uniform(1, 2, size=1), b=0.5)
    for _ in range(2):
        batch, features = (int(size) for size in rng.choice(range(2, 7), 2, replace=False))
        yield dict(
            fake=rng.normal(-0.5, 1, size=(batch, features)),
            w=rng.normal(size=features),
            b=float(rng.uniform(-0.8, -0.3)),
        )
    fake = np.column_stack([(-3.0, 2.0, -0.5, 2.5), rng.normal(size=4), rng.normal(size=4)])
    yield dict(fake=fake, w=np.array([400.0, 1.0, -2.0]), b=0.0)


BORDERS = {
    "logits at which exp overflows, of both signs": "np.ptp(np.sign(np.trunc((fake @ w + b) / 750))) == 2",
    "more fakes than features, or fewer": "len(fake) != len(w)",
}


def oracle(fake, w, b):
    import keras
    import tensorflow as tf

    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    x = tf.constant(fake)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        logits = x @ w[:, None] + b
        minimax = -loss(tf.zeros_like(logits), logits)
        non_saturating = loss(tf.ones_like(logits), logits)
    return minimax, non_saturating, tape.gradient(minimax, x), tape.gradient(non_saturating, x)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    logits = case["fake"] @ case["w"] + case["b"]
    figure = Figure()
    axes = figure.subplots()
    for name in ("minimax_gradient", "non_saturating_gradient"):
        sizes = np.linalg.norm(outputs[name], axis=1)
        axes.plot(np.clip(logits, -10, 10), sizes, "o", label=name)
    axes.axvline(0, color="grey", linewidth=0.5)
    axes.set_xlabel("found out  ←  logit  →  taken for real")
    axes.set_ylabel("length of the gradient of a fake")
    axes.legend()
    return figure


STEM = dict(
    ja="偽物のロジットから、生成器の 2 つの損失と、それぞれの偽物に関する勾配を求める。minimax は元の目的関数の項、non_saturating は見破られている間も勾配が残る損失である。",
    en="From the logits of fakes come two losses of a generator, and the gradient of each with respect to the fakes. minimax is the term of the original objective; non_saturating keeps its gradient while the fakes are found out.",
)

VARIANTS = {
    "larger-of-both": dict(
        right="np.logaddexp(0, -logits)",
        same="np.maximum(-logits, 0) + np.log1p(np.exp(-np.abs(logits)))",
    ),
    "of-the-negative": dict(right="(sigmoid(logits) - 1)", same="-sigmoid(-logits)"),
    "broadcast": dict(right="np.outer(minimax_delta, w)", same="minimax_delta[:, None] * w"),
}

MISTAKES = {
    "sign-of-minimax": dict(
        right="-np.mean(np.logaddexp(0, logits))",
        wrong="np.mean(np.logaddexp(0, logits))",
        ja="符号が逆で、最小化すると偽物がますます見破られる。",
        en="With this sign, minimising makes the fakes easier to find out.",
    ),
    "exchanged": dict(
        edits=[
            dict(
                right="-np.mean(np.logaddexp(0, logits))", wrong="np.mean(np.logaddexp(0, -logits))"
            ),
            dict(
                right="= np.mean(np.logaddexp(0, -logits))",
                wrong="= -np.mean(np.logaddexp(0, logits))",
            ),
        ],
        ja="逆である。見破られたとき、つまり D が 0 に近いときに平らなのは、1 − D の対数である。",
        en="The other way round: where D is near 0, it is the logarithm of 1 − D that is flat.",
    ),
    "minimax-of-the-first-term": dict(
        right="-np.mean(np.logaddexp(0, logits))",
        wrong="-np.mean(np.logaddexp(0, -logits))",
        ja="これは log D の平均で、目的関数の第 1 項の形である。生成器が関わるのは第 2 項である。",
        en="This is the mean of log D, the form of the first term; the generator is in the second.",
    ),
    "minimax-summed": dict(
        right="-np.mean(np.logaddexp(0, logits))",
        wrong="-np.sum(np.logaddexp(0, logits))",
        ja="期待値は、バッチについての平均で求める。",
        en="The expectation is a mean over the batch.",
    ),
    "minimax-naive": dict(
        right="-np.mean(np.logaddexp(0, logits))",
        wrong="np.mean(np.log(1 - sigmoid(logits)))",
        exam=False,
        ja="D が 1 に丸められると、0 の対数になる。",
        en="Where D is rounded to 1, this is the logarithm of 0.",
    ),
    "non-saturating-sign": dict(
        right="= np.mean(np.logaddexp(0, -logits))",
        wrong="= -np.mean(np.logaddexp(0, -logits))",
        ja="これは log D の平均で、生成器が最小化すると D が 0 に近づく。",
        en="This is the mean of log D: a generator that minimises it brings D near 0.",
    ),
    "saturating": dict(
        right="= np.mean(np.logaddexp(0, -logits))",
        wrong="= np.mean(np.logaddexp(0, logits))",
        ja="これは偽物のラベルを 0 とした損失で、識別器の側のものである。",
        en="This has the label 0 for fakes: it is a part of the discriminator's loss.",
    ),
    "non-saturating-summed": dict(
        right="= np.mean(np.logaddexp(0, -logits))",
        wrong="= np.sum(np.logaddexp(0, -logits))",
        ja="平均ではなく和になっている。",
        en="This is a sum, not a mean.",
    ),
    "naive": dict(
        right="= np.mean(np.logaddexp(0, -logits))",
        wrong="= -np.mean(np.log(sigmoid(logits)))",
        exam=False,
        ja="D が 0 に丸められると、0 の対数になる。",
        en="Where D is rounded to 0, this is the logarithm of 0.",
    ),
    "deltas-exchanged": dict(
        edits=[
            dict(right="-sigmoid(logits) / len", wrong="(sigmoid(logits) - 1) / len"),
            dict(
                right="non_saturating_delta = (sigmoid(logits) - 1) / len",
                wrong="non_saturating_delta = -sigmoid(logits) / len",
            ),
        ],
        ja="逆である。見破られている間に勾配が消えるのは、minimax のほうである。",
        en="The other way round: it is minimax whose gradient vanishes while fakes are found out.",
    ),
    "minimax-delta-sign": dict(
        right="-sigmoid(logits) / len",
        wrong="sigmoid(logits) / len",
        ja="ロジットが大きいほど minimax は小さくなるので、傾きは負である。",
        en="The larger a logit, the smaller is minimax: its slope is negative.",
    ),
    "minimax-delta-remaining": dict(
        right="-sigmoid(logits) / len",
        wrong="-(1 - sigmoid(logits)) / len",
        ja="これは見破られている間も 1 に近く、minimax の傾きではない。",
        en="This stays near 1 while fakes are found out; the slope of minimax does not.",
    ),
    "both-factors": dict(
        right="-sigmoid(logits) / len",
        wrong="-sigmoid(logits) * (1 - sigmoid(logits)) / len",
        ja="シグモイドの導関数の一方の因子は、対数の導関数の分母と約される。",
        en="One factor of the derivative of the sigmoid cancels against that of the logarithm.",
    ),
    "minimax-delta-summed": dict(
        right="-sigmoid(logits) / len(fake)",
        wrong="-sigmoid(logits)",
        ja="損失は平均なので、勾配も偽物の数で割る。",
        en="The loss is a mean, so that its gradient is divided by the number of fakes.",
    ),
    "delta-sign": dict(
        right="(sigmoid(logits) - 1) / len",
        wrong="(1 - sigmoid(logits)) / len",
        ja="ロジットが大きいほど損失は小さくなるので、傾きは負である。",
        en="The larger a logit, the smaller is the loss: its slope is negative.",
    ),
    "delta-of-the-discriminator": dict(
        right="(sigmoid(logits) - 1) / len",
        wrong="sigmoid(logits) / len",
        ja="これはラベルを 0 とした勾配で、識別器の側のものである。",
        en="This is the gradient with the label 0, that of the discriminator.",
    ),
    "delta-summed": dict(
        right="(sigmoid(logits) - 1) / len(fake)",
        wrong="(sigmoid(logits) - 1)",
        ja="損失は平均なので、勾配も偽物の数で割る。",
        en="The loss is a mean, so that its gradient is divided by the number of fakes.",
    ),
    "other-way-round": dict(
        right="np.outer(minimax_delta, w)",
        wrong="np.outer(w, minimax_delta)",
        ja="行は偽物、列は特徴である。",
        en="Rows are fakes, columns are features.",
    ),
    "with-respect-to-w": dict(
        right="np.outer(minimax_delta, w)",
        wrong="fake * minimax_delta[:, None]",
        ja="これは w に関する勾配の項で、識別器を動かすためのものである。",
        en="These are the terms of the gradient with respect to w, which would move the discriminator.",
    ),
}
