"""シグモイド関数の微分の最大値

シグモイド関数 σ(x) = 1 / (1 + exp(−x)) の微分を σ′(x) とする。x が実数全体を
動くときの σ′(x) の最大値 maximum と、最大になる x の値 position を、この順に
返せ。どちらも小数で書くこと（1 なら 1.0）。

---
The maximum of the sigmoid's derivative

σ(x) = 1 / (1 + exp(−x)) is the sigmoid function and σ′(x) its derivative.
Return `maximum`, the largest value of σ′(x) over all real x, and `position`,
the x where it is reached, in this order. Write both with a decimal point (1.0
for 1).
"""


def sigmoid_grad_max():
    maximum = ...  # TODO 1
    position = ...  # TODO 2
    return maximum, position
