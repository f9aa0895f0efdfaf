# ==== sigmoid ====
"""A sigmoid for the ReLU."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="sigmoid")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== square ====
"""A square filter."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size[0], activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== exchanged_sides ====
"""Width and height have changed places."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size)[::-1], activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== no_bias ====
"""Without a bias."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu", use_bias=False)
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== dilated ====
"""With gaps."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu", dilation_rate=2)
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== wrong_number ====
"""As many filters as classes."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(classes, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== pooled ====
"""One answer for the whole image."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.GlobalAveragePooling2D()
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== second_padded ====
"""A 3×3 convolution with padding."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 3, padding="same")
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== fortran_order ====
"""Columns first."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units, order="F"), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== bias_first ====
"""The bias comes first."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([bias1, kernel1.reshape(*size, channels, units)])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== kernel_alone ====
"""The bias is not set."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units)])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== halved ====
"""Divided by the number of places."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units) / (size[0] * size[1]), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== zero_bias ====
"""The second bias is left at 0."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), 0 * bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== same_padding ====
"""The features are padded, so that the map is as large as they are."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), padding="same", activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== activation_forgotten ====
"""The first convolution has no activation."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size))
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== activation_on_both ====
"""The second convolution gets a ReLU, too, so that negative scores are lost."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1, activation="relu")
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== softmax_at_the_end ====
"""A softmax is added, as a classifier usually has one; the scores become
probabilities.
"""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1, activation="softmax")
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== windows_do_not_overlap ====
"""The windows move by their own size, as in pooling."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), strides=tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== channels_first_flatten ====
"""Flatten is thought to put the channels first, as it is in PyTorch."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    kernel = kernel1.reshape(channels, size[0], size[1], units)
    first.set_weights([kernel.transpose(1, 2, 0, 3), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== columns_before_rows ====
"""Flatten is thought to go down the columns: the width comes before the height."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    kernel = kernel1.reshape(size[1], size[0], channels, units)
    first.set_weights([kernel.transpose(1, 0, 2, 3), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== kernel_turned ====
"""The kernel is turned by 180°, as a convolution does in mathematics; Conv2D is a
correlation.
"""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    kernel = kernel1.reshape(*size, channels, units)
    first.set_weights([kernel[::-1, ::-1], bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== square_windows ====
"""Only size[0] is used, for both sides of the window: a window that is not square
raises.
"""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, int(size[0]), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(size[0], size[0], channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== weights_not_in_a_list ====
"""set_weights gets the kernel and the bias as two arguments and not as a list."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size), activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights(kernel1.reshape(*size, channels, units), bias1)
    second.set_weights(kernel2.reshape(1, 1, units, classes), bias2)
    heat = keras.ops.convert_to_numpy(model(features))
    return heat
