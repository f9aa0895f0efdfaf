# ==== kept_side ====
"""The side is only halved, as if all convolutions were padded."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = side // 2
    pooled2 = pooled1 // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== both_unpadded ====
"""Both convolutions of a stage are counted as unpadded."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 4) // 2
    pooled2 = (pooled1 - 4) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== bias_forgotten ====
"""The biases of the fully connected layer are forgotten."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = flat * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== channels_of_first_stage ====
"""The length is counted with the 32 channels of stage 1."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 32
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== rounded_up ====
"""The pooling is rounded up, as if the rest at the edge were kept."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 1) // 2
    pooled2 = (pooled1 - 1) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== same_everywhere ====
"""All convolutions are padded."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "same"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "same"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== seed_not_raised ====
"""All dropouts get the same seed."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed)]
    head = [layers.Flatten(), layers.Dense(hidden, activation="relu"), drop(0.5, seed)]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== dropout_before_pooling ====
"""The dropout of stage 1 comes before the pooling."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), drop(0.25, seed), pools[0]]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== true_division ====
"""The sides are divided with /, so they are real numbers."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.Flatten(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) / 2
    pooled2 = (pooled1 - 2) / 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference


# ==== global_pooling ====
"""Global average pooling takes the place of flattening."""

import keras
import numpy as np
from keras import layers


def conv(filters, padding):
    return layers.Conv2D(filters, 3, padding=padding, activation="relu")


def drop(rate, seed):
    return layers.Dropout(rate, seed=seed)


def build_model(side, classes, hidden, seed):
    inputs = keras.Input((side, side, 3))
    pools = [layers.MaxPooling2D(2), layers.MaxPooling2D(2)]
    stage1 = [conv(32, "same"), conv(32, "valid"), pools[0], drop(0.25, seed)]
    stage2 = [conv(64, "same"), conv(64, "valid"), pools[1], drop(0.25, seed + 1)]
    head = [
        layers.GlobalAveragePooling2D(),
        layers.Dense(hidden, activation="relu"),
        drop(0.5, seed + 2),
    ]
    output = layers.Dense(classes, activation="softmax")
    return keras.Sequential([inputs, *stage1, *stage2, *head, output])


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    pooled1 = (side - 2) // 2
    pooled2 = (pooled1 - 2) // 2
    flat = pooled2 * pooled2 * 64
    first_dense = (flat + 1) * hidden

    model = build_model(side, classes, hidden, seed)
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, first_dense, parameters, in_training, at_inference
