"""畳み込みの出力サイズ

一辺が size の入力に、一辺が kernel_size のフィルタをストライド stride で
畳み込む。その前に、入力の上下左右に padding ずつ 0 を足しておく。出力の一辺を
整数で返せ。

フィルタは端から始めて stride ずつずらし、0 を足した入力に全体が収まる位置だけ
で計算する。最後に残った端数は使わない。0 を足した入力がフィルタより小さいことは
ない。

---
    conv_output_size(size=5, kernel_size=3, stride=2, padding=1) = 3

---
Output size of a convolution

An input whose side is `size` gets `padding` zeros at the top, the bottom, the
left and the right, and is then convolved with a filter whose side is
`kernel_size`, at stride `stride`. Return the side of the output, an integer.

The filter begins at one end and moves on by `stride`; only positions where all
of it lies within the padded input count. What remains at the far end is unused.
The padded input is not smaller than the filter.
"""


def conv_output_size(size, kernel_size, stride, padding):
    return ...  # TODO 1
