"""畳み込みの逆伝播

畳み込みの出力 y に関する損失 L の勾配 dy から、入力 x、フィルタ kernel、
バイアス bias に関する L の勾配 dx, d_kernel, d_bias を求め、この順に返せ。

padded は、x の上下左右に padding ずつ 0 を足したものである。フィルタは
その上を、縦にも横にも stride ずつ動く。式の Σ は、a（フィルタの縦）、
b（フィルタの横）、c（入力のチャネル）についての和である。

値はどれも実数である。L はすでにバッチ全体の損失なので、勾配は平均しない。
d_padded は padded に関する L の勾配で、どのフィルタも届かない所では 0 のまま
残る。x の一部にもフィルタが届かないことがある。

---
    x, dx: (batch, height, width, in_channels)
    kernel, d_kernel: (kernel_height, kernel_width, in_channels, out_channels)
    y, dy: (batch, out_height, out_width, out_channels)
    bias, d_bias: (out_channels,)

    y[n, i, j, f] = bias[f] + Σ padded[n, row, col, c] kernel[a, b, c, f]
    row = i·stride + a    col = j·stride + b

    dy = ∂L/∂y    dx = ∂L/∂x    d_kernel = ∂L/∂kernel    d_bias = ∂L/∂bias

---
Backward through a convolution

From dy, the gradient of a loss L at the output y of a convolution, find the
gradients of L at the input x, the filters `kernel` and the biases: dx, d_kernel
and d_bias. Return them in this order.

`padded` is x with `padding` zeros added at the top, the bottom, the left and
the right. The filters move over it by `stride` both down and to the right. In
the formulas Σ runs over a and b (down and across the filter) and c (the input
channels).

All values are real numbers. L is already the loss of the whole batch, so that
nothing is averaged. d_padded is the gradient of L at `padded`; it remains 0
where no filter reaches, and a part of x may be out of reach as well.
"""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = ...  # TODO 1
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            ...  # TODO 2
            ...  # TODO 3
    dx = ...  # TODO 4
    return dx, d_kernel, d_bias
