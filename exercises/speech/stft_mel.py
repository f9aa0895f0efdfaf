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
    count = ...  # TODO 1
    starts = hop * np.arange(count)
    frames = ...  # TODO 2
    magnitude = ...  # TODO 3
    edges = ...  # TODO 4
    mels = ...  # TODO 5
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = ...  # TODO 6
    log_mel = ...  # TODO 7
    return magnitude, log_mel
