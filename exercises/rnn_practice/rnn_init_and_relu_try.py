"""重みの初期値と活性化関数で、勾配はどれだけ変わるか

RNN を steps 時刻さかのぼった勾配の大きさを、重みの初期値 3 通り、活性化関数 3
通りの組み合わせについて求めよ。消えるもの、爆発するものが見えてくる。

    u_t = x_t W_in + h_{t−1} W    h_t = f(u_t)    h_0 = 0    (t = 1, …, steps)
    L = Σ h_steps    最後の時刻の状態の、全サンプル、全ユニットについての和

    x: (batch, steps, inputs)    kernel W_in: (inputs, units)
    noise: (units, units)    標準正規分布 N(0, 1) から引いた値

    W = scale × noise    scale は W の各成分の標準偏差で、初期値の決め方による

        "normal"  標準偏差 1
        "xavier"  Xavier の初期値。平均 0、分散 1/n
        "he"      He の初期値。平均 0、分散 2/n
        n は W に入るユニットの数 units

    f は "sigmoid"（標準シグモイド関数）, "tanh", "relu" のどれか

返り値の norms は辞書の辞書で、norms[初期値の名前][活性化関数の名前] に、∂L/∂h_0
（(batch, units)）の全成分の 2 乗和の平方根（L2 ノルム）を入れる。

scales は、初期値の名前から scale への辞書である。norm には、そのとき norms に入
れるノルムを求める。関数 slope は、活性化関数 name の、u: (batch, units) におけ
る微分 f′(u) を、u と同じ形で返す。ReLU の u = 0 での微分は 0 とする（採点では u
= 0 にならない）。us[t] は、0 から数えて t 番目の入力を読むときの u: (batch,
units)。d_h は、ループの空欄の直前ではその入力を読んだ直後の h についての L の勾
配、空欄の直後では 1 時刻前の h についての勾配である。

---
How gradients depend on initial weights and activations

Compute how large the gradient of an RNN is after going back `steps` steps, for
three ways to draw initial weights combined with three activations. Some vanish
and some explode.

The network and L, the sum of the last step's states over samples and units, are
those above.

    x: (batch, steps, inputs)    kernel (W_in): (inputs, units)
    noise: (units, units), drawn from the standard normal distribution N(0, 1)

    W = scale × noise    scale, the standard deviation of the elements of W,
                         depends on the way to draw them

        "normal"  standard deviation 1
        "xavier"  Xavier's (Glorot's): mean 0, variance 1/n
        "he"      He's: mean 0, variance 2/n
        n is the number of units that W reads, `units`

    f is "sigmoid" (the standard logistic function), "tanh" or "relu"

Return norms, a dict of dicts: norms[name of the initial weights][name of the
activation] is the square root of the sum of the squares of all elements of
∂L/∂h_0, (batch, units): its L2 norm.

scales is a dict from the names of initial weights to their scale; norm is the
norm that goes into norms. The function slope returns f′(u), the derivative of
the activation `name` at u: (batch, units), in the shape of u. The slope of ReLU
at u = 0 is 0 (u = 0 does not occur in grading). us[t] is the u: (batch, units)
for input number t, counted from 0. Just before the blank in the loop, d_h is
the gradient of L with respect to the h that follows that input; just after it,
that with respect to the h one step before.
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
