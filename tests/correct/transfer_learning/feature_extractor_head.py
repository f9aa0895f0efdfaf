# ==== sequential ====
"""The parts in a row."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.SeparableConv2D(8, 3, padding="same", use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    if include_top:
        x = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, x)


def build_classifier(height, width, classes):
    shape = (height, width, 3)
    features = pretrained(shape, False)
    for layer in features.layers:
        layer.trainable = False
    return keras.Sequential(
        [
            keras.Input(shape),
            layers.Rescaling(scale=1 / 0.5, offset=-1.0),
            features,
            layers.GlobalAvgPool2D(),
            layers.Dense(classes),
            layers.Activation("softmax"),
        ]
    )


# ==== average_pooling ====
"""Pooling over a window as large as the map, and scaling by arithmetic."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.SeparableConv2D(8, 3, padding="same", use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    if include_top:
        x = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, x)


def build_classifier(height, width, classes):
    inputs = keras.Input((height, width, 3))
    features = pretrained(inputs.shape[1:], include_top=False)
    features.trainable = False
    maps = features((inputs - 0.5) / 0.5)
    pooled = layers.Flatten()(layers.AveragePooling2D(maps.shape[1:3])(maps))
    return keras.Model(inputs, layers.Dense(units=classes, activation="softmax")(pooled))


# ==== functions ====
"""Functions of keras.ops instead of layers without weights."""

import keras
from keras import layers, ops


def pretrained(input_shape, include_top=True):
    inputs = keras.Input(input_shape)
    x = layers.Conv2D(6, 3, strides=2, padding="same", use_bias=False)(inputs)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.SeparableConv2D(8, 3, padding="same", use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    if include_top:
        x = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, x)


def build_classifier(height, width, classes):
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    inputs = keras.Input((height, width, 3))
    maps = features(2 * inputs - 1, training=False)
    return keras.Model(inputs, ops.softmax(layers.Dense(classes)(ops.mean(maps, axis=[1, 2]))))
