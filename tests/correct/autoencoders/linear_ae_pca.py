# ==== eigenvectors ====
"""By the covariance matrix, whose eigenvalues are in ascending order."""

import numpy as np


def linear_autoencoder(x, code):
    mean = x.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(x.T, bias=True))
    encoder = vectors[:, ::-1][:, :code]
    dropped = values[: len(values) - code]
    return encoder, -(encoder.T @ mean), encoder.T, mean, dropped.sum()


# ==== another_basis ====
"""Codes along axes that are neither of length 1 nor at right angles."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    _, sizes, axes = np.linalg.svd(x - mean, full_matrices=False)
    mixed = np.eye(code) + np.triu(np.full((code, code), 0.25), 1)
    encoder = axes[:code].T @ mixed
    decoder = np.linalg.inv(mixed) @ axes[:code]
    error = (np.sum(sizes**2) - np.sum(sizes[:code] ** 2)) / len(x)
    return encoder, -mean @ encoder, decoder, mean, error


# ==== codes_off_centre ====
"""The encoder has no bias; the decoder takes away what the mean gives."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    _, sizes, axes = np.linalg.svd(x - mean, full_matrices=False)
    encoder = axes[:code].T
    decoder = axes[:code]
    bias = mean - mean @ encoder @ decoder
    restored = x @ encoder @ decoder + bias
    error = np.mean(np.sum((x - restored) ** 2, axis=1))
    return encoder, np.zeros(code), decoder, bias, error


# ==== samples_in_columns ====
"""With a sample in each column, the axes are left singular vectors."""

import numpy as np


def linear_autoencoder(x, code):
    mean = np.mean(x, axis=0)
    axes, sizes, _ = np.linalg.svd((x - mean).T, full_matrices=False)
    encoder = -axes[:, :code]
    error = sum(size**2 for size in sizes[code:]) / x.shape[0]
    return encoder, -np.dot(encoder.T, mean), encoder.T, mean, float(error)
