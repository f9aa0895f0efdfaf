"""bottleneck ブロックのパラメータ数

残差ブロックの、学習するパラメータを数えよ。入力のチャネル数は inputs、出力の
チャネル数は filters = 4 · width である。次の 3 つを整数で、この順に返せ。

basic は、基本ブロックの枝の個数とする。3×3 の畳み込みを 2 つ続け、どちらも出力
のチャネル数が filters である。

bottleneck は、bottleneck ブロックの枝の個数とする。1×1、3×3、1×1 の畳み込みを
続け、出力のチャネル数は順に width、width、filters である。

projection は、ショートカットの個数とする。入力と出力の形が同じなら恒等で、高さ
や幅、チャネル数のどれかが違うなら 1×1 の畳み込みである。

どの畳み込みもバイアスをもたず、ショートカットのものも含めて、すぐあとに 1 つず
つバッチ正規化がある。その移動平均と移動分散は学習しないので、数えない。

stride は 1 か 2 で、枝の畳み込みの 1 つと、ショートカットの畳み込みのストライド
である。2 のときは高さと幅が変わる。inputs と width は正の整数である。

---
    (height, width, inputs) → (⌈height / stride⌉, ⌈width / stride⌉, filters)

    inputs = 256, width = 64, stride = 1    →  bottleneck = 70400

---
Parameters of a bottleneck block

Count the trainable parameters of residual blocks. The input has `inputs`
channels, the output filters = 4 · width. Return three integers in this order.

basic is the number in the branch of a basic block: two convolutions of 3×3, one
after the other, each with `filters` channels out.

bottleneck is the number in the branch of a bottleneck block: convolutions of
1×1, 3×3 and 1×1, with width, width and filters channels out, in this order.

projection is the number in the shortcut. It is the identity where input and
output have the same shape, and a convolution of 1×1 where height, width or
channels differ.

No convolution has biases, and each, that of the shortcut too, is followed by a
batch normalisation of its own. Its moving mean and variance are not trained and
do not count.

stride is 1 or 2, and is that of one convolution of the branch and of the one in
the shortcut; where it is 2, height and width change. inputs and width are
positive integers.
"""


def block_params(inputs, width, stride):
    filters = 4 * width
    basic = ...  # TODO 1
    weights = ...  # TODO 2
    bottleneck = ...  # TODO 3
    projection = ...  # TODO 4
    ...  # TODO 5
    return basic, bottleneck, projection
