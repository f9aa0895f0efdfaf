# ==== half_put_in ====
"""λ₂ is halved because textbooks have a half."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay / 2)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)
    second = keras.layers.Dense(1, kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== exchanged ====
"""The penalties are exchanged between the layers."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l1)
    second = keras.layers.Dense(1, kernel_regularizer=l2)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== outputs_penalised ====
"""The penalty is given as activity_regularizer, which is for the outputs."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", activity_regularizer=l2)
    second = keras.layers.Dense(1, activity_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== bias_too ====
"""The biases of both layers are penalised too."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(
        hidden, activation="relu", kernel_regularizer=l2, bias_regularizer=l2
    )
    second = keras.layers.Dense(1, kernel_regularizer=l1, bias_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== activation_forgotten ====
"""The first layer has no activation."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, kernel_regularizer=l2)
    second = keras.layers.Dense(1, kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== by_name ====
"""The penalties are given by name, so both use Keras's 0.01."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer="l2")
    second = keras.layers.Dense(1, kernel_regularizer="l1")
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== regularizer_argument ====
"""The argument is called regularizer, which raises a ValueError."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", regularizer=l2)
    second = keras.layers.Dense(1, kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== both_in_one ====
"""L1L2 with both numbers is used for both layers."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L1L2(l1=l1_decay, l2=l2_decay)
    l1 = keras.regularizers.L1L2(l1=l1_decay, l2=l2_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)
    second = keras.layers.Dense(1, kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== relu_output ====
"""The output layer gets relu as well."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L2(l2_decay)
    l1 = keras.regularizers.L1(l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)
    second = keras.layers.Dense(1, activation="relu", kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model


# ==== positional_arguments ====
"""L1L2's arguments are given by position in the wrong order, so the first layer gets an
L1 penalty and the second an L2."""

import keras


def build_model(inputs, hidden, l2_decay, l1_decay):
    l2 = keras.regularizers.L1L2(l2_decay)
    l1 = keras.regularizers.L1L2(0.0, l1_decay)
    first = keras.layers.Dense(hidden, activation="relu", kernel_regularizer=l2)
    second = keras.layers.Dense(1, kernel_regularizer=l1)
    model = keras.Sequential([keras.Input((inputs,)), first, second])
    model.compile(keras.optimizers.SGD(0.125), loss="mse")
    return model
