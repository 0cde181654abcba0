using Alaqat.Language;
using Alaqat.Train.Parse;

namespace Alaqat.Tests;

/// <summary>Small trees and parsers for tests: sentences of our own, in the style of PADT.</summary>
static class Trees
{
    /// <summary>Rows "form tag head relation", words in order, head counted from 1, 0 the root.</summary>
    public static ParsedSentence Make(params string[] rows)
    {
        var cells = Array.ConvertAll(rows, row => row.Split(' '));
        var words = new Alaqat.Language.Segment[rows.Length];
        var tokens = new Token[rows.Length];
        var at = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var span = new TextSpan(at, at + cells[i][0].Length);
            words[i] = new Alaqat.Language.Segment(span, cells[i][0], i);
            tokens[i] = new Token(span, i, 1, SpaceAfter: true);
            at = span.End + 1;
        }

        var tags = Array.ConvertAll(cells, row => new Morphology(Enum.Parse<Upos>(row[1]), "_", row[0]));
        var arcs = Array.ConvertAll(cells, row => new Arc(int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) - 1, row[3]));
        return new ParsedSentence(new TaggedSentence(new SegmentedSentence(new TextSpan(0, Math.Max(at - 1, 0)), tokens, words), tags), arcs);
    }

    /// <summary>Statements and questions of our own; the last one has crossing arcs.</summary>
    public static ParsedSentence[] Sample =>
    [
        Make("زار VERB 0 root", "الوزير NOUN 1 nsubj", "العاصمة NOUN 1 obj", ". PUNCT 1 punct"),
        Make("انتقد VERB 0 root", "الرئيس NOUN 1 nsubj", "القرار NOUN 1 obj", ". PUNCT 1 punct"),
        Make("اجتمع VERB 0 root", "الوزير NOUN 1 nsubj", "مع ADP 4 case", "الرئيس NOUN 1 obl", ". PUNCT 1 punct"),
        Make("كتب VERB 0 root", "الرئيس NOUN 1 nsubj", "و CCONJ 4 cc", "الوزير NOUN 2 conj", "رسالة NOUN 1 obj", ". PUNCT 1 punct"),
        Make("قرار NOUN 2 obj", "انتقد VERB 0 root", "أمس ADV 5 advmod", "الوزير NOUN 2 nsubj", "المعلن ADJ 1 amod"),
    ];

    /// <summary>A parser that has learnt the given trees by heart.</summary>
    public static Parser Train(IReadOnlyList<ParsedSentence> trees, int seed, int steps = 120)
    {
        var network = Network(trees, seed);
        var sentences = trees.Select(tree => TrainingSentence.Read(tree, network, 0)).ToArray();
        var trainer = new ParserTrainer(network, new ParserTrainerOptions(Rate: 0.01f, Dropout: 0.1f), new Random(seed));
        for (var step = 0; step < steps; step++)
            trainer.Step(sentences, 0.01f);
        return new Parser(network);
    }

    public static ParserNetwork Network(IReadOnlyList<ParsedSentence> trees, int seed) =>
        NetworkFactory.Make([.. trees, .. trees], [], [], new Dictionary<ulong, float[]>(), new ParserSizes(32, 16, 16, 16, 16, 16), new Random(seed));
}
