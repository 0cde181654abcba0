using System.Globalization;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>Whatever the text and the question, both databases find the same sentences.</summary>
[OnPostgres]
public sealed class SearchOnBothTests : IDisposable
{
    /// <summary>
    /// Arabic words with and without article and marks, Persian letters, digits of three scripts, Latin with and without accents,
    /// signs, faces, joiners, private and broken characters.
    /// </summary>
    static readonly string[] Parts =
    [
        "حكومة", "الحكومة", "وبالحكومة", "أميركي\u0651ة", "الأميركية", "دولت\u200cها", "پارلمان", "كت\u0640اب", "\u0643\u0650\u062A\u0627\u0628", "١٢٣", "123", "۱۲۳", "Économie", "e\u0301conomie", "ÉCONOMIE",
        "straße", "ПРАВДА", "правда", "x\u0308y", "\u0308", "non-paper", "o'clock", "a_b", "½", "Ⅳ", "\uE000x", "\U0001F600", "\U0001D538", "word\U0001F600word", "\0", "n\0l", "\uD800", "a\uD800b", "«كتاب»", "،", "(الحكومة)", "%", "'", "\\", ":", "*", "-", "AND", "NEAR(", "İ", "ß",
    ];

    readonly TestStore _file = new();
    readonly TestStore _server = new(TestDatabase.Postgres);

    public void Dispose()
    {
        _file.Dispose();
        _server.Dispose();
    }

    [StoreFact]
    public void BothFindTheSame()
    {
        var chance = new Random(5);
        var read = TestRun.FirstWords.Claims();
        string Line(int most) => string.Join(' ', Enumerable.Range(0, 1 + chance.Next(most)).Select(_ => Parts[chance.Next(Parts.Length)]));
        var articles = Enumerable.Range(0, 80).Select(i => read(new Article("م " + Line(8) + "\nم " + Line(5)) { Id = i.ToString(CultureInfo.InvariantCulture) })).ToArray();
        _file.Add(articles);
        _server.Add(articles);

        Assert.Equal(_file.Dump(), _server.Dump());
        var found = 0;
        for (var i = 0; i < 300; i++)
        {
            var words = i < Parts.Length ? Parts[i] : chance.Next(2) == 0 ? Line(2) : $"\"{Line(3)}\"{(chance.Next(2) == 0 ? " " + Line(1) : string.Empty)}";
            IEnumerable<string> Find(TestStore store) => store.Store.Claims(new ClaimFilter { Words = words, WithCopies = true }).Select(claim => FormattableString.Invariant($"{claim.Document.Key}#{claim.Ordinal}"));
            var expected = Find(_file).ToList();

            Assert.True(expected.SequenceEqual(Find(_server)), "differs for: " + words);
            found += expected.Count;
        }

        Assert.InRange(found, 500, int.MaxValue);
    }
}
