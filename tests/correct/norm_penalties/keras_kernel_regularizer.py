# ==== functional ====
"""The functional API, with the ReLU as a layer of its own."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    x = keras.Input(shape=(inputs,))
    l2 = keras.regularizers.get({"class_name": "L2", "config": {"l2": l2_decay}})
    l1 = keras.regularizers.get({"class_name": "L1", "config": {"l1": l1_decay}})
    units = keras.layers.ReLU()(keras.layers.Dense(hidden, kernel_regularizer=l2)(x))
    y = keras.layers.Dense(1, kernel_regularizer=l1)(units)
    model = keras.Model(inputs=x, outputs=y)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.125),
        loss=keras.losses.MeanSquaredError(),
    )
    return model


# ==== own_functions ====
"""Penalties as functions of the kernel, written out with keras.ops."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    def squares(kernel):
        return l2_decay * keras.ops.sum(keras.ops.square(kernel))

    def absolute_values(kernel):
        return l1_decay * keras.ops.sum(keras.ops.absolute(kernel))

    model = keras.Sequential()
    model.add(keras.Input((inputs,)))
    model.add(keras.layers.Dense(hidden, "relu", kernel_regularizer=squares))
    model.add(keras.layers.Dense(1, kernel_regularizer=absolute_values))
    model.compile(keras.optimizers.SGD(0.125), loss="mean_squared_error")
    return model


# ==== regularizer_class ====
"""One regularizer class of one's own for both penalties, which takes the power."""

import keras


class PowerPenalty(keras.regularizers.Regularizer):
    def __init__(self, decay, power):
        self.decay = decay
        self.power = power

    def __call__(self, x):
        return self.decay * keras.ops.sum(keras.ops.abs(x) ** self.power)

    def get_config(self):
        return {"decay": self.decay, "power": self.power}


def build_model(inputs, hidden, l2_decay, l1_decay):
    x = keras.Input((inputs,))
    first = keras.layers.Dense(
        hidden, activation=keras.activations.relu, kernel_regularizer=PowerPenalty(l2_decay, 2)
    )
    second = keras.layers.Dense(1, kernel_regularizer=PowerPenalty(l1_decay, 1))
    model = keras.Model(x, second(first(x)))
    model.compile(optimizer=keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== subclass ====
"""A subclass of Model that is built for its input at once."""

import keras


class Regressor(keras.Model):
    def __init__(self, hidden, l2, l1):
        super().__init__()
        self.first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)
        self.second = keras.layers.Dense(1, activation=None, kernel_regularizer=l1)

    def build(self, input_shape):
        self.first.build(input_shape)
        self.second.build((None, self.first.units))
        self.built = True

    def call(self, x):
        return self.second(self.first(x))


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2, l1 = keras.regularizers.l2(l2_decay), keras.regularizers.l1(l1_decay)
    model = Regressor(hidden, l2, l1)
    model.build((None, inputs))
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model
