"""シグモイド関数の微分の最大値

シグモイド関数 σ の微分を σ′ とする。x が実数全体を動くときの σ′(x) の最大値
maximum と、最大になる x の値 position を、この順に返せ。どちらも float とする
（1 でなく 1.0）。

---
    σ(x) = 1 / (1 + exp(−x))

---
The maximum of the sigmoid's derivative

σ′ is the derivative of the sigmoid function σ. Return `maximum`, the largest
value of σ′(x) over all real x, and `position`, the x where it is reached, in
this order. Both are floats (1.0, not 1).
"""


def sigmoid_grad_max():
    maximum = ...  # TODO 1
    position = ...  # TODO 2
    return maximum, position
