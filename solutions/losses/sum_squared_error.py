"""二乗和誤差

1 つのデータについて、ネットワークの出力 y と目標 t の二乗和誤差 error と、error
の y に関する勾配 gradient を NumPy だけで求め、error, gradient の順に返せ。

二乗和誤差は、出力ごとの誤差の 2 乗をすべての出力について足し、2 で割ったものと
する。出力の数では割らない。出力は 1 つのこともある。

---
    y, t, gradient: (outputs,)    error: scalar

    gradient_k = ∂error / ∂y_k

---
The sum of squared errors

For one sample, with the network's output y and the target t, compute with NumPy
alone `error`, the sum of squared errors, and `gradient`, the gradient of error
with respect to y. Return error and gradient in this order.

To get the sum of squared errors, the error of each output is squared, the
squares are added up over all outputs, and the sum is divided by 2. It is not
divided by the number of outputs. There may be a single output.
"""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)  # blank
    gradient = y - t  # blank
    return error, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    # Whole numbers, whose differences do not cancel.
    difference = np.array([3.0, -1.0, 2.0])
    t = rng.permutation([1.0, 2.0, 4.0])
    yield dict(y=t + rng.permutation(difference), t=t)
    for outputs in (int(n) for n in rng.choice(range(4, 12), 2, replace=False)):
        y = rng.uniform(0.1, 1, size=outputs)
        yield dict(y=y / y.sum(), t=np.eye(outputs)[rng.integers(outputs)])
    yield dict(y=rng.uniform(2, 3, size=1), t=rng.uniform(-3, -2, size=1))


BORDERS = {
    "errors of both signs": "np.any(y > t) and np.any(y < t)",
    "a single output": "len(y) == 1",
    "more outputs than three": "len(y) > 3",
    "an error greater than 1": "np.any(np.abs(y - t) > 1)",
    "negative targets": "np.any(t < 0)",
}


def oracle(y, t):
    import keras
    import tensorflow as tf

    y = tf.Variable(y)
    with tf.GradientTape() as tape:
        error = 0.5 * len(t) * keras.losses.MeanSquaredError()(t[None], y[None])
    return error, tape.gradient(error, y)


STEM = dict(
    ja="1 つのデータについて、ネットワークの出力 y と目標 t の二乗和誤差 error と、その y に関する勾配 gradient を求める。係数は、勾配が簡単な形になるように選ぶ。",
    en="For one sample, this computes from the network's output y and the target t the sum of squared errors and its gradient with respect to y. The factor is chosen such that the gradient is simple.",
)

VARIANTS = {
    "dot": dict(right="np.sum((y - t) ** 2)", same="np.dot(y - t, y - t)"),
    "other-way": dict(right="(y - t) ** 2", same="(t - y) ** 2"),
    "negated": dict(right="gradient = y - t", same="gradient = -(t - y)"),
}

MISTAKES = {
    "mean": dict(
        right="0.5 * np.sum(",
        wrong="np.mean(",
        ja="出力の数で割ると平均二乗誤差になる。ここでは和をとり、半分にする。",
        en="Divided by the number of outputs it is the mean squared error; this is half the sum.",
    ),
    "mean-squared-error": dict(
        edits=[
            dict(right="0.5 * np.sum(", wrong="np.mean("),
            dict(right="gradient = y - t", wrong="gradient = 2 * (y - t) / len(y)"),
        ],
        ja="平均二乗誤差とその勾配になっている。ここでは出力の数で割らず、½ を付ける。",
        en="This is the mean squared error and its gradient; here there is a ½ and no division "
        "by the number of outputs.",
    ),
    "half-the-mean": dict(
        right="np.sum(",
        wrong="np.mean(",
        ja="½ は付いているが、和ではなく平均をとっている。",
        en="The ½ is there, but on a mean instead of a sum.",
    ),
    "no-half": dict(
        right="0.5 * np.sum",
        wrong="np.sum",
        ja="½ がない。2 乗を微分して出る 2 を打ち消すための係数である。",
        en="The ½ is missing, which is there to cancel the 2 that a derived square brings.",
    ),
    "absolute": dict(
        right="0.5 * np.sum((y - t) ** 2)",
        wrong="np.sum(np.abs(y - t))",
        ja="絶対値の和では、大きな誤差を 2 乗ほど重く罰しない。",
        en="A sum of absolute values does not punish large errors as squares do.",
    ),
    "square-of-sum": dict(
        right="np.sum((y - t) ** 2)",
        wrong="np.sum(y - t) ** 2",
        ja="先に足すと、正の誤差と負の誤差が打ち消し合う。要素ごとに 2 乗してから足す。",
        en="Summed first, errors of opposite signs cancel; one squares each before adding.",
    ),
    "difference-of-squares": dict(
        right="(y - t) ** 2",
        wrong="y**2 - t**2",
        ja="2 乗の差は差の 2 乗ではない。負にもなる。",
        en="A difference of squares is not the square of a difference; it can be negative.",
    ),
    "norm": dict(
        right="0.5 * np.sum((y - t) ** 2)",
        wrong="np.sqrt(np.sum((y - t) ** 2))",
        ja="√ をとると、y と t の距離（L2 ノルム）になる。",
        en="With the root it is the distance of y and t, the L2 norm.",
    ),
    "gradient-doubled": dict(
        right="gradient = y - t",
        wrong="gradient = 2 * (y - t)",
        ja="微分して出る 2 は、½ と打ち消し合う。",
        en="The 2 of the derived square is cancelled by the ½.",
    ),
    "gradient-sign": dict(
        right="gradient = y - t",
        wrong="gradient = t - y",
        ja="符号が逆。y が t より大きいとき、y を増やすと誤差は増える。",
        en="The sign is reversed: where y exceeds t, the error grows with y.",
    ),
    "gradient-mean": dict(
        right="gradient = y - t",
        wrong="gradient = (y - t) / len(y)",
        ja="error は平均ではなく和なので、勾配を出力の数で割ることもない。",
        en="The error is a sum, not a mean, so its gradient is not divided by the number of outputs.",
    ),
    "no-sum": dict(
        right="np.sum((y - t) ** 2)",
        wrong="(y - t) ** 2",
        ja="出力ごとの値のままである。誤差は、出力について足した 1 つの数になる。",
        en="These are still values of the outputs; the error is one number, added up over them.",
    ),
    "slope-of-sigmoid": dict(
        right="gradient = y - t",
        wrong="gradient = (y - t) * y * (1 - y)",
        ja="シグモイドの微分まで掛けている。それは、シグモイドに入る前の値に関する勾配である。",
        en="This has the derivative of a sigmoid in it: it would be the gradient with respect to what goes into the sigmoid.",
    ),
    "gradient-summed": dict(
        right="gradient = y - t",
        wrong="gradient = np.sum(y - t)",
        ja="error は 1 つの数でも、勾配は y と同じ形で、出力ごとに 1 つある。",
        en="The error is one number, but its gradient has the shape of y: one for each output.",
    ),
}
