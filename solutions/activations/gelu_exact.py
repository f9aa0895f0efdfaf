"""活性化関数 GELU

BERT や GPT で使われる活性化関数 GELU の値 y を NumPy だけで求めよ。tanh による
近似ではなく、定義どおりの値を求める。

計算は要素ごとに行う。GELU では、標準正規分布（平均 0、分散 1）の累積分布関数
Φ の値が、入力 x をどれだけ通すかの割合になる。probability は Φ(x) とする。与
えられた関数 erf は誤差関数で、配列も受け取る。

erf の値は −1 から 1、Φ の値は 0 から 1 で、積分する exp の中身も違うことに注意
せよ。

---
    x, probability, y: (batch, units)

    erf(u) = (2/√π) ∫₀ᵘ exp(−s²) ds

---
The activation GELU

Compute with NumPy alone the values y of GELU, the activation function of BERT
and GPT: the exact values by the definition, not the approximation by tanh.

Everything is elementwise. GELU takes Φ, the cumulative distribution function of
the standard normal distribution (mean 0, variance 1), as the share of the input
x that is let through. `probability` is Φ(x). The function given, erf, is the
error function; it takes arrays.

Mind that erf goes from −1 to 1 but Φ from 0 to 1, and that they integrate
different exponentials.
"""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = 0.5 * (1 + erf(x / np.sqrt(2)))  # blank
    y = x * probability  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    # Mostly negative: there the values are small, so that an approximation shows.
    yield dict(x=rng.permutation([-2.0, -1.0, 1.0])[None])
    batch, units = (int(n) for n in rng.choice(range(2, 6), 2, replace=False))
    for shape in ((batch, units), (units + 1, batch)):
        x = -rng.uniform(0.3, 2.4, size=shape[0] * shape[1])
        x[::4] *= -1
        yield dict(x=np.reshape(rng.permutation(x), shape))
    yield dict(x=rng.permutation([0.0, *rng.uniform(3, 5, 2), *rng.uniform(-5, -3, 2)])[None])


BORDERS = {
    "x = 0": "np.any(x == 0)",
    "both signs": "np.any(x > 0.2) and np.any(x < -0.2)",
    "where it falls": "np.any((x < -0.8) & (x > -2.5))",
    "far out on either side": "np.max(x) > 2.9 and np.min(x) < -2.9",
}


def oracle(x):
    import keras

    return keras.activations.gelu(x, approximate=False)


STEM = dict(
    ja="""活性化関数 GELU の値 y を、tanh による近似ではなく、定義どおりに、要素ごとに求める。Φ は標準正規分布の
累積分布関数で、probability は Φ(x) である。erf は誤差関数である。

    erf(u) = (2/√π) ∫₀ᵘ exp(−s²) ds""",
    en="""This computes the activation GELU, y, elementwise, by its definition and not by the approximation with
tanh. Φ is the cumulative distribution function of the standard normal distribution, and
`probability` is Φ(x). erf is the error function.

    erf(u) = (2/√π) ∫₀ᵘ exp(−s²) ds""",
)

VARIANTS = {
    "erfc": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        same="1 - 0.5 * np.vectorize(math.erfc)(x / np.sqrt(2))",
    ),
    "power": dict(right="erf(x / np.sqrt(2))", same="erf(x * 2**-0.5)"),
}

MISTAKES = {
    "no-half": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="1 + erf(x / np.sqrt(2))",
        ja="値が 0 から 2 になっている。確率は 1 を超えない。",
        en="This goes from 0 to 2; a probability does not exceed 1.",
    ),
    "no-one": dict(
        right="(1 + erf(x / np.sqrt(2)))",
        wrong="erf(x / np.sqrt(2))",
        ja="Φ(0) は ½ のはずだが、これは 0 になり、負の x では負になる。",
        en="Φ(0) should be ½, but this is 0 there, and negative for negative x.",
    ),
    "error-function": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="erf(x)",
        ja="誤差関数のままで、値が −1 から 1 になっている。累積分布関数に直す必要がある。",
        en="This is the error function itself, from −1 to 1; Φ has still to be made of it.",
    ),
    "no-root-two": dict(
        right="x / np.sqrt(2)",
        wrong="x",
        ja="erf が積分するのは exp(−s²)、正規分布の密度は exp(−s²/2) に比例する。変数の置き換えがない。",
        en="erf integrates exp(−s²), a normal density goes as exp(−s²/2); the variable must be scaled.",
    ),
    "two-without-root": dict(
        right="np.sqrt(2)",
        wrong="2",
        ja="s²/2 が u² になるように変数を置き換えると、√2 で割ることになる。",
        en="For s²/2 to become u², the variable is divided by √2, not by 2.",
    ),
    "density": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)",
        ja="これは確率密度 φ(x)。掛けるのは、それを −∞ から x まで積分した累積分布関数。",
        en="This is the density φ(x); what multiplies is its integral from −∞ to x.",
    ),
    "tanh-approximation": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))",
        ja="tanh による近似で、4 桁目から違う。Keras の既定はこれではなく、定義どおりの値である。",
        en="The approximation by tanh, off from the fourth digit; Keras's default is the exact value.",
    ),
    "sigmoid": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="1 / (1 + np.exp(-x))",
        ja="x σ(x) は Swish（SiLU）。形は似ているが、Φ とシグモイドは違う関数である。",
        en="x σ(x) is Swish (SiLU); it looks alike, but Φ is not the sigmoid.",
    ),
    "scaled-sigmoid": dict(
        right="0.5 * (1 + erf(x / np.sqrt(2)))",
        wrong="1 / (1 + np.exp(-1.702 * x))",
        ja="x σ(1.702x) は粗い近似で、2 桁目から違うところがある。",
        en="x σ(1.702x) is a rough approximation, in places off from the second digit.",
    ),
    "upper-tail": dict(
        right="(1 + erf",
        wrong="(1 - erf",
        ja="x より大きい側の確率になっている。Φ は x 以下の確率。",
        en="This is the probability above x; Φ is the one up to x.",
    ),
    "probability-alone": dict(
        right="x * probability",
        wrong="probability",
        ja="x が掛かっていない。Φ は x を通す割合である。",
        en="x is missing; Φ is the share of x that is let through.",
    ),
    "relu-gated": dict(
        right="x * probability",
        wrong="np.maximum(x, 0) * probability",
        ja="負の側を 0 にしている。GELU は、負の x でも少しだけ負の値をとる。",
        en="The negative side is cut to 0; GELU dips a little below it there.",
    ),
}
