# ==== not_rewound ====
"""The learner reads right after writing and forgets that the place for reading is at
the end."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump(weights, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    restored = pickle.load(file)
    return weights, restored


# ==== saved_after_the_step ====
"""The learner sees saving and loading as one step and does both after the training
step."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    for name in gradients:
        weights[name] -= rate * gradients[name]
    pickle.dump(weights, file)
    file.seek(0)
    restored = pickle.load(file)
    return weights, restored


# ==== shallow_copy ====
"""The dict is copied in place of being pickled, but the copy holds the same arrays,
which go on changing."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    saved = weights.copy()
    for name in gradients:
        weights[name] -= rate * gradients[name]
    restored = saved
    return weights, restored


# ==== all_as_float ====
"""All arrays are made floats before they are saved, because weights are real numbers,
so integers and truth values lose their kind."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump({name: array.astype(float) for name, array in weights.items()}, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    restored = pickle.load(file)
    return weights, restored


# ==== only_trained_arrays ====
"""Only the arrays that have a gradient are saved, since the learner thinks that the
others do not change anyway."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump({name: weights[name] for name in gradients}, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    restored = pickle.load(file)
    return weights, restored


# ==== loads_for_load ====
"""The learner calls loads with the file, which wants the bytes and not a file."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump(weights, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    restored = pickle.loads(file)
    return weights, restored


# ==== step_undone ====
"""The step is taken back by adding what was subtracted, which gives the old values only
up to rounding."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    for name in gradients:
        weights[name] -= rate * gradients[name]
    pickle.dump(weights, file)
    file.seek(0)
    restored = pickle.load(file)
    for name in gradients:
        restored[name] += rate * gradients[name]
    return weights, restored


# ==== weights_reset ====
"""The learner restores into weights as well, as after an interruption, so the step of
training is lost."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump(weights, file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    weights = pickle.load(file)
    restored = weights
    return weights, restored


# ==== names_sorted ====
"""The arrays are pickled one by one in the order of the dict but read back in the order
of the sorted names."""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    for name in weights:
        pickle.dump(weights[name], file)
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)
    restored = {name: pickle.load(file) for name in sorted(weights)}
    return weights, restored
