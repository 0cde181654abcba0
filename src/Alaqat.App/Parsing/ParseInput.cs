using Alaqat.Language;

namespace Alaqat.App;

/// <summary>A stretch of one input of <c>alaqat parse</c>, or what is wrong with it.</summary>
/// <param name="Doc">What the input is called.</param>
/// <param name="Text">Its text; null where it has none.</param>
/// <param name="Problem">For standard error, with the last stretch of an input.</param>
sealed record ParseInput(string Doc, string? Text, string? Problem)
{
    /// <summary>Sentences of one stretch: enough to keep a thread busy, few enough that a text of any length takes little memory.</summary>
    const int Stretch = 16;

    /// <summary>How many sentences of the input come before these.</summary>
    public int Before { get; private init; }

    /// <summary>Whether the input ends with these.</summary>
    public bool IsLast { get; private init; } = true;

    /// <summary>Where the sentences of this stretch lie; empty where their words are given.</summary>
    public TextSpan[] Spans { get; private init; } = [];

    /// <summary>The sentences of this stretch, where their words are given.</summary>
    public Sentence[] Given { get; private init; } = [];

    public static IEnumerable<ParseInput> Of(string doc, string text, TextSpan[] sentences, string? problem) =>
        Stretches(doc, text, problem, sentences.Length).Select(stretch => stretch with { Spans = stretch.Of(sentences) });

    public static IEnumerable<ParseInput> Of(string doc, Document given) =>
        Stretches(doc, given.Text, null, given.Sentences.Length).Select(stretch => stretch with { Given = stretch.Of(given.Sentences) });

    /// <summary>At least one, so that an input without a sentence is told of too.</summary>
    static IEnumerable<ParseInput> Stretches(string doc, string text, string? problem, int count)
    {
        for (var at = 0; at == 0 || at < count; at += Stretch)
        {
            var last = at + Stretch >= count;
            yield return new ParseInput(doc, text, last ? problem : null) { Before = at, IsLast = last };
        }
    }

    T[] Of<T>(T[] all) => all[Before..Math.Min(Before + Stretch, all.Length)];
}
