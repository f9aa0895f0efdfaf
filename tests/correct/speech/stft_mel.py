# ==== interpolated_triangles ====
"""Triangles by interpolation, frames one by one."""

import numpy as np


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    n = np.arange(frame_length)
    window = np.sin(np.pi * n / frame_length) ** 2
    rows = []
    start = 0
    while start + frame_length <= len(signal):
        rows.append(np.abs(np.fft.rfft(signal[start : start + frame_length] * window)))
        start += hop
    magnitude = np.array(rows)

    def mel(f):
        return 1127 * np.log1p(np.asarray(f) / 700)

    edges = mel(lower) + (mel(upper) - mel(lower)) * np.linspace(0, 1, bands + 2)
    places = mel(np.fft.rfftfreq(frame_length, 1 / rate))
    weights = [
        np.interp(places, edges[i : i + 3], [0, 1, 0], left=0, right=0) for i in range(bands)
    ]
    return magnitude, np.log(magnitude @ np.transpose(weights) + 1e-6)


# ==== fourier_matrix ====
"""The transform as a product with cosines and sines."""

import numpy as np


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = np.hanning(frame_length + 1)[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(signal, frame_length)[::hop] * window
    k, n = np.arange(frame_length // 2 + 1), np.arange(frame_length)
    angles = 2 * np.pi * np.outer(n, k) / frame_length
    magnitude = np.sqrt((frames @ np.cos(angles)) ** 2 + (frames @ np.sin(angles)) ** 2)
    scale = 2595 * np.log10(1 + k * rate / frame_length / 700)
    ends = 2595 * np.log10(1 + np.array([lower, upper]) / 700)
    width = (ends[1] - ends[0]) / (bands + 1)
    centres = ends[0] + width * np.arange(1, bands + 1)
    weights = np.maximum(0, 1 - np.abs(scale[:, None] - centres) / width)
    return magnitude, np.log(np.dot(magnitude, weights) + 1e-6)


# ==== loops ====
"""Bands and frames one after the other."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length + hop) // hop
    magnitude = np.zeros((count, frame_length // 2 + 1))
    for t in range(count):
        frame = signal[t * hop : t * hop + frame_length] * window
        magnitude[t] = np.abs(np.fft.fft(frame))[: frame_length // 2 + 1]
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    energies = np.full((count, bands), 1e-6)
    for i in range(bands):
        left, centre, right = edges[i : i + 3]
        for k in range(frame_length // 2 + 1):
            m = to_mel(k * rate / frame_length)
            if left < m <= centre:
                energies[:, i] += magnitude[:, k] * (m - left) / (centre - left)
            elif centre < m < right:
                energies[:, i] += magnitude[:, k] * (right - m) / (right - centre)
    return magnitude, np.log(energies)
