using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Counts of right heads, and of right heads with right relation (without subtype), overall and by gold relation.</summary>
sealed class AttachmentScore
{
    readonly SortedDictionary<string, (int Words, int Heads, int Both)> _byRelation = new(StringComparer.Ordinal);

    public int Words { get; private set; }

    public int Heads { get; private set; }

    public int Both { get; private set; }

    public double Unlabelled => 100.0 * Heads / Math.Max(Words, 1);

    public double Labelled => 100.0 * Both / Math.Max(Words, 1);

    /// <summary>Scores a parser on trees; it gets the words with the tags that they have there.</summary>
    public static AttachmentScore Of(Parser parser, IReadOnlyList<ParsedSentence> trees)
    {
        var score = new AttachmentScore();
        var watch = Stopwatch.StartNew();
        foreach (var gold in trees)
            score.Add(gold, parser.Parse(gold.Tagged));
        score.Seconds = watch.Elapsed.TotalSeconds;
        return score;
    }

    /// <summary>How long parsing and counting took.</summary>
    public double Seconds { get; private set; }

    public void Add(ParsedSentence gold, ParsedSentence system)
    {
        for (var i = 0; i < gold.Arcs.Length; i++)
        {
            var relation = Bare(gold.Arcs[i].Relation).ToString();
            var head = gold.Arcs[i].Head == system.Arcs[i].Head;
            var both = head && Bare(system.Arcs[i].Relation).SequenceEqual(relation);
            var (words, heads, boths) = _byRelation.GetValueOrDefault(relation);
            _byRelation[relation] = (words + 1, heads + (head ? 1 : 0), boths + (both ? 1 : 0));
            Words++;
            Heads += head ? 1 : 0;
            Both += both ? 1 : 0;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"UAS {Unlabelled:F2} LAS {Labelled:F2}");

    /// <summary>The scores, then a row a gold relation: words, right heads, right heads with right relation, both in %.</summary>
    public string Table()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{this} at {Words / Seconds:F0} words/s\n");
        foreach (var (relation, (words, heads, both)) in _byRelation.OrderByDescending(entry => entry.Value.Words))
            text.Append(CultureInfo.InvariantCulture, $"{relation,-12} {words,6} {100.0 * heads / words,6:F1} {100.0 * both / words,6:F1}\n");
        return text.ToString();
    }

    static ReadOnlySpan<char> Bare(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
