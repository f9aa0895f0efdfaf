# ==== float32 ====
"""In single precision."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    real, fake, critic = (a.astype(np.float32) for a in (real, fake, w))
    rate, clip = np.float32(rate), np.float32(clip)
    for x, g in zip(real, fake):
        critic = np.clip(critic + rate * (x.mean(axis=0) - g.mean(axis=0)), -clip, clip)
    estimate = (real[-1] @ critic).mean() - (fake[-1] @ critic).mean()
    share = -critic / np.float32(len(fake[-1]))
    return (
        critic,
        np.linalg.norm(critic - w.astype(np.float32)),
        estimate,
        np.repeat(share[None], len(fake[-1]), axis=0),
    )


# ==== loops ====
"""Component by component, in a copy of w."""


def wgan_critic(real, fake, w, rate, clip):
    critic = w.tolist()
    steps, samples, features = real.shape
    batch = fake.shape[1]
    for k in range(steps):
        for j in range(features):
            slope = sum(real[k, :, j]) / samples - sum(fake[k, :, j]) / batch
            critic[j] = min(max(critic[j] + rate * slope, -clip), clip)
    scores_real = [sum(a * c for a, c in zip(x, critic)) for x in real[-1]]
    scores_fake = [sum(a * c for a, c in zip(x, critic)) for x in fake[-1]]
    estimate = sum(scores_real) / samples - sum(scores_fake) / batch
    moved = sum((c - b) ** 2 for c, b in zip(critic, w.tolist())) ** 0.5
    return critic, moved, estimate, [[-c / batch for c in critic] for _ in range(batch)]


# ==== descent ====
"""The loss of the critic is minimised; all means are taken beforehand."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    losses = fake.mean(axis=1) - real.mean(axis=1)
    critic = np.array(w)
    for slope in losses:
        critic -= rate * slope
        critic = np.where(np.abs(critic) > clip, clip * np.sign(critic), critic)
    gradient = -np.outer(np.ones(fake.shape[1]), critic) / fake.shape[1]
    return critic, np.sqrt(np.sum((critic - w) ** 2)), -losses[-1] @ critic, gradient


# ==== broadcast ====
"""The gradient as a view of one row."""

import numpy as np


def wgan_critic(real, fake, w, rate, clip):
    critic = w.copy()
    for k in range(len(real)):
        critic += rate * np.average(real[k], axis=0)
        critic -= rate * np.average(fake[k], axis=0)
        np.clip(critic, -clip, clip, out=critic)
    score = {
        name: float(np.mean(np.dot(data[-1], critic))) for name, data in (("r", real), ("f", fake))
    }
    return (
        critic,
        np.linalg.norm(w - critic),
        score["r"] - score["f"],
        np.broadcast_to(-critic / fake.shape[1], fake.shape[1:]),
    )
