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
    return (size - 1) * stride + kernel_size - 2 * padding + output_padding  # blank


def transposed_output_size(size, kernel_size, strides, padding, output_padding):
    pairs = zip(size, kernel_size, strides, padding, output_padding, strict=True)
    out_height, out_width = [transposed_side(*side) for side in pairs]
    same = (size[0] * strides[0], size[1] * strides[1])  # blank
    return out_height, out_width, same


# ==== grading ====


def cases(rng):
    def pair(*values):
        return tuple(int(value) for value in rng.permutation(values))

    # By hand: 2 and 3 values, two steps apart and next to each other.
    yield dict(
        size=(2, 3), kernel_size=(3, 2), strides=(2, 1), padding=(1, 0), output_padding=(1, 0)
    )
    # Both sides double, as the kernel less the zeros is the stride.
    half = int(rng.integers(1, 4))
    yield dict(
        size=pair(4, 7),
        kernel_size=(2 * half + 2, 4),
        strides=(2, 2),
        padding=(half, 1),
        output_padding=(0, 0),
    )
    # A kernel shorter than the stride; no zeros.
    yield dict(
        size=pair(5, 6), kernel_size=(2, 7), strides=(5, 3), padding=(0, 0), output_padding=(0, 2)
    )
    # A single value each way, and zeros up to the kernel's last value.
    yield dict(
        size=(1, int(rng.integers(8, 12))),
        kernel_size=(6, 5),
        strides=(4, 3),
        padding=(2, 4),
        output_padding=(3, 1),
    )
    for _ in range(3):
        kernel_size = pair(*rng.choice(range(3, 9), 2, replace=False))
        strides = pair(*rng.choice(range(2, 6), 2, replace=False))
        yield dict(
            size=pair(*rng.choice(range(8, 40), 2, replace=False)),
            kernel_size=kernel_size,
            strides=strides,
            padding=tuple(int(rng.integers(1, side)) for side in kernel_size),
            output_padding=tuple(int(rng.integers(side)) for side in strides),
        )


BORDERS = {
    "sides that differ in everything": "all(pair[0] != pair[1] for pair in "
    "(size, kernel_size, strides, padding, output_padding))",
    "a single value": "size[0] == 1",
    "a stride of 1": "strides[1] == 1",
    "a kernel shorter than the stride": "kernel_size[0] < strides[0]",
    "no zeros": "padding == (0, 0)",
    "zeros up to the kernel's last value": "padding[1] == kernel_size[1] - 1",
    "nothing is added at the end": "output_padding == (0, 0)",
    "as much as possible is added at the end": "output_padding[0] == strides[0] - 1 > 1",
    "a layer that doubles": "kernel_size[1] == 4 and strides[1] == 2 and padding[1] == 1",
}


def oracle(size, kernel_size, strides, padding, output_padding):
    from keras import layers

    # Keras has no number of zeros here: what "valid" puts out is cropped by as much on both sides.
    layer = layers.Conv2DTranspose(
        1, kernel_size, strides=strides, padding="valid", output_padding=output_padding
    )
    whole = layer.compute_output_shape((None, *size, 1))
    _, out_height, out_width, _ = layers.Cropping2D(padding).compute_output_shape(whole)
    layer = layers.Conv2DTranspose(1, kernel_size, strides=strides, padding="same")
    return out_height, out_width, layer.compute_output_shape((None, *size, 1))[1:3]


STEM = dict(
    ja="""2 次元の転置畳み込みの出力の大きさを、縦と横のそれぞれについて求める。padding は、
逆向きにたどる畳み込みが両端に足す 0 の数、output_padding は、出力の下または右の端だけに
加わる大きさである。padding の代わりに Keras の padding="same" を指定したときの大きさを
same とする。

    size, kernel_size, strides, padding, output_padding, same: (2,)""",
    en="""This finds the size of what a two-dimensional transposed convolution puts out, height
and width apart. `padding` counts the zeros at both ends of the convolution that is gone
back, and output_padding is added at the bottom or the right alone. `same` is the size
with Keras's padding="same" instead.

    size, kernel_size, strides, padding, output_padding, same: (2,)""",
)

VARIANTS = {
    "gaps-and-values": dict(
        right="(size - 1) * stride + kernel_size - 2 * padding + output_padding",
        same="size + (size - 1) * (stride - 1) + 2 * (kernel_size - 1 - padding) - (kernel_size - 1) + output_padding",
    ),
    "from-the-stride": dict(
        right="(size - 1) * stride + kernel_size - 2 * padding + output_padding",
        same="size * stride + (kernel_size - stride) - 2 * padding + output_padding",
    ),
    "product-of-pairs": dict(
        right="(size[0] * strides[0], size[1] * strides[1])",
        same="tuple(side * stride for side, stride in zip(size, strides))",
    ),
}

MISTAKES = {
    "times-stride": dict(
        right="(size - 1) * stride",
        wrong="size * stride",
        ja="値が size 個なら、値と値の間は 1 つ少ない。",
        en="There is one gap fewer than there are values.",
    ),
    "no-stride": dict(
        right="(size - 1) * stride",
        wrong="(size - 1)",
        ja="ストライドが入っていない。隣り合う値は、出力では stride だけ離れる。",
        en="The stride is missing; neighbours end up `stride` apart in the output.",
    ),
    "ordinary-convolution": dict(
        right="(size - 1) * stride + kernel_size - 2 * padding + output_padding",
        wrong="(size + 2 * padding - kernel_size) // stride + 1 + output_padding",
        ja="これはふつうの畳み込みの出力サイズ。転置畳み込みは、それを逆向きにたどる。",
        en="This is the size an ordinary convolution puts out; a transposed one goes that way back.",
    ),
    "padding-added": dict(
        right="kernel_size - 2 * padding",
        wrong="kernel_size + 2 * padding",
        ja="元の畳み込みが足した 0 は、逆向きにたどった出力には含まれない。",
        en="The zeros that the convolution added are no part of the input to which this goes back.",
    ),
    "padding-once": dict(
        right="2 * padding",
        wrong="padding",
        ja="0 は両端に足されている。",
        en="There are zeros at both ends.",
    ),
    "padding-forgotten": dict(
        right=" - 2 * padding",
        wrong="",
        ja="元の畳み込みが足した 0 の分が残っている。",
        en="The zeros that the convolution added are still in.",
    ),
    "kernel-less-one": dict(
        right="kernel_size - 2",
        wrong="kernel_size - 1 - 2",
        ja="動いた幅に加わるのは、カーネルの大きさの全部である。",
        en="All of the kernel comes on top of how far it moves.",
    ),
    "kernel-forgotten": dict(
        right="(size - 1) * stride + kernel_size - 2 * padding",
        wrong="(size - 1) * stride + 1 - 2 * padding",
        ja="これは値を stride おきに置いただけの幅。どの値もカーネルの大きさまで広がる。",
        en="This is how wide the values are, set apart; each of them spreads as far as the kernel.",
    ),
    "output-padding-twice": dict(
        right="2 * padding + output_padding",
        wrong="2 * padding + 2 * output_padding",
        ja="output_padding は片方の端だけに加わる。",
        en="output_padding comes at one end alone.",
    ),
    "output-padding-forgotten": dict(
        right=" + output_padding",
        wrong="",
        ja="output_padding が入っていない。同じ大きさに畳み込まれる入力のどれに戻すかを決める値である。",
        en="output_padding is missing; it says to which of the inputs of the same output one goes back.",
    ),
    "same-as-input": dict(
        right="(size[0] * strides[0], size[1] * strides[1])",
        wrong="(size[0], size[1])",
        ja="入力と同じ大きさになるのは、ストライドが 1 のときだけ。",
        en="Only with a stride of 1 is the size that of the input.",
    ),
    "same-of-convolution": dict(
        right="(size[0] * strides[0], size[1] * strides[1])",
        wrong="(-(-size[0] // strides[0]), -(-size[1] // strides[1]))",
        ja="これはふつうの畳み込みの same。転置畳み込みは、小さくするのではなく大きくする。",
        en="This is what same means for an ordinary convolution; a transposed one enlarges.",
    ),
    "same-by-formula": dict(
        right="(size[0] * strides[0], size[1] * strides[1])",
        wrong="((size[0] - 1) * strides[0] + kernel_size[0], (size[1] - 1) * strides[1] + kernel_size[1])",
        ja='これは "valid" の大きさ。"same" では、カーネルの大きさが出力の大きさに影響しない。',
        en='This is the size for "valid"; with "same" the size of the kernel does not matter.',
    ),
    "same-one-stride": dict(
        right="size[1] * strides[1]",
        wrong="size[1] * strides[0]",
        ja="横にも縦のストライドを使っている。",
        en="The stride downwards is used for the width as well.",
    ),
    "same-exchanged": dict(
        right="(size[0] * strides[0], size[1] * strides[1])",
        wrong="(size[1] * strides[1], size[0] * strides[0])",
        ja="縦と横の順が逆である。",
        en="Height and width are in the wrong order.",
    ),
}
