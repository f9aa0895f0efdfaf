"""重みの初期値と活性化関数で、勾配はどれだけ変わるか

RNN を steps 時刻さかのぼった勾配の大きさを、重みの初期値 3 通り、活性化関数
3 通りの組合せについて求めよ。勾配が消失する組と爆発する組がある。

noise の各成分は標準正規分布から引いた値である。L は、最後の時刻の状態の、
全サンプル、全ユニットについての和である。scale は W の各成分の標準偏差で、
初期値の決め方 init による。N(0, s) は平均 0、分散 s の正規分布である。
"xavier" は Xavier の、"he" は He の初期値、n は W に入るユニットの数である。
活性化関数 f の "sigmoid" は標準シグモイド関数である。

返り値の norms は辞書の辞書で、norms[初期値の名前][活性化関数の名前] に、
∂L/∂h_0 の全成分の 2 乗和の平方根（L2 ノルム）を入れる。

scales は、初期値の名前から scale への辞書である。norm には、そのとき
norms に入れるノルムを求める。関数 slope は、活性化関数 name の u における
微分 f′(u) を、u と同じ形で返す。ReLU の u = 0 での微分は 0 とする（採点では
u = 0 にならない）。us[t] は、0 から数えて t 番目の入力を読むときの u である。
d_h は、ループの空欄の直前ではその入力を読んだ直後の h に関する L の勾配、空欄の
直後では 1 時刻前の h に関する勾配である。

---
    x: (batch, steps, inputs)    kernel (W_in): (inputs, units)
    noise, W: (units, units)    u, ∂L/∂h_0: (batch, units)

    u_t = x_t W_in + h_{t−1} W    h_t = f(u_t)    h_0 = 0    (t = 1, …, steps)
    L = Σ h_steps
    W = scale × noise

    init: "normal"     W ~ N(0, 1)
          "xavier"     W ~ N(0, 1/n)
          "he"         W ~ N(0, 2/n)    n = units
    f:    "sigmoid"    "tanh"    "relu"

---
How gradients depend on initial weights and activations

Compute how large the gradient of an RNN is after going back `steps` steps, for
three ways to draw initial weights combined with three activations. With some of
them the gradient vanishes, with others it explodes.

The elements of `noise` were drawn from the standard normal distribution. L is
the sum of the last step's states over samples and units. `scale`, the standard
deviation of the elements of W, depends on `init`, the way to draw them. N(0, s)
is the normal distribution with mean 0 and variance s. "xavier" is Xavier's
(Glorot's), "he" He's; n is the number of units that W reads. The activation f
named "sigmoid" is the standard logistic function.

Return `norms`, a dict of dicts: norms[name of the initial weights][name of the
activation] is the square root of the sum of the squares of all elements of
∂L/∂h_0, its L2 norm.

`scales` is a dict from the names of initial weights to their `scale`; `norm` is
the norm that goes into `norms`. The function slope returns f′(u), the
derivative of the activation `name` at u, in the shape of u. The slope of ReLU
at u = 0 is 0 (u = 0 does not occur in grading). us[t] is the u for input
number t, counted from 0. Just before the blank in the loop, d_h is the gradient
of L with respect to the h that follows that input; just after it, that with
respect to the h one step before.
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def relu(u):
    return np.maximum(u, 0)


ACTIVATIONS = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": relu}


def slope(name, u):
    if name == "sigmoid":
        return sigmoid(u) * (1 - sigmoid(u))  # blank
    if name == "tanh":
        return 1 - np.tanh(u) ** 2  # blank
    return np.where(u > 0, 1.0, 0.0)  # blank


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = {"normal": 1, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}  # blank
    norms = {}
    for init, scale in scales.items():
        recurrent_kernel = scale * noise
        norms[init] = {}
        for name, activation in ACTIVATIONS.items():
            h = np.zeros((len(x), units))
            us = []
            for t in range(x.shape[1]):
                us.append(x[:, t] @ kernel + h @ recurrent_kernel)
                h = activation(us[t])
            d_h = np.ones_like(h)
            for t in reversed(range(x.shape[1])):
                d_h = d_h * slope(name, us[t]) @ recurrent_kernel.T  # blank
            norm = np.sqrt(np.sum(d_h**2))  # blank
            norms[init][name] = norm
    return norms


# ==== grading ====


def shows(x, kernel, noise, smallest):
    """Whether no gradient dies in a ReLU, and the smallest case has a unit that is off."""
    import numpy as np

    units = len(noise)
    for scale in (1, (1 / units) ** 0.5, (2 / units) ** 0.5):
        h, us = np.zeros((len(x), units)), []
        for t in range(x.shape[1]):
            us.append(x[:, t] @ kernel + scale * h @ noise)
            h = np.maximum(us[t], 0)
        d_h = np.ones_like(h)
        for u in reversed(us):
            d_h = scale * (d_h * (u > 0)) @ noise.T
        u = np.abs(us)
        on = np.mean(us[-1] > 0)
        if smallest and (u.min() < 0.3 or u.max() > 2.5 or on in (0, 1)):
            return False
        if np.linalg.norm(d_h) < 0.1:
            return False
    return True


def cases(rng):
    sizes = rng.permutation([2, 3, 4]).tolist()  # batch, steps, inputs
    more = rng.permutation([2, 3, 8]).tolist()
    for batch, steps, inputs, units in [
        (1, 2, 1, 3),
        (*sizes, int(rng.integers(5, 8))),
        (*more[:2], more[2], int(rng.integers(10, 14))),
    ]:
        case, smallest = None, batch == 1
        while case is None or not shows(**case, smallest=smallest):
            case = dict(
                x=rng.normal(size=(batch, steps, inputs)),
                kernel=rng.normal(size=(inputs, units)),
                noise=rng.normal(size=(units, units)),
            )
        yield case


BORDERS = {
    "inputs below 0 and above it, which ReLU tells apart": "np.any(x[:, 0] @ kernel < 0) and np.any(x[:, 0] @ kernel > 0)",
    "not as many inputs as units": "len(kernel) != len(noise)",
    "several samples": "len(x) > 1",
    "weights that are not symmetric": "np.ptp(noise - noise.T) > 0.1",
}


def oracle(x, kernel, noise):
    import keras
    import tensorflow as tf

    units = len(noise)
    variances = {"normal": 1.0, "xavier": 1 / units, "he": 2 / units}
    norms = {}
    for init, variance in variances.items():
        norms[init] = {}
        for activation in ("sigmoid", "tanh", "relu"):
            layer = keras.layers.SimpleRNN(units, activation=activation, use_bias=False)
            layer.build(x.shape)
            layer.set_weights([kernel, noise * variance**0.5])
            start = tf.zeros((len(x), units), tf.float64)
            with tf.GradientTape() as tape:
                tape.watch(start)
                loss = tf.reduce_sum(layer(x, initial_state=start))
            norms[init][activation] = tf.norm(tape.gradient(loss, start))
    return norms


STEM = dict(
    ja="""RNN を steps 時刻さかのぼった勾配の大きさを、重みの初期値 3 通り、活性化関数 3 通りの組合せについて求める。

    u_t = x_t W_in + h_{t−1} W    h_t = f(u_t)    h_0 = 0
    L = Σ h_steps
    W = scale × noise

noise の各成分は標準正規分布から引いた値、scale は W の各成分の標準偏差である。"normal" は分散 1 の、"xavier" と "he"
は Xavier と He の初期値で、n は units である。norms には、∂L/∂h_0 の全成分の 2 乗和の平方根（L2 ノルム）が入る。""",
    en="""This computes how large the gradient of an RNN is after going back `steps` steps, for three ways to draw
initial weights combined with three activations.

    u_t = x_t W_in + h_{t−1} W    h_t = f(u_t)    h_0 = 0
    L = Σ h_steps
    W = scale × noise

The elements of noise were drawn from the standard normal distribution, and scale is the standard deviation of the
elements of W. "normal" has variance 1; "xavier" (Glorot) and "he" depend on n, which is units. norms holds the L2 norm
of ∂L/∂h_0, the square root of the sum of the squares of its elements.""",
)

VARIANTS = {
    "negated-argument": dict(
        right="sigmoid(u) * (1 - sigmoid(u))",
        same="sigmoid(u) * sigmoid(-u)",
    ),
    "hyperbolic-secant": dict(right="1 - np.tanh(u) ** 2", same="1 / np.cosh(u) ** 2"),
    "divided-by-root": dict(
        right='"xavier": np.sqrt(1 / units)',
        same='"xavier": 1 / np.sqrt(units)',
    ),
    "linalg-norm": dict(right="np.sqrt(np.sum(d_h**2))", same="np.linalg.norm(d_h)"),
}

MISTAKES = {
    "slope-of-output": dict(
        right="sigmoid(u) * (1 - sigmoid(u))",
        wrong="u * (1 - u)",
        ja="y(1 − y) の y は σ を通ったあとの値。通る前の u をそのまま入れることはできない。",
        en="The y of y(1 − y) is what the σ gave, not the u that went into it.",
    ),
    "largest-slope": dict(
        right="sigmoid(u) * (1 - sigmoid(u))",
        wrong="np.full_like(u, 0.25)",
        ja="0.25 は u = 0 での最大値。u が 0 から離れるほど、微分は小さくなる。",
        en="0.25 is the largest value, at u = 0; away from 0 the slope is smaller.",
    ),
    "not-squared": dict(
        right="np.tanh(u) ** 2",
        wrong="np.tanh(u)",
        ja="tanh の微分は u = 0 について対称で、最大値 1 を u = 0 でとる。2 乗がないと 1 を超えてしまう。",
        en="The slope of tanh is the same on both sides of u = 0, where it is 1, its largest; "
        "without the square it goes beyond 1.",
    ),
    "sigmoid-slope-for-tanh": dict(
        right="1 - np.tanh(u) ** 2",
        wrong="np.tanh(u) * (1 - np.tanh(u))",
        ja="y(1 − y) は sigmoid の微分の形。tanh では別の式になる。",
        en="y(1 − y) is the form of a sigmoid's slope; tanh has another.",
    ),
    "slope-of-tanh-of-output": dict(
        right="1 - np.tanh(u) ** 2",
        wrong="1 - u**2",
        ja="2 乗するのは tanh を通ったあとの値で、通る前の u ではない。",
        en="What is squared is the value tanh gave, not the u that went into it.",
    ),
    "always-on": dict(
        right="np.where(u > 0, 1.0, 0.0)",
        wrong="np.ones_like(u)",
        ja="u が負のユニットは出力が 0 のまま動かず、勾配を通さない。",
        en="A unit whose u is negative gives a constant 0 and lets no gradient pass.",
    ),
    "value-for-slope": dict(
        right="np.where(u > 0, 1.0, 0.0)",
        wrong="np.maximum(u, 0)",
        ja="これは ReLU の値。u が正のところでの傾きは、u の大きさによらない。",
        en="This is the value of ReLU; where u is positive, the slope does not depend on u.",
    ),
    "same-for-all": dict(
        right='{"normal": 1, "xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)}',
        wrong='dict.fromkeys(["normal", "xavier", "he"], 1)',
        ja="どれも標準偏差 1 のままで、初期値の違いが現れない。Xavier と He は n に応じて小さくする。",
        en="All have standard deviation 1, so that nothing differs; Xavier's and He's get smaller "
        "as n grows.",
    ),
    "variance-for-deviation": dict(
        right='np.sqrt(1 / units), "he": np.sqrt(2 / units)',
        wrong='1 / units, "he": 2 / units',
        ja="1/n や 2/n は分散。標準正規分布の値に掛けるのは、標準偏差のほうである。",
        en="1/n and 2/n are variances; what standard normal values are multiplied by is a "
        "standard deviation.",
    ),
    "exchanged": dict(
        right='"xavier": np.sqrt(1 / units), "he": np.sqrt(2 / units)',
        wrong='"xavier": np.sqrt(2 / units), "he": np.sqrt(1 / units)',
        ja="Xavier と He が逆。ReLU は負の側を捨てるので、He のほうが分散を大きくとる。",
        en="Xavier's and He's are exchanged; ReLU throws away the negative side, so He's has the "
        "larger variance.",
    ),
    "two-outside-the-root": dict(
        right="np.sqrt(2 / units)",
        wrong="2 * np.sqrt(1 / units)",
        ja="分散が Xavier の 2 倍なので、標準偏差は √2 倍にしかならない。",
        en="The variance is twice Xavier's, hence the standard deviation only √2 times.",
    ),
    "inputs-counted": dict(
        right='np.sqrt(1 / units), "he": np.sqrt(2 / units)',
        wrong='np.sqrt(1 / len(kernel)), "he": np.sqrt(2 / len(kernel))',
        ja="W が受け取るのは前の時刻の状態である。入力の次元は W_in のほうの数である。",
        en="What W reads is the state of the step before; the number of inputs belongs to W_in.",
    ),
    "both-sides": dict(
        right="np.sqrt(1 / units)",
        wrong="np.sqrt(1 / (units + units))",
        ja="入るユニットと出るユニットの両方を数えるなら、分子は 1 でなく 2 になる。",
        en="Where units on both sides are counted, what stands above is 2 and not 1.",
    ),
    "weights-only": dict(
        right="d_h * slope(name, us[t]) @ recurrent_kernel.T",
        wrong="d_h @ recurrent_kernel.T",
        ja="重みを掛けただけで、活性化関数の微分が掛かっていない。sigmoid で勾配が消えるのはそのため"
        "なのに、これではどの活性化関数でも同じになる。",
        en="This multiplies by the weights alone. It is the slopes that make gradients vanish with "
        "a sigmoid; without them all activations are alike.",
    ),
    "not-transposed": dict(
        right="recurrent_kernel.T",
        wrong="recurrent_kernel",
        ja="順伝播で右から掛けた行列は、逆伝播では転置して掛ける。正方行列なので形では気づけない。",
        en="A matrix applied from the right going forward is transposed going back; being square, "
        "its shape gives no warning.",
    ),
    "slope-after-weights": dict(
        right="d_h * slope(name, us[t]) @ recurrent_kernel.T",
        wrong="d_h @ recurrent_kernel.T * slope(name, us[t])",
        ja="順伝播は W を掛けてから f を通した。逆伝播はその逆順で、先に f を戻る。",
        en="Forward, W came before f; the way back takes them in the opposite order.",
    ),
    "logarithm": dict(
        right="np.sqrt(np.sum(d_h**2))",
        wrong="np.log10(np.sqrt(np.sum(d_h**2)))",
        ja="対数はグラフに描くときには見やすいが、求められているのはノルムそのもの。",
        en="The logarithm is good for plotting; what is asked for is the norm itself.",
    ),
    "matrix-norm": dict(
        right="np.sqrt(np.sum(d_h**2))",
        wrong="np.linalg.norm(d_h, 2)",
        ja="行列の 2 ノルムは最大の特異値で、成分の 2 乗和の平方根より小さい。",
        en="The 2-norm of a matrix is its largest singular value, less than the root of the sum of squares.",
    ),
    "mean-of-samples": dict(
        right="np.sqrt(np.sum(d_h**2))",
        wrong="np.mean(np.linalg.norm(d_h, axis=1))",
        ja="サンプルごとのノルムを平均している。求めるのは、全成分をまとめたノルムである。",
        en="This averages the norms of the samples; what is asked for is one norm of all elements.",
    ),
    "squared-norm": dict(
        right="np.sqrt(np.sum(d_h**2))",
        wrong="np.sum(d_h**2)",
        ja="2 乗和のままである。",
        en="This is still the sum of the squares.",
    ),
    "root-mean-square": dict(
        right="np.sum(d_h**2)",
        wrong="np.mean(d_h**2)",
        ja="ノルムは和の平方根で、成分の数では割らない。",
        en="A norm is the root of a sum; nothing is divided by the number of elements.",
    ),
}
