"""識別器の損失と勾配

GAN の識別器 D を、シグモイドを出力とする 1 層のネットワークとする。D が出すの
は、入力が本物である確率である。ロジットは、本物のデータ real では real w + b、
生成器の出力 fake では fake w + b である。

損失は 2 値の交差エントロピーで、本物についての平均 real_loss と、偽物についての
平均 fake_loss との和である。本物の側だけラベルを滑らかにする（one-sided label
smoothing）。すなわち、本物のラベルとして、1 から smoothing だけ引いた値を使い、
偽物のラベルは滑らかにしない。smoothing は 0 のこともある。

real_loss, fake_loss と、その和の w, b に関する勾配 dw, db を求めよ。ロジットは
±1000 になることもある。関数 cross_entropy と sigmoid は、そのときも有限の値を
返す。

---
    real: (samples, features)    fake: (batch, features)
    w: (features,)    b: ()
    real_loss, fake_loss, db: ()    dw: (features,)

---
The loss of a discriminator, and its gradient

The discriminator D of a GAN is a network of one layer with a sigmoid at its
end: it says how probable it is that its input is real. Its logits are real w +
b for the real data, and fake w + b for what the generator made.

The loss is the binary cross-entropy: real_loss, its mean over the real data,
plus fake_loss, its mean over the fakes. Labels are smoothed on the side of the
real data alone (one-sided label smoothing): real data have the label 1 less
`smoothing`, while those of the fakes are not smoothed. smoothing may be 0.

Compute real_loss, fake_loss, and dw and db, the gradient of their sum with
respect to w and b. Logits may be as large as ±1000; the functions
cross_entropy and sigmoid are finite even there.
"""

import numpy as np


def cross_entropy(label, logits):
    return np.logaddexp(0, logits) - label * logits


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def discriminator_loss(real, fake, w, b, smoothing):
    real_logits = real @ w + b
    fake_logits = fake @ w + b
    real_loss = np.mean(cross_entropy(1 - smoothing, real_logits))  # blank
    fake_loss = np.mean(cross_entropy(0, fake_logits))  # blank

    real_delta = (sigmoid(real_logits) - 1 + smoothing) / len(real)  # blank
    fake_delta = sigmoid(fake_logits) / len(fake)  # blank
    dw = real.T @ real_delta + fake.T @ fake_delta  # blank
    db = np.sum(real_delta) + np.sum(fake_delta)  # blank
    return real_loss, fake_loss, dw, db


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, batch, features, scale, smoothing):
        return dict(
            real=rng.normal(0.5, 1, size=(samples, features)),
            fake=rng.normal(-0.5, 1, size=(batch, features)),
            w=scale * rng.normal(size=features),
            b=float(rng.uniform(0.3, 0.8)),
            smoothing=smoothing,
        )

    yield draw(1, 1, 1, 1, 0.0)
    for scale in (1, 0.3):
        sizes = rng.choice(range(2, 8), size=3, replace=False)
        yield draw(*(int(size) for size in sizes), scale, float(rng.uniform(0.1, 0.3)))
    case = draw(4, 3, 2, 1, 0.1)
    case["real"][:, 0], case["fake"][:, 0] = (3, -2, 2, -3), (2, -3, -1)
    yield case | dict(w=np.array([400.0, 1]))


BORDERS = {
    "labels that are not smoothed, and some that are": "smoothing == 0",
    "smoothed labels": "smoothing > 0",
    "more real data than fakes, or fewer": "len(real) != len(fake)",
    "logits at which exp overflows, of both signs": "np.ptp(np.sign(np.trunc((real @ w + b) / 750))) == 2",
}


def oracle(real, fake, w, b, smoothing):
    import keras
    import numpy as np
    import tensorflow as tf

    kernel, bias = tf.Variable(w[:, None]), tf.Variable([b], dtype="float64")
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        real_loss = loss(np.full((len(real), 1), 1 - smoothing), real @ kernel + bias)
        fake_loss = loss(np.zeros((len(fake), 1)), fake @ kernel + bias)
        total = real_loss + fake_loss
    dw, db = tape.gradient(total, [kernel, bias])
    return real_loss, fake_loss, dw[:, 0], db[0]


STEM = dict(
    ja="1 層の識別器の損失を、本物のラベルだけを滑らかにした 2 値の交差エントロピーで求め、重みとバイアスに関する勾配を計算する。",
    en="This computes the loss of a discriminator of one layer, with labels smoothed for real data alone, and its gradient with respect to weights and bias.",
)

VARIANTS = {
    "method": dict(
        right="np.mean(cross_entropy(1 - smoothing, real_logits))",
        same="cross_entropy(1 - smoothing, real_logits).mean()",
    ),
    "concatenated": dict(
        right="real.T @ real_delta + fake.T @ fake_delta",
        same="np.concatenate([real_delta, fake_delta]) @ np.concatenate([real, fake])",
    ),
}

MISTAKES = {
    "not-smoothed": dict(
        edits=[
            dict(
                right="cross_entropy(1 - smoothing, real_logits)",
                wrong="cross_entropy(1, real_logits)",
            ),
            dict(
                right="(sigmoid(real_logits) - 1 + smoothing)", wrong="(sigmoid(real_logits) - 1)"
            ),
        ],
        ja="本物のラベルが滑らかになっていない。",
        en="Here the labels of the real data are not smoothed.",
    ),
    "loss-not-smoothed": dict(
        right="cross_entropy(1 - smoothing, real_logits)",
        wrong="cross_entropy(1, real_logits)",
        ja="勾配と損失のラベルが食い違っている。この損失には滑らかにしていないラベルが入っている。",
        en="Loss and gradient have different labels: those of this loss are not smoothed.",
    ),
    "smoothing-as-label": dict(
        right="cross_entropy(1 - smoothing, real_logits)",
        wrong="cross_entropy(smoothing, real_logits)",
        ja="smoothing はラベルそのものではなく、ラベルを 1 から下げる量である。",
        en="smoothing is not the label; it is by how much the label lies below 1.",
    ),
    "real-summed": dict(
        right="np.mean(cross_entropy(1 - smoothing, real_logits))",
        wrong="np.sum(cross_entropy(1 - smoothing, real_logits))",
        ja="和では、データの数が多いほど損失が大きくなる。",
        en="A sum grows with the number of data.",
    ),
    "labels-exchanged": dict(
        edits=[
            dict(
                right="cross_entropy(1 - smoothing, real_logits)",
                wrong="cross_entropy(0, real_logits)",
            ),
            dict(right="cross_entropy(0, fake_logits)", wrong="cross_entropy(1, fake_logits)"),
        ],
        ja="本物と偽物のラベルが逆で、D が偽物を本物と答えるように学習する。",
        en="The labels are exchanged: D learns to call the fakes real.",
    ),
    "fakes-labelled-real": dict(
        right="cross_entropy(0, fake_logits)",
        wrong="cross_entropy(1, fake_logits)",
        ja="偽物のラベルを 1 とするのは、生成器の損失である。",
        en="It is the generator's loss in which fakes have the label 1.",
    ),
    "two-sided": dict(
        edits=[
            dict(
                right="cross_entropy(0, fake_logits)",
                wrong="cross_entropy(smoothing, fake_logits)",
            ),
            dict(
                right="sigmoid(fake_logits) / len",
                wrong="(sigmoid(fake_logits) - smoothing) / len",
            ),
        ],
        ja="偽物のラベルまで滑らかにすると、本物のない所の偽物を、D が本物らしいと評価してしまう。",
        en="With labels smoothed for fakes too, D gives credit to fakes where there are no real data.",
    ),
    "fake-smoothed": dict(
        right="cross_entropy(0, fake_logits)",
        wrong="cross_entropy(smoothing, fake_logits)",
        ja="滑らかにするのは、本物のラベルだけである。",
        en="Only the labels of the real data are smoothed.",
    ),
    "fake-summed": dict(
        right="np.mean(cross_entropy(0, fake_logits))",
        wrong="np.sum(cross_entropy(0, fake_logits))",
        ja="偽物についても平均をとる。和では、本物の項との重みがデータの数で変わる。",
        en="This is a mean, too: with a sum the weight of the two parts depends on how many data they have.",
    ),
    "gradient-not-smoothed": dict(
        right="(sigmoid(real_logits) - 1 + smoothing)",
        wrong="(sigmoid(real_logits) - 1)",
        ja="勾配の中のラベルも、損失のラベルと同じ値である。",
        en="The label in the gradient is that of the loss.",
    ),
    "smoothing-subtracted": dict(
        right="- 1 + smoothing)",
        wrong="- 1 - smoothing)",
        ja="滑らかにしたラベルは 1 より小さい。これでは 1 より大きくなる。",
        en="A smoothed label is less than 1; here it is greater.",
    ),
    "real-delta-summed": dict(
        right=" / len(real)",
        wrong="",
        ja="損失は平均なので、勾配も本物のデータの数で割る。",
        en="The loss is a mean, so that its gradient is divided by the number of real data.",
    ),
    "divided-by-all": dict(
        edits=[
            dict(right="/ len(real)", wrong="/ (len(real) + len(fake))"),
            dict(right="/ len(fake)", wrong="/ (len(real) + len(fake))"),
        ],
        ja="平均は、本物と偽物のそれぞれについてとる。",
        en="There is a mean over the real data and one over the fakes.",
    ),
    "fake-delta-real": dict(
        right="sigmoid(fake_logits) / len",
        wrong="(sigmoid(fake_logits) - 1) / len",
        ja="これでは、偽物を本物と答える向きに D が動く。",
        en="This moves D towards calling the fakes real.",
    ),
    "fake-delta-summed": dict(
        right=" / len(fake)",
        wrong="",
        ja="損失は平均なので、勾配も偽物のデータの数で割る。",
        en="The loss is a mean, so that its gradient is divided by the number of fakes.",
    ),
    "fakes-forgotten": dict(
        right="real.T @ real_delta + fake.T @ fake_delta",
        wrong="real.T @ real_delta",
        ja="損失には偽物の項もある。",
        en="The loss has a part for the fakes, too.",
    ),
    "fakes-subtracted": dict(
        right="real.T @ real_delta + fake.T @ fake_delta",
        wrong="real.T @ real_delta - fake.T @ fake_delta",
        ja="損失は 2 つの項の和である。本物と偽物の違いは、ラベルに入っている。",
        en="The loss is a sum; how the real differ from the fakes is in the labels.",
    ),
    "bias-averaged": dict(
        right="np.sum(real_delta) + np.sum(fake_delta)",
        wrong="np.mean(real_delta) + np.mean(fake_delta)",
        ja="データの数では、すでに割ってある。",
        en="The number of data is divided out already.",
    ),
    "bias-of-the-real": dict(
        right="np.sum(real_delta) + np.sum(fake_delta)",
        wrong="np.sum(real_delta)",
        ja="b は偽物のロジットにも入っている。",
        en="b stands in the logits of the fakes, too.",
    ),
}
