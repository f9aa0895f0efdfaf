"""ショートカットを通る勾配

残差ブロックを重ねたネットワークで、損失 L の勾配を出力から入力へ逆伝播させよ。
ブロックは l = 0, 1, … の順に並ぶ。枝 F_l は 1 つの全結合層で、活性化関数は ReLU
である。

kernels[l] と biases[l] が l 番目のブロックの重みとバイアス、x がネットワークの
入力である。dout は、L を最後のブロックの出力で微分した勾配である。x_l と
F_l(x_l) の形は、どれも (samples, features) である。

y には最後のブロックの出力を入れる。gradients[l] には、L を x_l で微分した勾配を
入れる。x_0 は x で、gradients の末尾の要素は dout である。z がちょうど 0 のとき
の ReLU の微分は 0 とする。

---
    z_l = x_l W_l + b_l
    x_{l+1} = x_l + F_l(x_l)

    x, dout, y: (samples, features)       biases: (blocks, features)
    kernels: (blocks, features, features)
    gradients: (blocks + 1, samples, features)

---
Gradients through shortcuts

In a network of residual blocks, take the gradient back from the output to the
input. The blocks stand in the order l = 0, 1, …; the branch F_l is one dense
layer with the activation ReLU.

kernels[l] and biases[l] are the weights and biases of block l, x is what enters
the network, and dout the gradient of the loss L with respect to the output of
the last block. For every l both x_l and F_l(x_l) are (samples, features).

y is the output of the last block. gradients[l] is the gradient of L with
respect to x_l; x_0 is x, and the last item of gradients is dout. Where z is
exactly 0, the derivative of ReLU is taken to be 0.
"""

import numpy as np


def skip_gradient(x, dout, kernels, biases):
    signals = []
    for kernel, bias in zip(kernels, biases, strict=True):
        z = x @ kernel + bias
        signals.append(z)
        x = ...  # TODO 1
    y = x
    gradients = [dout]
    for kernel, z in zip(kernels[::-1], signals[::-1], strict=True):
        dz = ...  # TODO 2
        dout = ...  # TODO 3
        gradients.append(dout)
    gradients = np.stack(gradients[::-1])
    return y, gradients
