"""TensorFlow の SAME パディング

TensorFlow の SAME パディングで、入力 x にフィルタ kernel を畳み込んだ y と、
上、下、左、右に足した 0 の数 zeros を求め、この順に返せ。フィルタは縦にも横に
も stride ずつ動く。

TensorFlow と Keras の SAME は、縦と横のそれぞれについて別々に決まる。
same_padding は、1 つの方向について、長さ size の入力に幅 kernel_size の
フィルタを stride ずつ動かすときの 3 つの整数を、out, before, after の順に返す。

    out       出力の長さ。0, stride, 2·stride, … のうち、size より小さいものの
              個数で、フィルタの幅によらない
    before    前（上または左）に足す 0 の数
    after     後ろ（下または右）に足す 0 の数

足す 0 の総数 total は、ちょうど out 個の位置でフィルタの全体が収まるのに
必要な最小の数である。0 を足さなくても収まるときは、余りがあっても total は 0
とし、入力を切り取ることはしない。total を前後に半分ずつ分け、奇数なら後ろを
1 つ多くする。PyTorch の padding=1 のように、いつも前後に同じ数を足すやり方とは
値が異なる。

---
    x: (batch, height, width, in_channels)
    kernel: (kernel_height, kernel_width, in_channels, out_channels)
    y: (batch, out_height, out_width, out_channels)    zeros: (4,)

---
TensorFlow's SAME padding

Return y, the input x convolved with the filters in `kernel` under TensorFlow's
SAME padding, and `zeros`, how many zeros that adds at the top, the bottom, the
left and the right. The filters move by `stride` both down and to the right.

TensorFlow and Keras find SAME for each direction by itself. For one direction,
in which the input has the length `size` and the filter the length `kernel_size`
and moves by `stride`, same_padding returns three integers, out, before and
after, in this order:

    out       length of the output: how many of 0, stride, 2·stride, … are less
              than size, however long the filter is
    before    how many zeros are added before (top or left)
    after     how many zeros are added after (bottom or right)

The number of zeros in all, `total`, is the smallest for which `out` positions
of the filter lie wholly within. Where they fit without any, total is 0 even if
something remains; the input is never cut. Half of total goes to either end; if
total is odd, the one more goes after. This is not what PyTorch's padding=1
does, which always adds the same number at both ends.
"""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = (size + stride - 1) // stride  # blank
    total = max((out - 1) * stride + kernel_size - size, 0)  # blank
    before = total // 2  # blank
    after = (total + 1) // 2  # blank
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    zeros = [top, bottom, left, right]
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, zeros


# ==== grading ====


def cases(rng):
    yield dict(
        x=rng.permutation([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0]).reshape(1, 4, 2, 1),
        kernel=rng.permutation([-2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]).reshape(3, 3, 1, 1),
        stride=2,
    )

    def draw(stride, *sides):
        """Per direction: the filter's length, the length of the output, and the zeros before they are kept from
        being negative."""
        batch, channels, filters = rng.permutation([2, 3, 4])
        sides = [sides[axis] for axis in rng.permutation(2)]
        sizes = [(out - 1) * stride + length - total for length, out, total in sides]
        return dict(
            x=rng.normal(size=(batch, *sizes, channels)),
            kernel=rng.normal(size=(*(length for length, _, _ in sides), channels, filters)),
            stride=stride,
        )

    def out():
        return rng.integers(2, 5)

    # The stride divides the side, and an odd number of zeros; no zeros though something remains.
    yield draw(2, (3, out(), 1), (5, out(), 3))
    yield draw(3, (rng.integers(4, 6), out(), 3), (2, out(), -1))
    # A filter of 1, smaller than the stride; nothing remains without zeros.
    yield draw(3, (1, out(), -2), (4, out(), 3))
    yield draw(2, (3, out(), 2), (2, out(), 0))
    yield draw(1, (4, 1 + out(), 3), (3, 2 + out(), 2))
    # A filter longer than the image.
    yield draw(4, (7, 1, rng.integers(4, 7)), (5, out(), rng.integers(2, 5)))


BORDERS = {
    "an even side at a stride of 2, a filter with an odd one": "stride == 2 and any(n % 2 == 0 and k % 2 == 1 and k > 1 "
    "for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
    "a side that the stride divides": "stride > 1 and any(n % stride == 0 for n in x.shape[1:3])",
    "a small remainder": "any(0 < 2 * (n % stride) < stride for n in x.shape[1:3])",
    "an even number of zeros": "any(((n + stride - 1) // stride - 1) * stride + k - n in (2, 4) "
    "for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
    "one zero": "any(((n + stride - 1) // stride - 1) * stride + k - n == 1 "
    "for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
    "three zeros": "any(((n + stride - 1) // stride - 1) * stride + k - n == 3 "
    "for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
    "no zeros though something remains": "any(((n + stride - 1) // stride - 1) * stride + k - n < 0 "
    "for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
    "a stride of 1": "stride == 1",
    "a filter smaller than the stride": "min(kernel.shape[:2]) < stride",
    "a filter longer than the image": "any(k > n for n, k in zip(x.shape[1:3], kernel.shape[:2]))",
}


def oracle(x, kernel, stride):
    import numpy as np
    import tensorflow as tf

    def added(size, length):
        """With the filter 1, 2, … what a single 1 in the input gives says which of its values meets it."""
        taps = np.arange(1.0, length + 1)[:, None, None]

        def met(place, position):
            y = tf.nn.conv1d(np.eye(size)[place][None, :, None], taps, stride, "SAME")
            return int(y[0, position, 0])

        last = met(size - 1, -1)  # 0 where no filter comes as far
        return met(0, 0) - 1, length - last if last else 0

    zeros = [*added(x.shape[1], len(kernel)), *added(x.shape[2], kernel.shape[1])]
    return tf.nn.conv2d(x, kernel, stride, padding="SAME"), zeros


STEM = dict(
    ja="TensorFlow の SAME パディングで、入力 x にフィルタ kernel を畳み込む。same_padding は、1 つの方向に"
    "ついて、長さ size の入力に幅 kernel_size のフィルタを stride ずつ動かすときの、出力の長さ out と、前と"
    "後ろに足す 0 の数 before, after を返す。total は足す 0 の総数である。",
    en="This convolves an input x with the filters in `kernel` under TensorFlow's SAME padding. For one direction, "
    "same_padding returns the length of the output, `out`, and how many zeros go before and after, where a filter of "
    "the length kernel_size moves by `stride` along `size` values; total is the number of zeros in all.",
)

VARIANTS = {
    "negative-floor": dict(right="(size + stride - 1) // stride", same="-(-size // stride)"),
    "by-remainder": dict(
        right="max((out - 1) * stride + kernel_size - size, 0)",
        same="max(kernel_size - (size % stride or stride), 0)",
    ),
}

MISTAKES = {
    "rounded-down": dict(
        right="(size + stride - 1) // stride",
        wrong="size // stride",
        ja="切り捨てると、割り切れないときに入力の終わりがどの出力にも入らない。",
        en="Rounded down, the end of the input reaches no output where the division has a rest.",
    ),
    "valid": dict(
        right="(size + stride - 1) // stride",
        wrong="(size - kernel_size) // stride + 1",
        ja="これは 0 を足さない VALID の長さ。SAME の長さはフィルタの大きさによらない。",
        en="This is VALID's length, with no zeros; SAME's does not depend on the filter's size.",
    ),
    "one-more": dict(
        right="(size + stride - 1) // stride",
        wrong="size // stride + 1",
        ja="割り切れるときにも 1 を足している。位置が 1 つ増えるのは、余りがあるときだけ。",
        en="This adds 1 even where nothing remains; only a remainder makes one position more.",
    ),
    "rounded-to-nearest": dict(
        right="(size + stride - 1) // stride",
        wrong="round(size / stride)",
        ja="四捨五入では、余りがストライドの半分に足りないとき、入力の終わりがどの出力にも入らない。",
        en="Rounded to the nearest, a small remainder is lost: the end of the input reaches no output.",
    ),
    "size-kept": dict(
        right="(size + stride - 1) // stride",
        wrong="size",
        ja="入力と同じ長さになるのは、ストライドが 1 のときだけ。",
        en="The length is that of the input for a stride of 1 alone.",
    ),
    "stride-one-padding": dict(
        right="max((out - 1) * stride + kernel_size - size, 0)",
        wrong="kernel_size - 1",
        ja="これはストライドが 1 のときの総数。ストライドが大きいと、必要な 0 は少なくなる。",
        en="That many are needed at stride 1; a larger stride needs fewer zeros.",
    ),
    "one-position-more": dict(
        right="(out - 1) * stride",
        wrong="out * stride",
        ja="位置が out 個なら、動かす回数は 1 つ少ない。",
        en="With `out` positions the filter moves one time fewer.",
    ),
    "size-cut": dict(
        right="max((out - 1) * stride + kernel_size - size, 0)",
        wrong="abs((out - 1) * stride + kernel_size - size)",
        ja="負になるのは余りがあるとき。そのときは 0 を足す必要がない。",
        en="It is negative where something remains, and then no zeros are needed.",
    ),
    "as-many-at-both-ends": dict(
        right="max((out - 1) * stride + kernel_size - size, 0)",
        wrong="(max((out - 1) * stride + kernel_size - size, 0) + 1) // 2 * 2",
        ja="奇数のときに 1 つ増やして、前後を同じ数にしている。それは PyTorch の padding のやり方である。",
        en="An odd number is raised so that both ends get the same, as PyTorch's padding does.",
    ),
    "rounded-half": dict(
        edits=[
            dict(right="before = total // 2", wrong="before = round(total / 2)"),
            dict(right="(total + 1) // 2", wrong="total - before"),
        ],
        ja="Python の round は、ちょうど半分のときに偶数のほうへ丸めるので、3 個のとき前が 2 個になる。",
        en="Python rounds halves to the even number: of three zeros two would go before.",
    ),
    "all-after": dict(
        edits=[
            dict(right="before = total // 2", wrong="before = 0"),
            dict(right="(total + 1) // 2", wrong="total"),
        ],
        ja="0 がすべて後ろにある。前後に半分ずつ分ける。",
        en="All zeros went after; half of them belong before.",
    ),
    "after-too-short": dict(
        right="(total + 1) // 2",
        wrong="total // 2",
        ja="前と後ろが同じ数では、総数が奇数のときに 1 つ足りない。",
        en="With as many after as before, one is missing when the number is odd.",
    ),
    "after-in-full": dict(
        right="(total + 1) // 2",
        wrong="total",
        ja="総数をそのまま後ろに足している。余った 0 は y に現れないが、前に足した分だけ多すぎる。",
        en="After go as many as in all: what is in excess does not show in y, but half went before already.",
    ),
    "exchanged": dict(
        edits=[
            dict(right="before = total // 2", wrong="before = (total + 1) // 2"),
            dict(right="after = (total + 1) // 2", wrong="after = total // 2"),
        ],
        ja="奇数のとき、余った 1 つを前に足している。TensorFlow は後ろに足す。",
        en="When the number is odd, the one left over went before; TensorFlow adds it after.",
    ),
}
