# ==== table ====
"""A table of joint probabilities, then shares of its columns."""

import numpy as np


def bayes_posterior(prior, tpr, fpr):
    joint = np.array(
        [[prior * tpr, prior * (1 - tpr)], [(1 - prior) * fpr, (1 - prior) * (1 - fpr)]]
    )
    totals = joint.sum(axis=0)
    shares = joint[0] / totals
    return totals[0], shares[0], shares[1]


# ==== people ====
"""Counted in a town of a hundred million."""


def bayes_posterior(prior, tpr, fpr):
    people = 1e8
    sick = people * prior
    healthy = people - sick
    true_positive, false_positive = sick * tpr, healthy * fpr
    false_negative, true_negative = sick - true_positive, healthy - false_positive
    positives, negatives = true_positive + false_positive, false_negative + true_negative
    return positives / people, true_positive / positives, false_negative / negatives


# ==== odds ====
"""Odds times the likelihood ratio of the result."""


def probability(against, if_sick, if_healthy):
    return if_sick / (if_sick + against * if_healthy)


def bayes_posterior(prior, tpr, fpr):
    against = (1 - prior) / prior
    return (
        fpr + prior * (tpr - fpr),
        probability(against, tpr, fpr),
        probability(against, 1 - tpr, 1 - fpr),
    )


# ==== logits ====
"""The sigmoid of log odds, where these are finite."""

import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def log(value):
    return math.log(value) if value else -1e3


def sick(prior, if_sick, if_healthy):
    return sigmoid(max(-700, log(prior) - log(1 - prior) + log(if_sick) - log(if_healthy)))


def bayes_posterior(prior, tpr, fpr):
    positive = prior * tpr + (1 - prior) * fpr
    return positive, sick(prior, tpr, fpr), sick(prior, 1 - tpr, 1 - fpr)


# ==== exact ====
"""Fractions."""

from fractions import Fraction


def bayes_posterior(prior, tpr, fpr):
    prior, tpr, fpr = Fraction(prior), Fraction(tpr), Fraction(fpr)
    positive = prior * tpr + (1 - prior) * fpr
    return (
        float(positive),
        float(prior * tpr / positive),
        float(prior * (1 - tpr) / (1 - positive)),
    )
