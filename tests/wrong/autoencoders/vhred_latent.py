# ==== no_generation ====
"""The case without a response is forgotten, and concatenating None fails."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== zeros_for_the_answer ====
"""Where there is no answer, zeros are put in its place and the posterior is used all
the same.
"""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        width = len(posterior_weights[0]) - context.shape[1]
        response = np.zeros((len(context), width))
    posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== response_first ====
"""Context and response are joined in the other order."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([response, context], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== prior_as_default ====
"""The test is turned round: the prior is used in training when there is an answer."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    posterior = prior
    if response is None:
        width = len(posterior_weights[0]) - context.shape[1]
        pad = np.zeros((len(context), width))
        posterior = dense(np.concatenate([context, pad], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== z_before_context ====
"""z comes before the context in the decoder's input."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([z, context], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== variance_times_noise ====
"""The noise is multiplied by the variance and not by the deviation."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== distance_from_zero ====
"""The mean is squared as for the standard normal prior; the prior's own mean is
forgotten.
"""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + mean**2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== distance_not_divided ====
"""Only the variances are divided, the squared distance of the means is not."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = np.exp(log_variance - prior_log_variance) + (mean - prior_mean) ** 2
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)
    return z, state, divergence


# ==== divergence_from_standard_normal ====
"""The divergence is that of the plain VAE, from N(0, I), and the prior has no part in
it.
"""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(mean**2 + np.exp(log_variance) - 1 - log_variance, axis=1)
    return z, state, divergence


# ==== logarithms_swapped ====
"""The difference of the logarithms has the wrong sign, taken over from the ratio."""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    if response is None:
        posterior = prior
    else:
        posterior = dense(np.concatenate([context, response], axis=1), posterior_weights)
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)
    divergence = 0.5 * np.sum(ratio - 1 + log_variance - prior_log_variance, axis=1)
    return z, state, divergence
