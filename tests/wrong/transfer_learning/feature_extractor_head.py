# ==== bytes_scaled ====
"""The images are scaled as if their pixels went from 0 to 255."""

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
    x = layers.Rescaling(1 / 127.5, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== offset_first ====
"""The offset is thought to be subtracted before scaling, so −0.5 is given."""

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
    x = layers.Rescaling(2.0, offset=-0.5)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== scaling_bypassed ====
"""The features are computed from the images and not from their scaled values."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(inputs))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== training_false_only ====
"""The backbone is called with training=False, which does not freeze its weights."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    x = layers.GlobalAveragePooling2D()(features(x, training=False))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== training_attribute ====
"""The attribute is misremembered as training; setting it has no effect."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.training = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== convolutions_frozen ====
"""Only the convolutions are frozen; scales and shifts of batch normalisation learn on."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    for layer in features.layers:
        if isinstance(layer, (layers.Conv2D, layers.SeparableConv2D)):
            layer.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== last_layers_left ====
"""All layers but the last two are frozen, as one does without an output layer."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    for layer in features.layers[:-2]:
        layer.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== maximum_pooled ====
"""The greatest value of each channel is taken, as in the pooling between layers."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalMaxPooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== flattened ====
"""The feature map is flattened, as in the first CNN of a course."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.Flatten()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== sigmoid ====
"""Each class gets a sigmoid, so that the outputs do not add up to 1."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== logits ====
"""The dense layer is left without softmax, which is believed to be in the loss."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3), include_top=False)
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes)(x)
    model = keras.Model(inputs, outputs)
    return model


# ==== top_kept ====
"""The output layer of the old task is kept, and there is no map left to pool."""

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
    x = layers.Rescaling(2.0, offset=-1.0)(inputs)
    features = pretrained((height, width, 3))
    features.trainable = False
    x = layers.GlobalAveragePooling2D()(features(x))
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    return model


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


# ==== flattened_too ====
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


# ==== sigmoid_too ====
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
