# ==== branches ====
"""Training and generation apart, and the KL divergence by deviations."""

import numpy as np


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    kernel, bias = prior_weights
    m2, log_v2 = np.split(context @ kernel + bias, 2, axis=-1)
    s2 = np.exp(log_v2 / 2)
    if response is None:
        m1, s1 = m2, s2
    else:
        kernel, bias = posterior_weights
        both = np.hstack((context, response)) @ kernel + bias
        m1, log_v1 = np.split(both, 2, axis=-1)
        s1 = np.exp(log_v1 / 2)
    z = s1 * noise + m1
    kernel, bias = decoder_weights
    state = np.tanh(np.hstack((context, z)) @ kernel + bias)
    kl = np.log(s2 / s1) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2) - 0.5
    return z, state, kl.sum(axis=-1)


# ==== rows_of_the_weights ====
"""Instead of joining, each part meets its rows of the weights."""

import numpy as np


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    contexts = context.shape[1]
    latent = noise.shape[1]
    prior = context @ prior_weights[0] + prior_weights[1]
    if response is not None:
        kernel, bias = posterior_weights
        drawn_from = context @ kernel[:contexts] + response @ kernel[contexts:] + bias
    else:
        drawn_from = prior
    z = drawn_from[:, :latent] + noise * np.sqrt(np.exp(drawn_from[:, latent:]))
    kernel, bias = decoder_weights
    state = np.tanh(context @ kernel[:contexts] + z @ kernel[contexts:] + bias)
    shift = drawn_from - prior
    wider = shift[:, latent:]
    distance = shift[:, :latent] ** 2 / np.exp(prior[:, latent:])
    divergence = np.sum(np.exp(wider) + distance - 1 - wider, axis=1) / 2
    return z, state, divergence


# ==== one_by_one ====
"""Conversation by conversation."""

import numpy as np


def layer(inputs, weights):
    return np.dot(inputs, weights[0]) + weights[1]


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    zs, states, divergences = [], [], []
    for n, row in enumerate(context):
        prior = layer(row, prior_weights)
        q = prior
        if response is not None:
            q = layer(np.concatenate([row, response[n]]), posterior_weights)
        half = len(q) // 2
        z = q[:half] + np.exp(q[half:] / 2) * noise[n]
        total = 0.0
        for k in range(half):
            v, w = np.exp(q[half + k]), np.exp(prior[half + k])
            total += (v + (q[k] - prior[k]) ** 2) / w - 1 - np.log(v / w)
        zs.append(z)
        states.append(np.tanh(layer(np.concatenate([row, z]), decoder_weights)))
        divergences.append(total / 2)
    return np.array(zs), np.array(states), np.array(divergences)
