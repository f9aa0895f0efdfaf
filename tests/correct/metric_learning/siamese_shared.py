# ==== called_twice ====
"""The same layers called twice, and a plain difference of Keras."""

import keras


def siamese_shared(pixels, hidden, units, rate):
    a = keras.Input(shape=(pixels,), name="first")
    b = keras.Input(shape=(pixels,), name="second")
    hidden_layer = keras.layers.Dense(hidden, "relu", name="hidden")
    code_layer = keras.layers.Dense(units, name="code")
    u = keras.layers.UnitNormalization()(code_layer(hidden_layer(a)))
    v = keras.layers.UnitNormalization()(code_layer(hidden_layer(b)))
    apart = keras.ops.absolute(keras.layers.subtract([u, v]))
    out = keras.layers.Dense(1, "sigmoid", name="same")(apart)
    model = keras.Model(inputs=[a, b], outputs=out)
    model.compile(loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.SGD(rate))
    return model


# ==== function ====
"""A function for the branch, and larger less smaller for the absolute difference."""

import keras
from keras import layers, ops


def siamese_shared(pixels, hidden, units, rate):
    inner = layers.Dense(hidden, name="hidden")
    code = layers.Dense(units, name="code")

    def branch(image):
        return ops.normalize(code(layers.Activation("relu")(inner(image))), axis=-1)

    inputs = [keras.Input((pixels,)), keras.Input((pixels,))]
    u, v = map(branch, inputs)
    apart = ops.maximum(u, v) - ops.minimum(u, v)
    logits = layers.Dense(1, name="same")(apart)
    model = keras.Model(inputs, layers.Activation("sigmoid")(logits))
    model.compile(keras.optimizers.SGD(learning_rate=rate), "binary_crossentropy")
    return model


# ==== a_model_as_a_branch ====
"""The branch is a model, called on both images."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    branch = keras.Sequential(
        [
            layers.Dense(hidden, activation="relu", name="hidden"),
            layers.Dense(units, name="code"),
            layers.UnitNormalization(axis=-1),
        ],
        name="branch",
    )
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    apart = keras.ops.abs(branch(first) - branch(second))
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model
