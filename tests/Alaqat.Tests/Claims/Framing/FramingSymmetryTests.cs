using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>
/// The framed forms of <c>data/framing</c> cover the vocabularies of all sides (codebook, section 9): of the two sides of each
/// main dyad, none has more than three times the judging forms of the other, and each has at least five.
/// </summary>
public sealed class FramingSymmetryTests
{
    const int Fewest = 5;
    const double MostUneven = 3;

    static readonly Lazy<List<TsvRow>> Forms = new(() => TsvTable.Read(KnowledgeFiles.All.Single(f => f.Path == "framing/forms.tsv"), "form", "actor", "class"));

    /// <summary>The sides are sets of actors: a state with its armed and political bodies.</summary>
    public static TheoryData<string, string> Dyads() => new()
    {
        { "ISR", "PSE" },
        { "SAU", "IRN" },
        { "USA", "IRN" },
        { "RUS", "UKR" },
        { "USA", "RUS" },
        { "SYR", "SYR.opposition|SYR.sdf|SYR.hts|SYR.nusra|SYR.sna|SYR.fsa|SYR.national-coalition" },
        { "YEM|YEM.popular-resistance|GRP.saudi-coalition", "YEM.houthis|YEM.houthi-saleh-alliance" },
        { "TUR", "TUR.pkk|SYR.ypg|SYR.sdf|GRP.kurds" },
        { "ISR", "PSE|LBN.hezbollah|IRN" },
    };

    static bool IsOf(string id, string side) =>
        side.Split('|').Any(actor => id == actor || (actor.Length == 3 && actor != "SYR" && actor != "YEM" && id.StartsWith(actor + ".", StringComparison.Ordinal)));

    static int Judging(string side) => Forms.Value.Count(row => row["class"] is "delegitimising" or "occupier" or "scare-quoted" && IsOf(row["actor"], side));

    [Theory]
    [MemberData(nameof(Dyads))]
    public void NeitherSideOfADyadIsJudgedFarMoreThanTheOther(string a, string b)
    {
        var (first, second) = (Judging(a), Judging(b));
        var report = string.Create(CultureInfo.InvariantCulture, $"judging forms: {a} {first}, {b} {second}; add the vocabulary of the other side to data/framing/forms.tsv");

        Assert.True(Math.Min(first, second) >= Fewest, report);
        Assert.True(Math.Max(first, second) <= MostUneven * Math.Min(first, second), report);
    }

    [Fact]
    public void EveryFramedFormTellsWhoseVocabularyItIs() =>
        Assert.All(Forms.Value, row => Assert.False(string.IsNullOrWhiteSpace(row["vocabulary"]), $"{row.File}:{row.Line}"));

    [Fact]
    public void NoFormHasTwoClassesForOneActor() =>
        Assert.Empty(Forms.Value.GroupBy(row => (row["form"], row["actor"])).Where(g => g.Select(r => r["class"]).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key));

    [Fact]
    public void FramedFormsNameActorsOfTheLexicon()
    {
        var lexicon = Alaqat.Claims.Knowledge.Read(KnowledgeFiles.All).Actors;

        Assert.Empty(Forms.Value.Select(row => ActorIds.Home(row["actor"])).Where(home => ActorIds.IsState(home) && home is not ("GRP" or "ORG" or "IGO" or "NGO" or "MED") && !lexicon.Actors.ContainsKey(home)).Distinct());
    }

}
