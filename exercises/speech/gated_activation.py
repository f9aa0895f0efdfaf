"""ゲート付き活性化と残差ブロック

WaveNet の 1 つのブロックを計算し、次の層へ渡す値 residual と、出力側へ渡す値
skip を、この順に返せ。

    z           ゲート付き活性化の出力。拡張した因果的畳み込みを 2 つ、別々の重
                みで行う。一方の活性化関数は値を −1 から 1 に収め、もう一方の活
                性化関数は値を 0 から 1 に収めて、情報をどれだけ通すかを決める
    residual    z に 1×1 の畳み込み（重みは residual_kernel）を行い、ブロックの
                入力を足したもの
    skip        z に 1×1 の畳み込み（重みは skip_kernel）を行ったもの

filter_kernel は通される側、gate_kernel は通す量を決める側の重みである。rate
は、2 つの畳み込みが入力をとる間隔である。バイアスはない。causal_conv と sigmoid
は与えてある。

---
    x: (N, T, C)    filter_kernel, gate_kernel: (K, C, D)    z: (N, T, D)
    residual_kernel: (D, C)    skip_kernel: (D, S)
    residual: (N, T, C)    skip: (N, T, S)

---
Gated activation and residual block

Compute one block of WaveNet, and return what it hands to the next layer,
`residual`, and what it hands to the output side, `skip`, in this order.

    z           the result of the gated activation. There are two dilated causal
                convolutions with weights of their own. The activation of one
                keeps values between −1 and 1; that of the other keeps them
                between 0 and 1 and says how much information passes
    residual    a 1×1 convolution of z (its weights are residual_kernel), plus
                the block's input
    skip        a 1×1 convolution of z (its weights are skip_kernel)

filter_kernel belongs to what passes, gate_kernel to how much of it does. Both
read their input at steps `rate` apart. There are no biases. causal_conv and
sigmoid are given.
"""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = ...  # TODO 1
    z = ...  # TODO 2
    residual = ...  # TODO 3
    skip = ...  # TODO 4
    return residual, skip
