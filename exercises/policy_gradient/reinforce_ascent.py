"""REINFORCE

鎖の上を歩く課題で、エピソードを 1 つ終えるたびに、REINFORCE で方策の重み theta
を 1 回更新せよ。全部の更新を終えた theta と、各エピソードの損失 losses とを、こ
の順に返せ。

方策は theta の行（状態）に softmax を適用したもので、行動は 0 が左、1 が右であ
る。episode は、乱数 u の 1 行を使って、訪れた状態 states、とった行動 actions、
それぞれの時刻の収益 returns を返す。同じ状態を何度も訪れることがある。

    advantages    収益がベースラインをどれだけ上回るか。ベースラインは状態ごとに
                  baseline に与えられている
    log_pi        更新する前の方策の、すべての状態と行動の対数確率
    losses        最小にすると方策がよくなる損失。対数確率と advantages との積を
                  時刻について足し、符号を付けたもの。割らない
    by_score      各時刻にとった行動の対数確率を、状態の点数で微分したもの
    ascent        期待収益を大きくする向き。損失の勾配の符号を変えたもの
    rate          学習率

---
    theta, ascent, log_pi: (length, 2)    u: (episodes, steps)
    states, actions, returns, advantages: (moves,)    by_score: (moves, 2)
    baseline: (length,)    losses: (episodes,)    gamma, rate: scalar

---
REINFORCE

In a walk along a chain, update theta, the weights of the policy, by REINFORCE
once after each episode. Return theta after all updates and `losses`, one for
each episode, in this order.

The policy is a softmax of a row of theta (a state); action 0 goes left, 1
right. `episode` takes a row of random numbers u and gives the states that were
visited, the actions taken, and the return of each step. A state may be visited
often.

    advantages    by how much the returns exceed the baseline, of which each
                  state has its own in `baseline`
    log_pi        the log-probabilities of all states and actions by the policy
                  before the update
    losses        what is to be minimised so that the policy gets better: the
                  products of log-probabilities and advantages, summed over the
                  steps, with its sign. Nothing is divided
    by_score      for each step, the derivative of the log-probability of the
                  action taken with respect to the scores of its state
    ascent        the direction in which the expected return rises: the gradient
                  of the loss with the sign changed
    rate          the learning rate
"""

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
        advantages = ...  # TODO 1
        ...  # TODO 2
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        ...  # TODO 3
        theta = ...  # TODO 4
    return theta, losses
