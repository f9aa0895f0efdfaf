# ==== deep_copy_of_bytes ====
"""The bytes are kept and only put into the file when they are wanted."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    contents = pickle.dumps(weights)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    with io.BytesIO(contents) as file:
        restored = pickle.load(file)
    return weights, restored


# ==== array_by_array ====
"""One pickle after another in the same file."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    for pair in weights.items():
        pickle.dump(pair, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    return weights, dict(pickle.load(file) for _ in weights)


# ==== numpy_archive ====
"""NumPy's own format does as well."""

import io

import numpy as np


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    np.savez(file, **weights)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    with np.load(file) as archive:
        restored = {name: archive[name] for name in archive.files}
    return weights, restored


# ==== pairs ====
"""A list of pairs, made into a dict again."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    file.write(pickle.dumps(sorted(weights.items())))
    for name in gradients:
        weights[name] = weights[name] - rate * gradients[name]
    restored = dict(pickle.loads(file.getbuffer()))
    return weights, restored
