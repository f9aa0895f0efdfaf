"""畳み込み層のパラメータ数

次の 3 つのパラメータ数を、どれも整数で返せ。入力の形は
(N, height, width, in_channels)。

    layer      畳み込み層 1 層（バイアスあり）。フィルタは
               kernel_height × kernel_width で out_channels 枚
    single     5×5 の畳み込み層 1 層（バイアスなし）
    stacked    3×3 の畳み込み層 2 層の合計（バイアスなし）

single と stacked では、どの層も入力、出力ともに in_channels チャネルとする。
どちらも出力の 1 画素が見るのは入力の 5×5 である。

---
How many parameters a convolutional layer has

Return three numbers of parameters, all of them integers. The input is
(N, height, width, in_channels).

    layer      a convolutional layer with `out_channels` filters of
               kernel_height × kernel_width, with biases
    single     one 5×5 convolutional layer, without biases
    stacked    two 3×3 convolutional layers together, without biases

In `single` and `stacked` every layer has in_channels channels, both in its
input and in its output. Either way a pixel of the output sees 5×5 of the
input.
"""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = ...  # TODO 1
    single = ...  # TODO 2
    stacked = ...  # TODO 3
    return layer, single, stacked
