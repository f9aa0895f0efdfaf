# ==== training_false_only ====
"""Calling the backbone for inference is thought to freeze its weights, too."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs, training=False))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== arrays_counted ====
"""The arrays of weights are counted and not their elements."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = len(model.trainable_weights)
    frozen = len(model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== bias_not_counted ====
"""The number is worked out by hand, and the biases of the output are forgotten."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = units * classes
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== averages_not_counted ====
"""Moving averages are no parameters to this learner and are not counted as frozen."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(
        int(np.prod(w.shape)) for w in model.non_trainable_weights if "moving" not in w.name
    )
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== all_as_trainable ====
"""count_params is taken for the number of parameters that are learned."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = model.count_params()
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== whole_model_frozen ====
"""The model is frozen after it is put together, with the output layer in it."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = (units + 1) * classes
    frozen = backbone.count_params()
    model.trainable = False
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== normalisation_left ====
"""Convolution and dense layer are frozen, batch normalisations are forgotten."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    for layer in backbone.layers:
        layer.trainable = not isinstance(layer, (layers.Conv2D, layers.Dense))
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== last_layers_left ====
"""The last three layers of the backbone are left free, as in fine-tuning."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    for layer in backbone.layers[:-3]:
        layer.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== no_softmax ====
"""The output layer gives logits, which are returned as probabilities."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes)(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(
        keras.optimizers.SGD(rate),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== default_rate ====
"""SGD is given by name, so that it has its default rate."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile("sgd", "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== labels_not_one_hot ====
"""The loss for one-hot labels gets integers."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    frozen = sum(int(np.prod(w.shape)) for w in model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== called_as_at_inference ====
"""Calling the backbone with training=False is taken for freezing it."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs, training=False))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== frozen_too_late ====
"""Everything is learned once before the backbone is frozen."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    backbone.trainable = False
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== kernels_alone ====
"""Only layers with kernels are frozen; batch normalisation is forgotten."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    for layer in backbone.layers:
        if isinstance(layer, layers.Conv2D | layers.Dense):
            layer.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== last_left ====
"""All layers of the backbone but the last four are frozen."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    for layer in backbone.layers[:-4]:
        layer.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== everything_frozen ====
"""The whole model is frozen, its new output layer included."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.trainable = False
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== weights_of_the_head_alone ====
"""The kernel of the output layer is counted without its biases."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights[:1])
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== arrays_for_frozen ====
"""Arrays that are not learned are counted, not their elements."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = len(model.non_trainable_weights)
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== no_moving_averages ====
"""Of the frozen weights those that move are left out of the count."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = sum(
        int(np.prod(weight.shape)) for weight in backbone.weights if "moving" not in weight.path
    )
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== rate_per_sample ====
"""The rate is divided by the number of samples, as if the loss were a sum."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate / len(images)), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== logits_as_probabilities ====
"""The output layer has no activation, and the loss takes logits for probabilities."""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes)(backbone(inputs))
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    frozen = model.count_params() - trainable
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities
