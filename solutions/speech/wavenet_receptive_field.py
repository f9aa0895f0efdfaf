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
    rates = [2**layer for layer in range(layers)] * stacks  # blank
    field = 1 + (kernel_size - 1) * sum(rates)  # blank
    gain = (kernel_size - 1) * (2**layers - 1)  # blank
    needed = -((1 - samples) // gain)  # blank
    return rates, field, gain, needed


# ==== grading ====

SECONDS = 10


def cases(rng):
    def draw(kernel_size, layers, stacks, more):
        gain = (kernel_size - 1) * (2**layers - 1)
        samples = 1 + gain * int(rng.integers(3, 7)) + more
        return dict(kernel_size=kernel_size, layers=layers, stacks=stacks, samples=samples)

    stacks = int(rng.integers(3, 6))
    yield draw(2, 2, 1, 0)
    yield draw(3, 3, stacks, int(rng.integers(2, 13)))
    yield draw(int(rng.integers(4, 6)), 4, 2, 0)
    yield draw(int(rng.integers(4, 6)), 2, stacks - 1, 1)
    yield draw(2, 1, stacks + 1, 0)
    yield draw(3, 3, 3, -1)
    yield dict(kernel_size=2, layers=5, stacks=2, samples=int(rng.integers(2, 20)))
    yield dict(kernel_size=2, layers=10, stacks=1, samples=int(rng.integers(3100, 4000)))


BORDERS = {
    "a block that is not repeated": "stacks == 1 and layers > 1",
    "a block that is repeated more than twice": "stacks > 2 and layers > 2",
    "a block of a single layer": "layers == 1 and stacks > 1",
    "ten layers of width 2": "kernel_size == 2 and layers == 10",
    "a filter wider than 3": "kernel_size > 3",
    "samples that a number of blocks gives exactly": "(samples - 1) % ((kernel_size - 1) * (2**layers - 1)) == 0",
    "one sample more than that": "layers > 1 and (samples - 2) % ((kernel_size - 1) * (2**layers - 1)) == 0",
    "one sample less than that": "layers > 1 and samples % ((kernel_size - 1) * (2**layers - 1)) == 0",
    "samples for which one block is enough": "samples < (kernel_size - 1) * (2**layers - 1)",
    "samples that need more blocks than there are": "samples > 1 + stacks * (kernel_size - 1) * (2**layers - 1)",
}


def oracle(kernel_size, layers, stacks, samples):
    import keras
    import numpy as np
    import tensorflow as tf

    kernel = np.full((kernel_size, 1, 1), 1 / kernel_size)

    def seen(blocks):
        """The dilations, and how many samples the last output depends on, as its gradient shows."""
        rates, rate = [], 1
        while len(rates) < blocks * layers:
            rates.append(rate)
            rate = 1 if len(rates) % layers == 0 else 2 * rate
        wave = tf.ones((1, 2 + kernel_size * sum(rates), 1), "float64")
        with tf.GradientTape() as tape:
            tape.watch(wave)
            y = wave
            for rate in rates:
                y = keras.ops.conv(y, kernel, padding="valid", dilation_rate=rate)
            last = y[0, -1, 0]
        times = np.flatnonzero(tape.gradient(last, wave))
        return rates, int(times[-1] - times[0]) + 1

    rates, field = seen(stacks)
    one, two = seen(1)[1], seen(2)[1]
    needed, enough = 1, one
    while enough < samples:
        needed += 1
        enough = seen(needed)[1]
    return rates, field, two - one, needed


STEM = dict(
    ja="幅 kernel_size の拡張した因果的畳み込みを重ねる WaveNet について、各層の間隔（dilation）rates、受容野 field、塊を 1 つ加えるごとに広がる標本の数 gain、受容野を samples 標本以上にする塊の数の最小 needed を求める関数である。塊は layers 層で、間隔は 1 から層ごとに 2 倍になり、塊を stacks 回繰り返す。",
    en="For a WaveNet of dilated causal convolutions that are kernel_size wide, the function finds the dilations of all layers (rates), the receptive field, by how much each further block widens it (gain), and the least number of blocks whose field is at least `samples` samples. A block has `layers` layers, whose dilation begins at 1 and doubles with each, and is repeated `stacks` times.",
)

VARIANTS = {
    "remainders": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        same="[2 ** (layer % layers) for layer in range(layers * stacks)]",
    ),
    "layer-by-layer": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        same="1 + sum(rate * (kernel_size - 1) for rate in rates)",
    ),
    "gain-of-the-first-block": dict(
        right="(kernel_size - 1) * (2**layers - 1)",
        same="(kernel_size - 1) * sum(rates[:layers])",
    ),
    "rounded-up": dict(right="-((1 - samples) // gain)", same="(samples - 1 + gain - 1) // gain"),
}

MISTAKES = {
    "never-back-to-1": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        wrong="[2**layer for layer in range(layers * stacks)]",
        ja="間隔が塊をまたいで倍になり続けている。塊の先頭では 1 に戻る。",
        en="The dilation keeps doubling from block to block; at the beginning of each it is 1 again.",
    ),
    "begins-at-2": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        wrong="[2 ** (layer + 1) for layer in range(layers)] * stacks",
        ja="最初の層の間隔が 2 になっている。隣り合う標本を読む層がなくなる。",
        en="The first layer's dilation is 2 here; then no layer reads neighbouring samples.",
    ),
    "grows-by-2": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        wrong="[1 + 2 * layer for layer in range(layers)] * stacks",
        ja="2 倍ではなく、2 ずつ増えている。",
        en="This grows by 2 instead of doubling.",
    ),
    "one-block": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        wrong="[2**layer for layer in range(layers)]",
        ja="塊 1 つ分しか並べていない。",
        en="These are the layers of one block alone.",
    ),
    "same-rates-together": dict(
        right="[2**layer for layer in range(layers)] * stacks",
        wrong="[2**layer for layer in range(layers) for _ in range(stacks)]",
        ja="同じ間隔の層をまとめている。塊ごとに、間隔は 1 から順に広がる。",
        en="Layers of the same dilation stand together; in each block it grows from 1 on.",
    ),
    "no-dilation": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        wrong="1 + (kernel_size - 1) * len(rates)",
        ja="間隔のない畳み込みを重ねたときの受容野で、層の数にしか比例しない。",
        en="That is the field without dilation, which grows with the number of layers only.",
    ),
    "whole-kernels": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        wrong="kernel_size * sum(rates)",
        ja="間隔があるのは要素の間だけである。要素が K 個なら、間は K より 1 つ少ない。",
        en="There are gaps only between elements, of which there are one fewer than elements.",
    ),
    "end-not-counted": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        wrong="(kernel_size - 1) * sum(rates)",
        ja="さかのぼる距離である。両端の標本を含めると、それより 1 つ多い。",
        en="That is how far one looks back; with both ends counted there is one sample more.",
    ),
    "sum-of-spans": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        wrong="sum(1 + (kernel_size - 1) * rate for rate in rates)",
        ja="各層の覆う幅を足している。重ねた層の窓は 1 標本ずつ重なる。",
        en="This adds what each layer covers; the windows of stacked layers share a sample.",
    ),
    "longest-layer": dict(
        right="1 + (kernel_size - 1) * sum(rates)",
        wrong="1 + (kernel_size - 1) * max(rates)",
        ja="間隔が最も大きい層だけを見ている。前の層も受容野を広げる。",
        en="This looks at the layer of the greatest dilation alone; those before it widen the field, too.",
    ),
    "gain-with-itself": dict(
        right="(kernel_size - 1) * (2**layers - 1)",
        wrong="1 + (kernel_size - 1) * (2**layers - 1)",
        ja="これは塊 1 つの受容野である。塊を 1 つ加えるたびに広がる量は、重なる 1 標本の分だけ小さい。",
        en="That is the field of one block; what each further one adds is less by the sample they share.",
    ),
    "gain-power": dict(
        right="(kernel_size - 1) * (2**layers - 1)",
        wrong="(kernel_size - 1) * 2**layers",
        ja="1 + 2 + 4 + … の和は、次の 2 のべきより 1 小さい。",
        en="1 + 2 + 4 + … is one less than the next power of 2.",
    ),
    "gain-of-all": dict(
        right="(kernel_size - 1) * (2**layers - 1)",
        wrong="(kernel_size - 1) * sum(rates)",
        ja="stacks 個の塊が広げる量である。ここで要るのは、塊 1 つの分である。",
        en="That is what all `stacks` blocks add; what is wanted here is the share of one.",
    ),
    "rounded-down": dict(
        right="-((1 - samples) // gain)",
        wrong="(samples - 1) // gain",
        ja="切り捨てると、割り切れないときに標本が足りない。",
        en="Rounded down, some samples are missing wherever there is a remainder.",
    ),
    "first-sample-forgotten": dict(
        right="-((1 - samples) // gain)",
        wrong="-(-samples // gain)",
        ja="塊が 1 つもなくても、受容野は 1 標本ある。塊で広げるのは、その残りである。",
        en="Without any block the field is one sample already; the blocks add the rest.",
    ),
    "layers-counted": dict(
        right="-((1 - samples) // gain)",
        wrong="-((1 - samples) // gain) * layers",
        ja="これは層の数である。問われているのは塊の数である。",
        en="That is the number of layers; what is asked for is the number of blocks.",
    ),
}
