# ==== tape ====
"""Both phases by a tape over the weights that are to be learned."""

import keras
import tensorflow as tf
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


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    backbone, model = build_model(weights)

    def phase(learned, rate):
        for start in range(0, len(images), batch_size):
            chosen = slice(start, start + batch_size)
            with tf.GradientTape() as tape:
                p = model(images[chosen], training=False)
                losses = keras.losses.sparse_categorical_crossentropy(labels[chosen], p)
                loss = tf.reduce_mean(losses)
            values = [variable.value for variable in learned]
            for variable, step in zip(learned, tape.gradient(loss, values), strict=True):
                variable.assign_sub(rate * step)
        return model.get_weights()

    head = model.layers[-1].weights
    first = phase(head, first_rate)
    free = [
        variable
        for layer in backbone.layers[fixed:]
        if not isinstance(layer, layers.BatchNormalization)
        for variable in layer.weights
    ]
    return first, phase([*free, *head], second_rate)


# ==== two_models ====
"""A second model starts from what the first has learned."""

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


def trained(images, labels, weights, free, batch_size, rate):
    backbone, model = build_model(weights)
    for number, layer in enumerate(backbone.layers):
        layer.trainable = number in free
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy", run_eagerly=True)
    model.fit(images, labels, batch_size=batch_size, shuffle=False, verbose=0)
    return model.get_weights()


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    first = trained(images, labels, weights, (), batch_size, first_rate)
    free = [place for place in (1, 4) if place >= fixed]
    second = trained(images, labels, first, free, batch_size, second_rate)
    return first, second


# ==== batch_by_batch ====
"""train_on_batch, and layers switched one by one."""

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


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    backbone, model = build_model(weights)
    results = []
    for rate, kept in ((first_rate, len(backbone.layers)), (second_rate, fixed)):
        for layer in backbone.layers[:kept]:
            layer.trainable = False
        for layer in backbone.layers[kept:]:
            layer.trainable = not layer.name.startswith("batch_norm")
        model.compile(
            optimizer=keras.optimizers.SGD(learning_rate=rate),
            loss=keras.losses.SparseCategoricalCrossentropy(),
            run_eagerly=True,
        )
        for start in range(0, len(images), batch_size):
            end = min(start + batch_size, len(images))
            model.train_on_batch(images[start:end], labels[start:end])
        results.append(model.get_weights())
    return results[0], results[1]
