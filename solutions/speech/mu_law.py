"""μ-law による量子化

波形 x（−1 以上 1 以下）を levels 段階の整数 codes に量子化し、codes から波形
restored を復元せよ。squeezed, codes, restored の順に返せ。

    squeezed    x を μ-law で変換した値（−1 以上 1 以下）。符号は x と同じで、大
                きさは「x の大きさの μ 倍に 1 を加えた数の対数」に比例する。x が
                1 なら 1 になる
    codes       squeezed の −1 から 1 までを、0 から levels − 1 までの整数に等間
                隔に割り当てる。最も近い整数とし、ちょうど中間なら大きいほうとす
                る
    decoded     codes を、−1 以上 1 以下の値に等間隔に戻したもの。0 が −1 に、
                levels − 1 が 1 になる
    restored    decoded に、μ-law の変換の逆を行った値

μ は段階の数より 1 小さい（WaveNet では levels = 256、μ = 255）。x は 0、1、−1
のこともある。levels は 2 以上の整数で、奇数のこともある。

---
    x, squeezed, codes, restored: (N, T)

---
Quantisation by the μ-law

Quantise the waveform x, between −1 and 1, to integers `codes` of `levels`
levels, and restore from them a waveform, `restored`. Return squeezed, codes and
restored in this order.

    squeezed    x transformed by the μ-law, between −1 and 1. It has the sign of
                x, and its size is in proportion to the logarithm of 1 more than
                μ times the size of x. It is 1 where x = 1
    codes       the range of squeezed from −1 to 1 is mapped evenly onto the
                integers from 0 to levels − 1; the nearest counts, and the
                greater one exactly halfway between two
    decoded     codes mapped back evenly to values between −1 and 1: 0 to −1,
                and levels − 1 to 1
    restored    decoded with the transformation of the μ-law undone

μ is one less than the number of levels (WaveNet has 256 levels, and μ = 255). x
may be 0, 1 or −1. levels is an integer, at least 2, and may be odd.
"""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log(1 + mu * np.abs(x)) / np.log(1 + mu)  # blank
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)  # blank
    decoded = 2 * codes / mu - 1  # blank
    restored = np.sign(decoded) * ((1 + mu) ** np.abs(decoded) - 1) / mu  # blank
    return squeezed, codes, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    def inside(levels, shape):
        """Values that lie well inside of their level, and not between two."""
        mu = levels - 1
        place = rng.integers(0, levels, size=shape) + rng.uniform(-0.45, 0.45, size=shape)
        squeezed = 2 * np.clip(place, 0, mu) / mu - 1
        size = np.minimum(np.expm1(np.abs(squeezed) * np.log(levels)) / mu, 1)
        return np.sign(squeezed) * size

    rows, steps = (3 + rng.permutation(5)[:2]).tolist()
    yield dict(x=np.array([[-1.0, 0.0, 1.0]]), levels=4)
    yield dict(x=inside(256, (rows, steps + 5)), levels=256)
    # An even number of levels of which half are even, or odd: 0 lies exactly between two.
    for levels in (2 + 4 * int(rng.integers(1, 5)), 4 + 4 * int(rng.integers(1, 5))):
        x = inside(levels, (rows + 1, steps))
        x[rng.integers(0, 2, size=x.shape) == 0] = 0.0
        yield dict(x=x, levels=levels)
    yield dict(x=inside(2 * int(rng.integers(4, 9)) + 1, (steps, rows)), levels=2)
    odd = 2 * int(rng.integers(3, 20)) + 1
    x = inside(odd, (steps, rows + 3))
    x[0, :3] = [0.0, 1.0, -1.0]
    yield dict(x=x, levels=odd)
    yield dict(x=inside(1024, (1, steps)) / 50, levels=256)


BORDERS = {
    "the levels of WaveNet": "levels == 256 and x.size > 5",
    "zero, exactly between two levels, of which the lower is even": "np.any(x == 0) and levels % 4 == 2",
    "zero, exactly between two levels, of which the lower is odd": "np.any(x == 0) and levels % 4 == 0",
    "zero with an odd number of levels": "np.any(x == 0) and levels % 2 == 1",
    "the greatest and the smallest value": "np.max(x) == 1 and np.min(x) == -1 and levels > 4",
    "two levels": "levels == 2",
    "a quiet wave": "np.max(np.abs(x)) < 0.05",
}


def oracle(x, levels):
    import numpy as np
    import tensorflow as tf

    # Another way: thresholds between the levels on the scale of x, and a table of what each level stands for.
    mu = levels - 1

    def undone(squeezed):
        size = tf.math.expm1(tf.abs(squeezed) * tf.math.log1p(tf.cast(mu, "float64"))) / mu
        return tf.sign(squeezed) * size

    thresholds = undone(tf.constant((2 * np.arange(levels - 1) + 1) / mu - 1, "float64"))
    table = undone(tf.linspace(tf.constant(-1.0, "float64"), 1.0, levels))
    codes = tf.searchsorted(thresholds, x.ravel(), side="right")
    restored = tf.gather(table, codes)
    squeezed = tf.sign(x) * tf.math.log1p(mu * tf.abs(x)) / tf.math.log1p(tf.cast(mu, "float64"))
    return squeezed, tf.reshape(codes, x.shape), tf.reshape(restored, x.shape)


STEM = dict(
    ja="波形 x（−1 以上 1 以下）を、μ-law で変換してから levels 段階の整数 codes に量子化し、逆の手順で波形 restored を復元する関数である。codes は最も近い整数で、ちょうど中間なら大きいほうとする。",
    en="The function transforms a waveform x between −1 and 1 by the μ-law, quantises it to integers `codes` of `levels` levels, and undoes this, which gives `restored`. The nearest integer counts, and exactly halfway between two the greater one.",
)

VARIANTS = {
    "log1p": dict(
        right="np.log(1 + mu * np.abs(x)) / np.log(1 + mu)",
        same="np.log1p(mu * np.abs(x)) / np.log1p(mu)",
    ),
    "any-base": dict(
        right="np.sign(x) * np.log(1 + mu * np.abs(x)) / np.log(1 + mu)",
        same="np.copysign(np.log2(1 + mu * np.abs(x)), x) / np.log2(levels)",
    ),
    "integer-division": dict(
        right="np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)",
        same="((squeezed * mu + levels) // 2).astype(int)",
    ),
    "from-the-middle": dict(right="2 * codes / mu - 1", same="(codes - mu / 2) / (mu / 2)"),
    "expm1": dict(
        right="((1 + mu) ** np.abs(decoded) - 1) / mu",
        same="np.expm1(np.abs(decoded) * np.log(levels)) / mu",
    ),
}

MISTAKES = {
    "sign-forgotten": dict(
        right="np.sign(x) * np.log",
        wrong="np.log",
        ja="符号が失われている。負の値も正の側に写る。",
        en="The sign is lost: negative values end up on the positive side.",
    ),
    "levels-as-mu": dict(
        right="np.log(1 + mu * np.abs(x)) / np.log(1 + mu)",
        wrong="np.log(1 + levels * np.abs(x)) / np.log(1 + levels)",
        ja="μ は段階の数そのものではなく、それより 1 小さい。",
        en="μ is not the number of levels itself but one less.",
    ),
    "two-bases": dict(
        right="/ np.log(1 + mu)",
        wrong="/ np.log2(1 + mu)",
        ja="分子と分母で対数の底が違うので、x = 1 が 1 にならない。",
        en="The two logarithms have different bases, so that x = 1 does not become 1.",
    ),
    "not-scaled": dict(
        right="np.log(1 + mu * np.abs(x)) / np.log(1 + mu)",
        wrong="np.log(1 + mu * np.abs(x))",
        ja="x = 1 のとき 1 になるように割っていない。",
        en="This is not divided so that it becomes 1 at x = 1.",
    ),
    "one-forgotten": dict(
        right="np.log(1 + mu * np.abs(x))",
        wrong="np.log(np.maximum(mu * np.abs(x), 1e-7))",
        ja="対数の中に 1 を足していないので、0 の近くで −∞ に向かう。",
        en="1 is not added inside the logarithm, which goes to −∞ near 0.",
    ),
    "evenly": dict(
        right="np.sign(x) * np.log(1 + mu * np.abs(x)) / np.log(1 + mu)",
        wrong="x",
        ja="変換せずに等間隔に量子化すると、小さな振幅がほとんど区別されない。",
        en="Quantised evenly, without the transformation, small amplitudes are hardly told apart.",
    ),
    "truncated": dict(
        right="np.floor((squeezed + 1) / 2 * mu + 0.5)",
        wrong="np.floor((squeezed + 1) / 2 * mu)",
        ja="切り捨てている。最も近い整数にするには、足すものがある。",
        en="This rounds down; the nearest integer is wanted.",
    ),
    "half-to-even": dict(
        right="np.floor((squeezed + 1) / 2 * mu + 0.5)",
        wrong="np.round((squeezed + 1) / 2 * mu)",
        ja="NumPy の round は、ちょうど中間を偶数の側に丸める。",
        en="NumPy's round takes the even one exactly halfway between two.",
    ),
    "times-levels": dict(
        right="np.floor((squeezed + 1) / 2 * mu + 0.5)",
        wrong="np.minimum(np.floor((squeezed + 1) / 2 * levels), mu)",
        ja="levels 個の幅の等しい区間に分けている。0 と levels − 1 が −1 と 1 に対応するように割り当てる。",
        en="This cuts the range into `levels` intervals; 0 and levels − 1 are to stand for −1 and 1 themselves.",
    ),
    "not-shifted": dict(
        right="(squeezed + 1) / 2 * mu",
        wrong="squeezed * mu",
        ja="−1 から 1 の値を、0 から 1 に直していない。負の番号になる。",
        en="The range from −1 to 1 is not moved to that from 0 to 1: some codes are negative.",
    ),
    "decoded-by-levels": dict(
        right="2 * codes / mu - 1",
        wrong="2 * codes / levels - 1",
        ja="最大の番号は levels − 1 なので、levels で割ると 1 に戻らない。",
        en="The greatest code is levels − 1: divided by levels it does not come back to 1.",
    ),
    "middle-of-intervals": dict(
        right="2 * codes / mu - 1",
        wrong="2 * (codes + 0.5) / levels - 1",
        ja="levels 個の区間の中央に戻している。番号 0 は −1 に戻る。",
        en="This goes to the middles of `levels` intervals; code 0 goes back to −1.",
    ),
    "only-positive": dict(
        right="2 * codes / mu - 1",
        wrong="codes / mu",
        ja="0 から 1 の値のままで、負の値に戻らない。",
        en="This stays between 0 and 1 and never becomes negative.",
    ),
    "sign-not-restored": dict(
        right="np.sign(decoded) * ((1 + mu)",
        wrong="((1 + mu)",
        ja="符号を戻していない。",
        en="The sign is not restored.",
    ),
    "power-of-e": dict(
        right="(1 + mu) ** np.abs(decoded)",
        wrong="np.exp(np.abs(decoded))",
        ja="底が e になっている。対数は、1 + μ の対数で割ってあった。",
        en="The base is e here; the logarithm had been divided by that of 1 + μ.",
    ),
    "one-not-subtracted": dict(
        right="((1 + mu) ** np.abs(decoded) - 1) / mu",
        wrong="(1 + mu) ** np.abs(decoded) / mu",
        ja="対数をとる前に加えた 1 を引いていない。",
        en="The 1 that was added before the logarithm is not subtracted.",
    ),
    "not-divided-by-mu": dict(
        right="((1 + mu) ** np.abs(decoded) - 1) / mu",
        wrong="((1 + mu) ** np.abs(decoded) - 1)",
        ja="μ 倍したままである。値が 1 を超える。",
        en="This is still multiplied by μ, and exceeds 1.",
    ),
    "not-undone": dict(
        right="np.sign(decoded) * ((1 + mu) ** np.abs(decoded) - 1) / mu",
        wrong="decoded",
        ja="μ-law の逆の変換を行っていない。",
        en="The transformation of the μ-law is not undone.",
    ),
}
