# ==== step_by_step ====
"""One step after another; the old policy decides all of them."""

import numpy as np


def softmax(row):
    powers = np.exp(row - row.max())
    return powers / powers.sum()


def reinforce(theta, u, gamma, baseline, rate):
    theta = theta.copy()
    losses = []
    length = len(theta)
    for numbers in u:
        policy = np.array([softmax(row) for row in theta])
        state, moves = length // 2, []
        for number in numbers:
            if state == 0 or state == length - 1:
                break
            action = 0 if number < policy[state, 0] else 1
            after = state + (1 if action else -1)
            reward = -0.25
            if after == length - 1:
                reward += 3
            if after == 0:
                reward -= 2
            moves.append((state, action, reward))
            state = after
        value, loss = 0.0, 0.0
        for state, action, reward in reversed(moves):
            value = reward + gamma * value
            loss -= (value - baseline[state]) * np.log(policy[state, action])
            change = -policy[state]
            change[action] += 1
            theta[state] += rate * (value - baseline[state]) * change
        losses.append(loss)
    return theta, np.array(losses)


# ==== descent_on_the_loss ====
"""The gradient of the loss by one-hot states, and a step of descent."""

import numpy as np


def log_softmax(scores):
    return scores - np.logaddexp.reduce(scores, axis=1)[:, None]


def episode(log_pi, u, gamma):
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
    losses = []
    for numbers in u:
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        weights = returns - baseline[states]
        losses.append(-weights.dot(log_pi[states, actions]))
        visited = np.eye(len(theta))[states]
        gradient = visited.T @ (weights[:, None] * (np.exp(log_pi)[states] - np.eye(2)[actions]))
        theta = theta - rate * gradient
    return theta, np.array(losses)


# ==== counts ====
"""How much of the advantages each state and action got, then the policy's share of it."""

import numpy as np


def log_softmax(scores):
    return scores - np.logaddexp(scores[:, :1], scores[:, 1:])


def episode(log_pi, u, gamma):
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
    for k in range(len(u)):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, u[k], gamma)
        got = np.zeros(theta.shape)
        for state, action, value in zip(states, actions, returns):
            got[state, action] += value - baseline[state]
        losses[k] = -(got * log_pi).sum()
        theta = theta + rate * (got - got.sum(axis=1, keepdims=True) * np.exp(log_pi))
    return theta, losses
