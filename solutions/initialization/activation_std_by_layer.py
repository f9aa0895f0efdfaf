"""初期値と各層の出力の広がり

同じ大きさの層を重ね、初期値の決め方によって各層の出力の標準偏差がどう変わるかを
調べよ。バイアスはない。

draws は標準正規分布に従う乱数である。scale は重みが従う正規分布の標準偏差で、
文字列 init によって決まる。"xavier" は、重みの分散と入る結合の数の積を 1 にす
る Xavier の初期値、"he" は He の初期値である。層 l（0 から数える）の重みは、
draws[l] の全要素に同じ数を掛けて、標準偏差 scale の正規分布に従う乱数にしたも
のである（draws[l] の値の標準偏差を測って合わせるのではない）。層の出力は、そ
の層の入力と重みの行列積に、文字列 activation の名前の関数を適用したもので、次
の層の入力になる。最初の層の入力は x である。

配列 stds を返せ。stds[l] は層 l の出力の標準偏差で、全サンプル、全ユニットをま
とめて 1 つ求める。分散は値の個数で割る（不偏分散ではない）。

---
    x: (samples, units)    draws: (layers, units, units)    stds: (layers,)

    init: "one"      scale = 1
    init: "small"    scale = 0.01
    init: "xavier", "he"
    activation: "sigmoid", "tanh", "relu"

---
Initial values and the spread of activations

Stack layers of one size and see how the standard deviation of their outputs
depends on the initial weights. There are no biases.

draws holds standard normal numbers. scale is the standard deviation of the
normal distribution of the weights, and the string `init` decides it: "xavier"
stands for Xavier's initial values, for which the variance of the weights
times the number of connections that come in is 1, "he" for He's. The weights
of layer l, counted from 0, are draws[l] with all elements multiplied by one
number, so that they are random numbers from a normal distribution of standard
deviation scale (how far the values in draws[l] happen to spread is not
measured). A layer's output is the function that the string `activation`
names, applied to the matrix product of the layer's input and weights; it is
the input of the next layer. The first layer's input is x.

Return the array stds: stds[l] is the standard deviation of the output of layer
l over all samples and units together; the variance is divided by the number of
values (not unbiased).
"""

import numpy as np

ACTIVATIONS = {
    "sigmoid": lambda u: 1 / (1 + np.exp(-u)),
    "tanh": np.tanh,
    "relu": lambda u: np.maximum(u, 0),
}


def activation_std_by_layer(x, draws, init, activation):
    units = x.shape[1]
    xavier = 1 / np.sqrt(units)  # blank
    he = np.sqrt(2 / units)  # blank
    scale = {"one": 1.0, "small": 0.01, "xavier": xavier, "he": he}[init]
    stds = []
    for draw in draws:
        x = ACTIVATIONS[activation](x @ (scale * draw))  # blank
        stds.append(np.std(x))  # blank
    stds = np.array(stds)
    return stds


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(init, activation, samples, units, layers):
        return dict(
            x=rng.normal(size=(samples, units)),
            draws=rng.normal(size=(layers, units, units)),
            init=init,
            activation=activation,
        )

    yield draw("xavier", "tanh", 5, 3, 2)
    pairs = [
        ("he", "relu"),
        ("one", "sigmoid"),
        ("small", "tanh"),
        ("xavier", "sigmoid"),
        ("he", "tanh"),
    ]
    for place in rng.permutation(len(pairs)):
        layers, units, samples = np.sort(4 + rng.choice(20, 3, replace=False)).tolist()
        if place % 2:
            samples, units = units, samples
        yield draw(*pairs[place], samples, units, 1 + layers % 5)


BORDERS = {
    "Xavier's values": "init == 'xavier' and activation == 'sigmoid'",
    "He's values": "init == 'he' and activation == 'relu'",
    "He's values where there is no ReLU": "init == 'he' and activation == 'tanh'",
    "weights of standard deviation 1": "init == 'one'",
    "small weights": "init == 'small'",
    "more samples than units": "x.shape[0] > x.shape[1] > 3",
    "more units than samples": "x.shape[0] < x.shape[1]",
}


def oracle(x, draws, init, activation):
    import keras

    units = x.shape[1]
    variance = {"one": 1.0, "small": 0.0001, "xavier": 1 / units, "he": 2 / units}[init]
    found = []
    for draw in draws:
        layer = keras.layers.Dense(units, activation=activation, use_bias=False)
        layer.build(x.shape)
        layer.set_weights([variance**0.5 * draw])
        x = layer(x)
        found.append(keras.ops.std(x))
    return keras.ops.stack(found)


STEM = dict(
    ja="""同じ大きさの、バイアスのない層を重ね、初期値の決め方 init によって各層の出力の標準
偏差 stds がどう変わるかを調べる。draws は標準正規分布に従う乱数で、層ごとの重みは
これに標準偏差 scale を掛けたものである。標準偏差は、全サンプル、全ユニットをまとめて
求める。

    x: (samples, units)    draws: (layers, units, units)    stds: (layers,)""",
    en="""Layers of one size without biases are stacked to see how stds, the standard deviations of
their outputs, depend on init, the choice of initial weights. draws holds standard normal
numbers, which scale, the standard deviation, makes the weights of each layer. Each
standard deviation is that of all samples and units together.

    x: (samples, units)    draws: (layers, units, units)    stds: (layers,)""",
)

VARIANTS = {
    "root-of-variance": dict(right="np.std(x)", same="np.sqrt(np.mean((x - x.mean()) ** 2))"),
    "power": dict(right="np.sqrt(2 / units)", same="(units / 2) ** -0.5"),
}

MISTAKES = {
    "xavier-variance": dict(
        right="1 / np.sqrt(units)",
        wrong="1 / units",
        ja="1/n は分散。重みに掛けるのは、その平方根である標準偏差。",
        en="1/n is the variance; weights are scaled by its root, the standard deviation.",
    ),
    "xavier-is-he": dict(
        right="1 / np.sqrt(units)",
        wrong="np.sqrt(2 / units)",
        ja="これは He の初期値。tanh やシグモイド関数では、分散 1/n を使う。",
        en="These are He's values; with tanh or sigmoid the variance is 1/n.",
    ),
    "he-variance": dict(
        right="np.sqrt(2 / units)",
        wrong="2 / units",
        ja="2/n は分散。標準偏差は、その平方根である。",
        en="2/n is the variance; the standard deviation is its root.",
    ),
    "he-is-xavier": dict(
        right="np.sqrt(2 / units)",
        wrong="1 / np.sqrt(units)",
        ja="これは Xavier の初期値。ReLU では半分が 0 になるので、層を重ねるほど値が縮む。",
        en="These are Xavier's values; ReLU makes half of them 0, and outputs shrink layer by layer.",
    ),
    "not-scaled": dict(
        right="(scale * draw)",
        wrong="draw",
        ja="重みの標準偏差が使われていない。",
        en="The standard deviation of the weights is not used.",
    ),
    "no-activation": dict(
        right="ACTIVATIONS[activation](x @ (scale * draw))",
        wrong="x @ (scale * draw)",
        ja="活性化関数を通していない。",
        en="There is no activation.",
    ),
    "scaled-afterwards": dict(
        right="ACTIVATIONS[activation](x @ (scale * draw))",
        wrong="scale * ACTIVATIONS[activation](x @ draw)",
        ja="活性化関数の後で縮めている。ReLU 以外では、飽和してからでは手遅れになる。",
        en="This scales after the activation; except with ReLU it has saturated by then.",
    ),
    "variance-not-std": dict(
        right="np.std(x)",
        wrong="np.var(x)",
        ja="これは分散。求めるのは標準偏差。",
        en="This is the variance; the standard deviation is asked for.",
    ),
    "unbiased": dict(
        right="np.std(x)",
        wrong="np.std(x, ddof=1)",
        ja="N − 1 で割る標準偏差になっている。",
        en="This standard deviation divides by N − 1.",
    ),
    "about-zero": dict(
        right="np.std(x)",
        wrong="np.sqrt(np.mean(x**2))",
        ja="平均を引いていない。ReLU やシグモイド関数の出力の平均は 0 ではない。",
        en="The mean is not taken off; outputs of ReLU or sigmoid do not centre on 0.",
    ),
    "weights-first": dict(
        right="x @ (scale * draw)",
        wrong="(scale * draw @ x.T).T",
        ja="重みを左から掛けている。サンプルは行なので、重みは右から掛かる。",
        en="The weights stand on the left; samples are rows, and the weights multiply from the right.",
    ),
    "per-unit": dict(
        right="np.std(x)",
        wrong="np.mean(np.std(x, axis=0))",
        ja="ユニットごとの標準偏差の平均になっている。全部の値をまとめて 1 つ求める。",
        en="This averages over units; one standard deviation of all values is wanted.",
    ),
}
