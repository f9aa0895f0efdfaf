"""強化学習・Q 学習・DQN の知識問題"""

SETS = {
    "one-transition": dict(
        stem=dict(
            ja="状態 s で行動 a をとり、報酬 r = 1 を得て、終端でない別の状態 s′ に移った。割引率は γ = 0.5、学習率は α = 0.5、いまの推定値は Q(s, a) = 2 である。s′ での推定値は表のとおりで、行動は ε-greedy（ε = 0.3。確率 ε で、最もよい行動も含む全行動から一様に選ぶ）で選ぶ。s′ で実際に選んだ行動は b₂ であった。",
            en="In a state s action a was taken; the reward was r = 1, and s′, another state that is not terminal, was reached. The discount rate is γ = 0.5, the learning rate α = 0.5, the estimate so far Q(s, a) = 2. The table shows the estimates in s′. Actions are chosen ε-greedily (ε = 0.3: with probability ε uniformly from all actions, the best one among them). The action really chosen in s′ was b₂.",
            shared="""
    a′          b₁    b₂    b₃
    Q(s′, a′)    6     3    −3
""",
        ),
        questions={
            "td_errors": dict(
                syllabus="4-(7)-i",
                ja="この遷移での TD 誤差は、Q 学習では（ア）、SARSA では（イ）である。組合せはどれか。",
                en="The TD error of this transition is (a) in Q-learning and (b) in SARSA. Which pair is right?",
                right=dict(ja="（ア）2.0　（イ）0.5", en="(a) 2.0   (b) 0.5"),
                wrong={
                    "both-greatest": dict(
                        ja="（ア）2.0　（イ）2.0",
                        en="(a) 2.0   (b) 2.0",
                        why=dict(
                            ja="SARSA が使うのは最大値ではなく、実際に選んだ b₂ の値である。",
                            en="SARSA does not take the greatest value but that of b₂, which was chosen.",
                        ),
                    ),
                    "both-chosen": dict(
                        ja="（ア）0.5　（イ）0.5",
                        en="(a) 0.5   (b) 0.5",
                        why=dict(
                            ja="Q 学習は、実際に選んだ行動によらず、s′ での最大値 6 を使う。",
                            en="Whatever action was chosen, Q-learning takes the greatest value in s′, 6.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）0.5　（イ）2.0",
                        en="(a) 0.5   (b) 2.0",
                        why=dict(
                            ja="逆である。最大値を使うのが Q 学習、選んだ行動の値を使うのが SARSA である。",
                            en="The other way round: the greatest value is Q-learning's, that of the action chosen SARSA's.",
                        ),
                    ),
                },
            ),
            "sarsa_target_mean": dict(
                syllabus="4-(7)-i",
                ja="s′ での行動が ε-greedy で選び直されるとすると、SARSA の目標値の期待値はいくらか。",
                en="If the action in s′ is chosen anew, ε-greedily, what is the expected target of SARSA?",
                right="3.4",
                wrong={
                    "plain-mean": dict(
                        text="2.0",
                        why=dict(
                            ja="3 つの行動の単純平均を使っている。最もよい行動が選ばれる確率は、ほかより高い。",
                            en="That is with the plain mean of the three; the best of them is chosen more often.",
                        ),
                    ),
                    "this-once": dict(
                        text="2.5",
                        why=dict(
                            ja="b₂ が選ばれたときの目標値であり、期待値ではない。",
                            en="That is the target for b₂, one of the three that may be chosen.",
                        ),
                    ),
                    "greatest": dict(
                        text="4.0",
                        why=dict(
                            ja="最大値だけを使う Q 学習の目標値である。探索で選ぶ行動も期待値に入る。",
                            en="That is Q-learning's target; what exploration chooses is part of the expectation.",
                        ),
                    ),
                },
            ),
            "off_policy_reason": dict(
                syllabus="4-(7)-i",
                ja="Q 学習が方策オフ型（off-policy）と呼ばれるのはなぜか。",
                en="Why is Q-learning called off-policy?",
                right=dict(
                    ja="行動を選んだ方策とは別の、貪欲方策の価値を推定するから",
                    en="It estimates the values of a greedy policy, not of the one that acts",
                ),
                wrong={
                    "model-free": dict(
                        ja="遷移確率や報酬の期待値を知らなくても学習できるから",
                        en="It learns without the transition probabilities or the expected rewards",
                        why=dict(
                            ja="それはモデルフリーということで、方策オン型の SARSA も同じである。",
                            en="That is being model-free, which SARSA, an on-policy method, is as well.",
                        ),
                    ),
                    "replay": dict(
                        ja="遷移をメモリに蓄えておき、後から取り出して学習するから",
                        en="It stores transitions in a memory and learns from them later on",
                        why=dict(
                            ja="経験再生は方策オフ型だから使えるもので、表を使う Q 学習にはなくてもよい。",
                            en="Being off-policy is what allows replay; Q-learning with a table needs none.",
                        ),
                    ),
                    "episode": dict(
                        ja="エピソードが終わるのを待って、まとめて方策を変えるから",
                        en="It waits for the end of an episode before it changes its policy",
                        why=dict(
                            ja="終わりを待つのはモンテカルロ法で、Q 学習は 1 回の遷移ごとに更新する。",
                            en="Monte Carlo methods wait for the end; Q-learning updates after every transition.",
                        ),
                    ),
                },
                source="Sutton, Barto, Reinforcement Learning: An Introduction, 2nd ed., 2018, §5.5, §6.5",
            ),
            "greedy_limit": dict(
                syllabus="4-(7)-i",
                ja="Q の表はそのままで、s′ での行動だけを ε = 0 で選び直し、2 つの方法の目標値を作り直す。b₂ を選んだときと比べて、何が起こるか。",
                en="With the same table, only the action in s′ is chosen anew, with ε = 0, and the targets of both methods are made again. What changes, compared with b₂?",
                right=dict(
                    ja="SARSA のものが大きくなり、Q 学習のものと等しくなる",
                    en="That of SARSA rises, and both are the same",
                ),
                wrong={
                    "other-falls": dict(
                        ja="Q 学習のものが小さくなり、SARSA のものと等しくなる",
                        en="That of Q-learning falls, and both are the same",
                        why=dict(
                            ja="Q 学習はもともと最大値を使うので、行動の選び方を変えても変わらない。",
                            en="Q-learning has the greatest value anyway; how actions are chosen does not matter.",
                        ),
                    ),
                    "rises-but-differs": dict(
                        ja="SARSA のものが大きくなるが、Q 学習のものには届かない",
                        en="That of SARSA rises, but both still differ",
                        why=dict(
                            ja="ε = 0 では b₁ が選ばれ、その値がちょうど最大値である。",
                            en="With ε = 0 the choice is b₁, whose value is just the greatest one.",
                        ),
                    ),
                    "falls-but-differs": dict(
                        ja="Q 学習のものが小さくなるが、SARSA のものには届かない",
                        en="That of Q-learning falls, but both still differ",
                        why=dict(
                            ja="変わるのは SARSA のほうである。次の行動が b₂ から b₁ に変わる。",
                            en="It is SARSA's that changes: the next action is b₁ and no longer b₂.",
                        ),
                    ),
                },
            ),
        },
    ),
    "values": dict(
        stem=dict(
            ja="方策 π は、状態 s で行動 L, R を確率 0.25, 0.75 で選び、行動価値は Q^π(s, L) = 8、Q^π(s, R) = 4 である。",
            en="A policy π chooses the actions L and R in a state s with probabilities 0.25 and 0.75; the action values are Q^π(s, L) = 8 and Q^π(s, R) = 4.",
        ),
        questions={
            "v_from_q": dict(
                syllabus="4-(7)-i",
                ja="状態価値 V^π(s) はいくらか。",
                en="What is the state value V^π(s)?",
                right="5",
                wrong={
                    "plain-mean": dict(
                        text="6",
                        why=dict(
                            ja="行動価値の単純平均で、方策の確率で重みづけていない。",
                            en="That is the plain mean; the policy's probabilities are the weights.",
                        ),
                    ),
                    "greatest": dict(
                        text="8",
                        why=dict(
                            ja="行動価値の最大値で、いつも L を選ぶ方策のときの値である。",
                            en="That is the greatest one, as if the policy always chose L.",
                        ),
                    ),
                    "sum": dict(
                        text="12",
                        why=dict(
                            ja="行動価値の和であり、期待値ではない。",
                            en="That is the sum and not an expectation.",
                        ),
                    ),
                },
            ),
            "two_step_target": dict(
                syllabus="4-(7)-i",
                ja="別の課題のエピソード s₀ → s₁ → s₂ → 終端 で得た報酬は順に 0, 0, 8、割引率は γ = 0.5、状態価値のいまの推定値は V(s₀) = 1、V(s₁) = 3、V(s₂) = 4 である。V(s₀) を 2 ステップの TD 法で更新するとき、目標値はいくらか。",
                en="In another task the rewards of an episode s₀ → s₁ → s₂ → end were 0, 0, 8, in this order; the discount rate is γ = 0.5, and the state values are estimated as V(s₀) = 1, V(s₁) = 3, V(s₂) = 4. What is the target with which a TD method of two steps updates V(s₀)?",
                right="1.0",
                wrong={
                    "one-step": dict(
                        text="1.5",
                        why=dict(
                            ja="1 ステップの目標値で、V(s₁) を使っている。",
                            en="That is the target of one step, made with V(s₁).",
                        ),
                    ),
                    "monte-carlo": dict(
                        text="2.0",
                        why=dict(
                            ja="終端までの収益を使う、モンテカルロ法の目標値である。",
                            en="That is the return up to the end, the target of a Monte Carlo method.",
                        ),
                    ),
                    "not-discounted": dict(
                        text="4.0",
                        why=dict(
                            ja="V(s₂) を割り引いていない。2 ステップ先なので γ² を掛ける。",
                            en="V(s₂) is not discounted; it lies two steps ahead and has the factor γ².",
                        ),
                    ),
                },
            ),
            "td_vs_mc": dict(
                syllabus="4-(7)-i",
                ja="V の推定値がまだ不正確なとき、1 ステップの TD 法の目標値は、モンテカルロ法の目標値に比べて、一般に分散が（ア）、真の価値からの偏り（バイアス）が（イ）。組合せはどれか。",
                en="While V is estimated badly, the target of a TD method of one step has, in general, (a) variance and (b) bias than that of a Monte Carlo method. Which pair is right?",
                right=dict(ja="（ア）小さく　（イ）大きい", en="(a) less   (b) more"),
                wrong={
                    "less-of-both": dict(
                        ja="（ア）小さく　（イ）小さい",
                        en="(a) less   (b) less",
                        why=dict(
                            ja="目標値に不正確な推定値 V(s′) が入るので、偏りが残る。",
                            en="The target holds V(s′), a bad estimate, and so is biased.",
                        ),
                    ),
                    "more-of-both": dict(
                        ja="（ア）大きく　（イ）大きい",
                        en="(a) more   (b) more",
                        why=dict(
                            ja="1 回の遷移の偶然しか入らないので、終端までの収益よりばらつきは小さい。",
                            en="Only one transition is left to chance; a return up to the end varies more.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）大きく　（イ）小さい",
                        en="(a) more   (b) less",
                        why=dict(
                            ja="これはモンテカルロ法の目標値の性質である。",
                            en="That is how the target of a Monte Carlo method compares.",
                        ),
                    ),
                },
            ),
            "model_needed": dict(
                syllabus="4-(7)-i",
                ja="学習を終え、最適な価値を使って貪欲に行動を選ぶ。このとき、遷移確率と報酬のモデルは要るか。",
                en="After learning, actions are chosen greedily by the optimal values. Is a model of the transition probabilities and rewards needed for it?",
                right=dict(
                    ja="V* しかなければ要るが、Q* があれば要らない",
                    en="Yes with V* alone, no with Q*",
                ),
                wrong={
                    "exchanged": dict(
                        ja="Q* しかなければ要るが、V* があれば要らない",
                        en="Yes with Q* alone, no with V*",
                        why=dict(
                            ja="逆である。V* は行動を引数にもたず、行動ごとの行き先が分からないと比べられない。",
                            en="The other way round: V* knows no actions, and to compare them one must know where they lead.",
                        ),
                    ),
                    "always": dict(
                        ja="V* と Q* のどちらがあるときも要る",
                        en="Yes, with V* and with Q*",
                        why=dict(
                            ja="Q* があれば、Q*(s, a) が最大の行動 a を選ぶだけでよい。",
                            en="With Q* one takes the action a for which Q*(s, a) is greatest, and that is all.",
                        ),
                    ),
                    "never": dict(
                        ja="V* と Q* のどちらがあるときも要らない",
                        en="No, with V* as with Q*",
                        why=dict(
                            ja="V* だけでは、どの行動がどの状態に移るかを予測できないと選べない。",
                            en="With V* alone one has to predict which action leads to which state.",
                        ),
                    ),
                },
                source="Sutton, Barto, Reinforcement Learning: An Introduction, 2nd ed., 2018, §3.6, §5.2",
            ),
        },
    ),
    "bandit": dict(
        stem=dict(
            ja="4 本の腕をもつ多腕バンディットで、腕 1 から腕 4 を引いたときの報酬は、順に 1.0, 0.6, 0.2, 0.9 に決まっている。推定値 Q の初期値はすべて 0 とし、引いた腕の推定値だけを、その腕の報酬の平均に更新する。ε-greedy は、確率 ε で全部の腕から一様に選び、残りの確率で推定値が最大の腕を選ぶ。",
            en="A bandit has four arms. The rewards of arms 1 to 4 are fixed: 1.0, 0.6, 0.2, 0.9, in this order. All estimates Q begin as 0; that of the arm pulled is set to the mean of its rewards so far, the others stay. The ε-greedy policy chooses uniformly from all arms with probability ε and otherwise the arm whose estimate is greatest.",
        ),
        questions={
            "constant_epsilon": dict(
                syllabus="4-(7)-i",
                ja="推定値が真の値に一致したあとも ε = 0.2 のまま続ける。1 回あたりの期待報酬は、いつも腕 1 を引く場合よりいくら低いか。",
                en="The estimates have become exact, but ε stays 0.2. By how much is the expected reward of a pull lower than that of always pulling arm 1?",
                right="0.065",
                wrong={
                    "nothing": dict(
                        text="0",
                        why=dict(
                            ja="推定値が正しくても、確率 ε でそれを使わずに選ぶ。",
                            en="However exact the estimates are, they are not used with probability ε.",
                        ),
                    ),
                    "share": dict(
                        text="0.2",
                        why=dict(
                            ja="探索する確率そのものである。探索で失う報酬の大きさを掛けていない。",
                            en="That is how often one explores; it has to be multiplied by what that costs.",
                        ),
                    ),
                    "uniform": dict(
                        text="0.325",
                        why=dict(
                            ja="いつも一様に選ぶ場合の差である。探索する確率を掛けていない。",
                            en="That would be the cost of always choosing uniformly.",
                        ),
                    ),
                },
            ),
            "greedy_start": dict(
                syllabus="4-(7)-i",
                ja="ε = 0 とする。最初の 1 回は、推定値がどれも等しいので、たまたま腕 3 を引いた。その後の 100 回で引かれるのはどの腕か。",
                en="Let ε = 0. In the first pull, with all estimates equal, arm 3 happened to be chosen. Which arms are pulled in the next 100?",
                right=dict(ja="腕 3", en="Arm 3"),
                wrong={
                    "best": dict(
                        ja="腕 1",
                        en="Arm 1",
                        why=dict(
                            ja="腕 1 の推定値は、一度も引かないので 0 のままである。",
                            en="Arm 1 was never pulled, and its estimate stays 0.",
                        ),
                    ),
                    "both": dict(
                        ja="腕 1 と腕 3",
                        en="Arms 1 and 3",
                        why=dict(
                            ja="推定値 0.2 の腕 3 がいつも最大なので、腕 1 に移るきっかけがない。",
                            en="Arm 3 with its 0.2 is always the greatest; nothing ever leads to arm 1.",
                        ),
                    ),
                    "all": dict(
                        ja="腕 1 から腕 4",
                        en="Arms 1 to 4",
                        why=dict(
                            ja="推定値が 0 の腕は、推定値が 0.2 の腕 3 に勝てない。",
                            en="Arms with an estimate of 0 do not win against one of 0.2.",
                        ),
                    ),
                },
            ),
            "boltzmann": dict(
                syllabus="4-(7)-i",
                ja="腕 a を exp(Q(a)/τ) に比例する確率で選ぶ方策は、温度 τ を限りなく大きくすると（ア）に、0 に近づけると（イ）に近づく。組合せはどれか。ただし Q は真の値に一致しているとする。",
                en="A policy chooses arm a with a probability proportional to exp(Q(a)/τ). It comes close to (a) as the temperature τ grows without bounds and to (b) as τ goes to 0. Which pair is right? Let Q be exact.",
                right=dict(
                    ja="（ア）一様な選択　（イ）貪欲な選択",
                    en="(a) a uniform choice   (b) a greedy choice",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）貪欲な選択　（イ）一様な選択",
                        en="(a) a greedy choice   (b) a uniform choice",
                        why=dict(
                            ja="逆である。τ で割るので、大きいほど Q の差が目立たなくなる。",
                            en="The other way round: divided by a large τ, differences in Q hardly show.",
                        ),
                    ),
                    "uniform-twice": dict(
                        ja="（ア）一様な選択　（イ）一様な選択",
                        en="(a) a uniform choice   (b) a uniform choice",
                        why=dict(
                            ja="τ が 0 に近いと Q の差が拡大され、最大の腕だけが選ばれる。",
                            en="As τ goes to 0, differences in Q are enlarged, and the greatest takes all.",
                        ),
                    ),
                    "greedy-twice": dict(
                        ja="（ア）貪欲な選択　（イ）貪欲な選択",
                        en="(a) a greedy choice   (b) a greedy choice",
                        why=dict(
                            ja="τ が大きいと、どの指数関数も 1 に近づき、腕の区別がなくなる。",
                            en="For a large τ all exponentials are close to 1, and the arms are alike.",
                        ),
                    ),
                },
            ),
            "false_about_values": dict(
                syllabus="4-(7)-i",
                ja="価値に基づく強化学習に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about value-based reinforcement learning is **wrong**?",
                right=dict(
                    ja="DQN の経験再生は、経験を古い順に使って前後の相関を保つ",
                    en="DQN's replay takes experience in its order and so keeps correlations",
                ),
                wrong={
                    "off-policy": dict(
                        ja="Q 学習は、行動を選ぶ方策と異なる方策の価値を学習する",
                        en="Q-learning learns the values of another policy than the one that acts",
                        why=dict(
                            ja="正しい。次の行動には、価値の最大値を使う（方策オフ型）。",
                            en="This is right: it takes the largest value of the next state (off-policy).",
                        ),
                    ),
                    "sarsa": dict(
                        ja="SARSA は、次に実際に選んだ行動の価値を使って更新する",
                        en="SARSA updates with the value of the action that is in fact taken next",
                        why=dict(
                            ja="正しい。方策オン型の学習である。",
                            en="This is right: it is on-policy.",
                        ),
                    ),
                    "myopic": dict(
                        ja="割引率を 0 にすると、直後の報酬だけを最大にする学習になる",
                        en="With a discount factor of 0, the next reward alone is made largest",
                        why=dict(
                            ja="正しい。その先の報酬には、0 が掛かる。",
                            en="This is right: all later rewards are multiplied by 0.",
                        ),
                    ),
                },
                source="Sutton and Barto, Reinforcement Learning, 2nd ed., 2018, sections 3.3, 6.4 and 6.5; Mnih et al. 2015",
            ),
        },
    ),
    "dqn": dict(
        stem=dict(
            ja="Atari のゲームを学ぶ DQN は、最近の画面を入力とする畳み込みネットワーク（重み θ）をもつ。ゲーム中の遷移 (s, a, r, s′) をメモリに蓄え、そこから無作為に取り出したミニバッチで、目標値 y と Q(s, a; θ) との差を小さくする。θ⁻ は、θ を C 回の更新ごとに写したものである。",
            en="DQN learns Atari games with a convolutional network of weights θ, whose input are the latest screens. Transitions (s, a, r, s′) of the game are stored in a memory. With mini-batches drawn from it at random, the difference between a target y and Q(s, a; θ) is made smaller. θ⁻ is a copy of θ, made after every C updates.",
            shared="""
    y = r + γ max_a′ Q(s′, a′; θ⁻)
""",
        ),
        questions={
            "cnn_approximates": dict(
                syllabus="4-(7)-i",
                ja="このネットワークは何を近似しようとしているか。",
                en="What is this network meant to approximate?",
                right=dict(ja="最適な行動価値関数", en="the optimal action-value function"),
                wrong={
                    "state-value": dict(
                        ja="最適な状態価値関数",
                        en="the optimal state-value function",
                        why=dict(
                            ja="出力は状態に 1 つの値ではなく、行動ごとの値である。",
                            en="It does not have one value for a state but one for each action.",
                        ),
                    ),
                    "policy": dict(
                        ja="最適な方策の確率",
                        en="the optimal policy's probabilities",
                        why=dict(
                            ja="出力は確率ではない。行動は、そのあとの argmax や ε-greedy で選ぶ。",
                            en="The outputs are no probabilities; argmax or ε-greedy chooses afterwards.",
                        ),
                    ),
                    "reward": dict(
                        ja="すぐ得る報酬の期待値",
                        en="the expected immediate reward",
                        why=dict(
                            ja="目標値には、s′ から先の割り引かれた見込みも入っている。",
                            en="The target also has what is expected, discounted, from s′ on.",
                        ),
                    ),
                },
                source="Mnih et al., Human-level control through deep reinforcement learning, Nature 518, 2015, p. 529",
            ),
            "replay_purpose": dict(
                syllabus="4-(7)-i",
                ja="学習に使う遷移を、メモリから無作為に取り出す主な理由はどれか。",
                en="What is the main reason for drawing transitions from the memory at random?",
                right=dict(
                    ja="続けて得た標本の相関を弱め、同じ標本を何度も使うため",
                    en="to have less correlated samples, each of which is used several times",
                ),
                wrong={
                    "same-policy": dict(
                        ja="行動を選ぶときの方策と、学習する方策とを一致させるため",
                        en="to make the policy that acts the same as the one that is learned",
                        why=dict(
                            ja="古い方策で得た標本を使うので一致しない。方策オフ型だから、それでもよい。",
                            en="The samples come from older policies; being off-policy, DQN may use them.",
                        ),
                    ),
                    "large-rewards": dict(
                        ja="報酬の大きい標本を優先して選び、学習を速く進めるため",
                        en="to prefer samples with large rewards, from which more is learned",
                        why=dict(
                            ja="一様に取り出すので、報酬の大小は関係しない。",
                            en="They are drawn uniformly, whatever their rewards are.",
                        ),
                    ),
                    "no-exploration": dict(
                        ja="探索をなくし、ゲーム中の行動をいつも貪欲に選ぶため",
                        en="to have no need to explore, so that actions can always be greedy",
                        why=dict(
                            ja="探索は ε-greedy が別に担う。どの標本で学習するかとは別のことである。",
                            en="Exploring is left to ε-greedy; from what one learns is another matter.",
                        ),
                    ),
                },
                source="Mnih et al., Human-level control through deep reinforcement learning, Nature 518, 2015, Methods, Training algorithm for deep Q-networks",
            ),
            "target_c1": dict(
                syllabus="4-(7)-i",
                ja="C = 1、すなわち更新のたびに θ⁻ を θ に等しくすると、何が起こりやすいか。",
                en="What is likely to happen with C = 1, when θ⁻ is made equal to θ at every update?",
                right=dict(
                    ja="目標値が更新のたびに動き、学習が振動や発散をする",
                    en="Targets move with each update, and training oscillates or diverges",
                ),
                wrong={
                    "stuck": dict(
                        ja="目標値が更新しても変わらず、学習がほとんど進まない",
                        en="Targets hardly move with an update, and training gets nowhere",
                        why=dict(
                            ja="C がとても大きいときのことである。",
                            en="That is what a very large C leads to.",
                        ),
                    ),
                    "exact": dict(
                        ja="目標値が真の最適な価値になり、学習に偏りがなくなる",
                        en="Targets are the true optimal values, and training is without bias",
                        why=dict(
                            ja="θ も推定にすぎない。最新であっても、真の価値ではない。",
                            en="θ is an estimate, too: up to date, but not the truth.",
                        ),
                    ),
                    "sarsa": dict(
                        ja="目標値に最大値が要らず、学習が SARSA と同じになる",
                        en="Targets need no maximum, and training is the same as with SARSA",
                        why=dict(
                            ja="どの重みを使うかと、最大値を使うかどうかは別のことである。",
                            en="Which weights are used has nothing to do with whether a maximum is.",
                        ),
                    ),
                },
                source="Mnih et al., Human-level control through deep reinforcement learning, Nature 518, 2015, Methods, Training algorithm for deep Q-networks; Extended Data Table 3",
            ),
            "max_bias": dict(
                syllabus="4-(7)-i",
                ja="s′ には行動が 2 つあり、真の価値はどちらも 0 である。推定値は互いに独立に、確率 1/2 ずつで +1 か −1 になる。max_a′ Q(s′, a′) の期待値はいくらか。",
                en="There are two actions in s′, both of the true value 0. Their estimates are +1 or −1, with probability 1/2 each and independently. What is the expectation of max_a′ Q(s′, a′)?",
                right="0.5",
                wrong={
                    "maximum-of-means": dict(
                        text="0",
                        why=dict(
                            ja="期待値の最大値である。最大値の期待値は、それより大きくなる（過大評価）。Double DQN は、行動を選ぶ推定値と評価する推定値を分けて、これを抑える。",
                            en="That is the maximum of the expectations; the expectation of the maximum is larger (overestimation). Double DQN lessens it: one estimate chooses the action, another judges it.",
                        ),
                    ),
                    "both": dict(
                        text="0.25",
                        why=dict(
                            ja="どちらも +1 になる確率であり、期待値ではない。",
                            en="That is the probability that both are +1.",
                        ),
                    ),
                    "certain": dict(
                        text="1",
                        why=dict(
                            ja="どちらも −1 のときは、最大値も −1 である。",
                            en="Where both are −1, so is the maximum.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _targets(chosen):
    """Those of Q-learning and of SARSA, which took the action of that number in s′."""
    values = [6.0, 3.0, -3.0]
    return 1 + 0.5 * max(values), 1 + 0.5 * values[chosen]


def td_errors():
    """Q-learning with the greatest value, SARSA with the action that was chosen."""
    errors = tuple(target - 2.0 for target in _targets(1))
    return {
        "right": errors == (2.0, 0.5),
        "both-greatest": errors == (2.0, 2.0),
        "both-chosen": errors == (0.5, 0.5),
        "exchanged": errors == (0.5, 2.0),
    }


def sarsa_target_mean():
    """The targets for each action, weighted by the probabilities of the ε-greedy policy."""
    probabilities = [0.7 + 0.3 / 3, 0.3 / 3, 0.3 / 3]
    mean = sum(p * _targets(action)[1] for action, p in enumerate(probabilities))
    said = {"right": 3.4, "plain-mean": 2.0, "this-once": 2.5, "greatest": 4.0}
    return {name: abs(mean - number) < 1e-9 for name, number in said.items()}


def greedy_limit():
    """Both targets with b₂ and with b₁, the greedy choice."""
    (old_q, old_sarsa), (new_q, new_sarsa) = _targets(1), _targets(0)
    same = new_q == new_sarsa
    return {
        "right": new_sarsa > old_sarsa and new_q == old_q and same,
        "other-falls": new_q < old_q and new_sarsa == old_sarsa and same,
        "rises-but-differs": new_sarsa > old_sarsa and new_q == old_q and not same,
        "falls-but-differs": new_q < old_q and new_sarsa == old_sarsa and not same,
    }


def v_from_q():
    """A hundred thousand actions drawn by the policy."""
    import numpy as np

    drawn = np.random.default_rng(0).choice([8.0, 4.0], p=[0.25, 0.75], size=100_000)
    said = {"right": 5, "plain-mean": 6, "greatest": 8, "sum": 12}
    return {name: abs(np.mean(drawn) - number) < 0.1 for name, number in said.items()}


def two_step_target():
    """Two rewards, then the estimate for the state reached."""
    gamma, rewards, values = 0.5, [0, 0, 8], [1, 3, 4]
    target = rewards[0] + gamma * (rewards[1] + gamma * values[2])
    said = {"right": 1.0, "one-step": 1.5, "monte-carlo": 2.0, "not-discounted": 4.0}
    return {name: target == number for name, number in said.items()}


def td_vs_mc():
    """A random walk over five states that pays at its right end; all estimates are 0.5. In its second state."""
    import numpy as np

    rng = np.random.default_rng(0)
    true = 2 / 6
    estimates = np.array([0.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.0])  # an end at either side
    td = estimates[2 + rng.choice([-1, 1], size=2000)]  # neither neighbour pays
    returns = []
    for _ in range(2000):
        state = 2
        while 0 < state < 6:
            state += rng.choice([-1, 1])
        returns.append(float(state == 6))
    less_variance = np.var(td) < np.var(returns)
    less_bias = abs(np.mean(td) - true) < abs(np.mean(returns) - true)
    return {
        "right": less_variance and not less_bias,
        "less-of-both": less_variance and less_bias,
        "more-of-both": not less_variance and not less_bias,
        "exchanged": not less_variance and less_bias,
    }


def _rewards():
    return [1.0, 0.6, 0.2, 0.9]


def constant_epsilon():
    """The expectation over what exploring chooses."""
    expected = 0.8 * max(_rewards()) + 0.2 * sum(_rewards()) / 4
    said = {"right": 0.065, "nothing": 0, "share": 0.2, "uniform": 0.325}
    return {name: abs(max(_rewards()) - expected - loss) < 1e-9 for name, loss in said.items()}


def greedy_start():
    """A hundred greedy pulls after one of arm 3."""
    import numpy as np

    estimates, counts, pulled = np.zeros(4), np.zeros(4), []
    for number in range(101):
        arm = 2 if number == 0 else int(np.argmax(estimates))
        counts[arm] += 1
        estimates[arm] += (_rewards()[arm] - estimates[arm]) / counts[arm]
        pulled.append(arm + 1)
    arms = set(pulled[1:])
    return {
        "right": arms == {3},
        "best": arms == {1},
        "both": arms == {1, 3},
        "all": arms == {1, 2, 3, 4},
    }


def boltzmann():
    """Probabilities at a high and at a low temperature."""
    import keras
    import numpy as np

    def near(temperature, wanted):
        heated = np.array(_rewards()) / temperature
        return bool(np.allclose(keras.ops.softmax(heated[None]), [wanted], atol=1e-2))

    uniform, greedy = [0.25] * 4, [1.0, 0.0, 0.0, 0.0]
    return {
        "right": near(1000, uniform) and near(0.001, greedy),
        "exchanged": near(1000, greedy) and near(0.001, uniform),
        "uniform-twice": near(1000, uniform) and near(0.001, uniform),
        "greedy-twice": near(1000, greedy) and near(0.001, greedy),
    }


def max_bias():
    """All four pairs of estimates."""
    from itertools import product

    pairs = list(product([1, -1], repeat=2))
    expected = sum(max(pair) for pair in pairs) / len(pairs)
    said = {"right": 0.5, "maximum-of-means": 0, "both": 0.25, "certain": 1}
    return {name: expected == number for name, number in said.items()}
