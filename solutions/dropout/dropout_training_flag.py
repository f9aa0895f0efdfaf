"""Keras の Dropout と training

Dropout 層と全結合層 1 つからなるモデルで、ふつうの予測と、Dropout を
働かせたままの予測を求めよ。後者を繰り返して平均とばらつきを見る方法は、MC
Dropout と呼ばれる。

    dropout      落とす確率が rate の Dropout 層。乱数の種 seed も渡す
    predicted    ふつうの予測（推論時のふるまい）
    passes       x を passes_count 回、Dropout を働かせてモデルに通した出力を
                 並べたリスト。落とす値は回ごとに違う
    mean         passes の平均
    deviation    passes の標準偏差（passes_count で割る分散の平方根）

種を与えた層は、呼び出すたびに使う乱数の列が決まっているので、値は 1 つに
決まる。Dropout は passes のためにだけ、ちょうど passes_count 回働かせる。どの
回も、x の全部を一度に通す。kernel と bias は、与えたコードが全結合層の重みに
設定する。predicted, mean, deviation の順に返せ。

---
    x: (samples, features)    kernel: (features, units)    bias: (units,)
    predicted, mean, deviation: (samples, units)

---
Keras's dropout and `training`

A model has a dropout layer and one dense layer. Compute its ordinary
prediction, and predictions for which dropout stays on. To repeat the latter and
look at their mean and spread is known as MC dropout.

    dropout      a dropout layer that drops with probability rate; it is given
                 the seed `seed` too
    predicted    the ordinary prediction (the behaviour at inference)
    passes       a list of the outputs of passes_count passes of x through the
                 model with dropout on; what is dropped differs each time
    mean         the mean of passes
    deviation    the standard deviation of passes (the root of the variance that
                 divides by passes_count)

The random numbers that a layer with a seed uses are fixed, call after call,
so the values are determined. Dropout is to be on just passes_count times, for
passes only, each time with all of x at once. The code given sets kernel and
bias as the weights of the dense layer. Return predicted, mean and deviation in
this order.
"""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)  # blank
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = model.predict(x, verbose=0)  # blank
    passes = [model(x, training=True) for _ in range(passes_count)]  # blank
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(
        x=rng.permutation([1.0, 2.0, 4.0, 8.0, 16.0, 32.0]).reshape(1, 6),
        kernel=rng.permutation([(1.0, 3.0), (2.0, 1.0), (1.0, -2.0)] * 2),
        bias=rng.permutation([-1.0, 2.0]),
        rate=0.25,
        seed=int(rng.integers(1000)),
        passes_count=3,
    )
    for least, most in [(0.2, 0.45), (0.55, 0.75)]:
        samples, units = rng.choice(range(2, 6), 2, replace=False).tolist()
        features = int(rng.integers(8, 12))
        yield dict(
            x=rng.uniform(0.5, 2, size=(samples, features)),
            kernel=rng.normal(size=(features, units)),
            bias=rng.normal(size=units),
            rate=float(rng.uniform(least, most)),
            seed=int(rng.integers(1000)),
            passes_count=int(rng.integers(4, 7)),
        )


BORDERS = {
    "one sample": "len(x) == 1",
    "several samples": "len(x) > 1",
    "more is dropped than kept on average": "rate > 0.5",
    "less is dropped than kept on average": "rate < 0.5",
    "another number of passes than of samples": "passes_count != len(x)",
}


def oracle(x, kernel, bias, rate, seed, passes_count):
    import keras
    import numpy as np

    x = keras.ops.convert_to_tensor(x, keras.config.floatx())
    generator = keras.random.SeedGenerator(seed)
    dropped = [keras.random.dropout(x, rate, seed=generator) for _ in range(passes_count)]
    passes = np.stack([np.asarray(inputs) @ kernel + bias for inputs in dropped])
    return np.asarray(x) @ kernel + bias, passes.mean(axis=0), passes.std(axis=0)


STEM = dict(
    ja="Dropout 層と全結合層からなる Keras のモデルで、ふつうの予測 predicted を求める。さらに、Dropout を"
    "働かせたままの予測を passes_count 回繰り返し、その平均 mean と標準偏差 deviation を求める（MC "
    "Dropout）。rate は値を落とす確率である。乱数には、種を seed とした 1 つの Dropout 層のものだけを使い、結果を再現できるようにする。",
    en="A Keras model has a dropout layer and a dense layer. `predicted` is its ordinary prediction; mean "
    "and deviation are those of passes_count predictions for which dropout stays on (MC dropout). rate is "
    "the probability of dropping. All random numbers are those of one dropout layer with the seed `seed`, so that the results can be reproduced.",
)

VARIANTS = {
    "called": dict(right="model.predict(x, verbose=0)", same="model(x, training=False)"),
    "default": dict(right="model.predict(x, verbose=0)", same="model(x)"),
    "written-out": dict(
        right="[model(x, training=True) for _ in range(passes_count)]",
        same="[model.layers[1](dropout(x, training=True)) for _ in range(passes_count)]",
    ),
}

MISTAKES = {
    "rate-is-kept": dict(
        right="layers.Dropout(rate",
        wrong="layers.Dropout(1 - rate",
        ja="残す確率を渡している。Keras の Dropout の rate は、落とす確率である。",
        en="This hands over the probability of keeping; the rate of Keras's Dropout is that of dropping.",
    ),
    "no-seed": dict(
        right=", seed=seed",
        wrong="",
        ja="種を渡さない層は、自分で種を選ぶ。実行するたびに値が変わる。",
        en="A layer without a seed chooses one itself: the values change with every run.",
    ),
    "noise-of-another-kind": dict(
        right="layers.Dropout(rate",
        wrong="layers.GaussianDropout(rate",
        ja="GaussianDropout は値を 0 にせず、平均 1 の正規乱数を掛ける別の層である。",
        en="GaussianDropout is another layer: it sets nothing to 0 but multiplies by normal noise "
        "of mean 1.",
    ),
    "whole-features": dict(
        right="layers.Dropout(rate,",
        wrong="layers.Dropout(rate, noise_shape=(None, 1),",
        ja="noise_shape の 1 の軸では、同じ乱数が共有される。サンプルの値が一斉に落ちてしまう。",
        en="Along an axis of 1 in noise_shape all values share one draw; a sample drops as a whole.",
    ),
    "training-at-predict": dict(
        right="model.predict(x, verbose=0)",
        wrong="model(x, training=True)",
        ja="training=True を渡すと、予測でも値を落とす。ふつうの予測では何も落とさない。",
        en="training=True drops values in a prediction too; an ordinary one drops nothing.",
    ),
    "scaled-again": dict(
        right="model.predict(x, verbose=0)",
        wrong="(1 - rate) * model.predict(x, verbose=0)",
        ja="推論時に掛けるのは教科書の方式。Keras は学習時に調整するので、予測はそのままでよい。",
        en="A factor at inference is the textbooks' way; Keras adjusts in training, and predictions "
        "need none.",
    ),
    "scaled-up": dict(
        right="model.predict(x, verbose=0)",
        wrong="model.predict(x, verbose=0) / (1 - rate)",
        ja="推論時には何も落ちないので、補って大きくする必要はない。",
        en="Nothing is dropped at inference, so nothing has to be made up for.",
    ),
    "off-by-default": dict(
        right="model(x, training=True)",
        wrong="model(x)",
        ja="呼び出しただけでは training は False とみなされ、何も落ちない。ばらつきが 0 になる。",
        en="Just called, a model takes training for False and drops nothing: the deviation is 0.",
    ),
    "passes-predicted": dict(
        right="model(x, training=True) for",
        wrong="model.predict(x, training=True, verbose=0) for",
        ja="predict は推論のためのもので、training という引数をとらない。",
        en="predict is for inference, and has no argument `training`.",
    ),
    "one-pass-ahead": dict(
        right="[model(x, training=True) for _ in range(passes_count)]",
        wrong="[model(x, training=True) for _ in range(passes_count + 1)][1:]",
        ja="Dropout を余分に 1 回働かせている。乱数の列が 1 回分先に進み、落とす値が変わる。",
        en="Dropout is on once more than asked: the random numbers are one call ahead.",
    ),
    "sample-by-sample": dict(
        right="model(x, training=True) for",
        wrong="np.concatenate([model(x[i : i + 1], training=True) for i in range(len(x))]) for",
        ja="サンプルを 1 件ずつ通している。Dropout の働く回数が増え、使う乱数も変わる。",
        en="Samples pass one at a time: dropout is on more often, and the random numbers are others.",
    ),
    "one-draw-repeated": dict(
        right="[model(x, training=True) for _ in range(passes_count)]",
        wrong="[model(x, training=True)] * passes_count",
        ja="1 回の出力を複製している。x をモデルに通すのは 1 回だけで、落とす値が毎回同じになる。",
        en="One output is copied; the model is used once, and every pass drops the same values.",
    ),
    "seeded-anew": dict(
        right="model(x, training=True) for",
        wrong="model.layers[1](layers.Dropout(rate, seed=seed + _)(x, training=True)) for",
        ja="毎回、種を変えて新しい層を作っている。1 つの層を続けて呼べば、落とす値は回ごとに変わる。",
        en="A new layer with another seed is made each time; one layer, called again, drops others.",
    ),
    "one-pass-fewer": dict(
        right="range(passes_count)",
        wrong="range(passes_count - 1)",
        ja="通した回数が 1 回少ない。passes には passes_count 個の出力が並ぶ。",
        en="There is one pass too few; passes holds passes_count outputs.",
    ),
}
