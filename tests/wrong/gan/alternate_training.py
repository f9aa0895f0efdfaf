# ==== arguments_of_loss_swapped ====
"""Keras losses take the labels first; the learner passes logits and then labels."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(real_logits, tf.ones_like(real_logits))
            fake_loss = cross_entropy(fake_logits, tf.zeros_like(fake_logits))
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== rates_swapped ====
"""The learning rates of the two optimizers are exchanged."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(generator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(discriminator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== momentum_forgotten ====
"""The generator's optimizer has no momentum, which shows from the second round on."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== one_optimizer_for_both ====
"""Both names stand for one optimizer, which Keras refuses to use for variables it was
not built with.
"""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = optimizer_d

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== optimizer_in_each_round ====
"""The generator's optimizer is made anew in each round, which loses its momentum."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        keras.optimizers.SGD(generator_rate, momentum=0.5).apply_gradients(
            zip(gradients, generator.trainable_variables)
        )

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== same_noise_for_both ====
"""The generator is trained with the noise of the discriminator's update."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_d[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== old_logits_outside_the_tape ====
"""The logits of the discriminator's step are used again, which the new tape has not
seen, and there are no gradients.
"""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = fake_logits
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== minimax_loss ====
"""The generator's loss is the discriminator's with its sign turned, with label 0, as in
the original objective.
"""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = -cross_entropy(tf.zeros_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== discriminator_helps ====
"""All variables are updated with the generator's loss, so that the discriminator learns
to call fakes real.
"""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(
            generator_loss, generator.trainable_variables + discriminator.trainable_variables
        )
        optimizer_g.apply_gradients(
            zip(gradients, generator.trainable_variables + discriminator.trainable_variables)
        )

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== discriminator_after_generator ====
"""The discriminator's gradients are kept and applied only after the generator's update."""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        saved = gradients

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))
            generator_loss = cross_entropy(tf.ones_like(logits), logits)
        gradients = tape.gradient(generator_loss, generator.trainable_variables)
        optimizer_g.apply_gradients(zip(gradients, generator.trainable_variables))
        optimizer_d.apply_gradients(zip(saved, discriminator.trainable_variables))

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after
