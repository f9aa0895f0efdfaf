# ==== loops ====
"""One transition after another."""

import numpy as np


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    y = np.zeros(batch)
    loss = 0.0
    gradient = np.zeros(online.shape)
    for n in range(batch):
        y[n] = rewards[n]
        if not ended[n]:
            y[n] += gamma * max(next_states[n] @ target)
        error = y[n] - states[n] @ online[:, actions[n]]
        if abs(error) <= 1:
            loss += error**2 / 2
            slope = -error
        else:
            loss += abs(error) - 0.5
            slope = -np.sign(error)
        gradient[:, actions[n]] += slope * states[n] / batch
    return y, loss / batch, gradient


# ==== matrices ====
"""One-hot actions and matrix products."""

import numpy as np


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    taken = np.eye(online.shape[1])[actions]
    y = rewards + gamma * (1.0 - ended) * np.amax(next_states.dot(target), axis=-1)
    error = y - np.einsum("nf,fa,na->n", states, online, taken)
    small = np.minimum(np.abs(error), 1)
    loss = np.mean(small * (np.abs(error) - 0.5 * small))
    gradient = -states.T @ (taken * np.clip(error, -1, 1)[:, None]) / len(error)
    return y, loss, gradient


# ==== scattered ====
"""The gradient by outputs first, then back through the matrix."""

import numpy as np


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    rows = np.arange(len(actions))
    ahead = np.sort(next_states @ target, axis=1)[:, -1]
    y = np.where(ended, rewards, rewards + gamma * ahead)
    q = states @ online
    error = y - q[rows, actions]
    large = np.abs(error) > 1
    loss = np.where(large, np.abs(error) - 0.5, error * error / 2).sum() / len(rows)
    by_output = np.zeros_like(q)
    by_output[rows, actions] = -np.where(large, np.sign(error), error) / len(rows)
    return y, loss, states.T @ by_output
