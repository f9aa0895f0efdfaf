"""Our frozen lake and our cliff have the rules of Gymnasium's (marked slow)."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_about, ask_oracle

pytestmark = pytest.mark.slow


def test_values_of_a_frozen_lake_satisfy_bellmans_equation_with_the_transitions_of_gymnasium(
    course,
):
    from gymnasium.envs.toy_text.frozen_lake import FrozenLakeEnv

    exercise = course.load("q_learning", "value_iteration")
    for seed in range(3):
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            given, v, q = case.arguments, expected["v"], expected["q"]
            lake = FrozenLakeEnv(
                desc=given["lake"],
                success_rate=given["success"],
                reward_schedule=tuple(given["rewards"]),
            )
            for state, action in np.ndindex(q.shape):
                ahead = sum(
                    share * (reward + given["gamma"] * (not ended) * v[following])
                    for share, following, reward, ended in lake.P[state][action]
                )
                assert q[state, action] == pytest.approx(ahead, rel=1e-9, abs=1e-9)
            np.testing.assert_allclose(v, q.max(axis=1), rtol=1e-12)


def test_q_learning_along_the_cliff_of_gymnasium_gives_the_same_table(course):
    from gymnasium.envs.toy_text.cliffwalking import CliffWalkingEnv

    exercise = course.load("q_learning", "q_learning_update")
    rng = np.random.default_rng(0)
    # Around the start, off the cliff, and three times along it to the goal.
    actions = [*rng.integers(4, size=60), *([0, 0, 0, *[1] * 11, 2, 2, 2] * 3)]
    q = rng.normal(size=(48, 4))
    given = {"q": q, "height": 4, "width": 12, "actions": np.array(actions)}
    given |= {"alpha": 0.3, "gamma": 0.9}
    (expected,) = ask_about(exercise, [given], 0).expected
    cliff, table, errors, ends = CliffWalkingEnv(), q.copy(), [], 0
    state, _ = cliff.reset(seed=0)
    for action in actions:
        following, reward, ended, _, _ = cliff.step(action)
        errors.append(reward + 0.9 * (not ended) * table[following].max() - table[state, action])
        table[state, action] += 0.3 * errors[-1]
        state = cliff.reset()[0] if ended else following
        ends += ended
    assert ends == 3
    np.testing.assert_allclose(expected["q"], table, rtol=1e-9)
    np.testing.assert_allclose(expected["errors"], errors, rtol=1e-9)
