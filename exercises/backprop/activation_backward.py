"""ReLU 層とシグモイド層の逆伝播

順伝播で保存した値を使って逆伝播する 2 つの層を NumPy だけで書け。
最後の関数は、同じ入力 x を両方の層に通して出力を足し、その和 y に関する損失 L
の勾配 dy から、x に関する勾配 dx を求める。σ はシグモイド関数で、計算はすべて
要素ごとに行う。

順伝播 forward は出力を返し、逆伝播に必要な値を属性に保存する。
逆伝播 backward は、層の出力に関する勾配 dout から、層の入力に関する勾配を返す。

    Relu.mask      順伝播で値を通した要素が True の配列
    Sigmoid.out    順伝播の出力

ReLU の x = 0 での微分は、Keras と同じく 0 とする。渡された x と dout はもう一方
の層も、呼び出した側も使うので、どの層もその中身を書き換えてはならない。それを確
かめるため、最後の関数は y, dx に続けて x, dy も返す。どちらも、受け取ったときの
ままの値でなければならない。

---
    x, y, dy, dx: (N, D)

    y = ReLU(x) + σ(x)
    dy = ∂L/∂y    dx = ∂L/∂x

---
Backward through ReLU and sigmoid layers

Write with NumPy alone two layers that go backward with what they kept on the
way forward. The last function sends the same input x through both layers and
adds their outputs; from dy, the gradient of a loss L with respect to that sum
y, it computes dx, the gradient with respect to x. σ is the sigmoid function,
and everything is elementwise.

`forward` returns the output and keeps in an attribute what the way back needs.
`backward` takes `dout`, the gradient with respect to the layer's output, and
returns the one with respect to its input.

    Relu.mask      an array with True where the value was let through
    Sigmoid.out    the output of the forward pass

As in Keras, the derivative of ReLU at x = 0 is to be 0. No layer may overwrite
the contents of the x or dout it is given: the other layer and the caller need
them too. To show that, the last function returns y, dx and then x and dy, whose
values must be those that it was given.
"""

import numpy as np


class Relu:
    def forward(self, x):
        ...  # TODO 1
        out = ...  # TODO 2
        return out

    def backward(self, dout):
        dx = ...  # TODO 3
        return dx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        dx = ...  # TODO 4
        return dx


def relu_plus_sigmoid(x, dy):
    relu, sigmoid = Relu(), Sigmoid()
    y = relu.forward(x) + sigmoid.forward(x)
    dx = relu.backward(dy) + sigmoid.backward(dy)
    return y, dx, x, dy
