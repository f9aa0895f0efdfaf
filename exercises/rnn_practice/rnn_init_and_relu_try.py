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
        return ...  # TODO 1
    if name == "tanh":
        return ...  # TODO 2
    return ...  # TODO 3


def gradient_norms(x, kernel, noise):
    units = len(noise)
    scales = ...  # TODO 4
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
                d_h = ...  # TODO 5
            norm = ...  # TODO 6
            norms[init][name] = norm
    return norms
