"""1×1 畳み込みで減らせる計算量

GoogLeNet の Inception では、大きいフィルタの前に 1×1 の畳み込みを置いてチャネル
を減らす。その効果を、積和演算の回数で求めよ。

    入力 height × width × inputs → 出力 height × width × outputs

    direct        size × size の畳み込みを直接 1 回
    bottleneck    1×1 の畳み込みで reduced チャネルに減らしてから、
                  size × size の畳み込みで outputs チャネルにする（合計）
    ratio         bottleneck / direct    実数

ストライドは 1、縦横を変えないパディングを使う。積和演算は、掛け算 1 回とその結
果の足し込みを合わせて 1 回と数える。パディングの 0 との掛け算も数え、バイアスと
活性化関数は数えない。direct と bottleneck は整数で返す。squeeze は 1×1 の畳み込
みの回数、expand はその後の size × size の畳み込みの回数。

---
What a 1×1 convolution saves

In GoogLeNet's Inception, a 1×1 convolution before a large filter reduces the
number of channels. What does it save? Count multiply-accumulate operations.

    input height × width × inputs → output height × width × outputs

    direct        one convolution of size × size
    bottleneck    a 1×1 convolution down to `reduced` channels, then one of
                  size × size to `outputs` channels (both together)
    ratio         bottleneck / direct, a real number

The stride is 1, and padding keeps height and width. A multiplication together
with adding its result counts as one operation. Multiplications with the zeros
of the padding count; biases and activations do not. direct and bottleneck are
integers. squeeze is the count of the 1×1 convolution, expand that of the size ×
size convolution after it.
"""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = ...  # TODO 1
    squeeze = ...  # TODO 2
    expand = ...  # TODO 3
    bottleneck = squeeze + expand
    ratio = ...  # TODO 4
    return direct, bottleneck, ratio
