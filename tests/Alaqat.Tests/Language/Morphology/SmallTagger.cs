using Alaqat.Language;
using Alaqat.Train;

namespace Alaqat.Tests;

/// <summary>A tagger of a few sentences of our own, trained in about a second.</summary>
static class SmallTagger
{
    public const char Fatha = '\u064E';

    /// <summary>A tilde stands for <see cref="Fatha"/>.</summary>
    const string Treebank = """
        1	كتب	كتب	VERB	_	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|Voice=Act	0	root	_	_
        2	الولد	ولد	NOUN	_	Case=Nom|Definite=Def|Number=Sing	1	nsubj	_	_
        3	الدرس	درس	NOUN	_	Case=Acc|Definite=Def|Number=Sing	1	obj	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	1	punct	_	_

        1	قرأت	ق~ر~أ	VERB	_	Aspect=Perf|Gender=Fem|Number=Sing|Person=3|Voice=Act	0	root	_	_
        2	البنت	بنت	NOUN	_	Case=Nom|Definite=Def|Number=Sing	1	nsubj	_	_
        3	الكتاب	كتاب	NOUN	_	Case=Acc|Definite=Def|Number=Sing	1	obj	_	_
        4-5	للولد	_	_	_	_	_	_	_	SpaceAfter=No
        4	ل	ل	ADP	_	AdpType=Prep	5	case	_	_
        5	الولد	ولد	NOUN	_	Case=Gen|Definite=Def|Number=Sing	1	obl	_	_
        6	.	.	PUNCT	_	_	1	punct	_	_

        1-2	وكتب	_	_	_	_	_	_	_	_
        1	و	و	CCONJ	_	_	0	root	_	_
        2	كتب	كتب	VERB	_	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|Voice=Act	1	parataxis	_	_
        3	أحمد	أحمد	X	_	_	2	nsubj	_	_
        4	3	٣	NUM	_	NumForm=Digit	5	nummod	_	_
        5	كتب	كتاب	NOUN	_	Case=Gen|Definite=Ind|Number=Plur	2	obj	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	1	punct	_	_

        """;

    public static readonly TagLearnerOptions Options = new() { FeatureSize = 16, Hidden = 16, Epochs = 60, Batch = 1, Rate = 0.01f, MinFeature = 1, InputDrop = 0, HiddenDrop = 0, FormDrop = 0.1f, Careless = 0.2f };

    public static Sentence[] Sentences()
    {
        using var reader = new StringReader(Treebank.Replace('~', Fatha));
        return ConlluReader.Read(reader).Sentences;
    }

    public static Tagger Train(TagLearnerOptions options) => TaggerTrainer.Train(Sentences(), Knowledge(), options, _ => { });

    public static byte[] Bytes(Tagger tagger)
    {
        using var stream = new MemoryStream();
        tagger.Save(stream);
        return stream.ToArray();
    }

    /// <summary>A sentence of one-word tokens.</summary>
    public static SegmentedSentence Words(params string[] forms)
    {
        var (words, tokens, at) = (new Segment[forms.Length], new Token[forms.Length], 0);
        for (var i = 0; i < forms.Length; i++)
        {
            var span = new TextSpan(at, at + forms[i].Length);
            words[i] = new Segment(span, forms[i], i);
            tokens[i] = new Token(span, i, 1, SpaceAfter: true);
            at = span.End + 1;
        }

        return new SegmentedSentence(new TextSpan(0, Math.Max(at - 1, 0)), tokens, words);
    }

    static WordKnowledge Knowledge()
    {
        var vectors = Enumerable.Range(0, 3 * 16).Select(i => ((i * 7 % 5) - 2) / 4f).ToArray();
        return new WordKnowledge(
            WordVectors.Quantise(["كتاب", "ولد", "قلم"], 16, vectors),
            WordTable.Build([(WordFeatures.Key("كتب"), (byte)LexiconClass.PerfectVerb)]),
            [new LemmaEntry("أقلام", Upos.NOUN, "قلم", 0)]);
    }
}
