# ==== pixels_averaged ====
"""binary_crossentropy averages over the pixels, which the learner overlooks."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== decoder_alone ====
"""Only the decoder's variables are updated, since the loss is computed from its output."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== numpy_breaks_the_tape ====
"""z is made with numpy outside of the tape's sight, so that the reconstruction does not
reach the encoder.
"""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = (
            keras.ops.convert_to_numpy(mean)
            + keras.ops.convert_to_numpy(ops.exp(0.5 * log_variance)) * noise
        )
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== variance_times_noise ====
"""The noise is multiplied by the variance."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== squared_error ====
"""The reconstruction is the sum of squared differences."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = ops.sum((x - restored) ** 2, axis=1)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== divergence_subtracted ====
"""The divergence is subtracted, as in the lower bound that is maximised."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction - divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== divergence_averaged ====
"""The divergence is averaged over the dimensions of the latent variable."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.mean(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== summed_over_the_batch ====
"""The loss is summed over the batch."""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.sum(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== bernoulli_threshold ====
"""Pixels are rounded to 0 and 1 before the cross-entropy, because a Bernoulli variable
has no grey.
"""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(ops.round(x), restored)
        each = 0.5 * (mean**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== samples_for_means ====
"""The divergence uses the squares of z, the value drawn, in place of the squares of the
mean.
"""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(0.5 * log_variance) * noise
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)
        each = 0.5 * (z**2 + ops.exp(log_variance) - 1 - log_variance)
        divergence = ops.sum(each, axis=1)
        loss = ops.mean(reconstruction + divergence)
    variables = encoder.trainable_variables + decoder.trainable_variables
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()
