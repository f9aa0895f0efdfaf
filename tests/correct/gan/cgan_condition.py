# ==== loops ====
"""Sample by sample; a plane is filled where the label says so."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    batch, height, width, channels = images.shape
    classes = embedding.shape[0]
    generator_input = []
    discriminator_input = np.zeros((batch, height, width, channels + classes))
    for k in range(batch):
        generator_input.append([*noise[k], *embedding[labels[k]]])
        discriminator_input[k, :, :, :channels] = images[k]
        discriminator_input[k, :, :, channels + labels[k]] = 1
    return np.array(generator_input), discriminator_input


# ==== matrix_product ====
"""The embedding is a product with one-hot vectors; einsum spreads them."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    one_hot = (labels[:, None] == np.arange(len(embedding))) * 1.0
    ones = np.ones(images.shape[1:3])
    planes = np.einsum("nc,hw->nhwc", one_hot, ones)
    return np.hstack([noise, one_hot @ embedding]), np.concatenate((images, planes), 3)


# ==== float32 ====
"""In single precision."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    noise, embedding, images = (a.astype(np.float32) for a in (noise, embedding, images))
    planes = np.zeros((*images.shape[:3], len(embedding)), np.float32)
    planes[np.arange(len(labels)), :, :, labels] = 1
    return np.c_[noise, np.take(embedding, labels, 0)], np.append(images, planes, axis=-1)


# ==== broadcast_planes ====
"""Planes are a view; the two parts are written into arrays made for them."""

import numpy as np


def cgan_condition(noise, labels, embedding, images):
    inputs, channels = noise.shape[1], images.shape[-1]
    classes, length = embedding.shape
    first = np.empty((len(noise), inputs + length))
    first[:, :inputs], first[:, inputs:] = noise, embedding[labels]
    one_hot = np.identity(classes)[labels].reshape(-1, 1, 1, classes)
    second = np.empty((*images.shape[:3], channels + classes))
    second[..., :channels] = images
    second[..., channels:] = np.broadcast_to(one_hot, (*images.shape[:3], classes))
    return first, second
