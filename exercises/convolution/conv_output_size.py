"""畳み込みの出力サイズ

1 辺が size の入力に、1 辺が kernel_size のフィルタをストライド stride で
畳み込む。その前に、入力の両側に padding 個ずつ 0 を足しておく。出力の 1 辺を
整数で返せ。

    例: 5×5 の入力、3×3 のフィルタ、stride 2、padding 1 なら 3×3 なので 3

フィルタは端から始めて stride ずつずらし、0 を足した入力に全体が収まる位置だけ
で計算する。最後に残った端数は使わない。

---
Output size of a convolution

An input whose side is `size` is convolved with a filter whose side is
`kernel_size`, at stride `stride`, after `padding` zeros have been added on each
of its two ends. Return the side of the output, an integer.

    Example: a 5×5 input, a 3×3 filter, stride 2 and padding 1 give 3×3, so 3

The filter begins at one end and moves on by `stride`; only positions where all
of it lies within the padded input count. What remains at the far end is unused.
"""


def conv_output_size(size, kernel_size, stride, padding):
    return ...  # TODO 1
