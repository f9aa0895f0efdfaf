# ==== subclass ====
"""A model with a train_step of its own, as in the example of Keras."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops


class VAE(keras.Model):
    def __init__(self, encoder, decoder, latent):
        super().__init__()
        self.encoder, self.decoder, self.latent = encoder, decoder, latent

    def train_step(self, data):
        x, noise = data
        with tf.GradientTape() as tape:
            parameters = self.encoder(x)
            z_mean = parameters[:, : self.latent]
            z_log_var = parameters[:, self.latent :]
            z = z_mean + ops.exp(0.5 * z_log_var) * noise
            p = self.decoder(z)
            cross_entropy = -(x * ops.log(p) + (1 - x) * ops.log(1 - p))
            reconstruction_loss = ops.mean(ops.sum(cross_entropy, axis=1))
            kl_loss = -0.5 * (1 + z_log_var - ops.square(z_mean) - ops.exp(z_log_var))
            kl_loss = ops.mean(ops.sum(kl_loss, axis=1))
            total_loss = reconstruction_loss + kl_loss
        grads = tape.gradient(total_loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(grads, self.trainable_weights))
        return {"loss": total_loss}


def build(weights, activation):
    model = keras.Sequential([keras.Input((weights[0].shape[0],))])
    model.add(layers.Dense(weights[1].shape[0], activation="relu"))
    model.add(layers.Dense(weights[3].shape[0], activation=activation))
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder, decoder = build(encoder_weights, None), build(decoder_weights, "sigmoid")
    model = VAE(encoder, decoder, noise.shape[1])
    model.compile(optimizer=keras.optimizers.SGD(rate), run_eagerly=True)
    loss = model.train_step((x, noise))["loss"]
    return np.array(loss), encoder.get_weights(), decoder.get_weights()


# ==== by_hand ====
"""Forward and backward in NumPy."""

import numpy as np


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    w1, b1, w2, b2 = encoder_weights
    w3, b3, w4, b4 = decoder_weights
    latent = noise.shape[1]
    h1 = np.maximum(x @ w1 + b1, 0)
    parameters = h1 @ w2 + b2
    mean, log_variance = parameters[:, :latent], parameters[:, latent:]
    deviation = np.exp(log_variance / 2)
    z = mean + deviation * noise
    h2 = np.maximum(z @ w3 + b3, 0)
    p = 1 / (1 + np.exp(-(h2 @ w4 + b4)))
    reconstruction = -np.sum(x * np.log(p) + (1 - x) * np.log(1 - p), axis=1)
    divergence = 0.5 * np.sum(mean**2 + deviation**2 - 1 - log_variance, axis=1)
    loss = np.mean(reconstruction + divergence)

    dlogits = (p - x) / len(x)
    dh2 = dlogits @ w4.T * (h2 > 0)
    dz = dh2 @ w3.T
    dmean = dz + mean / len(x)
    dlog_variance = dz * noise * deviation / 2 + 0.5 * (deviation**2 - 1) / len(x)
    dparameters = np.concatenate([dmean, dlog_variance], axis=1)
    dh1 = dparameters @ w2.T * (h1 > 0)
    encoder = [
        w1 - rate * x.T @ dh1,
        b1 - rate * dh1.sum(0),
        w2 - rate * h1.T @ dparameters,
        b2 - rate * dparameters.sum(0),
    ]
    decoder = [
        w3 - rate * z.T @ dh2,
        b3 - rate * dh2.sum(0),
        w4 - rate * h2.T @ dlogits,
        b4 - rate * dlogits.sum(0),
    ]
    return loss, encoder, decoder


# ==== plain_tensorflow ====
"""Variables of TensorFlow, without layers."""

import tensorflow as tf


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    variables = [tf.Variable(w) for w in (*encoder_weights, *decoder_weights)]
    w1, b1, w2, b2, w3, b3, w4, b4 = variables
    with tf.GradientTape() as tape:
        mean, log_variance = tf.split(tf.nn.relu(x @ w1 + b1) @ w2 + b2, 2, axis=1)
        z = mean + tf.exp(log_variance / 2) * noise
        logits = tf.nn.relu(z @ w3 + b3) @ w4 + b4
        each = tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=logits)
        kl = tf.reduce_sum(mean**2 + tf.exp(log_variance) - log_variance - 1) / 2
        loss = (tf.reduce_sum(each) + kl) / len(x)
    for variable, gradient in zip(variables, tape.gradient(loss, variables)):
        variable.assign_sub(rate * gradient)
    return loss.numpy(), [v.numpy() for v in variables[:4]], [v.numpy() for v in variables[4:]]
