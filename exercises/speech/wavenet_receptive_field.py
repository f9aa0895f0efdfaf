"""WaveNet の受容野

WaveNet は、幅 kernel_size の拡張した因果的畳み込みを重ねる。layers 層を 1 つの
塊とし、入力をとる間隔（dilation）は、塊の最初の層で 1、そこから 1 層ごとに 2 倍
になる。同じ塊を stacks 回繰り返し、塊の先頭で間隔は 1 に戻る。

    rates     すべての層の間隔のリスト。入力に近い層から順に並べる
    field     すべての層を重ねたときの受容野。最後の層の 1 つの出力が見ている入
              力の、最も古い時刻から最後の時刻までの標本の数（両端を含む）
    gain      塊を 1 つ加えるごとに、受容野が広がる標本の数
    needed    受容野を samples 標本以上にするのに、この塊が全部で少なくとも何個
              要るか

rates, field, gain, needed をこの順に返せ。後の 3 つは整数である。kernel_size と
samples は 2 以上、layers と stacks は 1 以上とし、samples は stacks と関係なく
与えられる。ストライドは 1 である。

---
Receptive field of WaveNet

WaveNet stacks dilated causal convolutions that are kernel_size wide. A block
has `layers` of them: the first reads its input at steps that are 1 apart (its
dilation), and with each further layer this doubles. The same block is repeated
`stacks` times, and at the beginning of each the dilation is 1 again.

    rates     a list of the dilations of all layers, the one nearest to the
              input first
    field     the receptive field of all layers together: the number of samples
              from the first to the last that one output of the last layer sees,
              both included
    gain      by how many samples each further block widens the receptive field
    needed    the least number of such blocks, all of them counted, whose
              receptive field is at least `samples` samples

Return rates, field, gain and needed in this order; the last three are integers.
kernel_size and samples are at least 2, layers and stacks at least 1, and
samples has nothing to do with stacks. The stride is 1.
"""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = ...  # TODO 1
    field = ...  # TODO 2
    gain = ...  # TODO 3
    needed = ...  # TODO 4
    return rates, field, gain, needed
