"""ステップ関数とシグモイド関数

配列 x の各要素について、ステップ関数の値 step とシグモイド関数の値 smooth を
NumPy だけで求め、step, smooth の順に返せ。計算は要素ごとに行う。

ステップ関数は、x が正なら 1、0 以下なら 0 である。step は真偽値や整数ではなく、
float64 の 1.0 と 0.0 とする。

シグモイド関数は、ステップ関数を滑らかにしたもので、値は 0 と 1 の間にある。値
と、1 からそれを引いた残りとの比（値 : 残り）が、e の x 乗になる。

---
    x, step, smooth: (batch, units), float64    |x| ≤ 20

---
Step function and sigmoid function

Compute with NumPy alone, for every element of the array x, the value `step` of
the step function and the value `smooth` of the sigmoid function. Return step
and smooth in this order. Everything is elementwise.

The step function is 1 where x is positive and 0 elsewhere, at 0 too. step is
neither booleans nor integers but 1.0 and 0.0 in float64.

The sigmoid function is a smooth version of it with values between 0 and 1. The
ratio of its value to what is left of 1 (value : rest) is e to the power x.
"""

import numpy as np


def step_and_sigmoid(x):
    step = (x > 0).astype("float64")  # blank
    smooth = 1 / (1 + np.exp(-x))  # blank
    return step, smooth


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(x=rng.permutation([np.log(3.0), -np.log(4.0), 0.0])[None])
    batch, units = (int(n) for n in rng.choice(range(2, 7), 2, replace=False))
    size = batch * units
    signs = rng.permutation(size) % 3 - 1  # −1, 0, 1
    yield dict(x=(signs * rng.uniform(0.2, 2.5, size=size)).reshape(batch, units))
    units = int(rng.integers(4, 7))
    x = np.resize([1, -1], units) * rng.uniform(10, 20, units)
    x[:2] = 1e-9, -1e-9
    yield dict(x=rng.permutation(x)[None])
    yield dict(x=-rng.uniform(0.2, 2.5, (batch, 1)))


BORDERS = {
    "x = 0": "np.any(x == 0)",
    "both signs": "np.any(x > 0.1) and np.any(x < -0.1)",
    "next to 0, on either side": "np.any((0 < x) & (x < 1e-8)) and np.any((0 > x) & (x > -1e-8))",
    "large on either side": "np.max(x) > 9 and np.min(x) < -9",
    "none positive": "np.max(x) < 0",
}


def oracle(x):
    import tensorflow as tf

    return tf.cast(x > 0, tf.float64), tf.sigmoid(x)


STEM = dict(
    ja="""配列 x の各要素について、ステップ関数の値 step（正なら 1、0 以下なら 0）と、シグモイド関数の値
smooth を求める。どちらも float64 とする。""",
    en="""For every element of the array x this computes the value `step` of the step function (1 where x is
positive, else 0) and the value `smooth` of the sigmoid function, both in float64.""",
)

VARIANTS = {
    "where": dict(right='(x > 0).astype("float64")', same="np.where(x > 0, 1.0, 0.0)"),
    "heaviside": dict(right='(x > 0).astype("float64")', same="np.heaviside(x, 0)"),
    "tanh": dict(right="1 / (1 + np.exp(-x))", same="(np.tanh(x / 2) + 1) / 2"),
}

MISTAKES = {
    "one-at-zero": dict(
        right="x > 0",
        wrong="x >= 0",
        ja="x = 0 で 1 になっている。この定義では 0 である。",
        en="This is 1 at x = 0, where the definition here says 0.",
    ),
    "boolean": dict(
        right='.astype("float64")',
        wrong="",
        ja="真偽値のままである。次の層で計算できるように float64 にする。",
        en="These are still booleans; the next layer computes with float64.",
    ),
    "integer": dict(
        right='"float64"',
        wrong='"int64"',
        ja="整数になっている。0 と 1 でも、型は float64 にする。",
        en="These are integers; though they are only 0 and 1, float64 is wanted.",
    ),
    "sign": dict(
        right='(x > 0).astype("float64")',
        wrong="np.sign(x)",
        ja="符号関数は負の側で −1 になる。ステップ関数は 0 のままである。",
        en="The sign function is −1 on the negative side, where the step function stays 0.",
    ),
    "half-at-zero": dict(
        right='(x > 0).astype("float64")',
        wrong="np.heaviside(x, 0.5)",
        ja="x = 0 で ½ とする定義もあるが、ここでは 0 である。",
        en="Some define ½ at x = 0; here it is 0.",
    ),
    "scalar-only": dict(
        right='(x > 0).astype("float64")',
        wrong="1.0 if x > 0 else 0.0",
        ja="if は配列全体を 1 つの真偽値にしようとして失敗する。比較は要素ごとに行う。",
        en="`if` wants one truth value for the whole array and fails; compare elementwise.",
    ),
    "rectified": dict(
        right='(x > 0).astype("float64")',
        wrong="np.maximum(x, 0)",
        ja="これは ReLU。ステップ関数の値は、正の側で x によらず 1 である。",
        en="This is ReLU; on the positive side the step function is 1 whatever x is.",
    ),
    "mirrored": dict(
        right="np.exp(-x)",
        wrong="np.exp(x)",
        ja="左右が逆で、x とともに減る。正の x では ½ より大きいはずである。",
        en="Mirrored: it falls with x, but for positive x it should exceed ½.",
    ),
    "minus": dict(
        right="(1 + np.exp(-x))",
        wrong="(1 - np.exp(-x))",
        ja="分母が x = 0 で 0 になる。シグモイドはどこでも 0 と 1 の間にある。",
        en="The denominator is 0 at x = 0; a sigmoid is between 0 and 1 everywhere.",
    ),
    "odds": dict(
        right="1 / (1 + np.exp(-x))",
        wrong="np.exp(x)",
        ja="これは値と残りの比そのもの。正の x では 1 を超えてしまう。",
        en="This is the ratio of the value to the rest; for positive x it exceeds 1.",
    ),
    "tanh": dict(
        right="1 / (1 + np.exp(-x))",
        wrong="np.tanh(x)",
        ja="tanh は −1 から 1 の値をとる。",
        en="tanh takes values from −1 to 1.",
    ),
}
