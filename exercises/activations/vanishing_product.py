"""シグモイドを重ねたときの勾配の上限

逆伝播では、層を 1 つさかのぼるたびに活性化関数の微分が掛かる。
活性化関数がすべてシグモイド σ である layers 個の層について、その積がとりうる
最大値 product を返せ。

u_1, …, u_L は、互いに無関係にどんな実数でもとれるものとし、重みは考えない。
peak は σ′ の最大値とする。layers は 1 以上の整数、答えは 1 つの実数である。

---
    σ(u) = 1 / (1 + exp(−u))
    product = max σ′(u_1) σ′(u_2) … σ′(u_L)    L = layers

---
How much gradient stacked sigmoids can pass on

In backpropagation each layer multiplies by the derivative of its activation.
Return `product`, the largest value that the product of these derivatives can
have for `layers` layers whose activation is the sigmoid σ.

Let u_1, …, u_L be any real numbers, independent of each other, and leave the
weights out. `peak` is the maximum of σ′. layers is an integer, at least 1; the
answer is one real number.
"""


def vanishing_product(layers):
    peak = ...  # TODO 1
    product = ...  # TODO 2
    return product
