# ==== pixels_to_255 ====
"""The pixels are taken for numbers up to 255."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(1 / 127.5, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== offset_scaled ====
"""The offset is taken to be scaled, too."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-0.5)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== not_scaled ====
"""The features get the image as it is."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = inputs
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== with_top ====
"""The output layer of the old task is left on."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=True)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== flattened ====
"""All places go into the dense layer."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.Flatten()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== not_frozen ====
"""The weights of the features are learned, too."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== whole_model_frozen ====
"""The whole model is frozen at the end."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.trainable = False
    return model


# ==== hidden_layer ====
"""A hidden layer is put between, as one often does."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    x = layers.Dense(16, activation="relu")(x)
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== with_dropout ====
"""Dropout is added in front of the output layer."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    x = layers.Dropout(0.5)(x)
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== sigmoid ====
"""Each class has a sigmoid of its own."""

import keras
from keras import layers


def pretrained(input_shape, include_top=True):
    """A small CNN as those of keras.applications; its own task has 10 classes."""
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
    x = layers.Rescaling(2, offset=-1)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    return model
