"""拡張した因果的畳み込み

WaveNet が波形に掛ける、拡張した因果的畳み込み（dilated causal convolution）の出
力 y を求めよ。

y の時刻 t の値を計算するときに読むのは、時刻 t と、そこから rate ずつさかのぼっ
た時刻の、合わせて K 個の入力である。t より後の時刻は読まない。フィルタの最後の
要素 kernel[K − 1] が時刻 t の入力に、1 つ前の要素が rate だけ前の入力に掛かる。
時刻 0 より前の入力は 0 とみなすので、y の長さは x と同じになる。

rate は正の整数、ストライドは 1 である。系列は、フィルタが覆う範囲より短いことも
ある。K = 1 のこともある。

    padded    0 を補った入力
    read      すべての時刻の y について、フィルタの k 番目の要素が掛かる入力

---
    x: (N, T, C)    kernel: (K, C, M)    bias: (M,)
    read: (N, T, C)    y: (N, T, M)

---
Dilated causal convolution

Compute y, the output of the dilated causal convolution that WaveNet applies to
a waveform.

The value of y at time t is computed from K values of the input: the one at time
t, and those that lie `rate` steps back from it, again and again. No time after
t is read. The last element of the filter, kernel[K − 1], meets the input at
time t, the element before it the input `rate` steps earlier. The input before
time 0 counts as 0, so that y is as long as x.

rate is a positive integer, and the stride is 1. A sequence may be shorter than
what the filter covers, and K may be 1.

    padded    the input with the zeros that are needed
    read      for every time of y, the input that meets element k of the filter
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)  # blank
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))  # blank
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]  # blank
        y += read @ kernel[k]
    return y


# ==== grading ====


def cases(rng):
    def draw(n, t, k, c, m, rate):
        return dict(
            x=rng.normal(size=(n, t, c)),
            kernel=rng.normal(size=(k, c, m)),
            bias=rng.normal(size=m),
            rate=int(rate),
        )

    c, m = (2 + rng.permutation(3)[:2]).tolist()
    n, k = 2 + int(rng.integers(5)), 3 + int(rng.integers(4))
    yield draw(1, int(rng.integers(6, 10)), 2, 1, 1, 2)
    yield draw(n, int(rng.integers(25, 31)), k, c, m, rng.integers(3, 5))
    yield draw(n + 1, int(rng.integers(9, 12)), 4, m, c, 1)
    yield draw(n, int(rng.integers(5, 8)), k, c, m, rng.integers(4, 7))
    yield draw(n, int(rng.integers(5, 8)), 1, c, m, 3)
    yield draw(n + 2, 1, 2, c, m, rng.integers(2, 5))
    yield draw(n, 5, 6, c, m, 1)


BORDERS = {
    "neighbouring times": "rate == 1 and len(kernel) > 1",
    "a rate greater than 2": "rate > 2 and x.shape[1] > rate * len(kernel)",
    "an even filter": "len(kernel) % 2 == 0 and rate > 1",
    "a filter of one element": "len(kernel) == 1",
    "a sequence shorter than what the filter covers": "1 < x.shape[1] <= rate * (len(kernel) - 1)",
    "a single time": "x.shape[1] == 1",
    "several channels and filters": "1 < x.shape[2] != kernel.shape[2] > 1",
    "a bias": "np.all(bias != 0)",
}


def oracle(x, kernel, bias, rate):
    import keras

    size, _, filters = kernel.shape
    layer = keras.layers.Conv1D(filters, size, dilation_rate=rate, padding="causal")
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


STEM = dict(
    ja="WaveNet の、拡張した因果的畳み込みを計算する関数である。x は (N, T, C)、kernel は (K, C, M) で、出力は (N, T, M) である。",
    en="The function computes WaveNet's dilated causal convolution. x is (N, T, C), kernel is (K, C, M), and the output is (N, T, M).",
)

VARIANTS = {
    "gaps-and-elements": dict(
        right="rate * (len(kernel) - 1)", same="len(kernel) - 1 + (len(kernel) - 1) * (rate - 1)"
    ),
    "zeros-in-front": dict(
        right="np.pad(x, ((0, 0), (past, 0), (0, 0)))",
        same="np.concatenate([np.zeros((len(x), past, x.shape[2])), x], axis=1)",
    ),
    "indices": dict(
        right="padded[:, rate * k : rate * k + steps]",
        same="padded[:, np.arange(steps) + rate * k]",
    ),
}

MISTAKES = {
    "rate-ignored": dict(
        right="rate * (len(kernel) - 1)",
        wrong="len(kernel) - 1",
        ja="間隔のない畳み込みの幅である。rate ずつさかのぼると、もっと前の入力まで読む。",
        en="That is for a filter without gaps; going back by `rate` one reads much earlier times.",
    ),
    "whole-filter": dict(
        right="rate * (len(kernel) - 1)",
        wrong="rate * len(kernel)",
        ja="フィルタの最後の要素は時刻 t そのものに掛かる。さかのぼる回数は、要素の数より 1 つ少ない。",
        en="The filter's last element meets time t itself: one goes back once less often than there are elements.",
    ),
    "one-gap": dict(
        right="rate * (len(kernel) - 1)",
        wrong="rate",
        ja="さかのぼるのが 1 回だけになっている。要素が 2 個のときにしか合わない。",
        en="This goes back once, which is right for a filter of two elements alone.",
    ),
    "zeros-after": dict(
        right="(past, 0)",
        wrong="(0, past)",
        ja="0 を後ろに補うと、出力が前にずれ、未来の入力を読む。因果的でない。",
        en="With zeros at the end the output moves forward and reads the future: it is not causal.",
    ),
    "zeros-on-both-sides": dict(
        right="(past, 0)",
        wrong="(past // 2, past - past // 2)",
        ja='両側に補うのは padding="same" で、時刻 t の出力が、t より後の入力にもよる。',
        en='Zeros on both sides are padding="same": the output at t depends on what comes after t, too.',
    ),
    "ordinary": dict(
        right="padded[:, rate * k : rate * k + steps]",
        wrong="padded[:, k : k + steps]",
        ja="隣り合う時刻を読んでいる。フィルタの要素は rate ずつ離れた時刻に掛かる。",
        en="Neighbouring times are read; the filter's elements meet times that are `rate` apart.",
    ),
    "flipped": dict(
        right="padded[:, rate * k : rate * k + steps]",
        wrong="padded[:, past - rate * k : past - rate * k + steps]",
        ja="フィルタが反転している。最後の要素が時刻 t に、最初の要素が最も古い時刻に掛かる。",
        en="The filter is flipped: its last element meets time t, its first the earliest time.",
    ),
    "not-padded": dict(
        right="padded[:, rate * k : rate * k + steps]",
        wrong="x[:, rate * k : rate * k + steps]",
        ja="0 を補っていない入力を読んでいるので、長さが足りなくなる。",
        en="What is read is the input without its zeros, which is too short.",
    ),
    "strided": dict(
        right="padded[:, rate * k : rate * k + steps]",
        wrong="np.resize(padded[:, k::rate], (len(x), steps, x.shape[2]))",
        ja="ストライドになっている。飛ばすのは出力の時刻ではなく、フィルタの要素の間である。",
        en="This is a stride; what is skipped lies between the filter's elements, not between outputs.",
    ),
}
