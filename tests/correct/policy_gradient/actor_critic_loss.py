# ==== by_hand ====
"""All gradients by hand, in NumPy."""

import numpy as np


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    batch = len(x)
    scores = x @ actor
    log_pi = scores - np.logaddexp.reduce(scores, axis=1)[:, None]
    pi = np.exp(log_pi)
    target = rewards + gamma * (1 - ended) * (next_x @ critic)
    advantage = target - x @ critic
    own = -np.sum(pi * log_pi, axis=1)
    entropy = own.mean()
    policy_loss = -np.mean(advantage * log_pi[np.arange(batch), actions])
    loss = policy_loss + value_weight * np.mean(advantage**2) - entropy_weight * entropy
    hot = np.eye(actor.shape[1])[actions]
    by_score = -advantage[:, None] * (hot - pi)
    by_score += entropy_weight * pi * (log_pi + own[:, None])
    by_actor = x.T @ by_score / batch
    by_critic = -2 * value_weight * (x.T @ advantage) / batch
    return loss, advantage, entropy, by_actor, by_critic


# ==== two_tapes ====
"""A tape for each part; the gradients are put together afterwards."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    target = rewards + gamma * (1 - ended) * tf.linalg.matvec(next_x, critic)
    with tf.GradientTape() as values:
        v = tf.linalg.matvec(x, critic)
        value_loss = value_weight * tf.reduce_mean((target - v) ** 2)
    advantage = target - v
    with tf.GradientTape() as policy:
        pi = tf.nn.softmax(x @ actor)
        chosen = tf.math.log(
            tf.reduce_sum(pi * tf.one_hot(actions, pi.shape[1], dtype=pi.dtype), 1)
        )
        entropy = tf.reduce_mean(tf.reduce_sum(-pi * tf.math.log(pi), axis=-1))
        policy_loss = -tf.reduce_mean(chosen * advantage) - entropy_weight * entropy
    by_actor = policy.gradient(policy_loss, actor)
    by_critic = values.gradient(value_loss, critic)
    if by_critic is None:
        by_critic = tf.zeros_like(critic)
    return policy_loss + value_loss, advantage, entropy, by_actor, by_critic


# ==== keras_losses ====
"""Losses of Keras: a cross-entropy with sample weights, and the mean squared error."""

import keras
import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        logits = tf.matmul(x, actor)
        v = tf.reduce_sum(x * critic, axis=1)
        ahead = tf.where(ended > 0, 0.0, gamma * tf.reduce_sum(next_x * critic, axis=1))
        target = tf.stop_gradient(rewards + tf.cast(ahead, v.dtype))
        advantage = target - tf.stop_gradient(v)
        policy_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)(
            actions, logits, sample_weight=advantage
        )
        value_loss = keras.losses.MeanSquaredError()(target[:, None], v[:, None])
        pi = tf.nn.softmax(logits)
        entropy = tf.reduce_mean(
            keras.losses.categorical_crossentropy(pi, logits, from_logits=True)
        )
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic
