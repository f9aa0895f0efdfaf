"""BERT・GPT・T5・RAG の知識問題"""

SETS = {
    "bert": dict(
        stem=dict(
            ja="BERT は Transformer のエンコーダを、2 つの課題で事前学習する。MLM では入力のトークンの 15 % を予測の対象に選び、そのうち 80 % を [MASK] に、10 % を無作為なトークンに置き換え、10 % はそのままにする。もう一つは NSP である。入力は [CLS] 文 A [SEP] 文 B [SEP] の形で、語彙は 30,522、最大長は 512、隠れ次元は 768 である。",
            en="BERT trains the encoder of a Transformer beforehand on two tasks. For MLM 15 % of the input tokens are chosen to be predicted; of these 80 % become [MASK], 10 % a random token, and 10 % stay as they are. The other task is NSP. The input has the form [CLS] sentence A [SEP] sentence B [SEP]; the vocabulary is 30,522, the greatest length 512, the hidden size 768.",
        ),
        questions={
            "mlm_counts": dict(
                syllabus="4-(4)-ii",
                ja="1,000 個のトークンについて、平均で（ア）損失を計算するトークンの数と（イ）[MASK] になるトークンの数の組合せはどれか。",
                en="Of 1,000 tokens, on average, for how many is there a loss (a), and how many become [MASK] (b)?",
                right=dict(ja="（ア）150　（イ）120", en="(a) 150   (b) 120"),
                wrong={
                    "all-masked": dict(
                        ja="（ア）150　（イ）150",
                        en="(a) 150   (b) 150",
                        why=dict(
                            ja="選ばれたトークンの 2 割は [MASK] にならない。",
                            en="Of those chosen two in ten do not become [MASK].",
                        ),
                    ),
                    "all-tokens": dict(
                        ja="（ア）1000　（イ）120",
                        en="(a) 1000   (b) 120",
                        why=dict(
                            ja="選ばれなかったトークンの損失は計算しない。",
                            en="There is no loss for tokens that were not chosen.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1000　（イ）150",
                        en="(a) 1000   (b) 150",
                        why=dict(
                            ja="損失を計算するのは選んだ 15 % で、そのうち 8 割が [MASK] になる。",
                            en="There is a loss for the chosen 15 %, of which eight in ten become [MASK].",
                        ),
                    ),
                },
            ),
            "why_not_all_mask": dict(
                syllabus="4-(4)-ii",
                ja="選んだトークンのすべてを [MASK] にはしない理由はどれか。",
                en="Why do not all the chosen tokens become [MASK]?",
                right=dict(
                    ja="下流のタスクの入力には [MASK] が現れないから",
                    en="Because [MASK] does not occur in the input of downstream tasks",
                ),
                wrong={
                    "not-trained": dict(
                        ja="[MASK] の埋め込みは学習で更新できないから",
                        en="Because the embedding of [MASK] cannot be updated in training",
                        why=dict(
                            ja="[MASK] の埋め込みも、ほかのトークンと同じように学習される。",
                            en="It is learned like that of any other token.",
                        ),
                    ),
                    "border-lost": dict(
                        ja="[MASK] が多いと文 A と文 B の境界が分からないから",
                        en="Because many [MASK] would hide where sentence B starts",
                        why=dict(
                            ja="境界は [SEP] と segment embedding が示す。",
                            en="That is told by [SEP] and by the segment embedding.",
                        ),
                    ),
                    "left-out": dict(
                        ja="[MASK] の位置は自己注意の計算から除かれるから",
                        en="Because self-attention leaves out the places of [MASK]",
                        why=dict(
                            ja="除かれるのは [PAD] で、[MASK] はふつうに計算に入る。",
                            en="What is left out is [PAD]; [MASK] takes part like others.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3.1 Task #1",
            ),
            "nsp_task": dict(
                syllabus="4-(4)-ii",
                ja="NSP の説明として正しいものはどれか。",
                en="Which statement about NSP is true?",
                right=dict(
                    ja="文 B が文 A の続きか、無作為に選んだ文かを判定する",
                    en="Whether sentence B follows sentence A, or is any other, is decided",
                ),
                wrong={
                    "generated": dict(
                        ja="文 A に続く文 B を、先頭の語から順に生成する",
                        en="Sentence B, which follows sentence A, is written word by word",
                        why=dict(
                            ja="BERT の事前学習に生成の課題はない。NSP は 2 値分類である。",
                            en="BERT is not trained to write; NSP is a decision between two.",
                        ),
                    ),
                    "order": dict(
                        ja="連続する 2 文の順序が、入れ替えられたかを判定する",
                        en="Whether two sentences in a row were exchanged is decided",
                        why=dict(
                            ja="それは ALBERT の SOP（sentence-order prediction）である。",
                            en="That is ALBERT's sentence-order prediction (SOP).",
                        ),
                    ),
                    "inference": dict(
                        ja="文 A と文 B が含意・矛盾・中立のどれかを判定する",
                        en="Whether A entails or contradicts B, or neither, is decided",
                        why=dict(
                            ja="人手のラベルの要る自然言語推論で、下流のタスクである。",
                            en="That is natural language inference, a downstream task with labels made by people.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3.1 Task #2",
            ),
            "segment_table": dict(
                syllabus="4-(4)-ii",
                ja="segment embedding の表の大きさはどれか。",
                en="What is the size of the table of segment embeddings?",
                right="2×768",
                wrong={
                    "three": dict(
                        text="3×768",
                        why=dict(
                            ja="[CLS] や [SEP] に専用の区分はない。区分は文 A の側と文 B の側の 2 つである。",
                            en="[CLS] and [SEP] have no segment of their own: there are those of sentence A and of sentence B.",
                        ),
                    ),
                    "length": dict(
                        text="2×512",
                        why=dict(
                            ja="512 は列の最大長である。足し合わせるので、どの埋め込みも隠れ次元の大きさをもつ。",
                            en="512 is the greatest length; embeddings are added, and all have the hidden size.",
                        ),
                    ),
                    "both": dict(
                        text="3×512",
                        why=dict(
                            ja="区分は 2 つで、ベクトルは隠れ次元の大きさをもつ。",
                            en="There are two segments, and vectors have the hidden size.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3, Figure 2",
            ),
            "cls_sep": dict(
                syllabus="4-(4)-ii",
                ja="特別なトークンのうち、最終層の出力を文全体の分類に使うのは（ア）、2 つの文の区切りを示すのは（イ）である。組合せはどれか。",
                en="Of the special tokens, (a) is the one whose last output serves to classify the whole input, and (b) separates two sentences. Which pair is right?",
                right=dict(ja="（ア）[CLS]　（イ）[SEP]", en="(a) [CLS]   (b) [SEP]"),
                wrong={
                    "padding": dict(
                        ja="（ア）[CLS]　（イ）[PAD]",
                        en="(a) [CLS]   (b) [PAD]",
                        why=dict(
                            ja="[PAD] は、長さをそろえるための詰め物である。",
                            en="[PAD] only fills rows up to one length.",
                        ),
                    ),
                    "mask": dict(
                        ja="（ア）[MASK]　（イ）[SEP]",
                        en="(a) [MASK]   (b) [SEP]",
                        why=dict(
                            ja="[MASK] は、隠した語の位置を示す。",
                            en="[MASK] marks the place of a hidden word.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）[MASK]　（イ）[PAD]",
                        en="(a) [MASK]   (b) [PAD]",
                        why=dict(
                            ja="[MASK] は隠した語の位置を示し、[PAD] は長さをそろえる詰め物である。",
                            en="[MASK] marks the place of a hidden word, and [PAD] fills rows up.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3, Input/Output Representations",
            ),
        },
    ),
    "gpt": dict(
        stem=dict(
            ja="GPT は Transformer のデコーダの構造を使い、位置 t の出力で t+1 番目のトークンを予測するように学習する（next-token prediction）。BERT の MLM と、同じ長さ n のトークン列で比べる。MLM の対象は列の 15 % である。",
            en="GPT has the structure of a Transformer's decoder and is trained to predict, from its output at place t, token number t+1 (next-token prediction). It is compared with the MLM of BERT on a row of n tokens, 15 % of which are chosen by MLM.",
        ),
        questions={
            "visible_pairs": dict(
                syllabus="4-(4)-ii",
                ja="n=4 のとき、自己注意で参照が許される（クエリの位置, キーの位置）の組は、自分自身も数えて、GPT で（ア）個、BERT で（イ）個ある。組合せはどれか。",
                en="Let n=4. How many pairs (place of the query, place of the key) may attend, a place to itself included, in GPT (a) and in BERT (b)?",
                right=dict(ja="（ア）10　（イ）16", en="(a) 10   (b) 16"),
                wrong={
                    "without-itself": dict(
                        ja="（ア）6　（イ）16",
                        en="(a) 6   (b) 16",
                        why=dict(
                            ja="因果マスクは、自分自身の参照を許す。",
                            en="A causal mask lets a place see itself.",
                        ),
                    ),
                    "bert-without-itself": dict(
                        ja="（ア）10　（イ）12",
                        en="(a) 10   (b) 12",
                        why=dict(
                            ja="BERT の自己注意でも、自分自身を参照する。MLM が隠すのは入力の語で、参照の範囲ではない。",
                            en="In BERT, too, a place sees itself; MLM hides words of the input, not places.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）6　（イ）12",
                        en="(a) 6   (b) 12",
                        why=dict(
                            ja="どちらのモデルでも、自分自身の参照が許される。",
                            en="In both models a place may see itself.",
                        ),
                    ),
                },
            ),
            "loss_positions": dict(
                syllabus="4-(4)-ii",
                ja="n=512 の列から、1 回の順伝播で損失を計算する位置は、GPT では（ア）個、BERT では平均で（イ）個である。列の外のトークンは使わない。組合せはどれか。",
                en="From a row of n=512 and one forward pass, at how many places is there a loss in GPT (a), and on average in BERT (b)? Tokens outside the row are not used.",
                right=dict(ja="（ア）511　（イ）およそ 77", en="(a) 511   (b) about 77"),
                wrong={
                    "last-alone": dict(
                        ja="（ア）1　（イ）およそ 77",
                        en="(a) 1   (b) about 77",
                        why=dict(
                            ja="因果マスクがあるので、すべての位置で同時に次のトークンを予測できる。",
                            en="Thanks to the causal mask every place predicts its next token at the same time.",
                        ),
                    ),
                    "all-of-bert": dict(
                        ja="（ア）511　（イ）512",
                        en="(a) 511   (b) 512",
                        why=dict(
                            ja="BERT が予測するのは、選んだ 15 % だけである。",
                            en="BERT predicts the chosen 15 % alone.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）1　（イ）512",
                        en="(a) 1   (b) 512",
                        why=dict(
                            ja="GPT は最後以外のすべての位置で、BERT は選んだ位置だけで予測する。",
                            en="GPT predicts at all places but the last, BERT at the chosen ones.",
                        ),
                    ),
                },
            ),
            "sequence_probability": dict(
                syllabus="4-(4)-ii",
                ja="3 つのトークンの列で、GPT が正解の次のトークンに与えた確率は、順に 0.5、0.2、0.01 であった。この列の確率は（ア）、パープレキシティは（イ）である。組合せはどれか。",
                en="For a row of three tokens GPT gave the right next tokens the probabilities 0.5, 0.2 and 0.01. What is the probability of the row (a), and the perplexity (b)?",
                right=dict(ja="（ア）0.001　（イ）10", en="(a) 0.001   (b) 10"),
                wrong={
                    "no-root": dict(
                        ja="（ア）0.001　（イ）1000",
                        en="(a) 0.001   (b) 1000",
                        why=dict(
                            ja="確率の逆数のままである。トークンが 3 つなので 3 乗根をとり、1 トークンあたりに直す。",
                            en="That is the inverse of the probability, without the root that makes it one of a token.",
                        ),
                    ),
                    "mean": dict(
                        ja="（ア）0.237　（イ）10",
                        en="(a) 0.237   (b) 10",
                        why=dict(
                            ja="3 つの確率を平均している。条件付き確率は掛け合わせる。",
                            en="That is a mean of the three; conditional probabilities multiply.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）0.237　（イ）1000",
                        en="(a) 0.237   (b) 1000",
                        why=dict(
                            ja="列の確率は 3 つの積で、パープレキシティはその逆数の 3 乗根である。",
                            en="The three multiply, and the perplexity is the cube root of the inverse.",
                        ),
                    ),
                },
            ),
            "leak": dict(
                syllabus="4-(4)-ii",
                ja="因果マスクを外し、どの位置からも全位置を参照できるようにして「次のトークンの予測」を学習すると、どうなるか。",
                en="What comes of learning to predict the next token without the causal mask, all places seeing all others?",
                right=dict(
                    ja="答えを写すだけで損失が下がり、生成には使えない",
                    en="The answer is copied: the loss falls, but it cannot write",
                ),
                wrong={
                    "better": dict(
                        ja="左右の文脈から予測でき、生成される文がよくなる",
                        en="With both sides to see it writes better text than before",
                        why=dict(
                            ja="生成するときには、写す相手である未来のトークンがない。",
                            en="When it writes there is no future token to see.",
                        ),
                    ),
                    "no-learning": dict(
                        ja="参照先が増えて勾配が打ち消し合い、損失が下がらない",
                        en="With more to see gradients cancel, and the loss stays",
                        why=dict(
                            ja="1 つ右を見れば答えがあるので、損失は容易に下がる。",
                            en="The answer stands one place to the right: the loss falls easily.",
                        ),
                    ),
                    "mlm": dict(
                        ja="MLM と同じ学習になり、BERT と同じ表現が得られる",
                        en="It is the same as MLM, and gives what BERT learns",
                        why=dict(
                            ja="MLM は、予測する位置の入力を隠している。",
                            en="MLM hides the input of the places that it predicts.",
                        ),
                    ),
                },
            ),
            "greedy_vs_beam": dict(
                syllabus="4-(4)-ii",
                ja="2 語で終わる文を生成する。1 語目の確率は「雨」0.5、「雪」0.3、「風」0.2 で、2 語目の最大の確率は、雨の後が 0.4、雪の後が 0.9、風の後が 0.5 である。出力される文の 1 語目は、貪欲法では（ア）、幅 2 のビーム探索では（イ）である。組合せはどれか。",
                en="A sentence of two words is written. The first has the probabilities 0.5 (rain), 0.3 (snow) and 0.2 (wind); the most probable second word has 0.4 after rain, 0.9 after snow and 0.5 after wind. What is the first word of what is returned by greedy search (a), and by beam search of width 2 (b)?",
                right=dict(ja="（ア）雨　（イ）雪", en="(a) rain   (b) snow"),
                wrong={
                    "both-greedy": dict(
                        ja="（ア）雨　（イ）雨",
                        en="(a) rain   (b) rain",
                        why=dict(
                            ja="ビーム探索は 1 語目で雪も残すので、確率 0.27 の文が見つかる。",
                            en="Beam search keeps snow, too, and finds the sentence of probability 0.27.",
                        ),
                    ),
                    "both-best": dict(
                        ja="（ア）雪　（イ）雪",
                        en="(a) snow   (b) snow",
                        why=dict(
                            ja="貪欲法は、1 語目を選ぶときに 2 語目の確率を見ない。",
                            en="Greedy search does not look at second words when it chooses the first.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）雪　（イ）雨",
                        en="(a) snow   (b) rain",
                        why=dict(
                            ja="逆である。1 語目だけなら、雨の確率が最も高い。",
                            en="The other way round: for the first word alone rain is the most probable.",
                        ),
                    ),
                },
            ),
        },
    ),
    "prompting": dict(
        stem=dict(
            ja="事前学習した言語モデルに次の入力を与え、続きを生成させた。重みは事前学習のまま変えない。「次の文の感情を『肯定』か『否定』で答えよ。文: 料理がおいしかった。 感情: 肯定　文: 席が狭くて疲れた。 感情: 否定　文: 店員がとても親切だった。 感情:」",
            en="A language model trained beforehand is given the following input and goes on with it; its weights stay as they were. “Say whether the feeling of a sentence is good or bad. Sentence: The food was nice. Feeling: good. Sentence: The seats were narrow. Feeling: bad. Sentence: The staff were so kind. Feeling:”",
        ),
        questions={
            "few_shot_name": dict(
                syllabus="4-(4)-ii",
                ja="この使い方の呼び名はどれか。",
                en="What is this use called?",
                right="few-shot",
                wrong={
                    "zero-shot": dict(
                        text="zero-shot",
                        why=dict(
                            ja="例を示さず、指示だけで解かせる使い方である。",
                            en="That is an instruction without any example.",
                        ),
                    ),
                    "one-shot": dict(
                        text="one-shot",
                        why=dict(
                            ja="示す例が 1 つのときである。ここでは 2 つある。",
                            en="That is with one example; here are two.",
                        ),
                    ),
                    "fine-tuning": dict(
                        text="fine-tuning",
                        why=dict(
                            ja="課題のデータで重みを更新することである。",
                            en="That updates weights on data of the task.",
                        ),
                    ),
                },
                source="T. B. Brown et al., Language Models are Few-Shot Learners, NeurIPS 2020, §2, Figure 2.1",
            ),
            "zero_and_one": dict(
                syllabus="4-(4)-ii",
                ja="入力から例の文とその感情を除き、指示と最後の文だけにした使い方を（ア）、例を 1 つだけ残した使い方を（イ）という。組合せはどれか。",
                en="The use is called (a) if both examples are taken out of the input, so that the instruction and the last sentence are left, and (b) if one example stays. Which pair is right?",
                right=dict(ja="（ア）zero-shot　（イ）one-shot", en="(a) zero-shot   (b) one-shot"),
                wrong={
                    "all-counted": dict(
                        ja="（ア）one-shot　（イ）few-shot",
                        en="(a) one-shot   (b) few-shot",
                        why=dict(
                            ja="答えさせる文は例に数えない。数えるのは、答えまで示した例である。",
                            en="The sentence that is asked about does not count; examples are those shown with their answers.",
                        ),
                    ),
                    "one-is-few": dict(
                        ja="（ア）zero-shot　（イ）few-shot",
                        en="(a) zero-shot   (b) few-shot",
                        why=dict(
                            ja="few-shot は例がいくつかあるときで、1 つだけのときは別に呼ぶ。",
                            en="Few-shot has several examples; the use with a single one has a name of its own.",
                        ),
                    ),
                    "instruction-counted": dict(
                        ja="（ア）one-shot　（イ）one-shot",
                        en="(a) one-shot   (b) one-shot",
                        why=dict(
                            ja="指示は例ではない。例のない使い方には、別の呼び名がある。",
                            en="An instruction is no example; without examples the use has another name.",
                        ),
                    ),
                },
                source="T. B. Brown et al., Language Models are Few-Shot Learners, NeurIPS 2020, §2, Figure 2.1",
            ),
            "example_effect": dict(
                syllabus="4-(4)-ii",
                ja="例の文とその感情は、どのようにして答えに影響するか。",
                en="How do the examples influence the answer?",
                right=dict(
                    ja="自己注意を通じて、続きの語の確率を変える",
                    en="Through self-attention they change what is probable next",
                ),
                wrong={
                    "gradient": dict(
                        ja="例についての損失の勾配で、最後の層の重みを変える",
                        en="The gradient of their loss changes the last layer's weights",
                        why=dict(
                            ja="推論だけであり、勾配は計算しない。",
                            en="This is inference alone: no gradient is computed.",
                        ),
                    ),
                    "lookup": dict(
                        ja="例の文をキーとして、記憶した答えを表から引く",
                        en="They are keys with which an answer is looked up in a table",
                        why=dict(
                            ja="例にない文にも答える。表を引く仕組みはない。",
                            en="It answers for sentences that are no example; there is no table.",
                        ),
                    ),
                    "vocabulary": dict(
                        ja="出力層の語彙を、例に現れた答えだけに縮める",
                        en="They reduce the output's vocabulary to the answers shown",
                        why=dict(
                            ja="出力は、語彙のすべての語についての確率のままである。",
                            en="The output still has a probability for every word.",
                        ),
                    ),
                },
                source="T. B. Brown et al., Language Models are Few-Shot Learners, NeurIPS 2020, §1–2 (in-context learning without gradient updates)",
            ),
            "prompt_term": dict(
                syllabus="4-(4)-ii",
                ja="モデルに与えたこの入力の全体を、言語モデルの用語で何と呼ぶか。",
                en="What is the whole of this input called in the terms of language models?",
                right=dict(ja="プロンプト", en="A prompt"),
                wrong={
                    "corpus": dict(
                        ja="コーパス",
                        en="A corpus",
                        why=dict(
                            ja="学習に使う、大量の文章の集まりである。",
                            en="That is a large collection of text for training.",
                        ),
                    ),
                    "token": dict(
                        ja="トークン",
                        en="A token",
                        why=dict(
                            ja="入力を区切った最小の単位である。",
                            en="That is the smallest unit into which input is cut.",
                        ),
                    ),
                    "context": dict(
                        ja="コンテキスト長",
                        en="A context length",
                        why=dict(
                            ja="一度に扱えるトークンの数の上限である。",
                            en="That is how many tokens can be read at once.",
                        ),
                    ),
                },
                source="JDLA E資格シラバス 2026, 4-(4)-ii; T. B. Brown et al., Language Models are Few-Shot Learners, NeurIPS 2020, §2",
            ),
            "foundation": dict(
                syllabus="4-(4)-ii",
                ja="基盤モデル（foundation model）の説明として正しいものはどれか。",
                en="Which statement describes a foundation model?",
                right=dict(
                    ja="幅広いデータで学習し、多様な下流のタスクに適応できる",
                    en="Trained on broad data, it adapts to many downstream tasks",
                ),
                wrong={
                    "teacher": dict(
                        ja="小さなモデルに知識を移すための、教師として学習する",
                        en="Trained as a teacher, it hands its knowledge to a small one",
                        why=dict(
                            ja="蒸留の教師モデルである。",
                            en="That is the teacher of a distillation.",
                        ),
                    ),
                    "baseline": dict(
                        ja="新しい手法と比べるための、性能の基準として学習する",
                        en="Trained in a simple way, it is what new methods compare to",
                        why=dict(
                            ja="ベースラインのことである。",
                            en="That is a baseline.",
                        ),
                    ),
                    "one-task": dict(
                        ja="一つの課題のラベル付きデータを、大量に集めて学習する",
                        en="Trained on many labels of one task, it does that task best",
                        why=dict(
                            ja="一つの課題の教師あり学習である。",
                            en="That is supervised learning of one task.",
                        ),
                    ),
                },
                source="R. Bommasani et al., On the Opportunities and Risks of Foundation Models, arXiv:2108.07258, 2021, §1",
            ),
        },
    ),
    "models": dict(
        stem=dict(
            ja="事前学習した Transformer を仕事に使う。候補は BERT_BASE（隠れ次元 768、約 1.1 億パラメータ）、GPT-3（約 1,750 億パラメータ）、T5 である。",
            en="A Transformer trained beforehand is to be put to work: BERT_BASE (hidden size 768, about 110 million parameters), GPT-3 (about 175 billion parameters), or T5.",
        ),
        questions={
            "architectures": dict(
                syllabus="4-(4)-ii",
                ja="Transformer のどの部分を使うか。BERT、GPT-3、T5 の順に並べたものはどれか。",
                en="Which part of a Transformer is used by BERT, GPT-3 and T5, in this order?",
                right=dict(ja="エンコーダ、デコーダ、両方", en="Encoder, decoder, both"),
                wrong={
                    "exchanged": dict(
                        ja="デコーダ、エンコーダ、両方",
                        en="Decoder, encoder, both",
                        why=dict(
                            ja="BERT と GPT-3 が逆である。",
                            en="BERT and GPT-3 are exchanged.",
                        ),
                    ),
                    "bert-both": dict(
                        ja="両方、デコーダ、エンコーダ",
                        en="Both, decoder, encoder",
                        why=dict(
                            ja="T5 は、入力を読む側と出力を書く側の両方をもつ。",
                            en="T5 has one side that reads and one that writes.",
                        ),
                    ),
                    "gpt-both": dict(
                        ja="エンコーダ、両方、デコーダ",
                        en="Encoder, both, decoder",
                        why=dict(
                            ja="GPT-3 には、エンコーダへの注意がない。",
                            en="GPT-3 has no attention to an encoder.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3; A. Radford et al., Improving Language Understanding by Generative Pre-Training, 2018, §3.1; C. Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer, JMLR 21, 2020, §2.1",
            ),
            "finetune_head": dict(
                syllabus="4-(4)-ii",
                ja="BERT_BASE で文を 3 クラスに分けるため、[CLS] の出力に全結合層（バイアスあり）を加え、原論文のとおりに fine-tuning する。新しく加わるパラメータの数は（ア）、更新する範囲は（イ）である。組合せはどれか。",
                en="To sort sentences into 3 classes, BERT_BASE gets a dense layer with biases on the output of [CLS] and is fine-tuned as in its paper. (a) parameters are new, and (b) is updated. Which pair is right?",
                right=dict(
                    ja="（ア）2,307　（イ）モデル全体", en="(a) 2,307   (b) the whole model"
                ),
                wrong={
                    "head-alone": dict(
                        ja="（ア）2,307　（イ）新しい層だけ",
                        en="(a) 2,307   (b) the new layer",
                        why=dict(
                            ja="本体を固定するのは、特徴抽出としての使い方である。",
                            en="To keep the rest fixed is to use it as a feature extractor.",
                        ),
                    ),
                    "no-bias": dict(
                        ja="（ア）2,304　（イ）モデル全体",
                        en="(a) 2,304   (b) the whole model",
                        why=dict(
                            ja="クラスごとに 1 つあるバイアスを数えていない。",
                            en="The biases, one for each class, are not counted.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）2,304　（イ）新しい層だけ",
                        en="(a) 2,304   (b) the new layer",
                        why=dict(
                            ja="バイアスを数えておらず、更新するのは本体も含めた全体である。",
                            en="The biases are not counted, and all of the model is updated.",
                        ),
                    ),
                },
                source="J. Devlin, M.-W. Chang, K. Lee, K. Toutanova, BERT, NAACL 2019, §3.2, §4.1",
            ),
            "t5_format": dict(
                syllabus="4-(4)-ii",
                ja="T5 に文の分類をさせるときの、入出力の形はどれか。",
                en="In which form does T5 classify sentences?",
                right=dict(
                    ja="課題名を付けた文を入れ、ラベルの文字列を生成する",
                    en="Text with the name of a task in, the label as text out",
                ),
                wrong={
                    "head": dict(
                        ja="[CLS] を付けた文を入れ、加えた層でクラスの確率を出す",
                        en="Text with [CLS] in, class probabilities of a new layer out",
                        why=dict(
                            ja="BERT の fine-tuning である。",
                            en="That is how BERT is fine-tuned.",
                        ),
                    ),
                    "few-shot": dict(
                        ja="分類の例を並べて入れ、重みを変えずに続きを生成する",
                        en="Some examples in, text out, by weights left as they were",
                        why=dict(
                            ja="GPT-3 の few-shot である。T5 は課題ごとに学習した重みを使う。",
                            en="That is GPT-3's few-shot; T5 is trained on the tasks.",
                        ),
                    ),
                    "matched": dict(
                        ja="文とラベルの候補を別々に符号化し、近いものを選ぶ",
                        en="Text and labels in, each encoded, the nearest label out",
                        why=dict(
                            ja="2 つのエンコーダで照合する方法である。",
                            en="That matches by two encoders.",
                        ),
                    ),
                },
                source="C. Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer, JMLR 21, 2020, §2.4 Input and Output Format",
            ),
            "t5_pretraining": dict(
                syllabus="4-(4)-ii",
                ja="T5 の事前学習で、入力の文のいくつかの区間をそれぞれ別の印に置き換えた。デコーダが書き出すように学習する列はどれか。",
                en="T5 is trained beforehand on text in which some spans are replaced, each by a mark of its own. What is its decoder trained to write?",
                right=dict(
                    ja="それぞれの印と、隠れた語とを、順につないだ列",
                    en="Each mark, followed by the words that it hides, in order",
                ),
                wrong={
                    "whole": dict(
                        ja="どの印も、隠れた語に戻した、元の文の全体",
                        en="The whole text, with each mark replaced by its words",
                        why=dict(
                            ja="隠れていない語まで書くと、列が長くなり、計算が増える。文の全体を復元するのは BART などである。",
                            en="Writing what is not hidden makes rows long and costs more; it is BART, among others, that restores the whole text.",
                        ),
                    ),
                    "next": dict(
                        ja="隠していない文の、すぐ後に続く文の全体",
                        en="The whole of the text that follows after it",
                        why=dict(
                            ja="続く文を書くのは言語モデルの課題で、隠した区間を復元していない。",
                            en="To go on with a text is a language model's task; the spans are not restored.",
                        ),
                    ),
                    "decision": dict(
                        ja="それぞれの印の語が、元の語かどうかの判定",
                        en="For each mark, whether its words are the original ones",
                        why=dict(
                            ja="語が置き換えられたかを判定するのは ELECTRA である。",
                            en="To decide whether words were replaced is ELECTRA's task.",
                        ),
                    ),
                },
                source="C. Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer, JMLR 21, 2020, §3.1.4, Figure 2",
            ),
            "memory": dict(
                syllabus="4-(4)-ii",
                ja="重みを 1 個 4 バイトの単精度でもつとき、重みだけに要るメモリは、BERT_BASE で（ア）、GPT-3 で（イ）である。1 GB は 10⁹ バイトとする。組合せはどれか。",
                en="With weights in single precision, 4 bytes each, how much memory do the weights alone take, of BERT_BASE (a) and of GPT-3 (b)? Let 1 GB be 10⁹ bytes.",
                right=dict(
                    ja="（ア）約 0.44 GB　（イ）約 700 GB",
                    en="(a) about 0.44 GB   (b) about 700 GB",
                ),
                wrong={
                    "bert-bytes": dict(
                        ja="（ア）約 0.11 GB　（イ）約 700 GB",
                        en="(a) about 0.11 GB   (b) about 700 GB",
                        why=dict(
                            ja="BERT_BASE では、パラメータの数をそのままバイト数としている。1 個は 4 バイトである。",
                            en="For BERT_BASE that takes the number of parameters for that of bytes; each has 4.",
                        ),
                    ),
                    "gpt-bytes": dict(
                        ja="（ア）約 0.44 GB　（イ）約 175 GB",
                        en="(a) about 0.44 GB   (b) about 175 GB",
                        why=dict(
                            ja="GPT-3 では、パラメータの数をそのままバイト数としている。1 個は 4 バイトである。",
                            en="For GPT-3 that takes the number of parameters for that of bytes; each has 4.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）約 0.11 GB　（イ）約 175 GB",
                        en="(a) about 0.11 GB   (b) about 175 GB",
                        why=dict(
                            ja="パラメータの数を、そのままバイト数としている。1 個は 4 バイトである。",
                            en="That takes the number of parameters for that of bytes; each has 4.",
                        ),
                    ),
                },
            ),
        },
    ),
    "rag": dict(
        stem=dict(
            ja="社内規程に答える仕組みを RAG で作る。質問をベクトルにして、規程の断片の索引から類似度の高い k 件を取り出し、質問と並べて生成モデルに与える。モデルが扱える長さは、入力と出力を合わせて 4,096 トークンである。",
            en="A system that answers about a company's rules is built with RAG: a question becomes a vector, the k most similar chunks of the rules are taken from an index and given to a generator together with the question. It handles 4,096 tokens, input and output together.",
        ),
        questions={
            "update": dict(
                syllabus="4-(4)-ii",
                ja="規程が改定された。新しい内容で答えさせるために、まず行うことはどれか。",
                en="The rules have been revised. What is done first, so that answers follow the new ones?",
                right=dict(
                    ja="改定後の文書で索引を作り直す",
                    en="Build the index anew from the new documents",
                ),
                wrong={
                    "pretrain": dict(
                        ja="改定後の文書で生成モデルを学習し直す",
                        en="Train the generator anew on the documents",
                        why=dict(
                            ja="知識を外に置くので、重みを変えずに更新できる。",
                            en="With knowledge outside, no weights need to change.",
                        ),
                    ),
                    "more": dict(
                        ja="k を増やし、取り出す断片を多くする",
                        en="Raise k, so that more chunks are retrieved",
                        why=dict(
                            ja="索引が古いままなら、古い規程が増えるだけである。",
                            en="From an old index more of the old rules would come.",
                        ),
                    ),
                    "temperature": dict(
                        ja="生成の温度を下げ、ばらつきを抑える",
                        en="Lower the temperature, so that answers vary less",
                        why=dict(
                            ja="答えのばらつきは減るが、内容は古いままである。",
                            en="Answers vary less, and are as old as before.",
                        ),
                    ),
                },
                source="P. Lewis et al., Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks, NeurIPS 2020, §4.5 (index hot-swapping)",
            ),
            "memories": dict(
                syllabus="4-(4)-ii",
                ja="RAG の論文は、パラメトリックな記憶とノンパラメトリックな記憶を組み合わせるという。前者は（ア）、後者は（イ）にある。組合せはどれか。",
                en="The paper on RAG combines a parametric memory, which is (a), and a non-parametric one, which is (b). Which pair is right?",
                right=dict(
                    ja="（ア）生成モデルの重み　（イ）文書の索引",
                    en="(a) the generator's weights   (b) the index of documents",
                ),
                wrong={
                    "exchanged": dict(
                        ja="（ア）文書の索引　（イ）生成モデルの重み",
                        en="(a) the index of documents   (b) the generator's weights",
                        why=dict(
                            ja="逆である。パラメトリックとは、学習したパラメータに蓄えることをいう。",
                            en="The other way round: parametric means kept in learned parameters.",
                        ),
                    ),
                    "retriever": dict(
                        ja="（ア）生成モデルの重み　（イ）検索モデルの重み",
                        en="(a) the generator's weights   (b) the retriever's weights",
                        why=dict(
                            ja="検索モデルの重みも、学習したパラメータである。",
                            en="The retriever's weights are learned parameters, too.",
                        ),
                    ),
                    "prompt": dict(
                        ja="（ア）文書の索引　（イ）検索モデルの重み",
                        en="(a) the index of documents   (b) the retriever's weights",
                        why=dict(
                            ja="索引は学習したパラメータではなく、検索モデルの重みはそうである。",
                            en="An index is no learned parameter, while a retriever's weights are.",
                        ),
                    ),
                },
                source="P. Lewis et al., Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks, NeurIPS 2020, abstract, §1",
            ),
            "context_budget": dict(
                syllabus="4-(4)-ii",
                ja="断片は 1 件 500 トークンで、指示と質問に 300、答えに 800 トークンを確保する。k は最大でいくつか。",
                en="A chunk has 500 tokens; 300 are set aside for the instruction and the question, 800 for the answer. What is the largest k?",
                right="5",
                wrong={
                    "nothing-set-aside": dict(
                        text="8",
                        why=dict(
                            ja="指示と質問と答えの分を引いていない。",
                            en="Nothing is set aside for question and answer.",
                        ),
                    ),
                    "no-answer": dict(
                        text="7",
                        why=dict(
                            ja="答えの分を引いていない。長さは入力と出力の合計である。",
                            en="Nothing is set aside for the answer, though the length is that of both.",
                        ),
                    ),
                    "rounded-up": dict(
                        text="6",
                        why=dict(
                            ja="2996/500 は 5.99 である。6 件では 4 トークン足りない。",
                            en="2996/500 is 5.99: for 6 chunks there are 4 tokens too few.",
                        ),
                    ),
                },
            ),
            "recall_k": dict(
                syllabus="4-(4)-ii",
                ja="5 つの質問で、正解を含む断片の順位は 1, 3, 2, 8, 12 であった。その断片が入力に入る質問の割合は、k=3 では（ア）、k=5 では（イ）である。組合せはどれか。",
                en="For five questions the chunk with the answer had the ranks 1, 3, 2, 8 and 12. That chunk is part of the input for (a) of the questions with k=3, and for (b) with k=5. Which pair is right?",
                right=dict(ja="（ア）60 %　（イ）60 %", en="(a) 60 %   (b) 60 %"),
                wrong={
                    "eighth": dict(
                        ja="（ア）60 %　（イ）80 %",
                        en="(a) 60 %   (b) 80 %",
                        why=dict(
                            ja="順位 8 の断片が入るのは、k が 8 以上のときである。",
                            en="The one of rank 8 is part of it once k is 8.",
                        ),
                    ),
                    "below": dict(
                        ja="（ア）40 %　（イ）60 %",
                        en="(a) 40 %   (b) 60 %",
                        why=dict(
                            ja="順位 3 の断片は、k=3 で含まれる。",
                            en="The one of rank 3 is already part of it at k=3.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）40 %　（イ）80 %",
                        en="(a) 40 %   (b) 80 %",
                        why=dict(
                            ja="順位 3 の断片は k=3 で含まれ、順位 8 の断片は k=5 では含まれない。",
                            en="The one of rank 3 is part of it at k=3, the one of rank 8 not yet at k=5.",
                        ),
                    ),
                },
            ),
            "marginal": dict(
                syllabus="4-(4)-ii",
                ja="取り出した断片 z₁、z₂ の重みは p(z₁∣x)=0.7、p(z₂∣x)=0.3 で、答え y の確率は p(y∣x,z₁)=0.9、p(y∣x,z₂)=0.2 である。断片を潜在変数として周辺化した p(y∣x) はいくらか。",
                en="Two chunks are retrieved, with p(z₁∣x)=0.7 and p(z₂∣x)=0.3; the answer y has p(y∣x,z₁)=0.9 and p(y∣x,z₂)=0.2. What is p(y∣x), chunks being latent variables that are marginalised?",
                right="0.69",
                wrong={
                    "mean": dict(
                        text="0.55",
                        why=dict(
                            ja="断片の重みを等しいとしている。",
                            en="That gives both chunks the same weight.",
                        ),
                    ),
                    "first-term": dict(
                        text="0.63",
                        why=dict(
                            ja="z₁ の項だけで、z₂ の項を足していない。",
                            en="That is the term of z₁; that of z₂ is to be added.",
                        ),
                    ),
                    "best": dict(
                        text="0.90",
                        why=dict(
                            ja="最も重みの大きい断片だけを使っている。",
                            en="That uses the chunk of the largest weight alone.",
                        ),
                    ),
                },
                source="P. Lewis et al., Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks, NeurIPS 2020, §2.1 (RAG-Sequence)",
            ),
        },
    ),
}


def mlm_counts():
    """Of a thousand tokens: 15 % have a loss, 80 % of these become [MASK]."""
    chosen = round(1000 * 0.15)
    counts = (chosen, round(chosen * 0.8))
    return {
        "right": counts == (150, 120),
        "all-masked": counts == (150, 150),
        "all-tokens": counts == (1000, 120),
        "both": counts == (1000, 150),
    }


def segment_table():
    """What a table of two segments, as Keras makes it, has in weights."""
    import keras

    segments = [0, 1]
    table = keras.layers.Embedding(len(segments), 768)
    table.build()
    shape = tuple(table.embeddings.shape)
    return {
        "right": shape == (2, 768),
        "three": shape == (3, 768),
        "length": shape == (2, 512),
        "both": shape == (3, 512),
    }


def visible_pairs():
    """Of attention as Keras computes it, the weights that are not 0."""
    import keras
    import numpy as np

    x = np.random.default_rng(0).normal(size=(1, 4, 2))
    layer = keras.layers.MultiHeadAttention(1, 2)
    counts = tuple(
        int(np.count_nonzero(layer(x, x, return_attention_scores=True, use_causal_mask=causal)[1]))
        for causal in (True, False)
    )
    return {
        "right": counts == (10, 16),
        "without-itself": counts == (6, 16),
        "bert-without-itself": counts == (10, 12),
        "both": counts == (6, 12),
    }


def loss_positions():
    """Places with a next token in the row, and 15 % of all places."""
    import itertools

    ids = list(range(512))
    following = len(list(itertools.pairwise(ids)))
    masked = round(0.15 * len(ids))
    return {
        "right": (following, masked) == (511, 77),
        "last-alone": (following, masked) == (1, 77),
        "all-of-bert": (following, masked) == (511, 512),
        "both": (following, masked) == (1, 512),
    }


def sequence_probability():
    """The product, and the exponential of the mean loss."""
    import numpy as np

    chances = np.array([0.5, 0.2, 0.01])
    found = (round(float(np.prod(chances)), 6), round(float(np.exp(-np.mean(np.log(chances)))), 6))
    return {
        "right": found == (0.001, 10),
        "no-root": found == (0.001, 1000),
        "mean": found == (0.237, 10),
        "both": found == (0.237, 1000),
    }


def leak():
    """The best linear predictor of the next of random tokens, from all tokens: the next one is among them."""
    import numpy as np

    rng = np.random.default_rng(0)
    vocabulary, length, place = 4, 5, 2
    one_hot = np.eye(vocabulary)[rng.integers(vocabulary, size=(400, length))]
    truth = one_hot[:, place + 1]
    everything = one_hot.reshape(400, -1)
    weights = np.linalg.lstsq(everything, truth, rcond=None)[0]

    def error(inputs):
        return np.mean((inputs @ weights - truth) ** 2)

    def accuracy(inputs):
        return np.mean(np.argmax(inputs @ weights, axis=1) == np.argmax(truth, axis=1))

    future = one_hot.copy()
    future[:, place + 1 :] = 0  # nothing is there yet when text is written
    hidden = one_hot.copy()
    hidden[:, place + 1] = 0  # what MLM would show of the place to be predicted
    learned = error(everything) < 1e-6
    writes = accuracy(future.reshape(400, -1)) > 0.5
    return {
        "right": bool(learned and not writes),
        "better": bool(writes),
        "no-learning": not learned,
        "mlm": bool(accuracy(hidden.reshape(400, -1)) > 0.5),
    }


def greedy_vs_beam():
    """Both searches over the three first words."""
    first = {"rain": 0.5, "snow": 0.3, "wind": 0.2}
    second = {"rain": 0.4, "snow": 0.9, "wind": 0.5}
    greedy = max(first, key=first.__getitem__)
    kept = sorted(first, key=first.__getitem__)[-2:]
    beam = max(kept, key=lambda word: first[word] * second[word])
    return {
        "right": (greedy, beam) == ("rain", "snow"),
        "both-greedy": (greedy, beam) == ("rain", "rain"),
        "both-best": (greedy, beam) == ("snow", "snow"),
        "exchanged": (greedy, beam) == ("snow", "rain"),
    }


def example_effect():
    """A small model with attention reads one question with two examples, with others, and without any."""
    import numpy as np

    rng = np.random.default_rng(0)
    tokens, query, key, value, output = (rng.normal(size=(9, 9)) for _ in range(5))
    weights = [tokens, query, key, value, output]
    before = [weight.copy() for weight in weights]

    def following(ids):
        x = tokens[ids]
        powers = np.exp((x @ key) @ (x[-1] @ query) / 9)
        scores = (x[-1] + powers @ (x @ value) / powers.sum()) @ output
        return np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()

    question = [3, 4]  # among no examples
    alone, shown, others = (following([*e, *question]) for e in ([], [0, 7, 1, 8], [2, 7, 5, 8]))
    changed = not np.allclose(alone, shown) and not np.allclose(shown, others)
    kept = all(np.array_equal(a, b) for a, b in zip(weights, before, strict=True))
    return {
        "right": changed and kept,
        "gradient": not kept,
        "lookup": bool(np.allclose(alone, shown)),  # a question that no example has finds nothing
        "vocabulary": int(np.sum(shown > 0)) == 2,  # the answers shown are 7 and 8
    }


def memory():
    """Bytes in units of 10⁹, to two figures."""
    bert, gpt = (float(f"{4 * count / 1e9:.2g}") for count in (110e6, 175e9))
    return {
        "right": (bert, gpt) == (0.44, 700),
        "bert-bytes": (bert, gpt) == (0.11, 700),
        "gpt-bytes": (bert, gpt) == (0.44, 175),
        "both": (bert, gpt) == (0.11, 175),
    }


def context_budget():
    """The most chunks that fit."""
    fitting = max(k for k in range(20) if 500 * k + 300 + 800 <= 4096)
    return {
        "right": fitting == 5,
        "nothing-set-aside": fitting == 8,
        "no-answer": fitting == 7,
        "rounded-up": fitting == 6,
    }


def recall_k():
    """The share of questions whose rank is at most k."""
    ranks = [1, 3, 2, 8, 12]
    shares = tuple(100 * sum(rank <= k for rank in ranks) // len(ranks) for k in (3, 5))
    return {
        "right": shares == (60, 60),
        "eighth": shares == (60, 80),
        "below": shares == (40, 60),
        "both": shares == (40, 80),
    }


def marginal():
    """The sum over both chunks."""
    weights, chances = (0.7, 0.3), (0.9, 0.2)
    total = round(sum(w * c for w, c in zip(weights, chances, strict=True)), 6)
    return {
        "right": total == 0.69,
        "mean": total == 0.55,
        "first-term": total == 0.63,
        "best": total == 0.90,
    }
