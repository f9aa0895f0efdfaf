# ==== pair_by_pair ====
"""One pair after the other."""

import numpy as np


def cross_modal_similarity(images, recipes, match, margin):
    losses = []
    for image, recipe, same in zip(images, recipes, match, strict=True):
        lengths = np.sqrt(image @ image) * np.sqrt(recipe @ recipe)
        cosine = image @ recipe / lengths if lengths > 0 else 0.0
        losses.append(1 - cosine if same == 1 else max(0.0, cosine - margin))
    return np.array(losses), sum(losses) / len(losses)


# ==== all_similarities ====
"""All images with all recipes, and the diagonal of that."""

import numpy as np


def cross_modal_similarity(images, recipes, match, margin):
    products = images @ recipes.T
    lengths = np.outer(np.linalg.norm(images, axis=1), np.linalg.norm(recipes, axis=1))
    cosines = np.divide(products, lengths, out=np.zeros_like(products), where=lengths > 0)
    cosines = np.diag(cosines)
    losses = (1 - cosines) * (match == 1) + (cosines - margin).clip(min=0) * (match == -1)
    return losses, losses.mean()


# ==== lengths_last ====
"""Divided by both lengths in the end, where there are any."""

import numpy as np


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.einsum("nd,nd->n", images, recipes)
    for vectors in (images, recipes):
        length = np.sqrt((vectors**2).sum(axis=1))
        length[length == 0] = 1
        cosines = cosines / length
    losses = np.maximum(cosines - margin, 0)
    losses[match > 0] = 1 - cosines[match > 0]
    return losses, np.mean(losses)
