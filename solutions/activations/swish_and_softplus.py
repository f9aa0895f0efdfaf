"""Swish（SiLU）と softplus、その微分

活性化関数 softplus と Swish の値と微分を NumPy だけで求めよ。softplus,
softplus_gradient, swish, swish_gradient の順に返せ。計算は要素ごとに行う。σ
はシグモイド関数で、与えられた関数 sigmoid で求められる。

softplus は ReLU を滑らかにした関数で、1 + e^x の自然対数である。x には
1000 や −1000 もある。exp(1000) は float64 では inf になるので、exp をとる数が
どれも 0 以下になるように式を直せ（値が正しければ、ほかの方法でもよい）。

Swish は、x を β 倍してから σ に通した値をゲート gate とし、それを x に掛けた
関数である。β = 1 の場合を SiLU といい、Keras では silu という名前である。

微分はどちらも x に関するもので、β は定数とする。

---
    x, softplus, softplus_gradient, gate, swish, swish_gradient: (batch, units)
    β = beta > 0

---
Swish (SiLU) and softplus with their derivatives

Compute with NumPy alone the values and the derivatives of the activation
functions softplus and Swish. Return softplus, softplus_gradient, swish and
swish_gradient, in this order. Everything is elementwise. σ is the sigmoid
function, for which there is the function `sigmoid`.

Softplus is a smooth ReLU, the natural logarithm of 1 + e^x. x also has
values such as 1000 and −1000. As exp(1000) is inf in float64, change the
formula so that exp is taken of no positive number (another way will do if its
values are right).

Swish multiplies x by a gate, which is σ of β times x. With β = 1 it is called
SiLU, and silu in Keras.

Both derivatives are with respect to x; β is a constant.
"""

import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))  # blank
    softplus_gradient = sigmoid(x)  # blank
    gate = sigmoid(beta * x)  # blank
    swish = x * gate  # blank
    swish_gradient = gate + beta * x * gate * (1 - gate)  # blank
    return softplus, softplus_gradient, swish, swish_gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: exp(x) is 3, 1 and 1/2, so that softplus is log 4, log 2 and log 1.5.
    yield dict(x=np.log([[3.0, 1.0, 0.5]])[:, rng.permutation(3)], beta=1.0)
    batch, units = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    size = batch * units
    signs = np.where(rng.permutation(size) % 2, 1, -1)
    x = (signs * rng.uniform(0.3, 2.5, size)).reshape(batch, units)
    yield dict(x=x, beta=float(rng.uniform(0.3, 0.7)))
    yield dict(x=2 * x.reshape(1, -1), beta=float(rng.uniform(1.5, 2.5)))
    # One row of large values, and one of those at which the derivative of Swish is negative.
    units = int(rng.integers(3, 6))
    large = 1000.0 * np.resize([1, -1], units)
    yield dict(x=np.stack([large, -rng.uniform(1.5, 4, units)]), beta=float(rng.uniform(1.1, 1.4)))


BORDERS = {
    "x = 0": "np.any(x == 0)",
    "both signs": "np.any(x > 0.2) and np.any(x < -0.2)",
    "so large that exp is inf": "np.max(x) > 710 and np.min(x) < -710",
    "SiLU": "beta == 1",
    "a flatter gate": "beta < 0.8",
    "a steeper gate": "beta > 1.4",
    "where Swish falls": "np.any((beta * x < -1.5) & (beta * x > -10))",
}


def oracle(x, beta):
    import keras
    import tensorflow as tf

    x = tf.Variable(x)
    with tf.GradientTape(persistent=True) as tape:
        softplus = keras.activations.softplus(x)
        swish = keras.activations.silu(beta * x) / beta
    return softplus, tape.gradient(softplus, x), swish, tape.gradient(swish, x)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 4), layout="constrained")
    order = np.argsort(case["x"], axis=None)
    x = case["x"].ravel()[order]
    near = np.abs(x) < 100
    for axes, name in zip(figure.subplots(1, 2), ("softplus", "swish"), strict=True):
        for part, style in ((name, "o-"), (f"{name}_gradient", "s--")):
            axes.plot(x[near], outputs[part].ravel()[order][near], style, label=part)
        axes.set_xlabel("x")
        axes.legend()
    return figure


STEM = dict(
    ja="""活性化関数 softplus と Swish の値と、x に関する微分を、要素ごとに求める。β = beta は
正の定数で、β = 1 の Swish は SiLU とよばれる。x には 1000 や −1000 もある。sigmoid は
シグモイド関数である。

    x: (batch, units)""",
    en="""This computes the activation functions softplus and Swish and their derivatives with
respect to x, elementwise. β = beta is a positive constant; with β = 1 Swish is called
SiLU. x also has values such as 1000 and −1000. `sigmoid` is the sigmoid function.

    x: (batch, units)""",
)

VARIANTS = {
    "logaddexp": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        same="np.logaddexp(0, x)",
    ),
    "by-cases": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        same="np.where(x > 0, x, 0) + np.log(1 + np.exp(np.minimum(x, -x)))",
    ),
    "written-out": dict(right="sigmoid(x)", same="np.exp(x - softplus)"),
    "product": dict(right="swish = x * gate", same="swish = np.multiply(gate, x)"),
    "by-the-value": dict(
        right="gate + beta * x * gate * (1 - gate)",
        same="beta * swish + gate * (1 - beta * swish)",
    ),
    "factored": dict(
        right="gate + beta * x * gate * (1 - gate)",
        same="gate * (1 + beta * x * (1 - gate))",
    ),
}

MISTAKES = {
    "overflowing": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        wrong="np.log(1 + np.exp(x))",
        ja="x = 1000 では e^x が inf になり、その対数も inf である。正しい値は 1000 に近い。",
        en="At x = 1000 e^x is inf, and so is its logarithm; the right value is close to 1000.",
    ),
    "relu": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        wrong="np.maximum(x, 0)",
        ja="これは ReLU。softplus は x = 0 の近くで ReLU より大きく、どこでも正である。",
        en="This is ReLU; softplus is larger near x = 0, and positive everywhere.",
    ),
    "correction-alone": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        wrong="np.log1p(np.exp(-np.abs(x)))",
        ja="|x| だけから決まるので、x と −x で同じ値になる。softplus は x とともに増える。",
        en="This depends on |x| alone and is the same for x and −x; softplus grows with x.",
    ),
    "mirrored": dict(
        right="np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",
        wrong="np.maximum(-x, 0) + np.log1p(np.exp(-np.abs(x)))",
        ja="左右が逆で、x が増えると減っている。これは −log σ(x) である。",
        en="Left and right are exchanged: this falls as x grows. It is −log σ(x).",
    ),
    "binary-logarithm": dict(
        right="np.log1p(np.exp(-np.abs(x)))",
        wrong="np.log2(1 + np.exp(-np.abs(x)))",
        ja="自然対数でなければならない。底が 2 では、x = 0 の両側が滑らかにつながらない。",
        en="The logarithm has to be the natural one; with base 2 the two sides meet in a kink at 0.",
    ),
    "softplus-gradient-step": dict(
        right="softplus_gradient = sigmoid(x)",
        wrong="softplus_gradient = (x > 0).astype(float)",
        ja="これは ReLU の微分。softplus の微分は、0 から 1 へ滑らかに増える。",
        en="This is the derivative of ReLU; that of softplus grows smoothly from 0 to 1.",
    ),
    "softplus-gradient-of-sigmoid": dict(
        right="softplus_gradient = sigmoid(x)",
        wrong="softplus_gradient = sigmoid(x) * (1 - sigmoid(x))",
        ja="これはシグモイド関数の微分で、softplus を 2 回微分したものである。",
        en="This is the derivative of the sigmoid, which is the second derivative of softplus.",
    ),
    "inner-derivative-lost": dict(
        right="softplus_gradient = sigmoid(x)",
        wrong="softplus_gradient = 1 - sigmoid(x)",
        ja="対数の中身 1 + e^x の逆数になっている。中身の微分 e^x も掛かる。",
        en="This is one over 1 + e^x; its own derivative, e^x, is a factor as well.",
    ),
    "softplus-gradient-of-beta": dict(
        right="softplus_gradient = sigmoid(x)",
        wrong="softplus_gradient = sigmoid(beta * x)",
        ja="softplus に β は入っていない。",
        en="There is no β in softplus.",
    ),
    "tanh-gradient": dict(
        right="softplus_gradient = sigmoid(x)",
        wrong="softplus_gradient = np.tanh(x)",
        ja="tanh は負にもなる。softplus は増加関数なので、微分は負にならない。",
        en="tanh is also negative; softplus grows everywhere, so its derivative is not.",
    ),
    "no-beta": dict(
        right="gate = sigmoid(beta * x)",
        wrong="gate = sigmoid(x)",
        ja="β が入っていない。これは β = 1 の SiLU のゲートである。",
        en="β is missing; this is the gate of SiLU, where it is 1.",
    ),
    "beta-outside": dict(
        right="gate = sigmoid(beta * x)",
        wrong="gate = beta * sigmoid(x)",
        ja="β が掛かるのは、シグモイド関数に入る前の値である。ゲートは 0 と 1 の間にある。",
        en="β multiplies what goes into the sigmoid; the gate lies between 0 and 1.",
    ),
    "divided-by-beta": dict(
        right="gate = sigmoid(beta * x)",
        wrong="gate = sigmoid(x / beta)",
        ja="β で割っている。β が大きいほど、ゲートは急に開く。",
        en="This divides by β; the larger β is, the more abruptly the gate opens.",
    ),
    "gate-of-tanh": dict(
        right="gate = sigmoid(beta * x)",
        wrong="gate = np.tanh(beta * x)",
        ja="tanh のゲートは −1 まで下がり、負の x を裏返して通してしまう。",
        en="A gate by tanh goes down to −1 and lets negative x through with the sign turned.",
    ),
    "gate-alone": dict(
        right="swish = x * gate",
        wrong="swish = gate",
        ja="ゲートの値だけになっている。x が大きければ、Swish は x に近づく。",
        en="This is the gate alone; for large x Swish tends to x.",
    ),
    "mish": dict(
        right="swish = x * gate",
        wrong="swish = x * np.tanh(softplus)",
        ja="これは Mish。Swish のゲートは σ である。",
        en="This is Mish; the gate of Swish is σ.",
    ),
    "relu-gated": dict(
        right="swish = x * gate",
        wrong="swish = np.maximum(x, 0) * gate",
        ja="負の入力が切り捨てられている。Swish は負の側でも 0 ではなく、下に少しへこむ。",
        en="Negative inputs are cut off; there Swish is not 0 but dips a little below it.",
    ),
    "beta-in-the-factor": dict(
        right="swish = x * gate",
        wrong="swish = beta * x * gate",
        ja="ゲートを掛ける相手は x そのもので、β 倍した値ではない。",
        en="The gate multiplies x itself, and not β times x.",
    ),
    "gate-constant": dict(
        right="gate + beta * x * gate * (1 - gate)",
        wrong="gate",
        ja="ゲートも x によって変わる。積の微分なので、項は 2 つある。",
        en="The gate changes with x as well: the derivative of a product has two terms.",
    ),
    "gate-gradient-alone": dict(
        right="gate + beta * x * gate * (1 - gate)",
        wrong="beta * x * gate * (1 - gate)",
        ja="x を微分した項がない。積の微分なので、項は 2 つある。",
        en="The term in which x is differentiated is missing: a product's derivative has two.",
    ),
    "inner-beta-lost": dict(
        right="gate + beta * x * gate * (1 - gate)",
        wrong="gate + x * gate * (1 - gate)",
        ja="ゲートの中の βx を x で微分した係数が抜けている。",
        en="The factor that comes of differentiating βx, inside the gate, is missing.",
    ),
    "factor-x-lost": dict(
        right="gate + beta * x * gate * (1 - gate)",
        wrong="gate + beta * gate * (1 - gate)",
        ja="ゲートを微分した項に、x が掛かっていない。",
        en="In the term in which the gate is differentiated, the factor x is missing.",
    ),
    "minus-for-plus": dict(
        right="gate + beta",
        wrong="gate - beta",
        ja="2 つの項の間の符号が逆である。ゲートは x とともに増える。",
        en="The sign between the two terms is wrong: the gate grows with x.",
    ),
    "swish-for-gate": dict(
        right="x * gate * (1 - gate)",
        wrong="x * swish * (1 - swish)",
        ja="y (1 − y) と書けるのは、シグモイド関数の出力についてである。",
        en="It is the output of the sigmoid whose derivative is y (1 − y).",
    ),
}
