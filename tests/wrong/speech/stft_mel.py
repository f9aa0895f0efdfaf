# ==== one_frame_short ====
"""The count of frames lacks the 1, as if the first frame were number one step on."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== frames_from_overlap ====
"""The count is the length divided by the hop less the overlap, which is right only
while hop divides frame_length.
"""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = max(len(signal) // hop - frame_length // hop + 1, 1)
    starts = hop * np.arange(count)
    frames = np.array([np.resize(signal[s : s + frame_length], frame_length) for s in starts])
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== power_spectrum ====
"""The magnitude is squared: the learner thinks of the power spectrum."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1)) ** 2
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== window_forgotten ====
"""The frames are transformed without the window."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== edges_even_in_hertz ====
"""The points are evenly spaced in Hz and only then turned into mel."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = to_mel(np.linspace(lower, upper, bands + 2))
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== mels_up_to_upper ====
"""The frequencies of the columns are spread from lower to upper instead of from 0 to
half of the rate.
"""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.linspace(lower, upper, frame_length // 2 + 1))
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== frequencies_without_last ====
"""The step between columns is rate/2 divided by the number of columns, so that the last
one is not at rate/2.
"""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * (rate / 2) / (frame_length // 2 + 1))
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== product_of_slopes ====
"""Rising and falling sides are multiplied, which makes parabolas of the triangles."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(rising, 0) * np.maximum(falling, 0)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== negative_outside ====
"""The lesser of both sides is taken, but the lines are not cut off at 0 outside the
triangle.
"""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.minimum(rising, falling)
    log_mel = np.log(magnitude @ weights.T + 1e-6)
    return magnitude, log_mel


# ==== floor_for_epsilon ====
"""1e-6 is used as a floor under the sum and not added to it."""

import numpy as np


def to_mel(frequency):
    return 2595 * np.log10(1 + frequency / 700)


def stft_mel(signal, rate, frame_length, hop, bands, lower, upper):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame_length) / frame_length)
    count = (len(signal) - frame_length) // hop + 1
    starts = hop * np.arange(count)
    frames = signal[starts[:, None] + np.arange(frame_length)]
    magnitude = np.abs(np.fft.rfft(frames * window, axis=1))
    edges = np.linspace(to_mel(lower), to_mel(upper), bands + 2)
    mels = to_mel(np.arange(frame_length // 2 + 1) * rate / frame_length)
    rising = (mels - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - mels) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.maximum(np.minimum(rising, falling), 0)
    log_mel = np.log(np.maximum(magnitude @ weights.T, 1e-6))
    return magnitude, log_mel
