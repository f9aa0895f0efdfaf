"""温度付き softmax

ロジット z を温度 T で調整した softmax の値 y を NumPy だけで求めよ。

y は各行の和が 1 の確率で、2 つのクラスの確率の比が、T = 1 のときの比の
1/T 乗になる。比の式の n は行、j と k はクラスである。T を大きくすると分布は
一様に近づき、0 に近づけると最大のクラスに集中する。

scaled は softmax に渡す値とする。与えられた関数 softmax は、各行の和が
1 になるように計算する。

---
    z, scaled, y: (batch, classes)    T = temperature > 0

    y_nj / y_nk = exp((z_nj − z_nk) / T)

---
Softmax with a temperature

Compute with NumPy alone y, the softmax of the logits z at the temperature T.

Every row of y holds probabilities that add up to 1, and the ratio of any two of
them is that at T = 1, raised to the power 1/T. In the formula of the ratio n is
the row, and j and k are classes. A large T brings the distribution near to
uniform; with T near 0 everything gathers on the largest class.

`scaled` is what is handed to softmax. The function given, softmax, makes each
row add up to 1.
"""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = z / temperature  # blank
    y = softmax(scaled)  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    # At T = 1 the ratio of the two is 9, at T = 2 it is 3.
    yield dict(z=np.log([[9.0, 1.0]])[:, rng.permutation(2)] + 1, temperature=2.0)
    batch, classes = (int(n) for n in rng.choice(range(2, 7), 2, replace=False))

    def draw(batch, classes, temperature):
        spread = rng.permuted(
            np.linspace(-2, 2, classes) + 1.5 * rng.uniform(size=(batch, 1)), axis=1
        )
        z = spread + rng.uniform(-0.1, 0.1, size=(batch, classes))
        return dict(z=z, temperature=float(temperature))

    yield draw(batch, classes, rng.uniform(0.3, 0.5))
    yield draw(classes + 1, batch, rng.uniform(2.5, 4))
    equal = np.full((1, classes + 1), -2.0)
    yield dict(z=equal - 7 * np.eye(1, classes + 1), temperature=float(rng.uniform(15, 25)))
    # Of what is handed to softmax here the exponential is too large for a number.
    near = np.linspace(-0.02, 0.02, classes) + 0.002 * rng.normal(size=(batch, classes))
    yield dict(z=12 + rng.permuted(near, axis=1), temperature=float(rng.uniform(0.01, 0.015)))


BORDERS = {
    "a temperature below 1": "temperature < 0.6",
    "one above 1": "2.1 < temperature < 5",
    "one so high that the distribution is nearly uniform": "temperature > 10",
    "one near 0": "temperature < 0.02 and np.min(z) > 11",
    "several rows": "len(z) > 1",
    "logits of either sign": "np.max(z) > 0 > np.min(z)",
    "equal logits, none of them positive": "np.max(z) < 0 and np.sum(z == np.max(z)) > 1",
}


def oracle(z, temperature):
    import tensorflow as tf

    # By way of the ratios: probabilities at T = 1, their power 1/T, and a sum of 1 again.
    powers = tf.nn.softmax(z) ** (1 / temperature)
    return tf.linalg.normalize(powers, ord=1, axis=1)[0]


STEM = dict(
    ja="""ロジット z を温度 T = temperature で調整した softmax の値 y を求める。T が大きいほど、分布は一様に近づく。
scaled は softmax に渡す値で、softmax は各行の和が 1 になるように計算する。

    z, y: (batch, classes)""",
    en="""This computes y, the softmax of the logits z at the temperature T = temperature. The greater T, the nearer
the distribution is to uniform. `scaled` is what is handed to softmax, which makes each row add up
to 1.

    z, y: (batch, classes)""",
)

VARIANTS = {
    "powers-of-probabilities": dict(
        right="y = softmax(scaled)",
        same="y = softmax(z) ** (1 / temperature)\n    y = y / np.sum(y, axis=1, keepdims=True)",
    ),
    "log-probabilities": dict(
        right="z / temperature",
        same="np.log(softmax(z)) / temperature",
    ),
}

MISTAKES = {
    "multiplied": dict(
        right="z / temperature",
        wrong="z * temperature",
        ja="向きが逆。温度を上げると分布が鋭くなってしまう。",
        en="The wrong way round: a higher temperature would sharpen the distribution.",
    ),
    "subtracted": dict(
        right="z / temperature",
        wrong="z - temperature",
        ja="行の全要素から同じ数を引いても softmax の値は変わらず、温度が効かない。",
        en="Taking one number off every element leaves a softmax as it is: T has no effect.",
    ),
    "root": dict(
        right="z / temperature",
        wrong="z / np.sqrt(temperature)",
        ja="√ で割るのは Attention の √d_k の場合。温度はそのまま割る。",
        en="A root divides in attention, as √d_k; a temperature divides as it is.",
    ),
    "squared": dict(
        right="z / temperature",
        wrong="z / temperature**2",
        ja="T² で割ると、比は 1/T² 乗になる。",
        en="Divided by T², the ratios are raised to 1/T².",
    ),
    "log-temperature": dict(
        right="z / temperature",
        wrong="z / np.log(1 + temperature)",
        ja="温度の log をとる必要はない。z がすでに、確率の log に定数を足したものである。",
        en="No logarithm of T is needed; z is already a log probability, up to a constant.",
    ),
    "by-the-maximum": dict(
        right="z / temperature",
        wrong="z / (temperature * np.abs(z).max(axis=1, keepdims=True))",
        ja="z を最大値でもそろえると、モデルがどれだけ自信をもっていたかが消える。",
        en="Scaled by its maximum as well, z no longer tells how confident the model was.",
    ),
    "probabilities-divided": dict(
        right="softmax(scaled)",
        wrong="softmax(z) / temperature",
        ja="確率を T で割っている。行の和が 1/T になり、比は変わらない。",
        en="This divides the probabilities: rows add up to 1/T, and ratios stay the same.",
    ),
    "not-normalised": dict(
        right="softmax(scaled)",
        wrong="softmax(z) ** (1 / temperature)",
        ja="比は正しいが、1/T 乗したあとの行の和は 1 ではない。",
        en="The ratios are right, but after the power 1/T rows no longer add up to 1.",
    ),
    "softmax-twice": dict(
        right="softmax(scaled)",
        wrong="softmax(softmax(z) / temperature)",
        ja="割るのは確率ではなくロジット。softmax を 2 回通すと、差が 1 以下に押し込まれる。",
        en="It is logits that are divided; through softmax twice, differences shrink below 1.",
    ),
}
