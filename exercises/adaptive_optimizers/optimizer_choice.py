"""更新式と最適化手法の名前

次の 4 つの更新式の名前を "Momentum", "NAG", "AdaGrad", "RMSProp", "Adam" から選び、
文字列で返せ。g は勾配、η, μ, ρ, β₁, β₂ は定数、ε は 0 による割り算を避ける小さな数。

    (A)  h ← h + g²                          w ← w − η g / √(h + ε)
    (B)  h ← ρ h + (1 − ρ) g²                w ← w − η g / √(h + ε)
    (C)  m ← β₁ m + (1 − β₁) g
          v ← β₂ v + (1 − β₂) g²              w ← w − α_t m / (√v + ε)
    (D)  u ← μ u − η g                       w ← w + μ u − η g

α_t は、m と v の初期値が 0 であることを補正した学習率。(D) の u は速度で、w の式に
は更新した u を使う。

---
Update rules and their names

Name the four update rules above: return for each one of the strings "Momentum", "NAG",
"AdaGrad", "RMSProp", "Adam". (A), (B), (C), (D) are rule_a, rule_b, rule_c, rule_d. g is
the gradient; η, μ, ρ, β₁, β₂ are constants; ε is a small number against division by zero.

α_t is the learning rate, corrected for averages m and v that began at 0. In (D) u is the
velocity; the formula for w uses the u that was just updated.
"""


def optimizer_choice():
    rule_a = ...  # TODO 1
    rule_b = ...  # TODO 2
    rule_c = ...  # TODO 3
    rule_d = ...  # TODO 4
    return rule_a, rule_b, rule_c, rule_d
