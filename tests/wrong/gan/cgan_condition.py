# ==== embedding_first ====
"""The embedding is put before the noise."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([embedding[labels], noise], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== labels_from_one ====
"""The labels are taken to begin at 1, so that the rows of the embedding are shifted by
one.
"""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels - 1]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== labels_as_numbers ====
"""The label itself is put into the planes, as if classes were a quantity."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.repeat(labels[:, None], classes, axis=1)
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== classes_from_the_batch ====
"""The one-hot vectors go over the classes that occur in the batch; the planes of the
absent ones are appended as zeros.
"""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    present = np.unique(labels)
    one_hot = (labels[:, None] == present).astype(float)
    one_hot = np.pad(one_hot, ((0, 0), (0, classes - len(present))))
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== ones_for_all_classes_up_to_label ====
"""The comparison fills all planes up to the label, a thermometer code."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = (np.arange(classes) <= labels[:, None]).astype(float)
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== planes_before_channels ====
"""The planes come before the channels of the image."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([planes, images], axis=-1)
    return generator_input, discriminator_input


# ==== condition_at_one_pixel ====
"""The label is written to the first pixel only, the rest of its plane staying 0."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.zeros((len(labels), height, width, classes))
    planes[:, 0, 0, :] = one_hot
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== tiled_and_reshaped ====
"""The one-hot vectors are repeated and reshaped so that the axes of pixels and classes
get mixed up.
"""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.repeat(one_hot, height * width, axis=1).reshape(-1, height, width, classes)
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input


# ==== joined_along_height ====
"""The arrays are joined along the default axis 0 of concatenate, for which their shapes
do not fit.
"""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.broadcast_to(one_hot[:, None, None, :], (len(labels), height, width, classes))
    discriminator_input = np.concatenate([images, planes])
    return generator_input, discriminator_input


# ==== normalised_planes ====
"""The planes are divided by the number of pixels, so that each class has the total 1."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    _, height, width, _ = images.shape
    classes = len(embedding)
    generator_input = np.concatenate([noise, embedding[labels]], axis=1)

    one_hot = np.eye(classes)[labels]
    planes = np.ones((len(labels), height, width, classes)) * one_hot[:, None, None, :]
    planes /= height * width
    discriminator_input = np.concatenate([images, planes], axis=-1)
    return generator_input, discriminator_input
