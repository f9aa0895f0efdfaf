"""適応的学習率の知識問題"""

SETS = {
    "update-rules": dict(
        stem=dict(
            ja="最適化手法による重み w の更新式を 4 つ示す。g は勾配、η、μ、ρ、β₁、β₂ は定数、ε は 0 で割ることを避けるための小さな数である。（C）の α_t は、m と v の初期値が 0 であることを補正した学習率である。（D）の u は速度であり、w の式には更新した後の u を使う。",
            en="Here are four rules by which optimizers update a weight w. g is the gradient; η, μ, ρ, β₁ and β₂ are constants; ε is a small number against division by zero. In (C), α_t is the learning rate, corrected for averages m and v that began at 0. In (D), u is the velocity, and the formula for w uses the u that was just updated.",
            shared="""
    (A)  h ← h + g²                     w ← w − η g / √(h + ε)

    (B)  h ← ρ h + (1 − ρ) g²           w ← w − η g / √(h + ε)

    (C)  m ← β₁ m + (1 − β₁) g
         v ← β₂ v + (1 − β₂) g²         w ← w − α_t m / (√v + ε)

    (D)  u ← μ u − η g                  w ← w + μ u − η g
""",
        ),
        questions={
            "squares_summed_or_averaged": dict(
                syllabus="3-(2)-iii",
                ja="（A）と（B）は、それぞれ何という手法の更新式か。",
                en="Which optimizers have the rules (A) and (B)?",
                right=dict(ja="（A）AdaGrad　（B）RMSProp", en="(A) AdaGrad   (B) RMSProp"),
                wrong={
                    "swapped": dict(
                        ja="（A）RMSProp　（B）AdaGrad",
                        en="(A) RMSProp   (B) AdaGrad",
                        why=dict(
                            ja="逆である。（A）の h は過去の 2 乗をためるだけで忘れず、（B）は古い勾配を ρ の割合で忘れる。",
                            en="The other way round: in (A) h gathers squares and forgets nothing; (B) forgets old gradients at the rate ρ.",
                        ),
                    ),
                    "rmsprop-and-adam": dict(
                        ja="（A）RMSProp　（B）Adam",
                        en="(A) RMSProp   (B) Adam",
                        why=dict(
                            ja="RMSProp は移動平均をとる（B）である。（B）は g でそのまま進み、Adam のような勾配の平均がない。",
                            en="RMSProp is (B), with its moving average. It moves along g itself; there is no average of gradients as in Adam.",
                        ),
                    ),
                    "adam": dict(
                        ja="（A）AdaGrad　（B）Adam",
                        en="(A) AdaGrad   (B) Adam",
                        why=dict(
                            ja="（B）は g でそのまま進む。Adam にある勾配の平均も、その補正もない。",
                            en="(B) moves along g itself: it has neither Adam's average of gradients nor its correction.",
                        ),
                    ),
                },
            ),
            "averages_and_look_ahead": dict(
                syllabus="3-(2)-iii",
                ja="（C）と（D）は、それぞれ何という手法の更新式か。NAG は Nesterov の加速勾配法の略である。",
                en="Which optimizers have the rules (C) and (D)? NAG is short for Nesterov's accelerated gradient.",
                right=dict(ja="（C）Adam　（D）NAG", en="(C) Adam   (D) NAG"),
                wrong={
                    "momentum": dict(
                        ja="（C）Adam　（D）モメンタム",
                        en="(C) Adam   (D) Momentum",
                        why=dict(
                            ja="モメンタムなら w ← w + u である。（D）は、更新した速度でもう 1 歩先の位置まで進む。",
                            en="Momentum would be w ← w + u; (D) goes one step further along the new velocity.",
                        ),
                    ),
                    "rmsprop": dict(
                        ja="（C）RMSProp　（D）NAG",
                        en="(C) RMSProp   (D) NAG",
                        why=dict(
                            ja="（C）は g² の平均のほかに、g の平均 m で進む向きを決めている。RMSProp に m はない。",
                            en="Besides the average of g², (C) takes its direction from m, the average of g, which RMSProp has not.",
                        ),
                    ),
                    "both": dict(
                        ja="（C）RMSProp　（D）モメンタム",
                        en="(C) RMSProp   (D) Momentum",
                        why=dict(
                            ja="RMSProp に g の平均 m はない。モメンタムなら w ← w + u で、先の位置まで進まない。",
                            en="RMSProp has no average m of g, and momentum would be w ← w + u, without the step ahead.",
                        ),
                    ),
                },
            ),
        },
    ),
    "constant-slopes": dict(
        stem=dict(
            ja="重みごとに、AdaGrad は h ← h + g²、w ← w − η g / √h、RMSProp は h ← ρ h + (1 − ρ) g²、w ← w − η g / √h（ρ = 0.9）で更新する。Adam は、勾配と勾配の 2 乗の指数移動平均（残す割合 β₁ = 0.9、β₂ = 0.999）に、初期値による偏りの補正をして更新する。h と 2 つの平均の初期値は 0 とし、0 で割ることを防ぐ ε は無視できるほど小さい。",
            en="For each weight, AdaGrad has h ← h + g², w ← w − η g / √h; RMSProp h ← ρ h + (1 − ρ) g², w ← w − η g / √h with ρ = 0.9. Adam has exponential moving averages of the gradients and of their squares (the shares kept are β₁ = 0.9 and β₂ = 0.999), corrected for where they began. h and both averages begin as 0; ε, against division by zero, is small enough to be left out.",
        ),
        questions={
            "constant_slope": dict(
                syllabus="3-(2)-iii",
                ja="勾配が毎回 g = 1 のとき、100 回目の更新で動く量は、AdaGrad では約（ア）、RMSProp では約（イ）である。組合せはどれか。",
                en="If every gradient is g = 1, the 100th update moves w by about (a) with AdaGrad and by about (b) with RMSProp. Which pair is right?",
                right=dict(ja="（ア）0.1 η　（イ）η", en="(a) 0.1 η   (b) η"),
                wrong={
                    "no-root": dict(
                        ja="（ア）0.01 η　（イ）η",
                        en="(a) 0.01 η   (b) η",
                        why=dict(
                            ja="AdaGrad の h は 100 になり、割るのはその平方根の 10 である。",
                            en="AdaGrad's h is 100 by then, and what divides is its root, 10.",
                        ),
                    ),
                    "never-forgets": dict(
                        ja="（ア）0.1 η　（イ）0.1 η",
                        en="(a) 0.1 η   (b) 0.1 η",
                        why=dict(
                            ja="RMSProp の h は平均なので、100 回の和ではなく 1 に近づく。",
                            en="RMSProp's h is an average, which tends to 1, not a sum of 100.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）0.01 η　（イ）0.1 η",
                        en="(a) 0.01 η   (b) 0.1 η",
                        why=dict(
                            ja="AdaGrad では h の平方根で割る。RMSProp の h は和ではなく平均である。",
                            en="AdaGrad divides by the root of h, and RMSProp's h is an average, not a sum.",
                        ),
                    ),
                },
            ),
            "rmsprop_change": dict(
                syllabus="3-(2)-iii",
                ja="RMSProp は、AdaGrad のどの点を改めた手法か。",
                en="What does RMSProp change about AdaGrad?",
                right=dict(
                    ja="古い 2 乗を徐々に忘れ、更新量が減り続けないようにした",
                    en="Squares of long ago are forgotten, so that steps do not shrink for ever",
                ),
                wrong={
                    "momentum": dict(
                        ja="過去に進んだ向きを残し、谷に沿って加速するようにした",
                        en="Directions of the past are kept, so that it speeds up along a valley",
                        why=dict(
                            ja="それはモメンタムである。RMSProp は、その回の勾配の向きに進む。",
                            en="That is momentum; RMSProp moves along the present gradient.",
                        ),
                    ),
                    "rate": dict(
                        ja="過去の更新量から、基準の学習率 η も自動で決めるようにした",
                        en="Amounts of past updates decide on η, so that none need be chosen",
                        why=dict(
                            ja="それは AdaDelta の考えで、RMSProp の η は人が与える。",
                            en="That is the idea of AdaDelta; RMSProp's η is given.",
                        ),
                    ),
                    "absolute": dict(
                        ja="2 乗の代わりに絶対値を足し、外れた勾配の影響を抑えた",
                        en="Absolute values are added, so that a gradient far off matters less",
                        why=dict(
                            ja="RMSProp も AdaGrad と同じく、勾配の 2 乗を使う。",
                            en="Like AdaGrad, RMSProp has squares of the gradients.",
                        ),
                    ),
                },
            ),
            "adam_first": dict(
                syllabus="3-(2)-iii",
                ja="η = 0.1 の Adam で、最初の勾配が g = 0.001 だった。1 回目の更新で動く量はいくらか。",
                en="Adam with η = 0.1 meets g = 0.001 as its first gradient. How far does the first update move w?",
                right="0.1",
                wrong={
                    "descent": dict(
                        text="0.0001",
                        why=dict(
                            ja="学習率と勾配の積である。Adam では、勾配の大きさは平方根との割り算で消える。",
                            en="This is the learning rate times the gradient; in Adam the division by the root takes its size out.",
                        ),
                    ),
                    "first-not-corrected": dict(
                        text="0.01",
                        why=dict(
                            ja="勾配の平均だけ補正していない。1 回目の平均は 0.1 g なので、1 − β₁ = 0.1 で割る。",
                            en="The average of the gradients is not corrected: after one update it is 0.1 g, and 1 − β₁ = 0.1 divides it.",
                        ),
                    ),
                    "not-corrected": dict(
                        text="0.316",
                        why=dict(
                            ja="どちらも補正していない。0.1 g と √0.001 g の比になる。",
                            en="Neither is corrected: this comes from 0.1 g over √0.001 g.",
                        ),
                    ),
                },
            ),
            "loss_scale": dict(
                syllabus="3-(2)-iii",
                ja="損失を 100 倍し、同じ初期値から 1 回更新した。動く量は、損失を変えないときに比べ、モメンタム（v ← μ v − η g、w ← w + v、v の初期値は 0）では（ア）、RMSProp では（イ）になる。組合せはどれか。",
                en="The loss is multiplied by 100, and one update is made from the same start. How far w moves changes by a factor of (a) with momentum (v ← μ v − η g, w ← w + v, v begins as 0) and of (b) with RMSProp. Which pair is right?",
                right=dict(ja="（ア）100 倍　（イ）1 倍", en="(a) 100   (b) 1"),
                wrong={
                    "both-change": dict(
                        ja="（ア）100 倍　（イ）100 倍",
                        en="(a) 100   (b) 100",
                        why=dict(
                            ja="RMSProp では、g も √h も 100 倍になり、比は変わらない。",
                            en="With RMSProp both g and √h are multiplied by 100, and their ratio stays.",
                        ),
                    ),
                    "none-changes": dict(
                        ja="（ア）1 倍　（イ）1 倍",
                        en="(a) 1   (b) 1",
                        why=dict(
                            ja="モメンタムの速度は勾配に比例し、損失の倍率がそのまま現れる。",
                            en="The velocity of momentum goes with the gradient, and so with the factor of the loss.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）1 倍　（イ）100 倍",
                        en="(a) 1   (b) 100",
                        why=dict(
                            ja="逆である。勾配の大きさが割り算で消えるのは RMSProp である。",
                            en="The other way round: it is RMSProp that divides the size of gradients out.",
                        ),
                    ),
                },
            ),
        },
    ),
    "rare-words": dict(
        stem=dict(
            ja="単語の埋め込みを学習している。よく出る語の重み A は、100 回の更新で毎回、勾配 1 を受けた。まれな語の重み B が勾配 1 を受けたのは 1 回で、残る 99 回の勾配は 0 だった。",
            en="Embeddings of words are trained. In 100 updates A, a weight of a frequent word, had the gradient 1 every time; B, a weight of a rare word, had the gradient 1 once and 0 in the other 99.",
        ),
        questions={
            "rare_word": dict(
                syllabus="3-(2)-iii",
                ja="AdaGrad（2 乗の和 h の初期値は 0）では、この時点での実効的な学習率 η/√h は、B が A の何倍か。",
                en="With AdaGrad (its sum of squares h began as 0), what is the effective learning rate η/√h of B by now, divided by that of A?",
                right="10",
                wrong={
                    "upside-down": dict(
                        text="0.1",
                        why=dict(
                            ja="逆である。よく出る語ほど h が大きく、学習率は小さくなる。",
                            en="The other way round: the more frequent a word, the larger its h and the smaller its rate.",
                        ),
                    ),
                    "shared": dict(
                        text="1",
                        why=dict(
                            ja="h を全部の重みで共有していることになる。h は重みごとに、自分の勾配の 2 乗を足す。",
                            en="That would be one h for all weights; each has its own, which adds its own squares.",
                        ),
                    ),
                    "no-root": dict(
                        text="100",
                        why=dict(
                            ja="平方根をとっていない。割るのは h の平方根である。",
                            en="The root is left out: it is the root of h that divides.",
                        ),
                    ),
                },
            ),
            "state_size": dict(
                syllabus="3-(2)-iii",
                ja="重みが N 個のとき、t 回目の更新の後に、重みのほかに残しておく値は、AdaGrad で（ア）、Adam で（イ）である。回数 t は数えない。組合せはどれか。",
                en="For N weights, how many values besides them are kept after update t: (a) by AdaGrad and (b) by Adam? The number t itself does not count. Which pair is right?",
                right=dict(ja="（ア）N 個　（イ）2N 個", en="(a) N   (b) 2N"),
                wrong={
                    "one-average": dict(
                        ja="（ア）N 個　（イ）N 個",
                        en="(a) N   (b) N",
                        why=dict(
                            ja="Adam は、勾配の平均と 2 乗の平均を別々に持つ。",
                            en="Adam has the average of the gradients and that of their squares.",
                        ),
                    ),
                    "whole-past": dict(
                        ja="（ア）tN 個　（イ）2N 個",
                        en="(a) tN   (b) 2N",
                        why=dict(
                            ja="AdaGrad が持つのは 2 乗の和だけで、過去の勾配を並べてはおかない。",
                            en="AdaGrad keeps the sum of squares, no list of past gradients.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）tN 個　（イ）N 個",
                        en="(a) tN   (b) N",
                        why=dict(
                            ja="和は 1 組で足りる。Adam には平均が 2 組要る。",
                            en="One set of sums is enough, and Adam needs two sets of averages.",
                        ),
                    ),
                },
            ),
            "adam_parts": dict(
                syllabus="3-(2)-iii",
                ja="Adam は、進む向きを決めるところは（ア）と、勾配の 2 乗の集め方は（イ）と同じ考えである。組合せはどれか。",
                en="In what decides on its direction Adam follows the idea of (a), in how squared gradients are gathered that of (b). Which pair is right?",
                right=dict(ja="（ア）モメンタム　（イ）RMSProp", en="(a) momentum   (b) RMSProp"),
                wrong={
                    "summed": dict(
                        ja="（ア）モメンタム　（イ）AdaGrad",
                        en="(a) momentum   (b) AdaGrad",
                        why=dict(
                            ja="Adam の v は足し続けるのではなく、古い 2 乗を忘れる指数移動平均である。",
                            en="Adam's v does not add up: it is an exponential moving average, which forgets.",
                        ),
                    ),
                    "looking-ahead": dict(
                        ja="（ア）NAG　（イ）RMSProp",
                        en="(a) NAG   (b) RMSProp",
                        why=dict(
                            ja="Adam は先の位置で勾配を求めない。それを取り入れたものは Nadam である。",
                            en="Adam computes no gradient at a place ahead; what does so is Nadam.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）NAG　（イ）AdaGrad",
                        en="(a) NAG   (b) AdaGrad",
                        why=dict(
                            ja="Adam に先読みはなく、2 乗も足し続けない。",
                            en="Adam does not look ahead, nor does it add up squares for ever.",
                        ),
                    ),
                },
            ),
            "correction": dict(
                syllabus="3-(2)-iii",
                ja="Adam が、2 つの平均を 1 − βᵗ（β はそれまでの平均を残す割合）で割る理由はどれか。",
                en="Why does Adam divide its two averages by 1 − βᵗ, where β is the share of the old average that is kept?",
                right=dict(
                    ja="0 から始めるので、はじめは値が 0 の側に寄るから",
                    en="As they begin at 0, they lean towards 0 at first",
                ),
                wrong={
                    "batches": dict(
                        ja="ミニバッチの選び方により、勾配の期待値がずれるから",
                        en="As batches are drawn, expected gradients are off",
                        why=dict(
                            ja="無作為に選べば期待値はずれない。補正が t で変わることも説明できない。",
                            en="Drawn at random they are not off, and a correction that depends on t would not follow.",
                        ),
                    ),
                    "units": dict(
                        ja="β₁ と β₂ が違うので、2 つの平均の単位がずれるから",
                        en="As β₁ and β₂ differ, their units do not match",
                        why=dict(
                            ja="単位をそろえるのは平方根である。β₁ と β₂ が等しくても補正は要る。",
                            en="It is the root that matches units; with equal β₁ and β₂ the correction is needed, too.",
                        ),
                    ),
                    "late": dict(
                        ja="学習の終わりには、割り算の分母が 0 に近づくから",
                        en="As training ends, what divides comes near to 0",
                        why=dict(
                            ja="それを防ぐのは ε である。補正の働きは、終わりに近づくほど弱まる。",
                            en="Against that there is ε; the correction does less and less towards the end.",
                        ),
                    ),
                },
            ),
        },
    ),
    "simple-situations": dict(
        stem=dict(
            ja="最適化手法の性質を、簡単な状況で比べる。AdaGrad と RMSProp（ρ = 0.9）の h の初期値は 0 で、g を √h + ε で割る。断りのないとき、ε は無視できるほど小さい。",
            en="Properties of optimizers are compared in simple situations. The h of AdaGrad and RMSProp (ρ = 0.9) begins as 0, and √h + ε divides g. Unless said otherwise, ε is small enough to be left out.",
        ),
        questions={
            "first_move": dict(
                syllabus="3-(2)-iii",
                ja="f(x, y) = (x² + 25 y²) / 2 を、点 (10, 1) から AdaGrad で小さくする。最初の更新で x と y の動く量の比は x : y でいくらか。",
                en="AdaGrad lowers f(x, y) = (x² + 25 y²) / 2 from the point (10, 1). In which ratio x : y do x and y move in the first update?",
                right="1 : 1",
                wrong={
                    "descent": dict(
                        text="2 : 5",
                        why=dict(
                            ja="勾配 10 と 25 の比で、最急降下法の動き方である。",
                            en="That is the ratio of the gradients, 10 and 25, as in steepest descent.",
                        ),
                    ),
                    "inverse": dict(
                        text="5 : 2",
                        why=dict(
                            ja="1/√h だけの比である。それに勾配が掛かる。",
                            en="That is the ratio of 1/√h alone, which the gradients still multiply.",
                        ),
                    ),
                    "squares": dict(
                        text="4 : 25",
                        why=dict(
                            ja="勾配の 2 乗の比である。割るのは 2 乗の平方根、つまり勾配の大きさである。",
                            en="That is the ratio of squares; what divides is their root, the size of the gradient.",
                        ),
                    ),
                },
            ),
            "spike": dict(
                syllabus="3-(2)-iii",
                ja="はじめに 1 度だけ勾配 100 を受け、その後の 100 回は勾配 1 を受けた。最後の更新で動く量は、AdaGrad では（ア）、RMSProp では（イ）である。組合せはどれか。",
                en="The first gradient is 100, and the next 100 are 1. The last update moves w by about (a) with AdaGrad and (b) with RMSProp. Which pair is right?",
                right=dict(ja="（ア）約 0.01 η　（イ）約 η", en="(a) 0.01 η   (b) η"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）約 η　（イ）約 0.01 η",
                        en="(a) η   (b) 0.01 η",
                        why=dict(
                            ja="逆である。1 度の大きな勾配を忘れないのは AdaGrad である。",
                            en="The other way round: it is AdaGrad that never forgets one large gradient.",
                        ),
                    ),
                    "both-small": dict(
                        ja="（ア）約 0.01 η　（イ）約 0.01 η",
                        en="(a) 0.01 η   (b) 0.01 η",
                        why=dict(
                            ja="RMSProp では、はじめの 2 乗は 0.9 の 100 乗に薄れ、ほとんど残らない。",
                            en="With RMSProp the first square has faded by 0.9 to the power of 100, to next to nothing.",
                        ),
                    ),
                    "both-large": dict(
                        ja="（ア）約 η　（イ）約 η",
                        en="(a) η   (b) η",
                        why=dict(
                            ja="AdaGrad の h には、はじめの 10000 が残っている。",
                            en="In AdaGrad's h the first 10000 is still there.",
                        ),
                    ),
                },
            ),
            "large_eps": dict(
                syllabus="3-(2)-iii",
                ja="勾配の大きさが 0.0001 ほどの問題で、Adam の ε を 1 にした。更新はどうなるか。",
                en="In a problem whose gradients are of size 0.0001, Adam is given an ε of 1. What are its updates like?",
                right=dict(
                    ja="勾配の平均にほぼ比例し、モメンタムに近い",
                    en="In proportion to the mean gradient, as with momentum",
                ),
                wrong={
                    "equal": dict(
                        ja="勾配の大きさによらず η で、符号だけに従う",
                        en="Of size η whatever the gradients, along their signs",
                        why=dict(
                            ja="それは ε が勾配に比べて十分に小さいときである。",
                            en="That is so where ε is small compared with the gradients.",
                        ),
                    ),
                    "shrinking": dict(
                        ja="回数とともに小さくなり、AdaGrad に近い",
                        en="Smaller with every update, as with AdaGrad",
                        why=dict(
                            ja="2 乗を足し続けるのではない。分母は 1 に近く、変わらない。",
                            en="Squares are not added up; what divides is about 1 and stays so.",
                        ),
                    ),
                    "diverging": dict(
                        ja="1 回ごとに大きくなり、損失が増えて発散する",
                        en="Larger with every update, until the loss diverges",
                        why=dict(
                            ja="分母が大きくなったので、動く量は小さくなる。",
                            en="What divides has become larger, so that they are smaller.",
                        ),
                    ),
                },
            ),
            "false_about_state": dict(
                syllabus="3-(2)-iii",
                ja="各手法がためておく量に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about what each method keeps is **wrong**?",
                right=dict(
                    ja="RMSProp の h は、過去の勾配の 2 乗をそのまま足した和である",
                    en="The h of RMSProp is the plain sum of all past squared gradients",
                ),
                wrong={
                    "adagrad": dict(
                        ja="AdaGrad の h は、学習を続けても減ることがなく、歩幅は縮んでいく",
                        en="The h of AdaGrad cannot fall during training, so that steps get smaller",
                        why=dict(
                            ja="正しい。h には、0 以上の値が足されるだけである。",
                            en="This is right: what is added to h is never negative.",
                        ),
                    ),
                    "adam": dict(
                        ja="Adam がためる量は、パラメータ 1 個につき 2 個で、SGD より多い",
                        en="Adam keeps two numbers for each parameter, which is more than SGD does",
                        why=dict(
                            ja="正しい。勾配と、その 2 乗の移動平均である。",
                            en="This is right: moving averages of the gradient and of its square.",
                        ),
                    ),
                    "correction": dict(
                        ja="Adam の補正の効果は、更新を重ねるにつれて失われていく",
                        en="What Adam's correction changes fades away as there are more updates",
                        why=dict(
                            ja="正しい。割る数 1 − βᵗ が 1 に近づく。",
                            en="This is right: the divisor 1 − βᵗ goes to 1.",
                        ),
                    ),
                },
                source="Kingma and Ba, Adam, 2015; Duchi, Hazan and Singer 2011; Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.5",
            ),
        },
    ),
}


def _gradients():
    """Five gradients of three weights."""
    import numpy as np

    return np.random.default_rng(0).normal(size=(5, 3))


def _goes(weights, optimizer):
    """Whether an optimizer of Keras comes to these weights from ones by those gradients."""
    import keras
    import numpy as np

    reached = keras.Variable(np.ones(3), dtype="float64")
    for gradient in _gradients():
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [reached])
    return np.allclose(reached.numpy(), weights, rtol=1e-4)


def squares_summed_or_averaged():
    """Five steps of the rules (A) and (B), and of Keras's optimizers, on the same gradients."""
    import numpy as np
    from keras.optimizers import Adagrad, Adam, RMSprop

    def path(h, kept, added):
        w = np.ones(3)
        for g in _gradients():
            h = kept * h + added * g**2
            w = w - 0.25 * g / np.sqrt(h + 1e-7)
        return w

    a, b = path(0.1, 1, 1), path(0, 0.875, 0.125)  # Keras's AdaGrad begins at 0.1

    def rmsprop():
        return RMSprop(0.25, rho=0.875)

    a_is_adagrad, b_is_adam = _goes(a, Adagrad(0.25)), _goes(b, Adam(0.25, 0.875, 0.875))
    return {
        "right": a_is_adagrad and _goes(b, rmsprop()),
        "swapped": _goes(a, rmsprop()) and _goes(b, Adagrad(0.25)),
        "rmsprop-and-adam": _goes(a, rmsprop()) and b_is_adam,
        "adam": a_is_adagrad and b_is_adam,
    }


def averages_and_look_ahead():
    """Five steps of the rules (C) and (D), and of Keras's optimizers, on the same gradients."""
    import numpy as np
    from keras.optimizers import SGD, Adam, RMSprop

    c, m, v = np.ones(3), 0, 0
    d, u = np.ones(3), 0
    for t, g in enumerate(_gradients(), 1):
        m, v = 0.875 * m + 0.125 * g, 0.9375 * v + 0.0625 * g**2
        alpha = 0.25 * np.sqrt(1 - 0.9375**t) / (1 - 0.875**t)
        c = c - alpha * m / (np.sqrt(v) + 1e-7)
        u = 0.875 * u - 0.25 * g
        d = d + 0.875 * u - 0.25 * g

    adam, rmsprop = _goes(c, Adam(0.25, 0.875, 0.9375)), _goes(c, RMSprop(0.25, rho=0.9375))
    nag = _goes(d, SGD(0.25, momentum=0.875, nesterov=True))
    momentum = _goes(d, SGD(0.25, momentum=0.875))
    return {
        "right": adam and nag,
        "momentum": adam and momentum,
        "rmsprop": rmsprop and nag,
        "both": rmsprop and momentum,
    }


def _moved(rule, gradients, epsilon=0.0):
    """How far the last of these updates moves a weight, in multiples of the learning rate."""
    import numpy as np

    h = m = v = 0.0
    step = 0.0
    for t, g in enumerate(gradients, 1):
        if rule == "adagrad":
            h = h + g**2
            step = g / (np.sqrt(h) + epsilon)
        elif rule == "rmsprop":
            h = 0.9 * h + 0.1 * g**2
            step = g / (np.sqrt(h) + epsilon)
        else:
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            step = m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + epsilon)
    return step


def _near(found, wanted):
    return abs(found / wanted - 1) < 0.02


def constant_slope():
    """A hundred gradients of 1."""
    adagrad, rmsprop = (_moved(rule, [1.0] * 100) for rule in ("adagrad", "rmsprop"))
    return {
        "right": _near(adagrad, 0.1) and _near(rmsprop, 1),
        "no-root": _near(adagrad, 0.01) and _near(rmsprop, 1),
        "never-forgets": _near(adagrad, 0.1) and _near(rmsprop, 0.1),
        "both": _near(adagrad, 0.01) and _near(rmsprop, 0.1),
    }


def rmsprop_change():
    """What RMSProp does after many gradients of 1, after a turn, and with gradients of another size."""
    late, later = (_moved("rmsprop", [1.0] * count) for count in (100, 1000))
    adagrad_late, adagrad_later = (_moved("adagrad", [1.0] * count) for count in (100, 1000))
    turned = _moved("rmsprop", [1.0] * 10 + [-0.1])
    odd_one = _moved("rmsprop", [2.0] * 3) / _moved("rmsprop", [1.0] * 3)
    return {
        "right": _near(later, late) and adagrad_later < 0.5 * adagrad_late,
        "momentum": turned > 0,  # a velocity would still go the old way
        "rate": not _near(later, 1),  # the step comes to η as it was given, and stays there
        "absolute": not _near(odd_one, 1),  # g over the root of |g| would grow with g
    }


def adam_first():
    """The first step of Keras's Adam."""
    import keras
    import numpy as np

    weight = keras.Variable(np.zeros(1), dtype="float64")
    keras.optimizers.Adam(0.1, epsilon=1e-12).apply(
        [keras.ops.convert_to_tensor(np.array([0.001]))], [weight]
    )
    moved = -float(weight.numpy()[0])
    return {
        "right": _near(moved, 0.1),
        "descent": _near(moved, 0.0001),
        "first-not-corrected": _near(moved, 0.01),
        "not-corrected": _near(moved, 0.316),
    }


def loss_scale():
    """First steps of Keras's momentum and of RMSProp, with a gradient and a hundred times as much."""
    import keras
    import numpy as np

    def moved(gradient):
        weight = keras.Variable(np.zeros(1), dtype="float64")
        optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
        optimizer.apply([keras.ops.convert_to_tensor(np.array([gradient]))], [weight])
        return float(weight.numpy()[0])

    momentum = moved(30.0) / moved(0.3)
    rmsprop = _moved("rmsprop", [30.0]) / _moved("rmsprop", [0.3])
    return {
        "right": _near(momentum, 100) and _near(rmsprop, 1),
        "both-change": _near(momentum, 100) and _near(rmsprop, 100),
        "none-changes": _near(momentum, 1) and _near(rmsprop, 1),
        "exchanged": _near(momentum, 1) and _near(rmsprop, 100),
    }


def rare_word():
    """h of both weights after the hundred updates."""
    import numpy as np

    often, rare = np.ones(100), np.zeros(100)
    rare[37] = 1
    ratio = np.sqrt(np.sum(often**2) / np.sum(rare**2))
    return {
        "right": _near(ratio, 10),
        "upside-down": _near(ratio, 0.1),
        "shared": _near(ratio, 1),
        "no-root": _near(ratio, 100),
    }


def state_size():
    """What Keras's optimizers keep after three updates of seven weights."""
    import keras
    import numpy as np

    def kept(optimizer):
        weights = keras.Variable(np.ones(7), dtype="float64")
        for _ in range(3):
            optimizer.apply([keras.ops.ones(7, dtype="float64")], [weights])
        return sum(np.size(variable) for variable in optimizer.variables if np.ndim(variable))

    adagrad, adam = kept(keras.optimizers.Adagrad()), kept(keras.optimizers.Adam())
    return {
        "right": (adagrad, adam) == (7, 14),
        "one-average": (adagrad, adam) == (7, 7),
        "whole-past": (adagrad, adam) == (21, 14),
        "both": (adagrad, adam) == (21, 7),
    }


def adam_parts():
    """Keras's averages after a gradient of 1 and nine of 0, and where it needs gradients."""
    import keras
    import numpy as np

    weight = keras.Variable(np.zeros(1), dtype="float64")
    optimizer = keras.optimizers.Adam(0.1, 0.9, 0.75)
    for gradient in [1.0] + [0.0] * 9:
        optimizer.apply([keras.ops.convert_to_tensor(np.array([gradient]))], [weight])
    m, v = (float(np.ravel(average.numpy())[0]) for average in optimizer.variables[-2:])
    averaged = _near(m, 0.1 * 0.9**9)
    forgets, sums = _near(v, 0.25 * 0.75**9), _near(v, 1)
    # A gradient at a place ahead would need more than the gradients that were handed over:
    # the weight moves along the average alone, also with gradients of 0.
    before = float(weight.numpy()[0])
    optimizer.apply([keras.ops.zeros(1, dtype="float64")], [weight])
    m, v = (float(np.ravel(average.numpy())[0]) for average in optimizer.variables[-2:])
    alpha = 0.1 * np.sqrt(1 - 0.75**11) / (1 - 0.9**11)
    moved = before - float(weight.numpy()[0])
    average_alone = _near(moved, alpha * m / (np.sqrt(v) + 1e-7))
    look_ahead = _near(moved, alpha * 0.9 * m / (np.sqrt(v) + 1e-7))
    return {
        "right": averaged and average_alone and forgets,
        "summed": averaged and average_alone and sums,
        "looking-ahead": look_ahead and forgets,
        "both": look_ahead and sums,
    }


def correction():
    """Averages of one and the same gradient, early and late, with equal shares and with a start that is right."""

    def average(share, start, count):
        found = start
        for _ in range(count):
            found = share * found + (1 - share) * 0.5
        return found

    early, late = average(0.9, 0.0, 1), average(0.9, 0.0, 200)
    return {
        "right": early < 0.2 * 0.5 and _near(late, 0.5) and _near(average(0.9, 0.5, 1), 0.5),
        "batches": _near(early, 0.5),  # no batch is drawn here, and it is off all the same
        "units": _near(early, 0.5),  # as it is with one and the same share for both
        "late": not _near(late / (1 - 0.9**200), late),
    }


def first_move():
    """The first step of either coordinate."""
    x, y = _moved("adagrad", [10.0]), _moved("adagrad", [25.0])
    return {
        "right": _near(x / y, 1),
        "descent": _near(x / y, 2 / 5),
        "inverse": _near(x / y, 5 / 2),
        "squares": _near(x / y, 4 / 25),
    }


def spike():
    """One gradient of 100 and a hundred of 1."""
    adagrad, rmsprop = (_moved(rule, [100.0] + [1.0] * 100) for rule in ("adagrad", "rmsprop"))
    return {
        "right": _near(adagrad, 0.01) and _near(rmsprop, 1),
        "exchanged": _near(adagrad, 1) and _near(rmsprop, 0.01),
        "both-small": _near(adagrad, 0.01) and _near(rmsprop, 0.01),
        "both-large": _near(adagrad, 1) and _near(rmsprop, 1),
    }


def large_eps():
    """Gradients of two sizes, early and late, with ε = 1."""

    def moved(size, count):
        return _moved("adam", [size] * count, epsilon=1.0)

    late, later = moved(1e-4, 50), moved(1e-4, 500)
    return {
        "right": _near(moved(2e-4, 50) / late, 2) and _near(later, late),
        "equal": _near(moved(2e-4, 50) / late, 1),
        "shrinking": later < 0.5 * late,
        "diverging": later > 2 * late,
    }
