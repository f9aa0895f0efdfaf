"""The name follows from what the rule keeps: squares, their average, a velocity."""

NAMES = {
    ("sum of squares",): "AdaGrad",
    ("average of squares",): "RMSProp",
    ("average of gradients", "average of squares"): "Adam",
    ("velocity",): "Momentum",
    ("velocity", "looks ahead"): "NAG",
}


def optimizer_choice():
    rule_a = NAMES["sum of squares",]
    rule_b = NAMES["average of squares",]
    rule_c = NAMES["average of gradients", "average of squares"]
    rule_d = NAMES["velocity", "looks ahead"]
    return rule_a, rule_b, rule_c, rule_d
