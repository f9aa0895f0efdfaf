# ==== one_batch_for_the_discriminator ====
"""Real data and fakes go through the discriminator together; gradients into the generator are stopped."""

import keras
import tensorflow as tf
from keras import layers


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    inputs, features = generator_weights[0].shape
    g = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    d = keras.Sequential(
        [
            keras.Input((features,)),
            layers.Dense(len(discriminator_weights[1]), activation="tanh"),
            layers.Dense(1),
        ]
    )
    g.set_weights(generator_weights)
    d.set_weights(discriminator_weights)
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    d_optimizer = keras.optimizers.SGD(discriminator_rate, 0.5)
    g_optimizer = keras.optimizers.SGD(generator_rate, 0.5)
    n = real.shape[1]
    for x, for_d, for_g in zip(real, noise_d, noise_g):
        with tf.GradientTape() as tape:
            told = d(tf.concat([x, tf.stop_gradient(g(for_d))], 0))
            d_loss = bce(tf.ones((n, 1)), told[:n]) + bce(tf.zeros((len(for_d), 1)), told[n:])
        slopes = tape.gradient(d_loss, d.trainable_weights)
        d_optimizer.apply_gradients(zip(slopes, d.trainable_weights))
        with tf.GradientTape() as tape:
            g_loss = bce(tf.ones((len(for_g), 1)), d(g(for_g)))
        slopes = tape.gradient(g_loss, g.trainable_weights)
        g_optimizer.apply_gradients(zip(slopes, g.trainable_weights))
    return d_loss, g_loss, d.get_weights(), g.get_weights()


# ==== by_hand ====
"""Backpropagation and momentum written out in NumPy."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    g = [w.copy() for w in generator_weights]
    d = [w.copy() for w in discriminator_weights]
    g_speed, d_speed = [0 * w for w in g], [0 * w for w in d]

    def forward(x):
        hidden = np.tanh(x @ d[0] + d[1])
        return hidden, hidden @ d[2] + d[3]

    def backward(x, hidden, delta):
        inner = delta @ d[2].T * (1 - hidden**2)
        return [x.T @ inner, inner.sum(0), hidden.T @ delta, delta.sum(0)], inner @ d[0].T

    def move(weights, speed, slopes, rate):
        for k, slope in enumerate(slopes):
            speed[k] = 0.5 * speed[k] - rate * slope
            weights[k] = weights[k] + speed[k]

    for x, for_d, for_g in zip(real, noise_d, noise_g):
        fake = for_d @ g[0] + g[1]
        (h1, a), (h2, c) = forward(x), forward(fake)
        d_loss = np.logaddexp(0, -a).mean() + np.logaddexp(0, c).mean()
        one = backward(x, h1, (sigmoid(a) - 1) / len(a))[0]
        two = backward(fake, h2, sigmoid(c) / len(c))[0]
        move(d, d_speed, [p + q for p, q in zip(one, two)], discriminator_rate)

        fake = for_g @ g[0] + g[1]
        hidden, c = forward(fake)
        g_loss = np.logaddexp(0, -c).mean()
        to_fake = backward(fake, hidden, (sigmoid(c) - 1) / len(c))[1]
        move(g, g_speed, [for_g.T @ to_fake, to_fake.sum(0)], generator_rate)
    return d_loss, g_loss, d, g


# ==== train_on_batch ====
"""Two compiled models: the discriminator alone, and both in a row with the discriminator frozen."""

import keras
import numpy as np
from keras import layers


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    inputs, features = generator_weights[0].shape
    hidden = discriminator_weights[0].shape[1]
    g = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    d = keras.Sequential([keras.Input((features,)), layers.Dense(hidden, "tanh"), layers.Dense(1)])
    frozen = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, "tanh"), layers.Dense(1)]
    )
    frozen.trainable = False
    g.set_weights(generator_weights)
    d.set_weights(discriminator_weights)
    both = keras.Sequential([keras.Input((inputs,)), g, frozen])
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    d.compile(keras.optimizers.SGD(discriminator_rate, momentum=0.5), loss)
    both.compile(keras.optimizers.SGD(generator_rate, momentum=0.5), loss)
    n, m = real.shape[1], noise_d.shape[1]
    labels = np.r_[np.ones(n), np.zeros(m)][:, None]
    weights = np.r_[np.full(n, (n + m) / n), np.full(m, (n + m) / m)]
    for k in range(len(real)):
        data = np.concatenate([real[k], np.asarray(g(noise_d[k]))])
        d_loss = d.train_on_batch(data, labels, sample_weight=weights)
        frozen.set_weights(d.get_weights())
        g_loss = both.train_on_batch(noise_g[k], np.ones((len(noise_g[k]), 1)))
        d.reset_metrics(), both.reset_metrics()
    return d_loss, g_loss, d.get_weights(), g.get_weights()
