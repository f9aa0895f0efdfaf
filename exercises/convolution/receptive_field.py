"""受容野の大きさ

畳み込み層やプーリング層を順に重ねた。l 番目の層は窓の一辺が
kernel_sizes[l]、ストライドが strides[l] で、先頭が入力に最も近い。最後の層の
出力 1 画素が見ている入力の範囲（受容野）の一辺 field を、画素数（整数）で
返せ。

2 つのリストの長さは同じで、1 以上である。どの層でも窓の一辺はストライド
以上とする。端に足す 0 は考えず、膨張（dilation）もない。入力に近い層から順に、
field と jump を更新する。

    field    それまでの層を重ねたときの受容野の一辺。はじめは 1
    jump     ループの先頭では、その層の入力で隣り合う 2 つの値が、元の入力では
             何画素離れているかを表す。はじめは 1

---
    receptive_field(kernel_sizes=[3, 3], strides=[1, 1]) = 5

---
Size of the receptive field

Convolutional and pooling layers are stacked. Layer l has a window of side
kernel_sizes[l] and stride strides[l]; the first is nearest to the input. Return
`field`, the side, in pixels (an integer), of the part of the input that one
pixel of the last layer's output sees: its receptive field.

The lists are equally long and not empty, and no window is smaller than its
stride. Zeros added at the ends are left out of account, and nothing is dilated.
From the layer nearest to the input on, field and jump are updated:

    field    the side of the receptive field of the layers so far; 1 at first
    jump     at the top of the loop: how many pixels of the original input
             two neighbouring values of this layer's input are apart; 1 at first
"""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = ...  # TODO 1
        jump = ...  # TODO 2
    return field
