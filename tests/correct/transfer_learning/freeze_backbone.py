# ==== tape ====
"""Features are computed once at inference; the output layer is updated by a tape."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers


def build_backbone(input_shape, filters, units):
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.set_weights(weights[:-2])
    features = backbone(images, training=False)
    kernel, bias = tf.Variable(weights[-2]), tf.Variable(weights[-1])
    with tf.GradientTape() as tape:
        p = tf.nn.softmax(features @ kernel + bias)
        loss = -tf.reduce_mean(tf.math.log(tf.gather(p, labels, axis=1, batch_dims=1)))
    for weight, step in zip((kernel, bias), tape.gradient(loss, (kernel, bias)), strict=True):
        weight.assign_sub(rate * step)
    after = [*weights[:-2], kernel.numpy(), bias.numpy()]
    trainable = np.size(weights[-2]) + np.size(weights[-1])
    frozen = sum(np.size(weight) for weight in weights[:-2])
    return trainable, frozen, after, tf.nn.softmax(features @ kernel + bias)


# ==== numpy ====
"""The head's gradient by hand on what the frozen backbone predicts."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.set_weights(weights[:-2])
    x = backbone.predict(images, verbose=0)
    kernel, bias = weights[-2:]
    error = (softmax(x @ kernel + bias) - np.eye(classes)[labels]) / len(labels)
    kernel, bias = kernel - rate * x.T @ error, bias - rate * error.sum(axis=0)
    trainable = (units + 1) * classes
    frozen = backbone.count_params()
    return trainable, frozen, [*weights[:-2], kernel, bias], softmax(x @ kernel + bias)


# ==== fit ====
"""Layers frozen one by one, a Sequential model, and fit instead of one batch."""

import keras
from keras import layers


def build_backbone(input_shape, filters, units):
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    for layer in backbone.layers:
        layer.trainable = False
    head = layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), backbone, head])
    model.set_weights(weights)
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    model.compile(optimizer, loss=keras.losses.SparseCategoricalCrossentropy(), run_eagerly=True)
    model.fit(images, labels, batch_size=len(images), epochs=1, verbose=0)
    trainable = head.count_params()
    frozen = sum(int(keras.ops.size(weight)) for weight in model.non_trainable_variables)
    return trainable, frozen, model.get_weights(), model.predict(images, verbose=0)
