"""L2 ペナルティの勾配

線形回帰の損失 L に L2 ペナルティを加えたときの勾配を、2 つの流儀で求めよ。
half は教科書に多い流儀、full は Keras の `L2` の流儀である。W は kernel、
b は bias、λ は decay で、Σ w² は W の要素だけについてとる（b は入らない）。

half_gradient と full_gradient は、それぞれの流儀での W に関する L の勾配、
bias_gradient は b に関する L の勾配である。b に関する勾配は、どちらの流儀でも
同じになる。half_gradient, full_gradient, bias_gradient の順に返せ。

---
    x: (samples, inputs)    y: (samples, 1)
    kernel, half_gradient, full_gradient: (inputs, 1)
    bias, bias_gradient: (1,)

    half    L = mean((x W + b − y)²) + ½ λ Σ w²
    full    L = mean((x W + b − y)²) + λ Σ w²

---
The gradient of an L2 penalty

Compute the gradients of a linear regression's loss L with an L2 penalty,
in two versions: half is that of many textbooks, full that of Keras's
`L2`. W is `kernel`, b is `bias`, λ is `decay`; Σ w² is over the elements
of W only, without b.

half_gradient and full_gradient are the gradients of L with respect to W in
either version; bias_gradient is that with respect to b, which is the same in
both. Return half_gradient, full_gradient and bias_gradient in this order.
"""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    error = x @ kernel + bias - y
    data_gradient = 2 * x.T @ error / len(x)
    half_gradient = data_gradient + decay * kernel  # blank
    full_gradient = data_gradient + 2 * decay * kernel  # blank
    bias_gradient = 2 * np.mean(error, axis=0)  # blank
    return half_gradient, full_gradient, bias_gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=np.array([[1.0, 2.0], [0.5, -1.0], [2.0, 1.0]]),
        y=np.array([[1.0], [2.0], [0.5]]),
        kernel=np.array([[2.0], [-1.0]]),
        bias=np.array([0.75]),
        decay=0.25,
    )
    few, many = rng.choice(range(2, 8), 2, replace=False).tolist()
    for samples, inputs in [(few, many), (1, few + 1)]:
        yield dict(
            x=rng.normal(size=(samples, inputs)),
            y=rng.normal(size=(samples, 1)),
            kernel=rng.choice([-1, 1], (inputs, 1)) * rng.uniform(0.5, 2, (inputs, 1)),
            bias=rng.choice([-1, 1], 1) * rng.uniform(0.5, 2, 1),
            decay=float(rng.uniform(0.1, 0.6)),
        )
    # A perfect fit, of numbers for which single precision is exact, too.
    x = rng.integers(-4, 5, size=(many + 6, few)).astype(float)
    kernel = rng.choice([-1.5, -0.75, 0.5, 1.25], size=(few, 1))
    bias = rng.choice([-1.25, 0.75], size=1)
    yield dict(x=x, y=x @ kernel + bias, kernel=kernel, bias=bias, decay=0.375)


BORDERS = {
    "one sample": "len(x) == 1",
    "several samples": "len(x) > 1",
    "data that are fitted exactly": "len(x) > 1 and np.all(x @ kernel + bias == y)",
    "data that are not": "len(x) > 1 and np.all(x @ kernel + bias != y)",
    "weights that are not a sign": "np.all(np.abs(kernel) != 1)",
}


def oracle(x, y, kernel, bias, decay):
    import keras
    import tensorflow as tf

    found = []
    for factor in (0.5, 1.0):
        regularizer = keras.regularizers.L2(factor * decay)
        layer = keras.layers.Dense(1, kernel_regularizer=regularizer)
        layer.build(x.shape)
        layer.set_weights([kernel, bias])
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((layer(x) - y) ** 2) + sum(layer.losses)
        found.append(tape.gradient(loss, [layer.kernel, layer.bias]))
    return found[0][0], found[1][0], found[1][1]


STEM = dict(
    ja="線形回帰の損失 L は、平均二乗誤差に、重み W の L2 ペナルティを加えたものである。"
    "half_gradient と full_gradient は、どちらも W に関する L の勾配で、ペナルティは、前者が ½ λ Σ"
    " w²、後者が λ Σ w² である。bias_gradient は、バイアスに関する L の勾配である。λ は decay で、"
    "バイアスにはペナルティを掛けない。",
    en="The loss L of a linear regression is the mean squared error plus an L2 penalty of the weights W. "
    "half_gradient is the gradient of L with respect to W where the penalty is ½ λ Σ w², full_gradient "
    "where it is λ Σ w²; bias_gradient is that with respect to the bias. λ is decay; the bias has no penalty.",
)

VARIANTS = {
    "added-twice": dict(
        right="data_gradient + 2 * decay * kernel", same="half_gradient + decay * kernel"
    ),
    "sum": dict(right="np.mean(error, axis=0)", same="error.sum(axis=0) / len(error)"),
}

MISTAKES = {
    "half-kept": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient + 0.5 * decay * kernel",
        ja="½ は、2 乗を微分して出る 2 と打ち消し合って消える。",
        en="The ½ is cancelled by the 2 that differentiating the square brings.",
    ),
    "half-is-full": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient + 2 * decay * kernel",
        ja="½ の付かない流儀（Keras）の勾配になっている。",
        en="This is the gradient of the version without ½, as in Keras.",
    ),
    "half-per-sample": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient + decay * kernel / len(x)",
        ja="ペナルティの勾配まで、サンプルの数で割っている。平均をとるのは、データの損失だけである。",
        en="The penalty's gradient is divided by the number of samples too; only the loss on the data is a mean.",
    ),
    "half-penalty-added": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient + 0.5 * decay * np.sum(kernel**2)",
        ja="ペナルティの値を、どの重みの勾配にも足している。足すのは、重みごとの微分である。",
        en="The value of the penalty is added to every weight's gradient; each weight has its own derivative.",
    ),
    "half-subtracted": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient - decay * kernel",
        ja="勾配では足す。重みを引いて小さくするのは、更新の式の −η である。",
        en="In the gradient it is added; what shrinks the weights is the −η of the update.",
    ),
    "half-sign": dict(
        right="data_gradient + decay * kernel",
        wrong="data_gradient + decay * np.sign(kernel)",
        ja="これは L1 ペナルティの勾配。L2 では、重みの大きさに比例する。",
        en="This is an L1 penalty's gradient; that of L2 is proportional to the weight.",
    ),
    "full-is-half": dict(
        right="2 * decay * kernel",
        wrong="decay * kernel",
        ja="½ がないので、微分して出る 2 が残る。",
        en="Without a ½ the 2 that differentiating brings remains.",
    ),
    "full-doubled": dict(
        right="data_gradient + 2 * decay * kernel",
        wrong="2 * (data_gradient + decay * kernel)",
        ja="データの損失の勾配まで 2 倍になっている。流儀によって変わるのは、ペナルティの項だけである。",
        en="The gradient of the data loss is doubled too; the versions differ in the term of the penalty only.",
    ),
    "full-squared": dict(
        right="2 * decay * kernel",
        wrong="decay * kernel**2",
        ja="微分する前の 2 乗のままである。勾配に入るのは、ペナルティの微分である。",
        en="This is still squared as before differentiating; the gradient has the penalty's derivative.",
    ),
    "full-data-only": dict(
        right="data_gradient + 2 * decay * kernel",
        wrong="data_gradient",
        ja="ペナルティの勾配が足されていない。",
        en="The gradient of the penalty is not added.",
    ),
    "bias-decayed": dict(
        right="2 * np.mean(error, axis=0)",
        wrong="2 * np.mean(error, axis=0) + 2 * decay * bias",
        ja="バイアスにはペナルティが掛かっていないので、その勾配にも現れない。",
        en="The bias is not penalised, so its gradient has no such term.",
    ),
    "bias-without-two": dict(
        right="2 * np.mean(error, axis=0)",
        wrong="np.mean(error, axis=0)",
        ja="データの損失に ½ はないので、2 が残る。",
        en="There is no ½ in the data loss, so its 2 remains.",
    ),
    "bias-summed": dict(
        right="np.mean(error, axis=0)",
        wrong="np.sum(error, axis=0)",
        ja="損失はサンプルの平均なので、勾配も平均になる。",
        en="The loss is a mean over samples, and so is its gradient.",
    ),
}
