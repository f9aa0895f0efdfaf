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
    return (size + 2 * padding - kernel_size) // stride + 1  # blank


# ==== grading ====


def cases(rng):
    # In each of these the slips below give other numbers than the answer.
    yield dict(size=int(rng.choice([7, 10])), kernel_size=5, stride=3, padding=4)
    yield dict(size=5, kernel_size=3, stride=2, padding=1)
    yield dict(size=int(rng.choice([9, 12])), kernel_size=4, stride=3, padding=0)

    # The size is kept; a single position; a filter larger than the input; one smaller than its stride.
    half = int(rng.integers(1, 4))
    size, stride = int(rng.integers(7, 40)), int(rng.integers(2, 5))
    yield dict(size=size, kernel_size=2 * half + 1, stride=1, padding=half)
    yield dict(size=size, kernel_size=size + 2 * half, stride=stride, padding=half)
    yield dict(size=size, kernel_size=size + 2, stride=stride, padding=half + stride + 1)
    yield dict(size=size, kernel_size=stride - 1, stride=stride, padding=0)

    def draw(stride, rest):
        # Where nothing remains the filter is even, so that a position more or less shows.
        kernel_size = int(rng.integers(4, 12)) if rest else 2 * int(rng.integers(2, 6))
        padding = int(rng.integers(2, kernel_size))
        room = stride * int(rng.integers(20, 60)) + rest
        size = room + kernel_size - 2 * padding
        return dict(size=size, kernel_size=kernel_size, stride=stride, padding=padding)

    yield draw(1, 0)
    for stride in (3, 4):
        yield draw(stride, 0)
        yield draw(stride, int(rng.integers(1, stride)))
    yield draw(4, 3)


BORDERS = {
    "nothing remains at a stride above 1": "stride > 1 and (size + 2 * padding - kernel_size) % stride == 0",
    "an even filter, and nothing remains": "kernel_size % 2 == 0 and stride > 1 "
    "and (size + 2 * padding - kernel_size) % stride == 0",
    "less than half a stride remains": "0 < 2 * ((size + 2 * padding - kernel_size) % stride) < stride",
    "more than half a stride remains": "2 * ((size + 2 * padding - kernel_size) % stride) > stride",
    "a stride of 1": "stride == 1",
    "no zeros": "padding == 0",
    "more zeros than one": "padding > 1",
    "a side that is kept": "stride == 1 and kernel_size == 2 * padding + 1",
    "a single position": "size + 2 * padding == kernel_size and stride > 1",
    "a filter larger than the input without its zeros": "size < kernel_size < size + 2 * padding",
    "a filter smaller than its stride": "kernel_size < stride",
}


def oracle(size, kernel_size, stride, padding):
    import keras

    padded = keras.layers.ZeroPadding2D(padding).compute_output_shape((None, size, size, 1))
    layer = keras.layers.Conv2D(1, kernel_size, stride, padding="valid")
    return layer.compute_output_shape(padded)[1]


STEM = dict(
    ja="畳み込みの出力の一辺を求める。一辺が size の入力の上下左右に padding ずつ 0 を足し、一辺が "
    "kernel_size のフィルタを stride ずつずらして、全体が収まる位置だけで計算する。",
    en="This finds the side of what a convolution puts out. An input of side `size` gets `padding` zeros on "
    "each side, and a filter of side kernel_size moves by `stride`; only where it fits wholly does it count.",
)

VARIANTS = {
    "by-integer": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        same="int((size + 2 * padding - kernel_size) / stride) + 1",
    ),
    "positions-counted": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        same="len(range(0, size + 2 * padding - kernel_size + 1, stride))",
    ),
    "one-stride-more": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        same="(size + 2 * padding - kernel_size + stride) // stride",
    ),
}

MISTAKES = {
    "first-position-forgotten": dict(
        right="// stride + 1",
        wrong="// stride",
        ja="割り算で出るのは動かした回数。動かす前の最初の位置でも 1 つ計算している。",
        en="The division counts the moves; at the position before the first one there is an "
        "output too.",
    ),
    "padding-once": dict(
        right="2 * padding",
        wrong="padding",
        ja="0 は両側に足すので、一辺は片側の 2 倍だけ長くなる。",
        en="Zeros are added at both ends, so a side grows by twice the padding.",
    ),
    "padding-forgotten": dict(
        right="size + 2 * padding",
        wrong="size",
        ja="0 を足した分だけ入力は大きくなっている。",
        en="The zeros that were added make the input larger.",
    ),
    "rounded-up": dict(
        right="(size + 2 * padding - kernel_size) // stride",
        wrong="-((kernel_size - size - 2 * padding) // stride)",
        ja="端数を切り上げている。最後のフィルタが、0 を足した入力からもはみ出してしまう。",
        en="This rounds up; the last filter would stick out even of the padded input.",
    ),
    "rounded-to-nearest": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        wrong="round((size + 2 * padding - kernel_size) / stride) + 1",
        ja="四捨五入になっている。余りがストライドに 1 でも足りなければ、もう 1 回は動かせない。",
        en="This rounds to the nearest; with a rest short of a whole stride no further move is left.",
    ),
    "one-inside": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        wrong="(size + 2 * padding - kernel_size + 1) // stride",
        ja="1 を足すのが割り算の前になっている。それではストライドが 1 のときしか正しくない。",
        en="The 1 is added before the division, which is right for a stride of 1 alone.",
    ),
    "filter-forgotten": dict(
        right=" - kernel_size",
        wrong="",
        ja="フィルタの幅を引いていない。左端が動ける範囲は、その分だけ狭い。",
        en="The filter's width is not taken off; its near edge has that much less room to move.",
    ),
    "same": dict(
        right="(size + 2 * padding - kernel_size) // stride + 1",
        wrong="-(-size // stride)",
        ja='これは Keras の padding="same" の大きさ。ここでは足す 0 の数が決まっている。',
        en='This is the size for Keras\'s padding="same"; here the number of zeros is given.',
    ),
    "not-rounded": dict(
        right="// stride",
        wrong="/ stride",
        ja="割り切れないときの端数が残っている。フィルタの位置の数は整数である。",
        en="A fraction remains where the division does not come out; positions are whole.",
    ),
    "filter-twice": dict(
        right="2 * padding - kernel_size",
        wrong="2 * (padding - kernel_size)",
        ja="フィルタの幅を 2 回引いている。両側にあるのは、足した 0 だけである。",
        en="The filter's width is taken off twice; it is the zeros that are at both ends.",
    ),
}
