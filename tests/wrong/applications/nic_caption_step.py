# ==== last_state_only ====
"""return_sequences is forgotten, and the LSTM has one vector that cannot be sliced by
time.
"""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== image_last ====
"""The image comes after the words."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([following, first], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== image_at_every_step ====
"""The image is added to every word and not given once before them."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following + first], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== last_output_dropped ====
"""The output after the last word is dropped instead of that after the image."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, :-1]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== image_with_relu ====
"""The dense layer of the image has a ReLU."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, activation="relu", name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== no_softmax ====
"""The last layer gives logits."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== masked_embedding ====
"""The embedding masks number 0, and the LSTM skips such words; the image is given a
mask of its own.
"""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, mask_zero=True, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    seen = keras.ops.concatenate([keras.ops.ones_like(words[:, :1]), words], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(
        sequence, mask=keras.ops.not_equal(seen, 0)
    )
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== vocabulary_plus_one ====
"""The embedding has a row more, for padding."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary + 1, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== joined_by_features ====
"""The image and the words are joined along the last axis, where their times do not
agree.
"""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following])
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Dense(vocabulary, activation="softmax", name="probabilities")(after)
    model = keras.Model([feature, words], outputs)
    return model


# ==== softmax_over_time ====
"""The softmax runs over the times and not over the words of the vocabulary."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.Dense(embedding, name="image")(feature)
    first = layers.Reshape((1, embedding))(image)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = layers.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)
    after = states[:, 1:]
    outputs = layers.Softmax(axis=1)(layers.Dense(vocabulary, name="probabilities")(after))
    model = keras.Model([feature, words], outputs)
    return model
