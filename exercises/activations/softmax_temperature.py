"""温度付き softmax

ロジット z を温度 T で調整した softmax の値 y を NumPy だけで求めよ。

y は各行の和が 1 の確率で、2 つのクラスの確率の比が、T = 1 のときの比の
1/T 乗になる。比の式の n は行、j と k はクラスである。T を大きくすると分布は
一様に近づき、0 に近づけると最大のクラスに集中する。

scaled は softmax に渡す値とする。与えられた関数 softmax は、各行の和が
1 になるように計算する。

---
    z, scaled, y: (batch, classes)    T = temperature > 0

    y_nj / y_nk = exp((z_nj − z_nk) / T)

---
Softmax with a temperature

Compute with NumPy alone y, the softmax of the logits z at the temperature T.

Every row of y holds probabilities that add up to 1, and the ratio of any two of
them is that at T = 1, raised to the power 1/T. In the formula of the ratio n is
the row, and j and k are classes. A large T brings the distribution near to
uniform; with T near 0 everything gathers on the largest class.

`scaled` is what is handed to softmax. The function given, softmax, makes each
row add up to 1.
"""

import numpy as np


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_temperature(z, temperature):
    scaled = ...  # TODO 1
    y = ...  # TODO 2
    return y
