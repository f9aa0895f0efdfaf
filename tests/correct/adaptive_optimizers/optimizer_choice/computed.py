"""The rules are tried on a quadratic and told apart by what each one does."""


def optimizer_choice():
    def second_step(rule):
        w, state = 1.0, [0.0, 0.0]
        for t in (1, 2):
            w = rule(w, w, state, t)
        return round(w, 6)

    def adagrad(w, g, s, t):
        s[0] += g * g
        return w - 0.1 * g / s[0] ** 0.5

    def rmsprop(w, g, s, t):
        s[0] = 0.9 * s[0] + 0.1 * g * g
        return w - 0.1 * g / s[0] ** 0.5

    def adam(w, g, s, t):
        s[:] = 0.9 * s[0] + 0.1 * g, 0.99 * s[1] + 0.01 * g * g
        return w - 0.1 * (1 - 0.99**t) ** 0.5 / (1 - 0.9**t) * s[0] / s[1] ** 0.5

    def nag(w, g, s, t):
        s[0] = 0.9 * s[0] - 0.1 * g
        return w + 0.9 * s[0] - 0.1 * g

    rules = {"AdaGrad": adagrad, "RMSProp": rmsprop, "Adam": adam, "NAG": nag}
    names = {second_step(rule): name for name, rule in rules.items()}
    return tuple(names[second_step(rule)] for rule in (adagrad, rmsprop, adam, nag))
