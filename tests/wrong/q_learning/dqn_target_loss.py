# ==== online_chooses ====
"""The action in s′ is chosen by the online weights and valued by the target ones,
double DQN.
"""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = (next_states @ target)[np.arange(batch), np.argmax(next_states @ online, axis=1)]
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== online_targets ====
"""The targets are made with the online weights."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ online, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== end_ignored ====
"""What follows a terminal state is counted all the same."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * ahead
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== no_reward_at_the_end ====
"""At an end the whole target is 0, the reward included."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = np.where(ended, 0, rewards + gamma * ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== greatest_in_s ====
"""chosen is the best value in s instead of that of the action taken."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = np.max(states @ online, axis=1)
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== columns_by_actions ====
"""The columns of all actions are picked and the diagonal is forgotten: the mean of a
row is taken.
"""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = np.mean((states @ online)[:, actions], axis=1)
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== not_clipped ====
"""The derivative is that of the squared error, without the clipping."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -error / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== sign_of_the_error ====
"""The derivative with respect to the error is used, though the error has chosen with a
minus.
"""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== batch_size_forgotten ====
"""The mean's division by the batch is missing in the derivative."""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1)
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]
    return y, loss, gradient


# ==== overwritten ====
"""The gradient of an action is assigned and not added up, so that only its last
transition is left.
"""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = np.max(next_states @ target, axis=1)
    y = rewards + gamma * np.where(ended, 0, ahead)
    chosen = (states @ online)[np.arange(batch), actions]
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] = pulls[n] * states[n]
    return y, loss, gradient
