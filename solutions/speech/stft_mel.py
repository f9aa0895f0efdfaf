"""対数メルスペクトログラム

波形 signal（サンプリング周波数 rate Hz）から、短時間フーリエ変換の大きさ
magnitude と、対数メルスペクトログラム log_mel を求め、この順に返せ。

    frames       波形を frame_length 標本ずつ、先頭を hop 標本ずつずらして切り出
                 したもの。波形からはみ出す区間は作らない。端に 0 を補わず、余っ
                 た標本は捨てる
    magnitude    各区間に窓 window を掛け、frame_length 点の離散フーリエ変換を
                 行った値の絶対値。周波数 0 から rate/2 まで（両端を含む）
    edges        メル尺度で等間隔に並ぶ bands + 2 個の点（メル）。先頭が lower
                 Hz、末尾が upper Hz に当たる
    mels         magnitude の各列の周波数を、メルに直したもの
    weights      bands 個の三角形のフィルタ。i 番目は、edges[i] で 0、edges[i +
                 1] で 1、edges[i + 2] で 0 となり、その外では 0 である。辺は、
                 Hz ではなくメルについて直線とする
    log_mel      フィルタごとに、magnitude（2 乗しない）に重みを掛けて足し、1e-6
                 を加えて自然対数をとったもの

frame_length は偶数で、波形の長さ以下である。hop は frame_length を超えることも
ある。0 ≦ lower < upper ≦ rate/2 である。

---
    signal: (T,)    window: (frame_length,)
    frames: (count, frame_length)    magnitude: (count, frame_length/2 + 1)
    edges: (bands + 2,)    mels: (frame_length/2 + 1,)
    weights: (bands, frame_length/2 + 1)    log_mel: (count, bands)

---
Log mel spectrogram

From a waveform, `signal`, sampled at `rate` Hz, compute the magnitudes of its
short-time Fourier transform, `magnitude`, and its log mel spectrogram, log_mel.
Return them in this order.

    frames       pieces of frame_length samples, each of which begins hop
                 samples after the one before. No piece goes beyond the end of
                 the waveform: nothing is padded, and samples that are left over
                 are dropped
    magnitude    absolute values of the discrete Fourier transform with
                 frame_length points of each frame times `window`, for the
                 frequencies from 0 to rate/2, both included
    edges        bands + 2 points (in mel), evenly spaced on the mel scale, of
                 which the first stands for lower Hz and the last for upper Hz
    mels         the frequencies of the columns of magnitude, in mel
    weights      `bands` triangular filters. Number i is 0 at edges[i], 1 at
                 edges[i + 1], 0 at edges[i + 2], and 0 outside. Its sides are
                 straight in mel, not in Hz
    log_mel      for each filter the sum of magnitude (not squared) times its
                 weights, plus 1e-6, and then the natural logarithm

frame_length is even and not greater than the length of the waveform; hop may
exceed it. 0 ≤ lower < upper ≤ rate/2.
"""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = 1 + (len(signal) - frame_length) // hop  # blank
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]  # blank
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))  # blank
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)  # blank
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)  # blank
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)  # blank
    log_mel = np.log(magnitude @ weights.T + 1e-6)  # blank
    return magnitude, log_mel


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(length, rate, frame_length, hop, bands, lower, upper):
        times = np.arange(length) / rate
        # A tone that rises, one that stays, and noise.
        top, tone = rng.uniform(0.3, 0.45, size=2) * rate
        signal = np.sin(np.pi * top * times**2 / times[-1]) + 0.5 * np.cos(2 * np.pi * tone * times)
        return dict(
            signal=signal + 0.2 * rng.normal(size=length),
            rate=float(rate),
            frame_length=int(frame_length),
            hop=int(hop),
            bands=int(bands),
            lower=float(lower),
            upper=float(upper),
        )

    half = int(rng.choice([5, 6, 7, 9]))
    yield draw(4, 8000, 4, 1, 1, 0, 4000)
    # Samples are left over, nearly as many as would make another frame.
    hop = int(rng.integers(4, 8))
    length = 2 * half + 5 * hop + hop - 1
    yield draw(length, 8000, 2 * half, hop, rng.integers(3, 5), rng.integers(100, 200), 3600)
    # The last frame ends with the waveform; frames do not overlap.
    frame_length = 2 * int(rng.integers(7, 10))
    yield draw(4 * frame_length, 16000, frame_length, frame_length, 4, 0, 8000)
    # Frames with gaps between them.
    yield draw(9 * half, 11025, 2 * half, 2 * half + 3, 2, 300, rng.integers(4000, 5000))
    # A waveform that falls silent.
    quiet = draw(400, 8000, 32, rng.integers(9, 16), rng.integers(6, 9), 0, 4000)
    quiet["signal"][200:] = 0
    yield quiet
    # More filters than there are frequencies: some have none.
    yield draw(50 + half, 16000, 8, 5, 12, 50, 7000)
    yield draw(1200, 8000, 64, 24, 20, 80, 3800)


BORDERS = {
    "a single frame": "len(signal) == frame_length",
    "samples that are left over": "(len(signal) - frame_length) % hop == hop - 1 > 0",
    "nothing left over": "(len(signal) - frame_length) % hop == 0 and len(signal) > frame_length",
    "frames that overlap": "1 < hop < frame_length",
    "frames side by side": "hop == frame_length",
    "frames with gaps": "hop > frame_length and len(signal) > 2 * hop",
    "a frame length that is no power of 2": "frame_length & (frame_length - 1) != 0",
    "silence": "np.all(signal[-frame_length - hop:] == 0)",
    "filters from above 0 to below half of the rate": "lower > 0 and upper < rate / 2",
    "filters over all frequencies": "lower == 0 and upper == rate / 2 and bands > 3",
    "more filters than frequencies": "bands > frame_length // 2 + 1",
}


def oracle(signal, rate, frame_length, hop, bands, lower, upper):
    import tensorflow as tf

    magnitude = tf.abs(tf.signal.stft(signal, frame_length, hop, fft_length=frame_length))
    weights = tf.signal.linear_to_mel_weight_matrix(
        bands, frame_length // 2 + 1, rate, lower, upper, dtype=tf.float64
    )
    return magnitude, tf.math.log(tf.matmul(magnitude, weights) + 1e-6)


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 7), layout="constrained")
    wave, *pictures = figure.subplots(3, 1)
    seconds = len(case["signal"]) / case["rate"]
    wave.plot(np.arange(len(case["signal"])) / case["rate"], case["signal"], linewidth=0.8)
    wave.set(xlim=(0, seconds), ylabel="signal")
    for axes, name in zip(pictures, ("magnitude", "log_mel"), strict=True):
        values = np.asarray(outputs.get(name, []))
        if values.ndim == 2 and values.size:
            top = case["rate"] / 2 if name == "magnitude" else values.shape[1]
            picture = axes.imshow(
                values.T, origin="lower", aspect="auto", extent=(0, seconds, 0, top)
            )
            figure.colorbar(picture, ax=axes)
        axes.set_ylabel("magnitude: Hz" if name == "magnitude" else "log_mel: band")
    pictures[-1].set_xlabel("s")
    return figure


STEM = dict(
    ja="波形 signal（サンプリング周波数 rate Hz）から、短時間フーリエ変換の大きさ magnitude と、対数メルスペクトログラム log_mel（自然対数）を求める関数である。区間は frame_length 標本、ずらす幅は hop 標本で、波形からはみ出す区間は作らない。三角形のフィルタは bands 個で、lower Hz から upper Hz まで、メル尺度で等間隔に並ぶ。",
    en="From a waveform sampled at `rate` Hz the function computes the magnitudes of its short-time Fourier transform and its log mel spectrogram (natural logarithms). A frame has frame_length samples and begins hop samples after the one before; no frame goes beyond the end. There are `bands` triangular filters from lower Hz to upper Hz, evenly spaced on the mel scale.",
)

VARIANTS = {
    "range": dict(
        right="1 + (len(signal) - frame_length) // hop",
        same="len(range(frame_length, len(signal) + 1, hop))",
    ),
    "stacked": dict(
        right="signal[starts[:, None] + np.arange(frame_length)]",
        same="np.stack([signal[start : start + frame_length] for start in starts])",
    ),
    "whole-fft": dict(
        right="np.abs(np.fft.rfft(frames * window, axis=1))",
        same="np.abs(np.fft.fft(window * frames))[:, : frame_length // 2 + 1]",
    ),
    "steps": dict(
        right="np.linspace(to_mel(lower), to_mel(upper), bands + 2)",
        same="to_mel(lower) + (to_mel(upper) - to_mel(lower)) * np.arange(bands + 2) / (bands + 1)",
    ),
    "to-the-half": dict(
        right="to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)",
        same="to_mel(np.linspace(0, rate / 2, frame_length // 2 + 1))",
    ),
    "frequencies-of-numpy": dict(
        right="to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)",
        same="to_mel(np.fft.rfftfreq(frame_length, 1 / rate))",
    ),
    "clipped": dict(
        right="np.maximum(np.minimum(rising, falling), 0)",
        same="np.clip(np.where(rising < falling, rising, falling), 0, 1)",
    ),
    "einsum": dict(
        right="magnitude @ weights.T", same="np.einsum('tk,mk->tm', magnitude, weights)"
    ),
}

MISTAKES = {
    "first-frame-forgotten": dict(
        right="1 + (len(signal) - frame_length) // hop",
        wrong="(len(signal) - frame_length) // hop",
        ja="ずらせる回数である。区間の数は、最初の区間の分だけ多い。",
        en="That is how often one can move on; the first frame makes one more.",
    ),
    "frames-of-the-length": dict(
        right="1 + (len(signal) - frame_length) // hop",
        wrong="len(signal) // hop",
        ja="波形からはみ出す区間まで数えている。",
        en="This counts frames that go beyond the end of the waveform.",
    ),
    "side-by-side": dict(
        right="1 + (len(signal) - frame_length) // hop",
        wrong="len(signal) // frame_length",
        ja="重なりのない区間の数である。先頭は hop ずつずれる。",
        en="That is the number of frames side by side; they begin `hop` samples apart.",
    ),
    "rounded-up": dict(
        right="1 + (len(signal) - frame_length) // hop",
        wrong="1 + -((frame_length - len(signal)) // hop)",
        ja="余った標本のために、はみ出す区間を 1 つ加えている。",
        en="One more frame, which goes beyond the end, is made for samples that are left over.",
    ),
    "not-windowed": dict(
        right="frames * window",
        wrong="frames",
        ja="窓を掛けていない。区間の端の不連続が、すべての周波数に漏れる。",
        en="The window is missing: the jumps at the ends of a frame leak into all frequencies.",
    ),
    "power": dict(
        right="np.abs(np.fft.rfft(frames * window, axis=1))",
        wrong="np.abs(np.fft.rfft(frames * window, axis=1)) ** 2",
        ja="2 乗したパワーになっている。求めるのは大きさである。",
        en="This is the power, which is squared; magnitudes are asked for.",
    ),
    "real-part": dict(
        right="np.abs(np.fft.rfft(frames * window, axis=1))",
        wrong="np.abs(np.fft.rfft(frames * window, axis=1).real)",
        ja="実部だけを見ている。大きさは、実部と虚部の両方で決まる。",
        en="This looks at the real part alone; the magnitude depends on both parts.",
    ),
    "both-halves": dict(
        right="np.abs(np.fft.rfft(frames * window, axis=1))",
        wrong="np.abs(np.fft.fft(frames * window, axis=1))",
        ja="rate/2 より上の、鏡に映したような半分まで残している。",
        en="The mirrored half above rate/2 is still there.",
    ),
    "moved-by-frames": dict(
        right="signal[starts[:, None] + np.arange(frame_length)]",
        wrong="np.resize(signal, (count, frame_length))",
        ja="波形を端から順に切り分けている。区間どうしは重なったり、離れたりする。",
        en="This cuts the waveform into pieces one after the other; frames overlap or have gaps.",
    ),
    "same-frame": dict(
        right="signal[starts[:, None] + np.arange(frame_length)]",
        wrong="np.stack([signal[:frame_length] for start in starts])",
        ja="どの区間も波形の先頭から切り出している。",
        en="Every frame is cut from the beginning of the waveform.",
    ),
    "evenly-in-hertz": dict(
        right="np.linspace(to_mel(lower), to_mel(upper), bands + 2)",
        wrong="to_mel(np.linspace(lower, upper, bands + 2))",
        ja="Hz で等間隔に並んでいる。メル尺度で等間隔に並べると、低い周波数ほど細かい。",
        en="These are evenly spaced in Hz; evenly spaced in mel they are closer together at low frequencies.",
    ),
    "still-hertz": dict(
        right="np.linspace(to_mel(lower), to_mel(upper), bands + 2)",
        wrong="np.linspace(lower, upper, bands + 2)",
        ja="Hz のままで、メルに直していない。",
        en="This is still in Hz, not in mel.",
    ),
    "ends-forgotten": dict(
        right="np.linspace(to_mel(lower), to_mel(upper), bands + 2)",
        wrong="np.linspace(to_mel(lower), to_mel(upper), bands + 4)[1:-1]",
        ja="端が lower と upper に届いていない。三角形の裾まで含めて、lower から upper までである。",
        en="The ends do not reach lower and upper; the feet of the triangles stand there.",
    ),
    "up-to-the-rate": dict(
        right="to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)",
        wrong="to_mel(np.linspace(0, rate, frame_length // 2 + 1))",
        ja="最後の列が rate に当たるとしている。実際には、その半分である。",
        en="Here the last column stands for the rate; it stands for half of it.",
    ),
    "end-left-out": dict(
        right="to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)",
        wrong="to_mel(np.linspace(0, rate / 2, frame_length // 2 + 1, endpoint=False))",
        ja="最後の列が rate/2 に届いていない。両端を含めて等間隔に並ぶ。",
        en="The last column does not reach rate/2; both ends are included.",
    ),
    "columns-in-hertz": dict(
        right="to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)",
        wrong="np.arange(frame_length // 2 + 1) * rate / frame_length",
        ja="列の周波数が Hz のままで、メルの点と比べられない。",
        en="The frequencies of the columns are still in Hz and cannot be compared with points in mel.",
    ),
    "negative-outside": dict(
        right="np.maximum(np.minimum(rising, falling), 0)",
        wrong="np.minimum(rising, falling)",
        ja="三角形の外で負になっている。",
        en="Outside of the triangles these are negative.",
    ),
    "steeper-side": dict(
        right="np.minimum(rising, falling)",
        wrong="np.maximum(rising, falling)",
        ja="2 本の辺の大きいほうをとると、山ではなく谷になる。",
        en="The greater one of two sides makes a valley instead of a peak.",
    ),
    "rectangles": dict(
        right="np.maximum(np.minimum(rising, falling), 0)",
        wrong="(np.minimum(rising, falling) > 0).astype(float)",
        ja="三角形の範囲を一様に足している。重みは、頂点に近いほど大きい。",
        en="All within a triangle counts alike here; weights are greater towards its peak.",
    ),
    "no-logarithm": dict(
        right="np.log(magnitude @ weights.T + 1e-6)",
        wrong="magnitude @ weights.T + 1e-6",
        ja="対数をとっていない。",
        en="The logarithm is missing.",
    ),
    "common-logarithm": dict(
        right="np.log(magnitude @ weights.T + 1e-6)",
        wrong="np.log10(magnitude @ weights.T + 1e-6)",
        ja="常用対数になっている。",
        en="This is the common logarithm, not the natural one.",
    ),
    "log-first": dict(
        right="np.log(magnitude @ weights.T + 1e-6)",
        wrong="np.log(magnitude + 1e-6) @ weights.T",
        ja="対数をとってから足している。帯域にまとめるのは、対数の前である。",
        en="This sums logarithms; the bands are summed before the logarithm.",
    ),
    "power-in-bands": dict(
        right="np.log(magnitude @ weights.T + 1e-6)",
        wrong="np.log(magnitude**2 @ weights.T + 1e-6)",
        ja="2 乗してから足している。ここで足すのは大きさそのものである。",
        en="This sums squares; here it is the magnitudes themselves that are summed.",
    ),
    "larger-constant": dict(
        right="+ 1e-6",
        wrong="+ 1e-3",
        ja="加える数が違う。音のない区間の値は、この数で決まる。",
        en="Another number is added; it decides the values where there is no sound.",
        exam=False,
    ),
}
