"""8 ビット整数への量子化

実数 r を、整数 q、尺度 scale、零点 zero_point（整数）によって r ≒ scale (q −
zero_point) と表す。q は int8 の −128〜127 である。

まず、代表的なデータ calibration（すべてが 0 ではない）から範囲を決める。範囲
は、その最小値 low から最大値 high までとし、0 を含まないときは、0 を含むように
一方の端を 0 まで広げる。scale と zero_point は、low が −128 に、high が 127 に
対応するように決め、zero_point は最も近い整数に丸める（scale は丸める前の範囲か
ら決める）。

次に、データ x を量子化した整数 q と、それを実数に戻した restored を求める。最も
近い整数に丸め、範囲を超えた値は端の整数にする。丸める値がちょうど 2 つの整数の
真ん中になることはない。

---
    calibration: (count,)    x, q, restored: (rows, columns)
    scale, zero_point: ()

---
Quantising to integers of 8 bits

A real number r is written as r ≈ scale (q − zero_point), with an integer q, a
scale and an integer zero_point. q is an int8, from −128 to 127.

First the range is found from representative data, calibration (not all 0): from
their smallest value, low, to their largest, high. Where it does not contain 0,
the end nearer to 0 is moved to 0. scale and zero_point are such that −128
stands for low and 127 for high; zero_point is rounded to the nearest integer
(scale comes from the range as it was before).

Then quantise the data x: find the integers q, and restored, what they are as
real numbers. Round to the nearest integer; what is out of range becomes the
integer at its end. What is rounded never lies in the middle between two
integers.
"""

import numpy as np


def int8_affine(calibration, x):
    low = min(np.min(calibration), 0)  # blank
    high = max(np.max(calibration), 0)  # blank
    scale = (high - low) / 255  # blank
    zero_point = round(-128 - low / scale)  # blank

    q = np.clip(np.round(x / scale) + zero_point, -128, 127).astype(int)  # blank
    restored = scale * (q - zero_point)  # blank
    return scale, zero_point, q, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(low, high, step, count, rows, columns):
        """Of values that single precision holds exactly: multiples of a quarter of the step."""
        inner = rng.uniform(low, high, size=count)
        calibration = np.r_[low, inner, high] * step
        steps = rng.integers(min(low, 0) - 9, max(high, 0) + 9, size=(rows, columns))
        quarters = rng.choice([-0.25, 0, 0.25], size=steps.shape)
        x = (steps + quarters) * step
        x.flat[:3] = np.array([0, low - 20, high + 20])[: x.size] * step
        return dict(calibration=rng.permutation(calibration), x=x)

    yield dict(calibration=np.array([-1.125, 126.375]) / 64, x=np.array([[0.625 / 64]]))
    for kind in range(4):
        count, rows, columns = (int(n) for n in rng.choice(range(2, 8), size=3, replace=False))
        step = int(rng.integers(3, 12)) / 256
        middle = int(rng.integers(40, 90)) + 0.25
        low, high = [(-middle, 255 - middle), (middle - 255, middle), (9.25, 255), (-255, -7.25)][
            kind
        ]
        yield draw(low, high, step, count, rows, columns)


BORDERS = {
    "a range on both sides of 0": "calibration.min() < 0 < calibration.max()",
    "positive data alone": "calibration.min() > 0",
    "negative data alone": "calibration.max() < 0",
    "values beyond the range": "x.size > 2 and x.min() < calibration.min() and x.max() > calibration.max()",
    "a zero": "np.any(x == 0)",
}


def oracle(calibration, x):
    import numpy as np
    import tensorflow as tf

    low, high = np.clip(calibration.min(), None, 0), np.clip(calibration.max(), 0, None)
    restored = tf.quantization.fake_quant_with_min_max_args(
        tf.cast(x, tf.float32), min=float(low), max=float(high), num_bits=8
    )
    restored = np.asarray(restored, dtype=np.float64)
    scale = np.diff(np.linspace(low, high, 256))[0]
    bottom = tf.quantization.fake_quant_with_min_max_args(
        tf.constant([2 * low - high], tf.float32), min=float(low), max=float(high), num_bits=8
    )
    zero_point = -128 - int(np.rint(np.asarray(bottom)[0] / scale))
    return scale, zero_point, np.rint(restored / scale).astype(int) + zero_point, restored


STEM = dict(
    ja="代表的なデータの範囲から尺度と零点を決め、データ x を int8 の整数 q に量子化し、実数に戻す。",
    en="From the range of representative data come a scale and a zero point, with which x is quantised to integers q of int8, and brought back to real numbers.",
)

VARIANTS = {
    "with-a-zero": dict(right="min(np.min(calibration), 0)", same="np.min(calibration, initial=0)"),
    "from-the-top": dict(
        right="round(-128 - low / scale)", same="int(np.rint(127 - high / scale))"
    ),
    "rounded-together": dict(
        right="np.round(x / scale) + zero_point", same="np.round(x / scale + zero_point)"
    ),
}

MISTAKES = {
    "symmetric": dict(
        edits=[
            dict(right="(high - low) / 255", wrong="max(high, -low) / 127"),
            dict(right="round(-128 - low / scale)", wrong="0"),
        ],
        ja="これは零点を 0 とする対称な量子化で、一方に偏った範囲では整数の多くが使われない。",
        en="This is symmetric, with zero_point 0: for a range to one side many integers are not used.",
    ),
    "zero-left-out": dict(
        right="min(np.min(calibration), 0)",
        wrong="np.min(calibration)",
        ja="0 を含まない範囲では、実数の 0 を誤差なく表せない。",
        en="A range without 0 has no exact zero.",
    ),
    "from-zero": dict(
        right="min(np.min(calibration), 0)",
        wrong="0",
        ja="負の値がすべて 0 に切り詰められる。",
        en="All negative values become 0.",
    ),
    "low-of-x": dict(
        right="min(np.min(calibration), 0)",
        wrong="min(np.min(x), 0)",
        ja="範囲は、代表的なデータから前もって決めておく。",
        en="The range is found beforehand, from representative data.",
    ),
    "high-left-out": dict(
        right="max(np.max(calibration), 0)",
        wrong="np.max(calibration)",
        ja="負のデータだけのときも、範囲に 0 を含める。",
        en="Where all data are negative, 0 belongs to the range, too.",
    ),
    "high-of-x": dict(
        right="max(np.max(calibration), 0)",
        wrong="max(np.max(x), 0)",
        ja="量子化するデータの最大値ではなく、代表的なデータの最大値である。",
        en="It is the largest of the representative data, not of those to be quantised.",
    ),
    "largest-size": dict(
        right="max(np.max(calibration), 0)",
        wrong="np.max(np.abs(calibration))",
        ja="絶対値の最大を使うのは、対称な量子化である。",
        en="The largest absolute value is for symmetric quantisation.",
    ),
    "divided-by-256": dict(
        right="(high - low) / 255",
        wrong="(high - low) / 256",
        ja="整数は 256 個だが、間隔は 1 つ少ない。",
        en="There are 256 integers, but one step less.",
    ),
    "divided-by-127": dict(
        right="(high - low) / 255",
        wrong="(high - low) / 127",
        ja="−128 から 127 までには、127 より多くの間隔がある。",
        en="From −128 to 127 there are more than 127 steps.",
    ),
    "inverse-scale": dict(
        edits=[
            dict(right="(high - low) / 255", wrong="255 / (high - low)"),
            dict(right="low / scale", wrong="low * scale"),
            dict(right="x / scale", wrong="x * scale"),
            dict(right="scale * (q - zero_point)", wrong="(q - zero_point) / scale"),
        ],
        ja="尺度は、整数の 1 の違いが表す実数の大きさである。その逆数になっている。",
        en="The scale is what a step of 1 means as a real number; this is its inverse.",
    ),
    "unsigned": dict(
        right="round(-128 - low / scale)",
        wrong="round(-low / scale)",
        ja="これは、q が 0 から始まる uint8 のときの零点である。",
        en="This is the zero point for uint8, where q begins at 0.",
    ),
    "zero-point-not-rounded": dict(
        right="round(-128 - low / scale)",
        wrong="-128 - low / scale",
        ja="零点が整数でないと、実数の 0 を誤差なく表せない。",
        en="Unless it is an integer, there is no exact zero.",
    ),
    "zero-point-cut": dict(
        right="round(-128 - low / scale)",
        wrong="int(-128 - low / scale)",
        ja="切り捨てではなく、最も近い整数に丸める。",
        en="It is not cut off, but rounded to the nearest integer.",
    ),
    "zero-point-sign": dict(
        right="round(-128 - low / scale)",
        wrong="round(-128 + low / scale)",
        ja="low が負なら、零点は −128 より大きい。",
        en="Where low is negative, zero_point is greater than −128.",
    ),
    "round-down": dict(
        right="np.round(x / scale)",
        wrong="np.floor(x / scale)",
        ja="切り捨てると、誤差が一方に偏り、大きさも 2 倍までになる。",
        en="Rounded down, errors lean to one side and are up to twice as large.",
    ),
    "no-clip": dict(
        right="np.clip(np.round(x / scale) + zero_point, -128, 127).astype(int)",
        wrong="(np.round(x / scale) + zero_point).astype(int)",
        ja="範囲を超えた値は、8 ビットに収まらない。",
        en="What is out of range does not fit into 8 bits.",
    ),
    "wrapped": dict(
        right="np.clip(np.round(x / scale) + zero_point, -128, 127).astype(int)",
        wrong="(np.round(x / scale) + zero_point).astype(int).astype(np.int8).astype(int)",
        exam=False,
        ja="int8 に変換するだけでは、端を超えた値が反対の端から出てくる。",
        en="A mere conversion to int8 lets what exceeds one end come back in at the other.",
    ),
    "clipped-at-127": dict(
        right="-128, 127)",
        wrong="-127, 127)",
        ja="−127 からとするのは、対称な量子化である。",
        en="It is symmetric quantisation that begins at −127.",
    ),
    "clipped-before": dict(
        right="np.clip(np.round(x / scale) + zero_point, -128, 127)",
        wrong="(np.clip(np.round(x / scale), -128, 127) + zero_point)",
        ja="零点を足した後の整数が、範囲に収まらなければならない。",
        en="It is with the zero point that the integers have to lie in the range.",
    ),
    "zero-point-subtracted": dict(
        right="np.round(x / scale) + zero_point",
        wrong="np.round(x / scale) - zero_point",
        ja="実数の 0 が、零点の整数に対応していない。",
        en="Real 0 does not become the integer zero_point.",
    ),
    "not-shifted-back": dict(
        right="scale * (q - zero_point)",
        wrong="scale * q",
        ja="零点の分だけ、すべての値がずれている。",
        en="All values are off by what the zero point stands for.",
    ),
    "shifted-after": dict(
        right="scale * (q - zero_point)",
        wrong="scale * q - zero_point",
        ja="零点は整数の側のずれなので、尺度を掛ける前に引く。",
        en="The zero point is a shift of the integers: it goes before the scale.",
    ),
    "from-low": dict(
        right="scale * (q - zero_point)",
        wrong="low + scale * (q + 128)",
        ja="零点を丸めた分だけ、low は −128 からずれている。",
        en="As zero_point was rounded, −128 is not quite low.",
    ),
}
