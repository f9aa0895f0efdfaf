"""1×1 畳み込みで減らせる計算量

GoogLeNet の Inception では、大きいフィルタの前に 1×1 の畳み込みを置いて
チャネルを減らす。その効果を、積和演算の回数で求めよ。direct, bottleneck
（どちらも整数）と ratio（実数）を、この順に返せ。

direct は size × size の畳み込み 1 回で直接計算したときの回数である。
bottleneck は、1×1 の畳み込みでチャネルを reduced に減らしてから size × size の
畳み込みを行うときの合計で、squeeze が前者の、expand が後者の回数である。

ストライドは 1、縦横を変えないパディングを使う。積和演算は、掛け算 1 回とその
結果の足し込みを合わせて 1 回と数える。パディングの 0 との掛け算も数え、
バイアスと活性化関数は数えない。

---
    (height, width, inputs) → (height, width, outputs)

    direct     size × size    inputs → outputs
    squeeze    1 × 1          inputs → reduced
    expand     size × size    reduced → outputs

    bottleneck = squeeze + expand    ratio = bottleneck / direct

---
What a 1×1 convolution saves

In GoogLeNet's Inception, a 1×1 convolution before a large filter reduces the
number of channels. What does it save? Count multiply-accumulate operations.
Return direct and bottleneck (integers) and ratio (a real number), in this
order.

direct counts one convolution of size × size. bottleneck counts a 1×1
convolution, down to `reduced` channels, together with a convolution of
size × size after it; squeeze is the count of the first, expand that of the
second.

The stride is 1, and padding keeps height and width. A multiplication together
with adding its result counts as one operation. Multiplications with the zeros
of the padding count; biases and activations do not.
"""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = ...  # TODO 1
    squeeze = ...  # TODO 2
    expand = ...  # TODO 3
    bottleneck = squeeze + expand
    ratio = ...  # TODO 4
    return direct, bottleneck, ratio
