"""sin 波の予測に使う窓のデータ

1 本の時系列 series から、連続する window 個を入力、そのすぐ次の 1 個を
正解とするデータを作れ。窓は 1 個ずつずらし、正解が系列の中にあるかぎり、すべて
使う。y[i, 0] は窓 i の最後の値のすぐ次の値である。

samples は窓の個数、starts は各窓の先頭の、series での添字を並べた整数の
配列である。x の最後の軸は、RNN の入力の次元（ここでは 1）を表す。

---
    series: (n,)    window = T    1 ≤ T < n
    x: (n − T, T, 1)    y: (n − T, 1)    starts: (samples,)

    x[i, t, 0] = series[i + t]    (t = 0, …, T−1)

---
Windows for predicting a sine wave

From one series make data whose input is `window` values in a row and whose
answer is the one right after them. Windows are shifted by one at a time, and
all are used whose answer is still inside the series. y[i, 0] is the value right
after the last one of window i.

`samples` is the number of windows, `starts` an array of integers: where in
`series` each window begins. The last axis of x is that of an RNN's input
features, of which there is one.
"""

import numpy as np


def sin_windows(series, window):
    samples = len(series) - window  # blank
    starts = np.arange(samples)  # blank
    x = series[starts[:, np.newaxis] + np.arange(window)][..., np.newaxis]  # blank
    y = series[starts + window][:, np.newaxis]  # blank
    return x, y


# ==== grading ====


def cases(rng):
    import numpy as np

    length, some, short = rng.integers([20, 4, 3], [40, 9, 7]).tolist()
    for n, window in [
        (int(rng.integers(4, 7)), 2),
        (length + (length % some == 0), some),  # no multiple
        (int(rng.integers(80, 120)), some + 3),
        (short, 1),
        (short + 2, short + 1),
    ]:
        phase, period = rng.uniform(0, 2 * np.pi), rng.uniform(7.1, 7.9) + n / 4
        yield dict(series=np.sin(2 * np.pi * np.arange(n) / period + phase), window=window)


BORDERS = {
    "windows of one value": "window == 1",
    "a single window": "len(series) == window + 1",
    "a length that windows do not divide": "len(series) % window != 0",
    "windows that overlap": "len(series) - window > 1 < window",
}


def oracle(series, window):
    import keras
    import numpy as np

    batches = keras.utils.timeseries_dataset_from_array(
        series, series[window:], sequence_length=window, batch_size=len(series)
    )
    [(x, y)] = batches
    return np.expand_dims(x, -1), np.expand_dims(y, -1)


STEM = dict(
    ja="1 本の時系列 series から、RNN の入力 x と正解 y を作る。入力は連続する window 個の値（窓）、正解はそのすぐ"
    "次の値で、窓は 1 個ずつずらす。x の最後の軸は、RNN の入力の次元を表す。",
    en="From one series this makes inputs x of an RNN and the answers y: `window` values in a row, and the value "
    "right after them; windows are shifted by one. The last axis of x is that of the RNN's input features.",
)

VARIANTS = {
    "strided": dict(
        right="series[starts[:, np.newaxis] + np.arange(window)][..., np.newaxis]",
        same="np.lib.stride_tricks.sliding_window_view(series, window)[:samples, :, np.newaxis]",
    ),
    "one-by-one": dict(
        right="series[starts[:, np.newaxis] + np.arange(window)][..., np.newaxis]",
        same="np.array([series[i : i + window, np.newaxis] for i in starts])",
    ),
    "tail": dict(
        right="series[starts + window][:, np.newaxis]",
        same="series[window:].reshape(-1, 1)",
    ),
}

MISTAKES = {
    "one-too-few": dict(
        right="len(series) - window",
        wrong="len(series) - window - 1",
        ja="正解を 1 つ使い残している。最後の窓の正解は、系列の最後の値である。",
        en="One answer is left unused: that of the last window is the last value of the series.",
    ),
    "one-too-many": dict(
        right="len(series) - window",
        wrong="len(series) - window + 1",
        ja="これは窓だけを数えた個数。系列の末尾で終わる窓には、正解になる次の値がない。",
        en="This counts the windows alone; one that ends where the series does has no next value.",
    ),
    "no-overlap": dict(
        right="np.arange(samples)",
        wrong="np.arange(0, samples, window)",
        ja="窓どうしが重ならないように区切っている。1 個ずつずらすと、同じ系列から T 倍近いデータがとれる。",
        en="This cuts windows that do not overlap; shifted by one at a time, the same series gives "
        "nearly T times as many.",
    ),
    "starts-late": dict(
        right="np.arange(samples)",
        wrong="np.arange(1, samples)",
        ja="最初の窓は添字 0 から始まる。",
        en="The first window begins at index 0.",
    ),
    "latest-first": dict(
        right="np.arange(samples)",
        wrong="np.arange(samples)[::-1]",
        ja="窓が新しい順に並んでいる。古い順に並べておかないと、後で時間によって学習用と評価用に分けられない。",
        en="The newest window comes first; it is the order of time that later tells training data "
        "from test data.",
    ),
    "squeezed": dict(
        right="series[starts[:, np.newaxis] + np.arange(window)][..., np.newaxis]",
        wrong="np.squeeze(series[starts[:, np.newaxis] + np.arange(window)])[..., np.newaxis]",
        ja="squeeze は大きさ 1 の軸をすべてなくすので、窓が 1 つのときや長さ 1 のときに軸が足りなくなる。",
        en="squeeze takes away every axis of size 1: with a single window, or windows of one value, one is missing.",
    ),
    "windows-in-columns": dict(
        right="starts[:, np.newaxis] + np.arange(window)]",
        wrong="starts + np.arange(window)[:, np.newaxis]]",
        ja="窓が列に並んでいる。軸 0 はサンプル、軸 1 が時刻である。",
        en="Here windows are columns; axis 0 is that of samples, axis 1 that of time.",
    ),
    "backwards": dict(
        right="np.arange(window)]",
        wrong="np.arange(window)[::-1]]",
        ja="窓の中の時間が逆向きになっている。RNN は古い値から順に読む。",
        en="Time runs backwards inside the windows; an RNN reads the oldest value first.",
    ),
    "time-on-last-axis": dict(
        right="[..., np.newaxis]",
        wrong="[:, np.newaxis]",
        ja="T 個の特徴をもつ長さ 1 の系列になる。長さ T で、各時刻の特徴が 1 個の系列にする。",
        en="This is a sequence of length 1 with T features; wanted is one of length T with a "
        "single feature.",
    ),
    "no-feature-axis": dict(
        right="[..., np.newaxis]",
        wrong="",
        ja="RNN の入力は（サンプル, 時刻, 特徴）の 3 軸。特徴が 1 個でも、その軸は要る。",
        en="An RNN's input has three axes (samples, time, features); the last is needed even for a "
        "single feature.",
    ),
    "last-input-as-target": dict(
        right="series[starts + window]",
        wrong="series[starts + window - 1]",
        ja="窓の最後の値そのものが正解になっている。入力を写すだけで当たり、予測にならない。",
        en="The answer is the window's own last value: copying the input is enough, and nothing is "
        "predicted.",
    ),
    "whole-window-as-target": dict(
        right="series[starts + window][:, np.newaxis]",
        wrong="series[starts[:, np.newaxis] + np.arange(1, window + 1)]",
        ja="入力を 1 つずらした列全体を正解にするのは、各時刻で予測させるとき。ここで予測するのは 1 個だけ。",
        en="The whole window shifted by one is the answer where every step predicts; here a single "
        "value is predicted.",
    ),
    "first-value-as-target": dict(
        right="series[starts + window]",
        wrong="series[starts]",
        ja="正解が窓の先頭の値、つまり最も古い入力になっている。",
        en="The answer is the first value of the window, the oldest of its inputs.",
    ),
    "no-output-axis": dict(
        right="series[starts + window][:, np.newaxis]",
        wrong="series[starts + window]",
        ja="全結合層の出力は（サンプル, 1）の 2 軸。1 軸のままだと、引き算で意図しない表に広がる。",
        en="The output of a fully connected layer has two axes (samples, 1); with one, differences "
        "are broadcast to an unwanted table.",
    ),
}
