# ==== gradient_through_target ====
"""The target is not stopped, so the critic also moves what it aims at."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = rewards + gamma * (1 - ended) * next_v
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== gradient_through_advantage ====
"""The advantage is not stopped; the loss of the policy pulls on the critic."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = target - v
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== value_loss_of_constant ====
"""The squared advantage serves as the value loss, but it is a constant by now."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean(advantage**2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== entropy_added ====
"""The bonus for entropy is added to a loss that is minimised."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss + entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== policy_sign ====
"""The objective of the policy, which rises, is taken as its loss."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== reward_lost_at_end ====
"""At an end the whole target is set to 0, its last reward included."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient((rewards + gamma * next_v) * (1 - ended))
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== end_ignored ====
"""States after an end keep their value, as if the episode went on."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== entropy_over_everything ====
"""The mean goes over states and actions; the entropy is divided by the choices."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.exp(log_pi) * log_pi)
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== entropy_of_taken ====
"""The entropy is estimated from the actions taken and not computed from the policy."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(chosen)
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== summed_policy_loss ====
"""The policy loss is summed over the batch, as in REINFORCE for one episode."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_sum(chosen * advantage)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== half_square ====
"""The squared error gets the usual ½."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage)
        value_loss = 0.5 * tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== second_axis ====
"""The product has one axis, but the mean is asked for along the second."""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)
        advantage = tf.stop_gradient(target - v)
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(chosen * advantage, axis=1)
        value_loss = tf.reduce_mean((target - v) ** 2)
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic
