"""方策勾配・A3C・AlphaGo の知識問題"""

SETS = {
    "one-choice": dict(
        stem=dict(
            ja="1 回の選択で終わる課題で、行動 1, 2 の確率を π = softmax(θ₁, θ₂) とし、いまは θ₁ = θ₂ = 0 である。収益 R は、行動 1 で 10、行動 2 で 12 に決まっている。1 回の試行から、θ₁ に関する勾配の推定値 g を作り、θ を勾配上昇で動かす（θ₂ も同様）。a は選んだ行動、b は行動によらない定数（ベースライン）である。(A) から (D) は、期待収益 J の勾配を標本から推定する変形で、誤りを含む。a_i は π から得た N 個の標本である。",
            en="A task ends with one choice. Actions 1 and 2 have the probabilities π = softmax(θ₁, θ₂); at present θ₁ = θ₂ = 0. The return R is fixed: 10 for action 1, 12 for action 2. From one trial an estimate g of the gradient for θ₁ is made, likewise for θ₂, and θ is moved by gradient ascent. a is the action chosen, b a constant that does not depend on it (a baseline). Lines (A) to (D), not all of them right, lead to an estimate of the gradient of the expected return J from N samples a_i drawn from π.",
            shared="""
    g = (R(a) − b) ∂log π(a)/∂θ₁

    J = Σ_a π(a) R(a)
    (A)  ∇J = Σ_a R(a) ∇π(a)
    (B)     = Σ_a π(a) R(a) ∇log π(a)
    (C)     = E[ R(a) ∇log π(a) ]
    (D)     ≈ (1/N) Σ_i π(a_i) R(a_i) ∇log π(a_i)
""",
        ),
        questions={
            "baseline_effect": dict(
                syllabus="4-(7)-ii",
                ja="b = 0 を b = 11 に変えると、g の期待値は（ア）、分散は（イ）。組合せはどれか。",
                en="b = 0 is changed to b = 11. Then the expectation of g (a), and its variance (b). Which pair is right?",
                right=dict(
                    ja="（ア）−0.5 のままで　（イ）0 になる",
                    en="(a) remains −0.5   (b) becomes 0",
                ),
                wrong={
                    "nothing-changes": dict(
                        ja="（ア）−0.5 のままで　（イ）30.25 のままである",
                        en="(a) remains −0.5   (b) remains 30.25",
                        why=dict(
                            ja="b = 11 では、どちらの行動を選んでも g = −0.5 となり、ばらつかない。",
                            en="With b = 11 both actions give g = −0.5, and nothing varies.",
                        ),
                    ),
                    "both-vanish": dict(
                        ja="（ア）0 になり　（イ）0 になる",
                        en="(a) becomes 0   (b) becomes 0",
                        why=dict(
                            ja="∂log π(a)/∂θ₁ の期待値は 0 なので、定数を引いても g の期待値は変わらない。",
                            en="The expectation of ∂log π(a)/∂θ₁ is 0, and so a constant does not change that of g.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）0 になり　（イ）30.25 のままである",
                        en="(a) becomes 0   (b) remains 30.25",
                        why=dict(
                            ja="逆である。期待値は変わらず、分散が変わる。",
                            en="The other way round: the expectation stays, the variance changes.",
                        ),
                    ),
                },
            ),
            "all_positive": dict(
                syllabus="4-(7)-ii",
                ja="b = 0 とし、たまたま行動 1 を選んだ。小さい学習率で θ₁, θ₂ を 1 回更新すると、行動 1 の確率はどうなるか。",
                en="Let b = 0, and let action 1 happen to be chosen. θ₁ and θ₂ are updated once, with a small learning rate. What becomes of the probability of action 1?",
                right=dict(
                    ja="上がる。更新の向きは R(1) の符号だけで決まる",
                    en="It rises: only the sign of R(1) decides the direction",
                ),
                wrong={
                    "falls": dict(
                        ja="下がる。更新の向きは R(1) と平均の差で決まる",
                        en="It falls: R(1) minus the mean decides the direction",
                        why=dict(
                            ja="b = 0 では平均は引かれない。差で決まるのは、b を平均の 11 としたときである。",
                            en="With b = 0 no mean is subtracted; it would be with b = 11.",
                        ),
                    ),
                    "falls-by-comparison": dict(
                        ja="下がる。更新の向きは R(1) と R(2) の差で決まる",
                        en="It falls: R(1) minus R(2) decides the direction",
                        why=dict(
                            ja="選ばなかった行動の収益は、この更新に現れない。",
                            en="The return of an action not chosen does not come into this update.",
                        ),
                    ),
                    "stays": dict(
                        ja="変わらない。θ₁ と θ₂ は同じだけ動く",
                        en="It stays: θ₁ and θ₂ move by the same amount",
                        why=dict(
                            ja="θ₁ に関する勾配は 5、θ₂ に関する勾配は −5 で、逆の向きに動く。",
                            en="The gradients are 5 for θ₁ and −5 for θ₂: they move in opposite directions.",
                        ),
                    ),
                },
            ),
            "wrong_line": dict(
                syllabus="4-(7)-ii",
                ja="勾配を推定する変形で、初めて誤りが現れる行はどれか。",
                en="In which line on the way to the estimate does the first error appear?",
                right="(D)",
                wrong={
                    "first": dict(
                        text="(A)",
                        why=dict(
                            ja="R は θ によらないので、微分されるのは π だけである。正しい。",
                            en="R does not depend on θ, and only π is differentiated: this is right.",
                        ),
                    ),
                    "second": dict(
                        text="(B)",
                        why=dict(
                            ja="∇π = π ∇log π を使っており、正しい。",
                            en="It uses ∇π = π ∇log π, which is right.",
                        ),
                    ),
                    "third": dict(
                        text="(C)",
                        why=dict(
                            ja="π(a) で重みづけた和は、π についての期待値である。正しい。",
                            en="A sum weighted by π(a) is the expectation over π: this is right.",
                        ),
                    ),
                },
            ),
            "policy_vs_value": dict(
                syllabus="4-(7)-ii",
                ja="方策を直接に学習する REINFORCE が、行動価値を学習して最大のものを選ぶ方法よりも適しているのは、どのような場合か。",
                en="When does REINFORCE, which learns the policy itself, suit better than learning action values and taking the greatest?",
                right=dict(
                    ja="関節に加える力のように、行動が連続な値をとる場合",
                    en="if actions are continuous, as the force at a joint is",
                ),
                wrong={
                    "old-transitions": dict(
                        ja="古い方策で集めた遷移を、何度も学習に使いたい場合",
                        en="if transitions of older policies are to be used again",
                        why=dict(
                            ja="REINFORCE はいまの方策の標本を要する。使い回しは Q 学習の長所である。",
                            en="REINFORCE needs samples of the present policy; Q-learning may use old ones.",
                        ),
                    ),
                    "low-variance": dict(
                        ja="勾配の推定値のばらつきを、なるべく小さくしたい場合",
                        en="if gradient estimates are to vary as little as possible",
                        why=dict(
                            ja="エピソードの収益を使うので、ばらつきが大きいことが弱点である。",
                            en="It uses the returns of episodes; their large variance is its weakness.",
                        ),
                    ),
                    "table": dict(
                        ja="状態も行動も少なくて、価値を全部表に書ける場合",
                        en="if there are few states and actions, and a table will do",
                        why=dict(
                            ja="表を使う Q 学習で足り、方策を直接に表す理由がない。",
                            en="Q-learning with a table is enough then.",
                        ),
                    ),
                },
                source="Sutton, Barto, Reinforcement Learning: An Introduction, 2nd ed., 2018, §13.1, §13.3, §13.7",
            ),
        },
    ),
    "a3c": dict(
        stem=dict(
            ja="A3C では、16 個のワーカーが別々の環境で動き、t_max ステップごとに勾配を計算して、共有する重みを互いに待たずに更新する。ネットワークは途中までを共有し、actor と critic の 2 つの出力をもつ。あるワーカーは、状態 s_t から 3 ステップで報酬 1, 0, 2 をこの順に得て、終端でない s_{t+3} に着いた。γ = 0.5、V(s_t) = 1.5、V(s_{t+3}) = 8 である。",
            en="In A3C 16 workers act in environments of their own. After every t_max steps each computes gradients and updates shared weights, without waiting for the others. The network is shared up to a point and has two outputs, actor and critic. In three steps from a state s_t one worker got the rewards 1, 0, 2, in this order, and reached s_{t+3}, which is not terminal. γ = 0.5, V(s_t) = 1.5, V(s_{t+3}) = 8.",
        ),
        questions={
            "actor_critic_outputs": dict(
                syllabus="4-(7)-ii",
                ja="actor の出力は（ア）、critic の出力は（イ）である。組合せはどれか。",
                en="The actor's output is (a), the critic's is (b). Which pair is right?",
                right=dict(ja="（ア）π(a∣s)　（イ）V(s)", en="(a) π(a∣s)   (b) V(s)"),
                wrong={
                    "critic-of-actions": dict(
                        ja="（ア）π(a∣s)　（イ）Q(s, a)",
                        en="(a) π(a∣s)   (b) Q(s, a)",
                        why=dict(
                            ja="A3C の critic は状態価値を出し、アドバンテージは収益との差で作る。",
                            en="A3C's critic gives state values; advantages are made from their difference to returns.",
                        ),
                    ),
                    "actor-of-values": dict(
                        ja="（ア）Q(s, a)　（イ）V(s)",
                        en="(a) Q(s, a)   (b) V(s)",
                        why=dict(
                            ja="actor が出すのは価値ではなく、行動の確率である。",
                            en="An actor gives probabilities of actions and not values.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）Q(s, a)　（イ）π(a∣s)",
                        en="(a) Q(s, a)   (b) π(a∣s)",
                        why=dict(
                            ja="役割が逆である。actor が行動を決め、critic がそれを評価する。",
                            en="The parts are exchanged: the actor chooses actions, the critic judges them.",
                        ),
                    ),
                },
                source="Mnih et al., Asynchronous Methods for Deep Reinforcement Learning, ICML 2016, §4",
            ),
            "n_step_advantage": dict(
                syllabus="4-(7)-ii",
                ja="s_t におけるアドバンテージの推定値はいくらか。",
                en="What is the estimated advantage in s_t?",
                right="1.0",
                wrong={
                    "no-bootstrap": dict(
                        text="0.0",
                        why=dict(
                            ja="s_{t+3} から先の見込みを加えていない。",
                            en="What is expected from s_{t+3} on is not in it.",
                        ),
                    ),
                    "one-power-less": dict(
                        text="2.0",
                        why=dict(
                            ja="V(s_{t+3}) に γ³ ではなく γ² を掛けている。",
                            en="V(s_{t+3}) is multiplied by γ² and not by γ³.",
                        ),
                    ),
                    "return-itself": dict(
                        text="2.5",
                        why=dict(
                            ja="3 ステップの収益の推定値で、V(s_t) を引いていない。",
                            en="That is the return of three steps; V(s_t) is not subtracted.",
                        ),
                    ),
                },
            ),
            "no_replay": dict(
                syllabus="4-(7)-ii",
                ja="DQN が使う経験再生を、A3C は使わない。標本どうしの相関が問題にならないのはなぜか。",
                en="A3C has no experience replay as DQN has. Why is the correlation of samples no problem?",
                right=dict(
                    ja="並行して動くワーカーが、それぞれ違う状態を経験するから",
                    en="Workers, side by side, go through different states",
                ),
                wrong={
                    "waiting": dict(
                        ja="並行して動くワーカーが、互いの勾配がそろうのを待つから",
                        en="Workers, side by side, wait for all gradients",
                        why=dict(
                            ja="待たずに更新する非同期の方法である。待っても、相関が弱まるわけではない。",
                            en="They do not wait, A3C being asynchronous; nor would that lessen any correlation.",
                        ),
                    ),
                    "exact-critic": dict(
                        ja="共有される critic が、最適な価値を正しく出力するから",
                        en="The critic, which is shared, gives optimal values",
                        why=dict(
                            ja="critic も学習の途中の推定にすぎない。",
                            en="The critic, too, is only an estimate that is being learned.",
                        ),
                    ),
                    "off-policy": dict(
                        ja="方策オフ型なので、ほかの方策の古い遷移からも学べるから",
                        en="Off-policy methods can learn from old transitions",
                        why=dict(
                            ja="A3C は方策オン型で、古い遷移を使い回さない。",
                            en="A3C is on-policy and does not use old transitions again.",
                        ),
                    ),
                },
                source="Mnih et al., Asynchronous Methods for Deep Reinforcement Learning, ICML 2016, §1, §4",
            ),
            "entropy_zero": dict(
                syllabus="4-(7)-ii",
                ja="損失から引いている方策のエントロピーの係数を 0 にすると、何が起こりやすいか。",
                en="The policy's entropy, times a coefficient, is subtracted from the loss. What is likely to happen with a coefficient of 0?",
                right=dict(
                    ja="早いうちに方策が 1 つの行動に偏り、探索が足りなくなる",
                    en="The policy settles on one action early and explores too little",
                ),
                wrong={
                    "uniform": dict(
                        ja="方策がどの行動も等しく選ぶままで、学習が進まなくなる",
                        en="The policy remains uniform however long it is trained",
                        why=dict(
                            ja="方策を一様に近づけるのはエントロピーの項である。除くと、逆に偏りやすい。",
                            en="It is the entropy term that keeps a policy close to uniform.",
                        ),
                    ),
                    "values-explode": dict(
                        ja="critic の推定する価値が、際限なく大きくなってしまう",
                        en="The values that the critic estimates grow without bounds",
                        why=dict(
                            ja="この項は actor の出力だけに掛かり、価値の損失には入らない。",
                            en="The term has the actor's output alone and is no part of the loss of values.",
                        ),
                    ),
                    "best-falls": dict(
                        ja="最もよい行動を選ぶ確率が、ほかの行動よりも低くなる",
                        en="The best action becomes less likely than one of the others",
                        why=dict(
                            ja="この項がなくても、期待収益を大きくする向きに動くことは変わらない。",
                            en="Without the term it still is the expected return that is made large.",
                        ),
                    ),
                },
            ),
        },
    ),
    "alphago-2016": dict(
        stem=dict(
            ja="2016 年の論文の AlphaGo は、方策ネットワーク、バリューネットワーク、ロールアウト方策を、モンテカルロ木探索で組み合わせる。探索で葉に着くと、バリューネットワークの出力 v と、ロールアウト方策で終局まで打った結果 z（勝ち +1、負け −1）を混ぜて評価する。",
            en="AlphaGo, as in the paper of 2016, joins a policy network, a value network and a rollout policy by a Monte Carlo tree search. A leaf of the search is evaluated by mixing v, the output of the value network, with z, the outcome of a game that the rollout policy plays to its end (+1 for a win, −1 for a loss).",
        ),
        questions={
            "training_order": dict(
                syllabus="4-(7)-ii",
                ja="この版の学習の順はどれか。",
                en="In which order was this version trained?",
                right=dict(
                    ja="棋譜から方策を教師あり学習 → 自己対戦で方策を強化学習 → 自己対戦から価値を回帰",
                    en="policy from human games → policy by reinforcement in self-play → value from self-play",
                ),
                wrong={
                    "reinforcement-first": dict(
                        ja="自己対戦で方策を強化学習 → 棋譜から方策を教師あり学習 → 棋譜から価値を回帰",
                        en="policy by reinforcement in self-play → policy from human games → value from human games",
                        why=dict(
                            ja="いきなり強化学習をしてもうまく進まないので、教師あり学習が先である。",
                            en="Reinforcement from nothing did not get far; learning from human games came first.",
                        ),
                    ),
                    "value-first": dict(
                        ja="棋譜から価値を回帰 → 棋譜から方策を教師あり学習 → 自己対戦で方策を強化学習",
                        en="value from human games → policy from human games → policy by reinforcement in self-play",
                        why=dict(
                            ja="価値は、強化学習した方策どうしの対局の結果から、最後に学習する。",
                            en="Values come last, from games that the policy learned by reinforcement plays.",
                        ),
                    ),
                    "value-from-records": dict(
                        ja="棋譜から方策を教師あり学習 → 棋譜から価値を回帰 → 自己対戦で方策を強化学習",
                        en="policy from human games → value from human games → policy by reinforcement in self-play",
                        why=dict(
                            ja="棋譜だけから価値を学ぶと、続いた局面どうしが似ていて過学習する。",
                            en="Values learned from human games overfit, as positions of a game are so alike.",
                        ),
                    ),
                },
                source="Silver et al., Mastering the game of Go with deep neural networks and tree search, Nature 529, 2016, Fig. 1, pp. 484–486",
            ),
            "rollout_tradeoff": dict(
                syllabus="4-(7)-ii",
                ja="1 手に、方策ネットワークは 3 ミリ秒、ロールアウト方策は 3 マイクロ秒かかるとする。方策ネットワークで終局まで打つ場合に比べて、ロールアウト方策が同じ時間に打てる手の数は（ア）、人間の手との一致率は（イ）。組合せはどれか。",
                en="Let a move take the policy network 3 milliseconds, the rollout policy 3 microseconds. Compared with the policy network playing to the end, the rollout policy makes (a) as many moves in the same time and agrees with human moves (b). Which pair is right?",
                right=dict(ja="（ア）1000 倍で　（イ）低い", en="(a) 1000 times   (b) less often"),
                wrong={
                    "agrees-more": dict(
                        ja="（ア）1000 倍で　（イ）高い",
                        en="(a) 1000 times   (b) more often",
                        why=dict(
                            ja="線形の軽い方策であり、一致率は 24.2 % と、方策ネットワークの 57.0 % より低い。",
                            en="Being linear and cheap it agrees in 24.2 % of moves, the policy network in 57.0 %.",
                        ),
                    ),
                    "hundred": dict(
                        ja="（ア）100 倍で　（イ）低い",
                        en="(a) 100 times   (b) less often",
                        why=dict(
                            ja="3 ミリ秒は 3 マイクロ秒の 1000 倍である。",
                            en="3 milliseconds are 1000 times 3 microseconds.",
                        ),
                    ),
                    "hundred-agrees-more": dict(
                        ja="（ア）100 倍で　（イ）高い",
                        en="(a) 100 times   (b) more often",
                        why=dict(
                            ja="時間の比は 1000 であり、軽い方策の一致率は低い。",
                            en="The ratio of the times is 1000, and the cheap policy agrees less often.",
                        ),
                    ),
                },
                source="Silver et al., Mastering the game of Go with deep neural networks and tree search, Nature 529, 2016, p. 485 (57.0 %, 24.2 %)",
            ),
            "leaf_value": dict(
                syllabus="4-(7)-ii",
                ja="この版の評価は (1 − λ) v + λ z で、λ = 0.5 とする。葉で v = 0.2 であり、ロールアウトの結果は負けであった。この版の評価は（ア）である。同じ葉で同じ v が出たとき、AlphaGo Zero の方式の評価は（イ）である。組合せはどれか。",
                en="This version evaluates a leaf by (1 − λ) v + λ z with λ = 0.5. At a leaf v = 0.2, and the rollout was lost: its evaluation is (a); as AlphaGo Zero does it, with the same v, it is (b). Which pair is right?",
                right=dict(ja="（ア）−0.4　（イ）0.2", en="(a) −0.4   (b) 0.2"),
                wrong={
                    "summed": dict(
                        ja="（ア）−0.8　（イ）0.2",
                        en="(a) −0.8   (b) 0.2",
                        why=dict(
                            ja="v と z を混ぜる割合を掛けずに足している。",
                            en="v and z are added without their shares.",
                        ),
                    ),
                    "outcome-in-zero": dict(
                        ja="（ア）−0.4　（イ）−1",
                        en="(a) −0.4   (b) −1",
                        why=dict(
                            ja="AlphaGo Zero は葉から終局まで打たないので、z がない。",
                            en="AlphaGo Zero does not play on from a leaf, and has no z there.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）−0.8　（イ）−1",
                        en="(a) −0.8   (b) −1",
                        why=dict(
                            ja="割合を掛けずに足し、Zero でも終局まで打つとしている。",
                            en="The shares are missing, and Zero is taken to play to the end.",
                        ),
                    ),
                },
            ),
            "zero_change": dict(
                syllabus="4-(7)-ii",
                ja="AlphaGo Zero が、この版から変えたことはどれか。",
                en="What did AlphaGo Zero change?",
                right=dict(
                    ja="木探索の葉から終局まで打つのをやめた",
                    en="It no longer plays on to the end from leaves of the search",
                ),
                wrong={
                    "no-search": dict(
                        ja="手を選ぶときに木を探索するのをやめた",
                        en="It no longer does a tree search in order to choose moves",
                        why=dict(
                            ja="木探索は残した。なくしたのは、その中のロールアウトである。",
                            en="The tree search is still there; what is gone are its rollouts.",
                        ),
                    ),
                    "split": dict(
                        ja="方策と価値を 2 つのネットワークに分けた",
                        en="It has two networks, one for the policy and one for values",
                        why=dict(
                            ja="逆に、幹を共有する 1 つのネットワークにまとめた。",
                            en="On the contrary: one network with a shared trunk is left of the two.",
                        ),
                    ),
                    "more-records": dict(
                        ja="教師あり学習に使う人間の棋譜を増やした",
                        en="It learns from more human games before it plays by itself",
                        why=dict(
                            ja="棋譜は使わず、自己対戦だけから学ぶ。",
                            en="It uses no human games and learns from its own alone.",
                        ),
                    ),
                },
                source="Silver et al., Mastering the game of Go without human knowledge, Nature 550, 2017, p. 354",
            ),
        },
    ),
    "alphago-zero": dict(
        stem=dict(
            ja="AlphaGo Zero は、黒と白の石の配置と手番だけを入力とし、1 つのネットワークから手の確率 p と局面の価値 v を出力する。自己対戦の各局面で木探索を行い、根の手 a の訪問回数 N_a から確率 π を作り、終局の勝敗を z とする。表は、ある局面での例である。",
            en="The input of AlphaGo Zero is nothing but where black and white stones lie and whose turn it is. One network gives the probabilities p of moves and the value v of the position. In each position of a game with itself it does a tree search; probabilities π are made from the visits N_a of the moves a at the root. z is the outcome of the game. The table is an example of one position.",
            shared="""
    π_a ∝ N_a^(1/τ)
    loss = (z − v)² − Σ_a π_a log p_a + c‖θ‖²

           N      Q      P
    A    120   0.52   0.30
    B     15   0.61   0.10
    C     60   0.50   0.45
    D      5   0.20   0.15
""",
        ),
        questions={
            "policy_target": dict(
                syllabus="4-(7)-ii",
                ja="別の局面の探索で、3 つの手の訪問回数が 10, 30, 60 であり、τ = 1 であった。終局で、この局面の手番の側が負けた（z = −1）とき、p が近づけられる目標はどれか。",
                en="In the search of another position three moves were visited 10, 30 and 60 times, with τ = 1. In the end the side that was to move lost (z = −1). What is p drawn to?",
                right="(0.10, 0.30, 0.60)",
                wrong={
                    "most-visited": dict(
                        text="(0.00, 0.00, 1.00)",
                        why=dict(
                            ja="τ を 0 に近づけたときの極限である。τ = 1 では訪問回数の比になる。",
                            en="That is the limit as τ goes to 0; with τ = 1 it is the ratio of the visits.",
                        ),
                    ),
                    "reversed": dict(
                        text="(0.60, 0.30, 0.10)",
                        why=dict(
                            ja="z は v の目標である。負けても、方策の目標の大小は逆にならない。",
                            en="z is the target of v; a loss does not turn the policy's target round.",
                        ),
                    ),
                    "uniform": dict(
                        text="(0.33, 0.33, 0.33)",
                        why=dict(
                            ja="負けた対局でも、探索の結果がそのまま目標になる。",
                            en="What the search found is the target in a lost game, too.",
                        ),
                    ),
                },
            ),
            "final_move": dict(
                syllabus="4-(7)-ii",
                ja="表は、探索を終えた根での手 A から D の訪問回数 N、平均価値 Q、事前確率 P である。τ を 0 に近づけた対局で打つ手はどれか。",
                en="The table has the visits N, mean values Q and prior probabilities P of the moves A to D at the root, after a search. Which move is played in a game in which τ goes to 0?",
                right="A",
                wrong={
                    "value": dict(
                        text="B",
                        why=dict(
                            ja="Q は最大だが、訪問が少ないので不確かである。手は N で選ぶ。",
                            en="Its Q is the greatest, but uncertain after so few visits; it is N that counts.",
                        ),
                    ),
                    "prior": dict(
                        text="C",
                        why=dict(
                            ja="P は探索の前の見込みである。最後の選択には使わない。",
                            en="P is what was expected before the search; it does not decide in the end.",
                        ),
                    ),
                    "least-visited": dict(
                        text="D",
                        why=dict(
                            ja="訪問の少ない手を優先するのは、探索の間のことである。",
                            en="Moves that were visited little are preferred during the search.",
                        ),
                    ),
                },
            ),
            "value_kind": dict(
                syllabus="4-(7)-ii",
                ja="出力 v が近似する関数はどれか。",
                en="Which function does the output v approximate?",
                right=dict(ja="状態価値関数", en="the state-value function"),
                wrong={
                    "action-value": dict(
                        ja="行動価値関数",
                        en="the action-value function",
                        why=dict(
                            ja="入力は局面だけで、次の一手を引数にとらない。",
                            en="Its argument is a position alone, without a next move.",
                        ),
                    ),
                    "policy": dict(
                        ja="確率的方策",
                        en="the stochastic policy",
                        why=dict(
                            ja="手の確率は p である。v は −1 から 1 の 1 つの数である。",
                            en="The probabilities of moves are p; v is one number from −1 to 1.",
                        ),
                    ),
                    "reward": dict(
                        ja="即時報酬関数",
                        en="the immediate-reward function",
                        why=dict(
                            ja="次の一手で得るものではなく、終局の結果の見込みである。",
                            en="It is not what the next move brings but what is expected of the end.",
                        ),
                    ),
                },
                source="Silver et al., Mastering the game of Go with deep neural networks and tree search, Nature 529, 2016, Reinforcement learning of value networks; Silver et al., Nature 550, 2017, p. 354",
            ),
            "false_about_gradients": dict(
                syllabus="4-(7)-ii",
                ja="方策勾配法に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about policy gradient methods is **wrong**?",
                right=dict(
                    ja="REINFORCE は、次の状態の価値を使って更新する",
                    en="REINFORCE updates at each step, with an estimate of the next state's value",
                ),
                wrong={
                    "baseline": dict(
                        ja="状態だけで決まるベースラインを引いても、勾配の期待値は変わらない",
                        en="A baseline of the state alone leaves the expected gradient as it is",
                        why=dict(
                            ja="正しい。分散を小さくするために引く。",
                            en="This is right: it is there to make the variance smaller.",
                        ),
                    ),
                    "critic": dict(
                        ja="アクター・クリティックは、方策のほかに価値の推定も学習する",
                        en="Actor-critic methods learn an estimate of values beside the policy",
                        why=dict(
                            ja="正しい。価値を推定する側をクリティックと呼ぶ。",
                            en="This is right: the critic is what estimates values.",
                        ),
                    ),
                    "continuous": dict(
                        ja="方策を確率密度で表せば、値が連続な行動も扱うことができる",
                        en="With a density as the policy, actions may have continuous values",
                        why=dict(
                            ja="正しい。例えば、平均と分散をネットワークが出す。",
                            en="This is right: a network may give a mean and a variance, say.",
                        ),
                    ),
                },
                source="Sutton and Barto, Reinforcement Learning, 2nd ed., 2018, chapter 13",
            ),
        },
    ),
}


def _estimates(baseline):
    """g for each of the two actions."""
    return [(10 - baseline) * 0.5, (12 - baseline) * -0.5]


def baseline_effect():
    """Expectation and variance over the two actions, which are equally likely."""
    import numpy as np

    mean, variance = np.mean(_estimates(11)), np.var(_estimates(11))
    before = np.mean(_estimates(0)), np.var(_estimates(0))
    return {
        "right": (mean, variance) == (before[0], 0) == (-0.5, 0),
        "nothing-changes": (mean, variance) == before == (-0.5, 30.25),
        "both-vanish": (mean, variance) == (0, 0),
        "exchanged": (mean, variance) == (0, before[1]),
    }


def all_positive():
    """The probability after one step, for returns of either sign, above and below the mean."""
    import keras
    import numpy as np

    def change(first, second):
        """Of the probability of action 1 after it was chosen; the return of action 2 is there for nothing."""
        theta = np.zeros(2) + 0.01 * first * (np.eye(2)[0] - 0.5)
        return float(np.sign(keras.ops.softmax(theta[None])[0, 0] - 0.5))

    pairs = [(10, 12), (12, 10), (-10, -12), (-12, -10)]
    found = [change(*pair) for pair in pairs]
    below = change(10, 12) < 0
    return {
        "right": change(10, 12) > 0 and found == [np.sign(a) for a, _ in pairs],
        "falls": below and found == [np.sign(a - 11) for a, _ in pairs],
        "falls-by-comparison": below and found == [np.sign(a - b) for a, b in pairs],
        "stays": change(10, 12) == 0,
    }


def wrong_line():
    """Each line's exact value, or expectation, beside the gradient that a tape finds."""
    import numpy as np
    import tensorflow as tf

    theta, returns = tf.Variable([0.3, -0.2], dtype="float64"), np.array([10.0, 12.0])
    with tf.GradientTape() as tape:
        expected = tf.reduce_sum(tf.nn.softmax(theta) * returns)
    wanted = tape.gradient(expected, theta).numpy()
    pi = tf.nn.softmax(theta).numpy()
    by_log = np.eye(2) - pi  # the gradient of log π, one row for each action
    lines = {
        "first": returns @ (pi[:, None] * by_log),
        "second": np.sum((pi * returns)[:, None] * by_log, axis=0),
        "third": np.average(returns[:, None] * by_log, axis=0, weights=pi),
        "right": np.average((pi * returns)[:, None] * by_log, axis=0, weights=pi),
    }
    return {name: not np.allclose(value, wanted) for name, value in lines.items()}


def n_step_advantage():
    """Backwards from the value of the last state."""
    value = 8.0
    for reward in (2, 0, 1):
        value = reward + 0.5 * value
    said = {"right": 1.0, "no-bootstrap": 0.0, "one-power-less": 2.0, "return-itself": 2.5}
    return {name: value - 1.5 == number for name, number in said.items()}


def entropy_zero():
    """Returns 3, 2 and 1, with an entropy term and without: the policy and the values."""
    import numpy as np
    import tensorflow as tf

    def trained(weight):
        theta, value = tf.Variable([0.5, 0.0, 0.0]), tf.Variable(0.0)
        rewards = np.array([3.0, 2.0, 1.0], "float32")
        for _ in range(200):
            with tf.GradientTape() as tape:
                log_pi = tf.nn.log_softmax(theta)
                pi = tf.exp(log_pi)
                expected = tf.reduce_sum(pi * rewards)
                loss = -expected + (tf.stop_gradient(expected) - value) ** 2
                loss += weight * tf.reduce_sum(pi * log_pi)
            for variable, gradient in zip(
                (theta, value), tape.gradient(loss, [theta, value]), strict=True
            ):
                variable.assign_sub(0.2 * gradient)
        return tf.nn.softmax(theta).numpy(), float(value)

    (without, value), (with_term, _) = trained(0.0), trained(3.0)
    return {
        "right": without.max() > 0.95 and with_term.max() < 0.6,
        "uniform": np.allclose(without, 1 / 3, atol=0.1),
        "values-explode": abs(value) > 4,
        "best-falls": without[0] < without.max(),
    }


def leaf_value():
    """The mixture; AlphaGo Zero has v alone."""
    v, z, share = 0.2, -1, 0.5
    pair = (round((1 - share) * v + share * z, 9), v)
    said = {
        "right": (-0.4, 0.2),
        "summed": (-0.8, 0.2),
        "outcome-in-zero": (-0.4, -1),
        "both": (-0.8, -1),
    }
    return {name: pair == claim for name, claim in said.items()}


def policy_target():
    """The p to which descent on the loss leads."""
    import numpy as np
    import tensorflow as tf

    visits = np.array([10.0, 30.0, 60.0])
    logits = tf.Variable(np.zeros(3))
    for _ in range(200):
        with tf.GradientTape() as tape:
            loss = (-1 - 0.1) ** 2 - tf.reduce_sum(
                visits / visits.sum() * tf.nn.log_softmax(logits)
            )
        logits.assign_sub(tape.gradient(loss, logits))
    found = tf.nn.softmax(logits).numpy()
    said = {
        "right": (0.1, 0.3, 0.6),
        "most-visited": (0, 0, 1),
        "reversed": (0.6, 0.3, 0.1),
        "uniform": (0.33, 0.33, 0.33),
    }
    return {name: bool(np.allclose(found, claim, atol=0.01)) for name, claim in said.items()}


def final_move():
    """π at a temperature close to 0."""
    import numpy as np

    powers = np.array([120.0, 15.0, 60.0, 5.0]) ** (1 / 0.05)
    played = "ABCD"[int(np.argmax(powers / powers.sum() > 0.99))]
    said = {"right": "A", "value": "B", "prior": "C", "least-visited": "D"}
    return {name: played == move for name, move in said.items()}
