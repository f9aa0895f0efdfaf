"""Lasso とソフト閾値

Lasso の目的関数 J を、近接勾配法（ISTA）で最小化せよ。λ は decay、歩幅は rate
である。

soft_threshold(v, threshold) は、v の要素ごとに、½ (u − v)² + threshold |u| を
最小にする u を求める関数である。threshold は 0 以上である。

lasso は、w から始めて、次の 1 組を steps 回繰り返した後の w を返す。

    gradient    J の二乗誤差の部分の、w に関する勾配
    w           勾配の逆向きに歩幅 rate だけ進めた点を v とし、½ ‖u − v‖² +
                rate λ Σ |u| を最小にする u に置き換える

---
    x: (samples, features)    y: (samples,)    w, gradient: (features,)
    decay, rate, steps: scalar

    J = ½ Σ (y − xw)² + λ Σ |w|

---
The lasso and the soft threshold

The objective J of the lasso is minimised by the proximal gradient method
(ISTA). λ is `decay`, the step size is `rate`.

soft_threshold(v, threshold) finds, for each element of v, the u that minimises
½ (u − v)² + threshold |u|. threshold is not negative.

lasso starts from w, does this `steps` times and returns the w it has then:

    gradient    the gradient with respect to w of the first term of J, with the
                ½ that stands there
    w           becomes the u that minimises ½ ‖u − v‖² + rate λ Σ |u|, where v
                lies a step of size rate against the gradient
"""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)  # blank


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)  # blank
        w = soft_threshold(w - rate * gradient, rate * decay)  # blank
    return w


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: with x the identity and a step of 1, v is y, whatever w is.
    y = rng.permutation([3.0, -1.0, 0.25, -0.5, 0.0])
    w = rng.choice([1.0, 2.0], size=5)
    yield dict(x=np.eye(5), y=y, w=w, decay=0.5, rate=1.0, steps=1)
    sizes = rng.choice(range(3, 10), size=4, replace=False)
    for samples, features, steps in [(sizes[0], sizes[1], 1), (sizes[2], sizes[3], 3)]:
        x = rng.normal(size=(samples, features))
        rate = float(rng.uniform(0.3, 0.8) / np.linalg.norm(x, ord=2) ** 2)
        decay = float(rng.uniform(1, 2))
        # In the first step the parts of v are far above, well below and at a little distance from the threshold.
        goal = rng.permutation(np.resize([3.0, -0.5, -2.0, 0.5, -4.0, 0.0], features))
        # Far from 0, so that the coefficients go on moving in the later steps.
        y = x @ rng.permutation(np.resize([8.0, -8.0, 0.0], features))
        gram = rate * x.T @ x
        w = np.linalg.solve(np.eye(features) - gram, goal * rate * decay - rate * x.T @ y)
        yield dict(x=x, y=y, w=w, decay=decay, rate=rate, steps=int(steps))
    # So short are the steps that w hardly moves in one of them.
    w = rng.choice([-1, 1], size=features) * rng.uniform(1, 2, size=features)
    rate = 1e-5 / np.max(np.abs(x.T @ (x @ w - y)))
    yield dict(x=x, y=y, w=w, decay=decay, rate=float(rate), steps=int(rng.integers(20, 30)))


BORDERS = {
    "a part below the threshold": "np.any(np.abs(w - rate * x.T @ (x @ w - y)) < 0.9 * rate * decay)",
    "a part at the threshold": "np.any(np.abs(w - rate * x.T @ (x @ w - y)) == rate * decay)",
    "a part that is exactly 0": "np.any(w - rate * x.T @ (x @ w - y) == 0)",
    "many steps that hardly move anything": "steps >= 20 and np.max(np.abs(rate * x.T @ (x @ w - y))) < 1e-4",
    "a negative part beyond the threshold": "np.any(w - rate * x.T @ (x @ w - y) < -1.1 * rate * decay)",
    "several steps": "steps > 1",
    "a step that is not 1": "rate != 1",
}


def oracle(x, y, w, decay, rate, steps):
    import tensorflow as tf

    w = tf.Variable(w[:, None])
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.nn.l2_loss(tf.matmul(x, w) - y[:, None])  # half the sum of squares
        v = w - rate * tape.gradient(loss, w)
        w.assign(tf.nn.relu(v - rate * decay) - tf.nn.relu(-v - rate * decay))
    return w[:, 0]


STEM = dict(
    ja="Lasso の J = ½ Σ (y − xw)² + λ Σ |w| を近接勾配法で最小化する関数である。λ は decay、歩幅は\n"
    "rate である。soft_threshold(v, threshold) は、要素ごとに ½ (u − v)² + threshold |u| を最小に\n"
    "する u を求める。",
    en="The function minimises J = ½ Σ (y − xw)² + λ Σ |w| of the lasso by the proximal gradient\n"
    "method. λ is `decay`, the step size is `rate`. soft_threshold(v, threshold) finds, element\n"
    "by element, the u that minimises ½ (u − v)² + threshold |u|.",
)

VARIANTS = {
    "where": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        same="np.where(np.abs(v) > threshold, v - threshold * np.sign(v), 0)",
    ),
    "clipped-part": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        same="v - np.clip(v, -threshold, threshold)",
    ),
    "multiplied-out": dict(right="x.T @ (x @ w - y)", same="x.T @ x @ w - x.T @ y"),
    "from-the-left": dict(right="x.T @ (x @ w - y)", same="(x @ w - y) @ x"),
}

MISTAKES = {
    "hard": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="np.where(np.abs(v) > threshold, v, 0)",
        ja="小さいものを 0 にするだけのハード閾値。残る要素も、閾値の分だけ 0 に近づく。",
        en="This hard threshold only sets small ones to 0; those that stay move towards 0, too, by the threshold.",
    ),
    "ridge": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="v / (1 + threshold)",
        ja="同じ割合で縮めるのは、ペナルティが 2 乗の Ridge。これでは、ちょうど 0 になる要素がない。",
        en="Shrinking by a ratio belongs to the squares of ridge regression; nothing becomes exactly 0.",
    ),
    "sign-lost": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="np.maximum(np.abs(v) - threshold, 0)",
        ja="符号が失われ、負の係数が正になる。",
        en="The sign is lost: negative coefficients come out positive.",
    ),
    "sign-by-division": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="v / np.abs(v) * np.maximum(np.abs(v) - threshold, 0)",
        exam=False,
        ja="符号を割り算で求めると、0 の要素で 0/0 となり、nan になる。",
        en="With the sign from a division, an element that is 0 gives 0/0, which is nan.",
    ),
    "one-sided": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="np.maximum(v - threshold, 0)",
        ja="負の要素がすべて 0 になる。",
        en="All negative elements become 0.",
    ),
    "crosses-zero": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="v - threshold * np.sign(v)",
        ja="閾値より小さい要素が 0 を通り越し、符号が変わる。",
        en="Elements smaller than the threshold pass 0 and change their sign.",
    ),
    "subtracted": dict(
        right="np.sign(v) * np.maximum(np.abs(v) - threshold, 0)",
        wrong="v - threshold",
        ja="どの要素からも同じ数を引くと、負の要素は 0 から遠ざかる。",
        en="The same number taken from each drives negative elements away from 0.",
    ),
    "ascent": dict(
        right="x.T @ (x @ w - y)",
        wrong="x.T @ (y - x @ w)",
        ja="差の向きが逆で、二乗誤差の増える方向に進む。",
        en="The difference is the other way round, and the squared errors grow.",
    ),
    "mean": dict(
        right="x.T @ (x @ w - y)",
        wrong="x.T @ (x @ w - y) / len(y)",
        ja="データ数で割っている。この J の二乗誤差は、平均ではなく和である。",
        en="This is divided by the number of samples; the squared errors of this J are a sum, not a mean.",
    ),
    "doubled": dict(
        right="x.T @ (x @ w - y)",
        wrong="2 * x.T @ (x @ w - y)",
        ja="½ を付けた二乗誤差なので、微分の 2 は消える。",
        en="With the ½ of these squared errors the 2 of the derivative cancels.",
    ),
    "subgradient": dict(
        right="x.T @ (x @ w - y)",
        wrong="x.T @ (x @ w - y) + decay * np.sign(w)",
        ja="ペナルティを勾配にも入れ、閾値でもう一度かけている。",
        en="The penalty is in the gradient, and then comes once more as a threshold.",
    ),
    "not-transposed": dict(
        right="x.T @ (x @ w - y)",
        wrong="x @ (x @ w - y)",
        ja="転置しないと、サンプルについて足すことにならない。",
        en="Unless x is transposed, this does not sum over samples.",
    ),
    "whole-penalty": dict(
        right="rate * decay",
        wrong="decay",
        ja="閾値に歩幅が掛かっていない。1 歩ごとに縮めすぎる。",
        en="The threshold lacks the step size: every step shrinks too much.",
    ),
    "no-threshold": dict(
        right="soft_threshold(w - rate * gradient, rate * decay)",
        wrong="w - rate * gradient",
        ja="ペナルティがかかっていない。ただの最小二乗法である。",
        en="There is no penalty: this is plain least squares.",
    ),
    "threshold-first": dict(
        right="soft_threshold(w - rate * gradient, rate * decay)",
        wrong="soft_threshold(w, rate * decay) - rate * gradient",
        ja="縮めてから進んでいる。順が逆だと、進んだ後に 0 でない値が残る。",
        en="This shrinks first and steps afterwards; in that order what was 0 does not stay 0.",
    ),
}
