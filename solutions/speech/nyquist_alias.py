"""折り返し

サンプリング周波数 rate（Hz）で標本化した余弦波が、どの周波数の余弦波に見えるか
を求めよ。元の周波数は frequencies（Hz、0 以上）に並ぶ。標本化の前に、フィルタは
通さない。

    apparent    標本が一致する余弦波の周波数（Hz）。0 以上、rate の半分以下のも
                のとする
    bins        標本を size 個とって離散フーリエ変換したとき、その成分が現れる番
                号。0 以上 size/2 以下の整数

apparent と bins をこの順に返せ。frequencies は rate/size の整数倍で、rate を超
えるものも、rate の数倍のものもある。size は偶数である。

---
    frequencies, apparent, bins: (n,)

---
Aliasing

Cosines are sampled at the rate `rate` (in Hz). Find what frequency they then
seem to have. Their true frequencies (in Hz, 0 or more) stand in `frequencies`.
No filter is applied before the sampling.

    apparent    the frequency (in Hz) of the cosine that has the same samples,
                between 0 and half of rate, both included
    bins        the number at which the component appears when `size` samples
                are transformed by the discrete Fourier transform, an integer
                between 0 and size/2, both included

Return apparent and bins in this order. All frequencies are integer multiples of
rate/size; some exceed rate, some are several times as large. size is even.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = np.mod(frequencies, rate)  # blank
    apparent = np.minimum(remainder, rate - remainder)  # blank
    bins = np.rint(size * apparent / rate).astype(int)  # blank
    return apparent, bins


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(frequencies=np.array([1000.0, 5000.0]), rate=8000.0, size=8)
    for least in (3, 8):
        half = int(rng.integers(least, least + 6))
        step = float(rng.choice([25, 40, 125, 250, 500]))
        # Below the half, between the half and the rate, and both again, with all that lies on the borders.
        inside = rng.integers(1, half, size=5) + half * np.arange(5)
        borders = half * np.array([0, 1, 2, 3, 4])
        places = np.concatenate([inside, borders, rng.integers(7 * half, 9 * half, size=least - 2)])
        yield dict(
            frequencies=step * rng.permutation(places).astype(float),
            rate=2 * half * step,
            size=2 * half,
        )
    half = int(rng.integers(20, 40))
    places = rng.integers(0, 5 * half, size=int(rng.integers(12, 20)))
    yield dict(frequencies=50.0 * places, rate=100.0 * half, size=2 * half)
    # 1/98 · 98 is less than 1 in floating point, and so are others.
    yield dict(frequencies=100.0 * rng.permutation(25), rate=9800.0, size=98)


BORDERS = {
    "below half of the rate": "np.any((0 < frequencies) & (frequencies < rate / 2))",
    "exactly half of the rate": "np.any(frequencies == rate / 2)",
    "between half of the rate and the rate": "np.any((rate / 2 < frequencies) & (frequencies < rate))",
    "exactly the rate": "np.any(frequencies == rate)",
    "between the rate and one and a half times it": "np.any((rate < frequencies) & (frequencies < 1.5 * rate))",
    "exactly one and a half times the rate": "np.any(frequencies == 1.5 * rate)",
    "folded more than twice": "np.any((1.5 * rate < frequencies) & (frequencies < 2 * rate))",
    "several times the rate": "np.any(frequencies > 3 * rate)",
    "0": "np.any(frequencies == 0)",
    "a bin that a quotient just misses": "np.any((frequencies / rate * size).astype(int) < np.rint(frequencies / rate * size - 0.1))",
    "more samples than frequencies": "size > len(frequencies)",
}


def oracle(frequencies, rate, size):
    import math

    import keras
    import numpy as np

    # The cosines are sampled, and their spectrum is looked at.
    samples = [[math.cos(2 * math.pi * f * n / rate) for n in range(size)] for f in frequencies]
    real, imaginary = keras.ops.rfft(keras.ops.convert_to_tensor(samples, dtype="float64"))
    bins = np.argmax(np.hypot(real, imaginary), axis=1)
    return np.fft.rfftfreq(size, 1 / rate)[bins], bins


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    frequencies, rate = case["frequencies"], case["rate"]
    apparent = np.ravel(outputs.get("apparent", []))
    known = min(len(frequencies), len(apparent))
    for fold in range(1 + int(np.max(frequencies) // (rate / 2))):
        axes.axvline(fold * rate / 2, color="grey", linewidth=0.7, linestyle=":")
    axes.axhline(rate / 2, color="grey", linewidth=0.7, linestyle=":")
    axes.plot(frequencies[:known], apparent[:known], marker="o", linestyle="none")
    axes.set(xlabel="frequencies", ylabel="apparent")
    return figure


STEM = dict(
    ja="サンプリング周波数 rate（Hz）で標本化した、周波数 frequencies（Hz）の余弦波が、どの周波数に見えるか（apparent）、また size 個の標本の離散フーリエ変換の何番目に現れるか（bins）を求める関数である。frequencies は rate/size の整数倍である。",
    en="Cosines of the given frequencies are sampled at `rate` (both in Hz). The function finds what frequency they then seem to have (apparent), and where they appear in the discrete Fourier transform of `size` samples (bins). All frequencies are multiples of rate/size.",
)

VARIANTS = {
    "floor": dict(
        right="np.mod(frequencies, rate)",
        same="frequencies - rate * np.floor(frequencies / rate)",
    ),
    "signed-remainder": dict(
        edits=[
            dict(
                right="np.mod(frequencies, rate)",
                same="frequencies - rate * np.round(frequencies / rate)",
            ),
            dict(right="np.minimum(remainder, rate - remainder)", same="np.abs(remainder)"),
        ],
    ),
    "folded": dict(
        right="np.minimum(remainder, rate - remainder)",
        same="rate / 2 - np.abs(remainder - rate / 2)",
    ),
    "steps": dict(
        right="np.rint(size * apparent / rate)", same="np.round(apparent / (rate / size))"
    ),
}

MISTAKES = {
    "not-folded-at-all": dict(
        right="np.mod(frequencies, rate)",
        wrong="np.minimum(frequencies, rate)",
        ja="rate を超える周波数が、どれも同じ周波数に見えることになる。標本は rate の分だけ高い波と一致する。",
        en="All frequencies above the rate would look the same here; samples agree with those of a wave that is higher by rate.",
    ),
    "half-as-period": dict(
        right="np.mod(frequencies, rate)",
        wrong="np.mod(frequencies, rate / 2)",
        ja="rate の半分を超えると 0 に戻るのではなく、そこから下がっていく。",
        en="Beyond half of the rate it does not begin at 0 again, but comes down from there.",
    ),
    "folded-once": dict(
        edits=[
            dict(right="np.mod(frequencies, rate)", wrong="frequencies"),
            dict(
                right="np.minimum(remainder, rate - remainder)",
                wrong="np.where(remainder > rate / 2, np.abs(rate - remainder), remainder)",
            ),
        ],
        ja="折り返しが 1 度きりである。rate より高い周波数は、何度も折り返す。",
        en="This folds once; a frequency above the rate is folded again and again.",
    ),
    "only-the-remainder": dict(
        right="np.minimum(remainder, rate - remainder)",
        wrong="remainder",
        ja="rate の半分より高いままの成分がある。標本からは、そのような周波数は区別できない。",
        en="Some stay above half of the rate; samples cannot tell such frequencies.",
    ),
    "always-reflected": dict(
        right="np.minimum(remainder, rate - remainder)",
        wrong="rate - remainder",
        ja="rate の半分より低い成分まで折り返している。",
        en="This reflects what lies below half of the rate, too.",
    ),
    "reflected-at-the-rate": dict(
        right="np.minimum(remainder, rate - remainder)",
        wrong="np.abs(remainder - rate / 2)",
        ja="rate の半分からの距離になっている。低い周波数はそのまま見える。",
        en="This is the distance from half of the rate; low frequencies look as they are.",
    ),
    "cut-off": dict(
        right="np.minimum(remainder, rate - remainder)",
        wrong="np.minimum(remainder, rate / 2)",
        ja="高い成分は rate の半分にとどまるのではなく、低い周波数に現れる。",
        en="High components do not stop at half of the rate, but appear at low frequencies.",
    ),
    "removed": dict(
        right="np.minimum(remainder, rate - remainder)",
        wrong="np.where(remainder > rate / 2, 0, remainder)",
        ja="高い成分は消えるのではなく、別の周波数に現れる。消すには、標本化の前にフィルタを通す。",
        en="High components do not vanish but appear elsewhere; only a filter before the sampling takes them away.",
    ),
    "of-the-half": dict(
        right="np.rint(size * apparent / rate)",
        wrong="np.rint(size * apparent / (rate / 2))",
        ja="size 番目が rate の半分に当たるとしている。size 個の番号が、0 から rate までを分ける。",
        en="Here number `size` stands for half of the rate; `size` numbers divide the range from 0 to rate.",
    ),
    "number-of-bins": dict(
        right="np.rint(size * apparent / rate)",
        wrong="np.rint((size // 2 + 1) * apparent / (rate / 2))",
        ja="番号は 0 から始まるので、size/2 + 1 個の番号の間隔は size/2 個である。",
        en="There are size/2 + 1 numbers from 0 on, but size/2 steps between them.",
    ),
    "from-one": dict(
        right="np.rint(size * apparent / rate).astype(int)",
        wrong="np.rint(size * apparent / rate).astype(int) + 1",
        ja="番号は 0 から始まる。0 番目は周波数 0 である。",
        en="Numbers begin at 0, which is the frequency 0.",
    ),
    "of-the-true-frequency": dict(
        right="np.rint(size * apparent / rate)",
        wrong="np.rint(size * frequencies / rate)",
        ja="元の周波数の番号である。変換が見るのは標本だけで、番号は size/2 を超えない。",
        en="That is the number of the true frequency; the transform sees samples alone, and no number exceeds size/2.",
    ),
}
