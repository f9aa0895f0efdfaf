# ==== repeats_lost ====
"""Of several visits to one state only the last one counts in the indexed sum."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        ascent[states] += advantages[:, np.newaxis] * by_score
        theta = theta + rate * ascent
    return theta, losses


# ==== downhill ====
"""The step is taken against the direction, as with a gradient of a loss."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta - rate * ascent
    return theta, losses


# ==== loss_sign ====
"""The objective is recorded and not the loss."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== mean_loss ====
"""The loss is averaged over the steps of the episode."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.mean(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== mean_ascent ====
"""The direction is divided by the number of steps."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        ascent /= len(states)
        theta = theta + rate * ascent
    return theta, losses


# ==== return_of_episode ====
"""Every step is judged by the return of the whole episode."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns[0] - baseline[states]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== baseline_averaged ====
"""One baseline, the mean of all, is taken for every state."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - np.mean(baseline)
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== baseline_by_time ====
"""The baseline is indexed by the number of the step and not by the state."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[np.arange(len(returns)) % len(baseline)]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== probability_not_log ====
"""The products are of probabilities and advantages."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.sum(np.exp(log_pi[states, actions]) * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== advantages_standardised ====
"""The advantages are standardised, as many implementations do."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        advantages = (advantages - np.mean(advantages)) / (np.std(advantages) + 1e-8)
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, np.newaxis] * by_score)
        theta = theta + rate * ascent
    return theta, losses


# ==== axis_missing ====
"""The advantages lack an axis for the product with the two actions."""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]
        losses[k] = -np.sum(log_pi[states, actions] * advantages)
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages * by_score)
        theta = theta + rate * ascent
    return theta, losses
