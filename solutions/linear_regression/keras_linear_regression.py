"""Keras で学習する線形回帰

家の価格 y（万円）を、特徴 x から線形回帰 ŷ = xw + b で予測する。x の列は、広さ
（m²）、築年数、駅からの徒歩（分）のうちのいくつかである。

    model    入力を標準化する層 normalise と、全結合層 1 つ。全結合層は活性化関
             数がなく、バイアスがある
    loss     損失は平均二乗誤差。最適化は学習率 0.48 の SGD
    fit      全データを 1 バッチとして、epochs エポック学習する

kernel と bias は、学習した全結合層の重みである。これらは標準化した入力に対する
値なので、元の単位の x に対する係数 w と切片 b に直して、この順に返せ。b は、
要素が 1 つの配列ではなく数である。normalise は、列ごとの平均 mean を引き、標準
偏差 deviation で割る。

epochs は、重みが収束するのに十分な回数である。採点では、w, b を、最小二乗法の
解と比べる。

---
    x: (samples, features)    y: (samples, 1)    epochs: scalar
    kernel: (features, 1)     bias: (1,)
    mean, deviation, w: (features,)    b: scalar

---
Linear regression trained in Keras

The price y of a house (in units of 10,000 yen) is predicted from its features
x by the linear regression ŷ = xw + b. The columns of x are some of its area
(m²), its age (years) and the walk to the station (minutes).

    model    the layer `normalise`, which standardises the inputs, and one dense
             layer with a bias and without an activation
    loss     the mean squared error; the optimizer is SGD with the learning
             rate 0.48
    fit      `epochs` epochs, with all the data as one batch

`kernel` and `bias` are the weights of the dense layer after training. They go
with standardised inputs: turn them into the coefficients w and the intercept b
that go with x in its own units, and return these, in this order; b is a number,
no array of one element. `normalise` subtracts the mean of each column, `mean`,
and divides by its standard deviation, `deviation`.

`epochs` is enough for the weights to converge. Grading compares w and b with
the solution of least squares.
"""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])  # blank
    loss = "mean_squared_error"  # blank
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)  # blank
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation  # blank
    b = bias[0] - np.sum(w * mean)  # blank
    return w, b


# ==== grading ====

SECONDS = 60


def cases(rng):
    import numpy as np

    from grader.datasets import load_table

    houses = load_table("houses").to_numpy()

    def case(samples, columns):
        # Gradient descent is fast where the standardised inputs spread alike in all directions.
        spread = np.zeros(1)
        while min(spread) < 0.85 or max(spread) > 1.2:
            rows = rng.choice(len(houses), size=samples, replace=False)
            spread = np.linalg.eigvalsh(np.corrcoef(houses[rows][:, columns].T))
        return dict(x=houses[rows][:, columns], y=houses[rows, 3:], epochs=12)

    features = int(rng.integers(2, 4))
    columns = rng.permutation(3)[:features]
    area = rng.choice([50.0, 60.0, 70.0])
    yield dict(
        x=area + np.array([[0.0], [10.0], [40.0]]),
        y=np.array([[3000.0], [3500.0], [4400.0]]),
        epochs=12,
    )
    yield case(int(rng.integers(45, 70)), columns)


BORDERS = {
    "one feature": "x.shape[1] == 1",
    "several features": "x.shape[1] > 1",
    "more samples than a batch has by default": "len(x) > 32",
    "features of different sizes": "x.shape[1] > 1 and max(x.std(axis=0)) > 1.2 * min(x.std(axis=0))",
}


def oracle(x, y, epochs):
    import numpy as np
    import tensorflow as tf

    design = np.column_stack([x, np.ones(len(x))])
    solution = tf.linalg.lstsq(design, y, fast=False)[:, 0]
    return solution[:-1], solution[-1]


STEM = dict(
    ja="家の価格 y を特徴 x から予測する線形回帰 ŷ = xw + b を、Keras で収束するまで学習する関数である。\n"
    "入力は層 normalise で標準化し、全データを 1 バッチとする。学習した重みを、元の単位の x に対する\n"
    "係数 w と切片 b に直して返す。",
    en="The function trains the linear regression ŷ = xw + b of house prices y on features x in\n"
    "Keras until it converges. The layer `normalise` standardises the inputs, and all the data\n"
    "make up one batch. The weights are turned into the coefficients w and the intercept b that\n"
    "go with x in its own units.",
)

VARIANTS = {
    "added-layers": dict(
        right="keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])",
        same='keras.Sequential([normalise, layers.Dense(1, activation="linear")])',
    ),
    "loss-object": dict(right='"mean_squared_error"', same="keras.losses.MeanSquaredError()"),
    "not-shuffled": dict(right="verbose=0", same="verbose=0, shuffle=False"),
    "mean-of-what-is-left": dict(
        right="bias[0] - np.sum(w * mean)", same="np.mean(y - x @ w[:, None])"
    ),
}

MISTAKES = {
    "not-standardised": dict(
        right="normalise, ",
        wrong="",
        ja="標準化していない。特徴の値が大きいままでは、この学習率では発散する。",
        en="The inputs are not standardised; with features this large, this learning rate diverges.",
    ),
    "sigmoid": dict(
        right="layers.Dense(1)",
        wrong='layers.Dense(1, activation="sigmoid")',
        ja="シグモイドの出力は 0 から 1 で、価格には届かない。",
        en="A sigmoid puts out 0 to 1, which no price is.",
    ),
    "no-bias": dict(
        right="layers.Dense(1)",
        wrong="layers.Dense(1, use_bias=False)",
        ja="バイアスがない。標準化した入力が 0、つまり平均の家の価格が 0 になってしまう。",
        en="There is no bias, and the house with average features would have the price 0.",
    ),
    "cross-entropy": dict(
        right='"mean_squared_error"',
        wrong='"binary_crossentropy"',
        ja="交差エントロピーは確率の損失である。出力も目標も確率ではない。",
        en="Cross-entropy is a loss for probabilities, which neither outputs nor targets are here.",
    ),
    "absolute-error": dict(
        right='"mean_squared_error"',
        wrong='"mean_absolute_error"',
        ja="誤差の絶対値の平均では、最小二乗法の解にはならない。",
        en="With the mean of absolute errors the solution is not that of least squares.",
    ),
    "standardised-prices": dict(
        right="model.fit(x, y, ",
        wrong="model.fit(x, (y - np.mean(y)) / np.std(y), ",
        ja="価格も標準化して学習し、元の単位に戻していない。w と b が万円を単位とする値にならない。",
        en="The prices were standardised, too, and w and b are not in their unit any more.",
    ),
    "default-batches": dict(
        right="batch_size=len(x), ",
        wrong="",
        exam=False,
        ja="バッチサイズの既定は 32 で、毎回一部のデータの勾配で進むので、解のまわりで揺れる。",
        en="A batch is 32 unless told otherwise; each step follows part of the data, and the weights wander about the solution.",
    ),
    "one-epoch": dict(
        right="epochs=epochs, ",
        wrong="",
        ja="epochs の既定は 1 で、1 回更新しただけで終わる。",
        en="epochs is 1 unless given: this ends after a single update.",
    ),
    "part-of-the-data": dict(
        right="verbose=0",
        wrong="validation_split=0.2, verbose=0",
        ja="一部を検証に取り分けている。すべてのデータで学習したときの解にならない。",
        en="Part of the data is set aside to validate, and the solution is not that of all the data.",
    ),
    "units-left": dict(
        right="kernel[:, 0] / deviation",
        wrong="kernel[:, 0]",
        ja="標準化した特徴に対する係数のままである。",
        en="These are still the coefficients of the standardised features.",
    ),
    "multiplied": dict(
        right="kernel[:, 0] / deviation",
        wrong="kernel[:, 0] * deviation",
        ja="逆である。特徴が deviation だけ増えたとき、標準化した値は 1 だけ増える。",
        en="The other way round: where a feature grows by its deviation, its standardised value grows by 1.",
    ),
    "price-of-the-average": dict(
        right="bias[0] - np.sum(w * mean)",
        wrong="bias[0]",
        ja="これは、特徴が平均のときの価格である。切片は、元の特徴が 0 のときの値になる。",
        en="This is the price where features are average; the intercept is that where they are 0.",
    ),
    "wrong-sign": dict(
        right="bias[0] - np.sum(w * mean)",
        wrong="bias[0] + np.sum(w * mean)",
        ja="符号が逆である。平均の特徴を入れたとき、予測が bias に戻らなければならない。",
        en="The sign is wrong: for average features the prediction has to be `bias` again.",
    ),
    "standardised-coefficients": dict(
        right="np.sum(w * mean)",
        wrong="np.sum(kernel[:, 0] * mean)",
        ja="標準化した特徴の係数に、元の単位の平均を掛けている。",
        en="Coefficients of standardised features are multiplied by means in the original units.",
    ),
}
