# ==== one_more_fixed ====
"""Numbers are thought to begin with 1, so that one more layer is frozen."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number > fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== normalisation_learned ====
"""All layers from number fixed on are learned, batch normalisations among them."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== rate_only_changed ====
"""The new rate is set on the old optimizer, and the model is not compiled again."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.optimizer.learning_rate = second_rate
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== freed_after_loop ====
"""The backbone is made trainable after the loop, which sets all its layers free again."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    backbone.trainable = True
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== first_rate_again ====
"""The second phase is compiled with the rate of the first."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== started_again ====
"""The second phase starts from a model that is built afresh."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone, model = build_model(weights)
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== last_ones_fixed ====
"""The layers near the output are frozen and those near the input are learned."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        learned = number < len(backbone.layers) - fixed
        layer.trainable = learned and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== output_frozen ====
"""In the second phase only the backbone is learned; the output layer seems done."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    model.layers[-1].trainable = False
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== normalisation_not_frozen_first ====
"""In phase 1 the convolutions are frozen, but the normalisations move on."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    for layer in backbone.layers:
        layer.trainable = not isinstance(layer, layers.Conv2D)
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== nothing_frozen_first ====
"""The first phase trains everything; only the head is new, it will learn fastest."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== frozen_by_or ====
"""A batch normalisation is only frozen if it is among the first layers."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed and not isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== wrong_class_name ====
"""The class of the layer is thought to be called BatchNorm."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number >= fixed and not isinstance(layer, layers.BatchNorm)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== last_ones_released ====
"""As many layers as stay frozen are released, from the end."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    for layer in backbone.layers[-fixed:]:
        layer.trainable = not isinstance(layer, layers.BatchNormalization)
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== normalisation_released ====
"""Batch normalisation after the fixed layers learns, too."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed:
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== not_compiled_again ====
"""The optimizer is kept, and only its rate is changed."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.optimizer.learning_rate = second_rate
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== same_rate ====
"""The second phase has the rate of the first."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== read_at_the_end ====
"""Both lists of weights are read at the end."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    first = second = model.get_weights()
    return first, second


# ==== head_rests ====
"""In the second phase the output layer is frozen."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.layers[-1].trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== started_again_too ====
"""The second phase starts from the given weights, not from what was learned."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    model.set_weights(weights)
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== convolutions_counted ====
"""The fixed layers are counted among those that have weights."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate([layer for layer in backbone.layers if layer.weights]):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== rates_exchanged ====
"""The small rate is used for the new output layer, the large one afterwards."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False
    model.compile(keras.optimizers.SGD(min(first_rate, second_rate)), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== frozen_one_by_one ====
"""Layers are frozen one by one, and released by the mark of the whole model."""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    for layer in backbone.layers:
        layer.trainable = False
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second
