"""畳み込み層のパラメータ数

入力 x に畳み込み層を適用する。パラメータの数 layer, single, stacked を、
この順に、どれも整数で返せ。

layer はバイアスのある層 1 つ、single はバイアスのない層 1 つのパラメータ数で、
stacked はバイアスのない層を 2 つ重ねたときの合計である。矢印 1 つが層 1 つで、
入力のチャネル数から出力のチャネル数へ向かう。× はフィルタの縦 × 横を表す。

single でも stacked でも、出力の 1 画素が見るのは入力の 5×5 である。

---
    x: (N, height, width, in_channels)

    layer      in_channels → out_channels    kernel_height × kernel_width
    single     in_channels → in_channels     5 × 5
    stacked    in_channels → in_channels → in_channels    3 × 3

---
How many parameters a convolutional layer has

Convolutional layers are applied to an input x. Return three numbers of
parameters, layer, single and stacked, in this order and all of them integers.

layer is for one layer with biases, single for one layer without biases, and
stacked for two layers, one upon the other and without biases, both together.
Each arrow is a layer, from its channels in to its channels out, and × stands
between the height and the width of its filters.

In `single` as in `stacked`, a pixel of the output sees 5×5 of the input.
"""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = ...  # TODO 1
    single = ...  # TODO 2
    stacked = ...  # TODO 3
    return layer, single, stacked
