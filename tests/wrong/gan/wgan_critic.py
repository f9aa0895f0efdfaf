# ==== descent ====
"""The critic is moved against the gradient, as in every loss that is minimised."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic - rate * ascent
        critic = np.clip(critic, -clip, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== argument_changed ====
"""The update is done in place, so that the argument w changes with it."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic += rate * ascent
        critic[:] = np.clip(critic, -clip, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== clipped_at_the_end ====
"""Clipping waits for the last update and is not done after every one."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
    critic = np.clip(critic, -clip, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== clipped_by_norm ====
"""The vector is shortened to the length clip, as in gradient clipping, and not clipped
component by component.
"""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
        critic = critic * min(1, clip / np.linalg.norm(critic))
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== clipped_from_above ====
"""Only large values are clipped, negative ones are left."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
        critic = np.minimum(critic, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== update_clipped ====
"""The update is clipped, not the weights after it."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + np.clip(rate * ascent, -clip, clip)
        critic = critic
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== starting_weights_clipped ====
"""The weights are clipped before the update as well, the first ones included."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = np.clip(critic, -clip, clip) + rate * ascent
        critic = np.clip(critic, -clip, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== paired_differences ====
"""The differences of samples are averaged in pairs, which needs as many fakes as real
data.
"""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
        critic = np.clip(critic, -clip, clip)
    estimate = np.mean((real[-1] - fake[-1]) @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== estimate_over_all_batches ====
"""The estimate averages over all mini-batches instead of the last pair."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
        critic = np.clip(critic, -clip, clip)
    estimate = np.mean(real @ critic) - np.mean(fake @ critic)
    fake_gradient = np.tile(-critic / fake.shape[1], (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient


# ==== mean_forgotten_in_fake_gradient ====
"""The gradient of the generator's loss is not divided by the number of fakes."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w
    for x, generated in zip(real, fake, strict=True):
        ascent = x.mean(axis=0) - generated.mean(axis=0)
        critic = critic + rate * ascent
        critic = np.clip(critic, -clip, clip)
    estimate = np.mean(real[-1] @ critic) - np.mean(fake[-1] @ critic)
    fake_gradient = np.tile(-critic, (fake.shape[1], 1))
    return critic, np.linalg.norm(critic - w), estimate, fake_gradient
