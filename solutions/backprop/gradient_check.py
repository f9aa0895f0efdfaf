"""勾配確認

誤差逆伝播で求めた勾配 gradient が正しいかどうかを、数値微分と比べて判定せよ。
gradient には、正しいものも、誤りのあるものもある。

L(w) はコードの loss(w, X, t) の値である。numerical は、w の成分を 1 つずつ、
両側に epsilon だけ動かした中心差分による勾配とする。step は、動かす分を表すベ
クトルである。

relative_error は相対誤差で、2 つの勾配の差 difference を、勾配の大きさ size で
割った実数である。difference は差のベクトルの L2 ノルム、size は 2 つの勾配それ
ぞれの L2 ノルムの和とする。size が 0 になることはない。

verdict は、relative_error が threshold より小さければ "accept"、そうでなければ
"reject" とする。numerical, relative_error, verdict の順に返せ。

epsilon と threshold は正の実数である。実際の確認では、どちらも 10⁻⁷ ほどにす
る。ここの epsilon はわざと大きくしてあり、正しい勾配でも、差分による誤差が
relative_error に現れる。

---
    w, gradient, numerical, step: (P,)    X: (N, P)    t: (N,)

    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²

---
Gradient check

Judge by numerical differentiation whether `gradient`, computed by
backpropagation, is right. Some of the gradients given are right and some have a
bug.

L(w) is the value of loss(w, X, t) in the code. `numerical` is the gradient by
central differences: one component of w at a time is moved by `epsilon` to
either side; `step` is the vector by which w is moved.

relative_error is a real number: `difference`, how far the two gradients are
apart, divided by `size`, how large they are. difference is the L2 norm of their
difference, and size the sum of the L2 norms of either; size is never 0.

verdict is "accept" if relative_error is less than threshold, and "reject"
otherwise. Return numerical, relative_error and verdict in this order.

epsilon and threshold are positive numbers. In practice both are about 10⁻⁷.
Here epsilon is large on purpose, so that the error of the difference shows in
relative_error even where the gradient is right.
"""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]  # blank
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)  # blank
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)  # blank
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)  # blank
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"  # blank
    return numerical, relative_error, verdict


# ==== grading ====


def cases(rng):
    import numpy as np

    def right(w, X, t):
        output = X @ w
        return np.mean((4 * (output**2 - t) * output)[:, None] * X, axis=0)

    w, X, t = np.array([1.0, 0.5]), np.array([[1.0, 2.0]]), np.array([3.0])
    yield dict(w=w, X=X, t=t, gradient=right(w, X, t), epsilon=0.125, threshold=0.0625)
    # All of it is exact in float64: the relative error is the threshold itself.
    w, X = rng.choice([-1.0, -0.5, 0.5, 1.0], 1), np.ones((1, 1))
    central = np.sign(w) * 3 / 16
    t = w**2 + 0.25 - central / (4 * w)
    yield dict(w=w, X=X, t=t, gradient=3 * central, epsilon=0.5, threshold=0.5)
    for bug in ("sign", "none", "factor", "exchanged", "slight"):
        n, p = (int(size) for size in rng.choice(range(2, 6), 2, replace=False))
        w = rng.uniform(0.5, 1, p) * (-1) ** np.arange(p)
        X = rng.uniform(0.5, 1.5, (n, p)) * (-1) ** np.arange(p)
        t = rng.uniform(0.1, 0.6, n)
        gradient = right(w, X, t)
        place = rng.integers(p)
        if bug == "sign":
            gradient[place] *= -1
        elif bug == "factor":
            gradient /= 2
        elif bug == "exchanged":
            gradient = np.roll(gradient, 1)
        elif bug == "slight":
            gradient *= 65 / 64  # an error between threshold and epsilon
        yield dict(w=w, X=X, t=t, gradient=gradient, epsilon=1 / 64, threshold=1 / 512)


BORDERS = {
    "a relative error of exactly the threshold": "len(w) == 1 and threshold == 0.5",
    "a right gradient": "np.allclose(gradient, np.mean((4 * ((X @ w) ** 2 - t) * (X @ w))[:, None] * X, axis=0))",
    "a wrong gradient of the right length": "len(w) > 1 and np.isclose(np.linalg.norm(gradient), np.linalg.norm(np.mean((4 * ((X @ w) ** 2 - t) * (X @ w))[:, None] * X, axis=0))) and not np.allclose(gradient, np.mean((4 * ((X @ w) ** 2 - t) * (X @ w))[:, None] * X, axis=0))",
    "a gradient that is wrong by little": "np.allclose(gradient, 65 / 64 * np.mean((4 * ((X @ w) ** 2 - t) * (X @ w))[:, None] * X, axis=0))",
    "components of both signs": "w.min() < 0 < w.max()",
}


def oracle(w, X, t, gradient, epsilon, threshold):
    import tensorflow as tf

    # L is of degree 4 in every component, so that its central difference is L′ + ε² L‴ / 6 exactly.
    w = tf.Variable(w)
    derivatives = []
    for place in tf.one_hot(range(len(gradient)), len(gradient), dtype="float64"):
        with tf.GradientTape() as third:
            with tf.GradientTape() as second:
                with tf.GradientTape() as first:
                    output = tf.linalg.matvec(X, w)
                    value = tf.reduce_mean(tf.math.squared_difference(output**2, t))
                one = tf.reduce_sum(first.gradient(value, w) * place)
            two = tf.reduce_sum(second.gradient(one, w) * place)
        derivatives.append((one, tf.reduce_sum(third.gradient(two, w) * place)))
    numerical = tf.stack([one + epsilon**2 * three / 6 for one, three in derivatives])
    error = tf.norm(numerical - gradient) / (tf.norm(numerical) + tf.norm(gradient))
    return numerical, float(error), "accept" if float(error) < threshold else "reject"


STEM = dict(
    ja="""誤差逆伝播で求めた勾配 gradient を、中心差分による数値微分 numerical と比べる。
相対誤差 relative_error は L2 ノルムで測り、2 つの勾配が等しければ 0、符号だけが逆なら
1 で、1 を超えることはない。threshold より小さければ gradient を正しいと判定する。

    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²

    w, gradient: (P,)    X: (N, P)    t: (N,)""",
    en="""`gradient`, computed by backpropagation, is compared with `numerical`, the gradient by
central differences. The relative error, measured by L2 norms, is 0 where the two are
equal, 1 where they differ in sign alone, and never more than 1; if it is less than
threshold, gradient is taken to be right.

    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²

    w, gradient: (P,)    X: (N, P)    t: (N,)""",
)

VARIANTS = {
    "where": dict(
        right="epsilon * np.eye(len(w))[i]", same="np.where(np.arange(len(w)) == i, epsilon, 0)"
    ),
    "root-of-squares": dict(
        right="np.linalg.norm(numerical - gradient)",
        same="np.sqrt(np.sum((gradient - numerical) ** 2))",
    ),
    "half-first": dict(right="/ (2 * epsilon)", same="/ 2 / epsilon"),
}

MISTAKES = {
    "all-at-once": dict(
        right="epsilon * np.eye(len(w))[i]",
        wrong="epsilon * np.ones(len(w))",
        ja="全成分を一度に動かしている。偏微分は、ほかの成分を止めて 1 つだけ動かす。",
        en="This moves all components at once; a partial derivative moves one and holds the rest.",
    ),
    "unit-step": dict(
        right="epsilon * np.eye(len(w))[i]",
        wrong="np.eye(len(w))[i]",
        ja="1 だけ動かしたのに、2ε で割っている。動かした幅と割る数が合わない。",
        en="The move is by 1 but the division by 2ε; the two do not match.",
    ),
    "relative-step": dict(
        right="epsilon * np.eye(len(w))[i]",
        wrong="epsilon * w * np.eye(len(w))[i]",
        ja="動かす幅が w の成分に比例している。割る 2ε と合わず、w が負なら向きも逆になる。",
        en="The move is in proportion to w: not the 2ε below, and reversed where w is negative.",
    ),
    "one-sided": dict(
        right="(loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)",
        wrong="(loss(w + step, X, t) - loss(w, X, t)) / epsilon",
        ja="前進差分の誤差は ε に比例する。中心差分なら ε² に比例し、ずっと小さい。",
        en="One-sided, the error is in proportion to ε; central, to ε², which is far less.",
    ),
    "backward-difference": dict(
        right="(loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)",
        wrong="(loss(w, X, t) - loss(w - step, X, t)) / epsilon",
        ja="片側だけの差分である。両側をとると、ε に比例する誤差が打ち消し合う。",
        en="A difference to one side only; with both sides the errors in proportion to ε cancel.",
    ),
    "width-of-one-side": dict(
        right="(2 * epsilon)",
        wrong="epsilon",
        ja="2 点は 2ε 離れている。ε で割ると、勾配が 2 倍になる。",
        en="The two points are 2ε apart; dividing by ε doubles the gradient.",
    ),
    "loss-only": dict(
        right=" / (2 * epsilon)",
        wrong="",
        ja="損失の差のままである。勾配は、動かした幅あたりの変化。",
        en="This is a difference of losses; a gradient is the change per width moved.",
    ),
    "precedence": dict(
        right="/ (2 * epsilon)",
        wrong="/ 2 * epsilon",
        ja="割り算と掛け算は左から順に計算するので、2 で割ったあとに ε を掛けてしまう。",
        en="Division and product go from left to right: divided by 2, it is multiplied by ε.",
    ),
    "own-width": dict(
        edits=[
            dict(right="epsilon * np.eye(len(w))[i]", wrong="1e-4 * np.eye(len(w))[i]"),
            dict(right="(2 * epsilon)", wrong="(2 * 1e-4)"),
        ],
        ja="動かす幅を自分で決めている。どれだけ動かすかは epsilon として渡される。",
        en="This chooses a width of its own; how far to move is given as epsilon.",
    ),
    "absolute-values": dict(
        edits=[
            dict(
                right="np.linalg.norm(numerical - gradient)",
                wrong="np.sum(np.abs(numerical - gradient))",
            ),
            dict(
                right="np.linalg.norm(numerical) + np.linalg.norm(gradient)",
                wrong="np.sum(np.abs(numerical)) + np.sum(np.abs(gradient))",
            ),
        ],
        ja="絶対値の和は L1 ノルムである。ここで大きさを測るのは L2 ノルム。",
        en="A sum of absolute values is the L1 norm; what measures sizes here is the L2 norm.",
    ),
    "norms-compared": dict(
        right="np.linalg.norm(numerical - gradient)",
        wrong="abs(np.linalg.norm(numerical) - np.linalg.norm(gradient))",
        ja="長さだけを比べている。成分の符号や順番が違っていても、長さは同じになりうる。",
        en="Only lengths are compared; they can agree though signs or order of components differ.",
    ),
    "not-rooted": dict(
        right="np.linalg.norm(numerical - gradient)",
        wrong="np.sum((numerical - gradient) ** 2)",
        ja="√ をとっていない。分母のノルムと単位が合わず、小さい差がさらに小さく見える。",
        en="There is no root: unlike the norms below, this makes small differences look smaller.",
    ),
    "signed-sum": dict(
        right="np.linalg.norm(numerical - gradient)",
        wrong="abs(np.sum(numerical - gradient))",
        ja="足してから絶対値をとると、成分ごとの違いが打ち消し合う。",
        en="Summed before taking the absolute value, differences of the components cancel.",
    ),
    "absolute-error": dict(
        right="np.linalg.norm(numerical) + np.linalg.norm(gradient)",
        wrong="1.0",
        ja="これは絶対誤差。勾配の大きさで割らないと、同じ threshold では判定できない。",
        en="This is the absolute error; without the gradients' size no one threshold can judge it.",
    ),
    "numerical-alone": dict(
        right="np.linalg.norm(numerical) + np.linalg.norm(gradient)",
        wrong="np.linalg.norm(numerical)",
        ja="数値微分の大きさだけで割っている。ここでは、両方のノルムの和で割る。",
        en="Divided by the size of the numerical gradient alone; here the divisor adds both norms.",
    ),
    "larger-of-both": dict(
        right="np.linalg.norm(numerical) + np.linalg.norm(gradient)",
        wrong="max(np.linalg.norm(numerical), np.linalg.norm(gradient))",
        ja="大きいほうのノルムで割る本もあるが、ここでは両方のノルムの和で割る。",
        en="Some books divide by the larger norm; here the divisor is the sum of both.",
    ),
    "norm-of-sum": dict(
        right="np.linalg.norm(numerical) + np.linalg.norm(gradient)",
        wrong="np.linalg.norm(numerical + gradient)",
        ja="和のノルムは、符号が逆の成分があると小さくなる。ノルムをとってから足す。",
        en="The norm of the sum shrinks where signs are opposed; take the norms, then add.",
    ),
    "verdict-inverted": dict(
        right='"accept" if relative_error < threshold else "reject"',
        wrong='"accept" if relative_error > threshold else "reject"',
        ja="判定が逆。誤差が小さいほど、2 つの勾配は一致している。",
        en="The verdict is the wrong way round: the smaller the error, the better the two agree.",
    ),
    "equal-accepted": dict(
        right="relative_error < threshold",
        wrong="relative_error <= threshold",
        ja="threshold とちょうど等しいときも正しいとしている。threshold より小さいことが条件である。",
        en="An error of exactly the threshold is accepted here; it has to be less than that.",
    ),
    "threshold-of-practice": dict(
        right="relative_error < threshold",
        wrong="relative_error < 1e-7",
        ja="閾値を自分で決めている。幅 epsilon が大きいほど差分の誤差も大きいので、閾値は渡される。",
        en="This has a threshold of its own; it is given, as the error of differences grows with epsilon.",
    ),
    "verdict-by-difference": dict(
        right='"accept" if relative_error < threshold else "reject"',
        wrong='"accept" if difference < threshold else "reject"',
        ja="大きさで割る前の差で判定している。勾配が大きければ、正しくても差は大きい。",
        en="This judges the difference before division; for large gradients it is large anyway.",
    ),
}
