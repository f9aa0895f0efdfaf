# ==== standardised ====
"""The features are also divided by their deviations, as often before PCA, and the
weights do not undo it.
"""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = (x - mean) / np.std(x, axis=0)
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== no_encoder_bias ====
"""The encoder has no bias: the data are thought to be centred already."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = np.zeros(code)
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== columns_of_axes ====
"""The first columns of axes are taken, as one does with eigenvectors from eigh."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:, :code] if axes.shape[0] == axes.shape[1] else axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = encoder.T
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== last_axes ====
"""The last axes are taken: the learner thinks of eigh, where the values ascend."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[-code:].T
    encoder_bias = -mean @ encoder
    decoder = axes[-code:]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== whitened_code ====
"""The encoder divides by the singular values for codes of the same size, but the
decoder does not multiply by them.
"""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T / sizes[:code]
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== bias_sign ====
"""The bias of the encoder is added with a plus: the mean is put in once more rather
than taken away.
"""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== error_not_squared ====
"""The singular values that are left over are added without squaring."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:]) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== error_of_unbiased_variance ====
"""The sum of squares is divided by samples − 1, as for the variances of PCA."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / (len(x) - 1)
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== error_per_element ====
"""The sum of squares is averaged over the features as well, as the mean squared error
of Keras.
"""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = np.sum(sizes[code:] ** 2) / x.size
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== next_value_only ====
"""Only the first of the singular values left out is counted, the learner having the
spectral norm in mind.
"""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    centred = x - mean
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T
    encoder_bias = -mean @ encoder
    decoder = axes[:code]
    decoder_bias = mean
    error = (sizes[code] ** 2 if code < len(sizes) else 0.0) / len(x)
    return encoder, encoder_bias, decoder, decoder_bias, error
