"""2 次元の転置畳み込みの出力サイズ

転置畳み込みの出力の縦と横を求めよ。引数はどれも (縦, 横) の組で、縦と横とで
値が異なることもある。out_height, out_width, same の順に返すこと。

転置畳み込みは、ふつうの畳み込みを逆向きにたどる。カーネルの大きさが
kernel_size、ストライドが strides で、上下に padding[0] ずつ、左右に padding[1]
ずつ 0 を足す畳み込みを考える。その出力が size になる入力のうち、最も小さい
ものの大きさに output_padding を加えたものが、out_height と out_width である。
output_padding は、下または右の端だけに加わる。

関数 transposed_side は、縦または横の片方だけについて、この値を返す（引数も、
それぞれの組の片方の整数である）。同じ size と strides で、padding と
output_padding の代わりに Keras の padding="same" を指定したときの出力の大きさ
を、same とする。

---
    size, kernel_size, strides, padding, output_padding, same: (2,)
    strides ≥ 1    0 ≤ padding < kernel_size    0 ≤ output_padding < strides

---
Output size of a transposed convolution in two dimensions

Find the height and the width of the output of a transposed convolution. Every
argument is a pair (height, width), whose two values may differ. Return
out_height, out_width and same, in this order.

A transposed convolution goes the way of an ordinary one back. Think of the
convolution with kernels of kernel_size and the stride `strides` that adds
padding[0] zeros both at the top and the bottom, and padding[1] both at the left
and the right. Of the inputs from which it makes an output of `size`, take the
smallest: its height and width, increased by output_padding, are out_height and
out_width. output_padding comes at the bottom, or the right, alone.

The function transposed_side returns this for one of the two sides (its
arguments are integers, one of each pair). `same` is the size of the output
where Keras's padding="same" stands in the place of padding and output_padding,
with the same size and strides.
"""


def transposed_side(size, kernel_size, stride, padding, output_padding):
    return ...  # TODO 1


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = ...  # TODO 2
    return out_height, out_width, same
